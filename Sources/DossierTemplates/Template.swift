// In: the text of a template, a Mustache subset. Out: a program that writes a view as HTML.
// TemplateParser.swift reads the text, TemplateView.swift says what a template may ask for,
// TemplateCompiler.swift joins the two and finds every name that is not there,
// TemplateSet.swift holds the templates of a dossier over the built-in ones.
package import DossierModel

/// A template compiled for one kind of view: one function, put together from those of its parts.
///
/// Nothing is looked up by name while it runs, and nothing can be missing.
package struct TemplateProgram<View: Sendable>: Sendable {
  typealias Write = @Sendable (View, inout HTML) -> Void

  enum Step: Sendable {
    /// Bytes of the template itself.
    case literal([UInt8])
    case write(Write)
  }

  private let write: Write

  init(steps: [Step]) { write = Self.joined(steps[...]) }

  /// Appends the view to `html`.
  package func render(_ view: View, into html: inout HTML) { write(view, &html) }

  /// Functions that call each other need no loop over an array of steps, which would ask for the
  /// view's metadata or copy the view at each one: 12 to 14 % of a build of 10,000 articles.
  private static func joined(_ steps: ArraySlice<Step>) -> Write {
    guard let first = steps.first else { return { _, _ in } }
    if steps.count > 1 {
      let middle = (steps.startIndex + steps.endIndex) / 2
      let (before, after) = (joined(steps[..<middle]), joined(steps[middle...]))
      return { view, html in
        before(view, &html)
        after(view, &html)
      }
    }
    switch first {
    case .literal(let bytes):
      let literal = TemplateLiteral(bytes)
      return { _, html in html.append(literal) }
    case .write(let write): return write
    }
  }
}
