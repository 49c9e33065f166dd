package import DossierModel

/// What a template may show: a named list of fields, the same for every value of the type.
package protocol TemplateView: Sendable {
  static var fields: [TemplateField<Self>] { get }
}

/// One name that a template may use, and where its value comes from.
package struct TemplateField<View: Sendable>: Sendable {
  package let name: String
  let content: Content

  enum Content: Sendable {
    /// Written by `{{name}}`, escaped; a section over it asks whether it is there.
    case text(@Sendable (View) -> String?)
    /// The same, where the bytes are at hand and need no string; what it writes is escaped already.
    case written(@Sendable (View, inout HTML) -> Void, isPresent: @Sendable (View) -> Bool)
    /// Written by `{{{name}}}`.
    case html(@Sendable (View, inout HTML) -> Void, isPresent: @Sendable (View) -> Bool)
    case flag(@Sendable (View) -> Bool)
    /// Items of another view; one at most for a record.
    case items(Items)
  }

  struct Items: Sendable {
    let isPresent: @Sendable (View) -> Bool
    /// Compiles the section's inside for the item's type and returns the loop.
    let compile:
      @Sendable ([TemplateNode], TemplateFile, inout TemplateCompiler)
        -> @Sendable (View, inout HTML) -> Void
    /// The items' fields, for documents and tests.
    let fields: @Sendable () -> [TemplateFieldDescription]
  }

  package static func text(
    _ name: String, _ value: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, content: .text(value))
  }

  /// Text whose bytes are at hand: `write` appends it escaped, or nothing when it is not present.
  package static func written(
    _ name: String, when isPresent: @escaping @Sendable (View) -> Bool = { _ in true },
    _ write: @escaping @Sendable (View, inout HTML) -> Void
  ) -> Self {
    Self(name: name, content: .written(write, isPresent: isPresent))
  }

  package static func html(
    _ name: String, when isPresent: @escaping @Sendable (View) -> Bool = { _ in true },
    _ write: @escaping @Sendable (View, inout HTML) -> Void
  ) -> Self {
    Self(name: name, content: .html(write, isPresent: isPresent))
  }

  package static func flag(
    _ name: String, _ value: @escaping @Sendable (View) -> Bool
  ) -> Self {
    Self(name: name, content: .flag(value))
  }

  package static func list<Row: TemplateView>(
    _ name: String, _ rows: @escaping @Sendable (View) -> [Row]
  ) -> Self {
    let items = Items(
      isPresent: { !rows($0).isEmpty },
      compile: { nodes, file, compiler in
        let program = compiler.compile(nodes, in: file, for: Row.self)
        return { view, html in
          for row in rows(view) { program.render(row, into: &html) }
        }
      },
      fields: { Row.fields.map(\.description) })
    return Self(name: name, content: .items(items))
  }

  package static func record<Row: TemplateView>(
    _ name: String, _ row: @escaping @Sendable (View) -> Row?
  ) -> Self {
    list(name) { view in row(view).map { [$0] } ?? [] }
  }

  /// The type as docs/templates.md names it.
  package var typeName: String {
    switch content {
    case .text, .written: "text"
    case .html: "html"
    case .flag: "flag"
    case .items: "list"
    }
  }

  /// The field without its view's type.
  package var description: TemplateFieldDescription {
    var fields: @Sendable () -> [TemplateFieldDescription] = { [] }
    if case .items(let items) = content { fields = items.fields }
    return TemplateFieldDescription(name: name, typeName: typeName, itemFields: fields)
  }

  /// The same field, read from a part of a larger view.
  package func lifted<Whole: Sendable>(
    by part: @escaping @Sendable (Whole) -> View
  ) -> TemplateField<Whole> {
    let content: TemplateField<Whole>.Content
    switch self.content {
    case .text(let value): content = .text { value(part($0)) }
    case .written(let write, let isPresent):
      content = .written({ write(part($0), &$1) }, isPresent: { isPresent(part($0)) })
    case .html(let write, let isPresent):
      content = .html({ write(part($0), &$1) }, isPresent: { isPresent(part($0)) })
    case .flag(let value): content = .flag { value(part($0)) }
    case .items(let items):
      content = .items(
        TemplateField<Whole>.Items(
          isPresent: { items.isPresent(part($0)) },
          compile: { nodes, file, compiler in
            let run = items.compile(nodes, file, &compiler)
            return { run(part($0), &$1) }
          },
          fields: items.fields))
    }
    return TemplateField<Whole>(name: name, content: content)
  }
}

/// A field as docs/templates.md has it: its name, its type, and the fields of its items.
package struct TemplateFieldDescription: Sendable {
  package let name: String
  /// `text`, `html`, `flag` or `list`.
  package let typeName: String
  /// Those of a list's or a record's items; none for others.
  package let itemFields: @Sendable () -> [TemplateFieldDescription]
}
