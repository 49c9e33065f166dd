package import DossierModel

/// The templates of a dossier: its own files over the built-in ones of the same name.
package struct TemplateSet: Sendable {
  private(set) var files: [String: TemplateFile] = [:]
  /// The constants that any template may use, by name: `word.notes`.
  let words: [String: String]

  /// `builtIn`: the theme, each file by its name.
  ///
  /// `own`: the dossier's, which win. `words`: the words of the interface by key, without `word.`.
  package init(
    builtIn: [SourceFile], own: [SourceFile], words: [String: String],
    _ diagnostics: inout [Diagnostic]
  ) {
    self.words = words
    let ownNames = Set(own.map(Self.name))
    for file in builtIn where !ownNames.contains(Self.name(of: file)) {
      files[Self.name(of: file)] = TemplateParser.parse(file, &diagnostics)
    }
    for file in own {
      if let fault = UTF8Check.fault(in: file) {
        diagnostics.append(fault)
        files[Self.name(of: file)] = TemplateFile(source: file, nodes: [])
        continue
      }
      files[Self.name(of: file)] = TemplateParser.parse(file, &diagnostics)
    }
  }

  static func name(of file: SourceFile) -> String {
    file.path.split(separator: "/").last.map(String.init) ?? file.path
  }

  /// Compiles the template `name` for a type of view.
  ///
  /// Faults in it and in its partials are diagnostics; the program then leaves the place empty.
  package func program<View: TemplateView>(
    _ name: String, for view: View.Type, _ diagnostics: inout [Diagnostic]
  ) -> TemplateProgram<View> {
    guard let file = files[name] else {
      diagnostics.append(
        Diagnostic(
          .missingTemplate, "template '\(name)' is missing",
          hint: "add templates/\(name), or remove what hides the built-in one"))
      return TemplateProgram(steps: [])
    }
    var compiler = TemplateCompiler(set: self, for: name)
    let program = compiler.compile(file.nodes, in: file, for: view)
    diagnostics += compiler.faults.diagnostics
    return program
  }

  /// True when a template, or one that it includes, names a field.
  package func shows(_ field: String, in template: String) -> Bool {
    var reached: Set<String> = []
    var left = [template]
    while let name = left.popLast() {
      guard reached.insert(name).inserted, let file = files[name] else { continue }
      var nodes = file.nodes
      while let node = nodes.popLast() {
        switch node {
        case .literal, .lineStart: break
        case .value(field, _, _), .section(field, _, _, _): return true
        case .value: break
        case .section(_, _, let inside, _): nodes += inside
        case .partial(let name, _, _): left.append("\(name).html")
        }
      }
    }
    return false
  }
}
