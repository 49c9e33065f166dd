// In: the text of a template, a Mustache subset. Out: a program that writes a view as HTML.
// TemplateParser.swift reads the text, TemplateView.swift says what a template may ask for,
// TemplateCompiler.swift joins the two and finds every name that is not there,
// TemplateSet.swift holds the templates of a dossier over the built-in ones.
package import DossierModel

/// A template compiled for one kind of view: a flat list of steps, run once for each page.
///
/// Nothing is looked up by name while it runs, and nothing can be missing.
package struct TemplateProgram<View: Sendable>: Sendable {
  typealias Write = @Sendable (View, inout HTML) -> Void

  enum Step: Sendable {
    /// Bytes of the template itself.
    case literal([UInt8])
    case write(Write)
  }

  private let steps: ErasedSteps

  init(steps: [Step]) {
    var erased = ErasedSteps()
    for step in steps {
      switch step {
      case .literal(let bytes): erased.append(bytes)
      case .write(let write):
        erased.append { view, html in
          write(view.assumingMemoryBound(to: View.self).pointee, &html)
        }
      }
    }
    self.steps = erased
  }

  /// Appends the view to `html`.
  package func render(_ view: View, into html: inout HTML) {
    withUnsafePointer(to: view) { steps.run(UnsafeRawPointer($0), into: &html) }
  }
}

/// The steps of a program, whatever its view: literals and writers take turns.
///
/// The writers take a pointer to the view, which `TemplateProgram` alone makes, and which is valid
/// while they run. A loop over `(View, inout HTML) -> Void` is compiled once for all views, and then
/// spends its time on asking for the types' metadata: 14 % of a build of 10,000 articles.
private struct ErasedSteps: Sendable {
  typealias Write = @Sendable (UnsafeRawPointer, inout HTML) -> Void

  /// Bytes of the template itself, all of them.
  private var literals: [UInt8] = []
  private var writes: [Write] = []
  /// For each writer, where the literal in front of it ends.
  private var ends: [Int] = []

  mutating func append(_ literal: [UInt8]) { literals += literal }

  mutating func append(_ write: @escaping Write) {
    ends.append(literals.count)
    writes.append(write)
  }

  func run(_ view: UnsafeRawPointer, into html: inout HTML) {
    var start = 0
    for number in 0..<writes.count {
      let end = ends[number]
      if end > start { html.append(template: literals, start..<end) }
      start = end
      writes[number](view, &html)
    }
    if literals.count > start { html.append(template: literals, start..<literals.count) }
  }
}
