import DossierModel

/// A piece of a parsed template; offsets are bytes of its file, from 0.
indirect enum TemplateNode: Sendable, Hashable {
  case literal(Range<Int>)
  /// Where a line of the template begins: a partial that stands alone on its line writes the white
  /// space in front of its tag there.
  case lineStart
  /// `{{name}}`, or `{{{name}}}` when `isHTML`.
  case value(name: String, isHTML: Bool, at: Range<Int>)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when `isInverted`.
  case section(name: String, isInverted: Bool, inside: [TemplateNode], at: Range<Int>)
  /// `indentation`: the white space in front of a tag that stands alone on its line; nil for others.
  case partial(name: String, at: Range<Int>, indentation: Range<Int>?)

  /// Where it stands in its file; nil for the start of a line, which nothing is reported of.
  var place: Range<Int>? {
    switch self {
    case .lineStart: nil
    case .literal(let range), .value(_, _, let range), .section(_, _, _, let range),
      .partial(_, let range, _):
      range
    }
  }
}

/// One template as it was parsed, with its text for literals and diagnostics.
package struct TemplateFile: Sendable {
  let source: SourceFile
  let nodes: [TemplateNode]
}
