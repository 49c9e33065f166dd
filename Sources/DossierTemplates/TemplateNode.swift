import DossierModel

/// A piece of a parsed template; offsets are bytes of its file, from 0.
indirect enum TemplateNode: Sendable, Hashable {
  case literal(Range<Int>)
  /// `{{name}}`, or `{{{name}}}` when `isHTML`.
  case value(name: String, isHTML: Bool, at: Range<Int>)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when `isInverted`.
  case section(name: String, isInverted: Bool, inside: [TemplateNode], at: Range<Int>)
  case partial(name: String, at: Range<Int>)

  var place: Range<Int> {
    switch self {
    case .literal(let range), .value(_, _, let range), .section(_, _, _, let range),
      .partial(_, let range):
      range
    }
  }
}

/// One template as it was parsed, with its text for literals and diagnostics.
package struct TemplateFile: Sendable {
  let source: SourceFile
  let nodes: [TemplateNode]
}
