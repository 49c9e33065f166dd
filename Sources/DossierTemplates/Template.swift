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

  let steps: [Step]

  /// Appends the view to `html`.
  package func render(_ view: View, into html: inout HTML) {
    for step in steps {
      switch step {
      case .literal(let bytes): html.append(template: bytes, 0..<bytes.count)
      case .write(let write): write(view, &html)
      }
    }
  }
}
