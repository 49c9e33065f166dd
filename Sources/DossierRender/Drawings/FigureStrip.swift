import DossierModel
import DossierQuantities

/// Draws figures on an axis: a dot for a value with the width of its rounding, a capped line for a
/// stated range, dashes for words read by convention, an arrow for an open end.
struct FigureStrip: Sendable {
  private let scale: PlotScale
  private let language: String
  /// The same on each line of a plot.
  private let gridlines: HTML

  /// Percent of the strip's width that stays free at each end.
  private static let margin = 3.0

  /// Nil when there is no number to show.
  ///
  /// A bound that a convention sets, as that of "thousands", does not make a linear axis logarithmic:
  /// then it lies outside of it and is an arrow.
  init?(_ figures: [Figure], language: String) {
    let stated = figures.filter { !$0.quantity.isConvention || $0.quantity.high != nil }
    guard let whole = PlotScale(figures.map(\.interval)) else { return nil }
    let narrow = PlotScale(stated.map(\.interval)) ?? whole
    let scale = whole.isLogarithmic == narrow.isLogarithmic ? whole : narrow
    self.scale = scale
    self.language = language
    gridlines = StripMarks.gridlines(
      at: scale.ticks.map { Self.position($0.double, scale) })
  }

  var isLogarithmic: Bool { scale.isLogarithmic }

  private func position(_ value: Double) -> Double { Self.position(value, scale) }

  private static func position(_ value: Double, _ scale: PlotScale) -> Double {
    margin + scale.position(value) * (100 - 2 * margin) / 100
  }

  func writeAxis(into html: inout HTML) {
    html.markup("<svg aria-hidden=\"true\">")
    for (index, tick) in scale.ticks.enumerated() {
      html.markup("<text x=\"")
      html.append(escaping: Decimals.text(position(tick.double)))
      html.markup("%\" y=\"14\" text-anchor=\"")
      let isLast = index == scale.ticks.count - 1
      html.append(escaping: index == 0 ? "start" : isLast ? "end" : "middle")
      html.markup("\">")
      html.append(escaping: QuantityFormat.short(tick, language: language))
      html.markup("</text>")
    }
    html.markup("</svg>")
  }

  /// Draws figures on one line, which `label` says in words; those without a date get an open dot.
  func write(
    _ figures: [(figure: Figure, isDated: Bool)], into html: inout HTML,
    label: (inout HTML) -> Void
  ) {
    html.markup("<svg role=\"img\" aria-label=\"")
    label(&html)
    html.markup("\">")
    html.append(gridlines)
    for (figure, isDated) in figures { write(figure, isDated, into: &html) }
    html.markup("</svg>")
  }

  /// Draws many figures on one line, each sort of mark as one path: a tenth of the bytes, which
  /// matters where a page shows a dozen of them.
  func writeTogether(
    _ figures: [(figure: Figure, isDated: Bool)], into html: inout HTML,
    label: (inout HTML) -> Void
  ) {
    var marks = StripMarks()
    for (figure, isDated) in figures { add(figure, isDated, to: &marks) }
    html.markup("<svg role=\"img\" aria-label=\"")
    label(&html)
    html.markup("\">")
    html.append(gridlines)
    marks.write(into: &html)
    if marks.hasArrowAtEnd { arrow(at: 98, "M-7,-5 L0,0 L-7,5", &html) }
    if marks.hasArrowAtStart { arrow(at: 1, "M7,-5 L0,0 L7,5", &html) }
    html.markup("</svg>")
  }

  private func add(_ figure: Figure, _ isDated: Bool, to marks: inout StripMarks) {
    let (from, to, mark) = ends(of: figure)
    switch kind(of: figure, mark) {
    case .convention: marks.conventions.line(from, to)
    case .whisker:
      marks.whiskers.line(from, to)
      marks.whiskers.cap(at: from)
      marks.whiskers.cap(at: to)
    case .rounding: marks.roundings.line(from, to)
    case .none: break
    }
    if mark.hasArrowAtEnd { marks.hasArrowAtEnd = true }
    if mark.hasArrowAtStart { marks.hasArrowAtStart = true }
    guard let value = dot(of: figure) else { return }
    if isDated { marks.dots.dot(at: value) } else { marks.openDots.dot(at: value) }
  }

  private enum LineKind {
    case convention, whisker, rounding
  }

  /// Where a figure's line begins and ends, in percent of the width.
  private func ends(of figure: Figure) -> (from: Double, to: Double, PlotScale.Mark) {
    let mark = scale.mark(figure.interval)
    return (
      mark.hasArrowAtStart ? 1 : position(figure.interval.low),
      mark.hasArrowAtEnd ? 98 : position(figure.interval.high), mark
    )
  }

  private func kind(of figure: Figure, _ mark: PlotScale.Mark) -> LineKind? {
    if figure.quantity.isConvention || mark.hasArrowAtStart || mark.hasArrowAtEnd {
      return .convention
    }
    if !figure.quantity.isSingle { return .whisker }
    return figure.interval.isPoint ? nil : .rounding
  }

  /// Where a figure's dot stands, in percent of the width; nil when it has none.
  private func dot(of figure: Figure) -> Double? {
    guard figure.quantity.isSingle, !figure.quantity.isConvention else { return nil }
    return (figure.quantity.low?.double).map(position)
  }

  private func write(_ figure: Figure, _ isDated: Bool, into html: inout HTML) {
    let (from, to, mark) = ends(of: figure)
    switch kind(of: figure, mark) {
    case .convention: Self.line("convention", from, to, "50%", "50%", &html)
    case .whisker:
      Self.line("whisker", from, to, "50%", "50%", &html)
      Self.line("whisker", from, from, "30%", "70%", &html)
      Self.line("whisker", to, to, "30%", "70%", &html)
    case .rounding: Self.line("rounding", from, to, "50%", "50%", &html)
    case .none: break
    }
    if mark.hasArrowAtEnd { arrow(at: 98, "M-7,-5 L0,0 L-7,5", &html) }
    if mark.hasArrowAtStart { arrow(at: 1, "M7,-5 L0,0 L7,5", &html) }
    guard let value = dot(of: figure) else { return }
    html.markup(isDated ? "<circle class=\"dot\" cx=\"" : "<circle class=\"open-dot\" cx=\"")
    html.append(decimal: value)
    html.markup(isDated ? "%\" cy=\"50%\" r=\"6\"/>" : "%\" cy=\"50%\" r=\"5\"/>")
  }

  private static func line(
    _ name: StaticString, _ x1: Double, _ x2: Double, _ y1: StaticString, _ y2: StaticString,
    _ html: inout HTML
  ) {
    html.markup("<line class=\"")
    html.markup(name)
    html.markup("\" x1=\"")
    html.append(decimal: x1)
    html.markup("%\" x2=\"")
    html.append(decimal: x2)
    html.markup("%\" y1=\"")
    html.markup(y1)
    html.markup("\" y2=\"")
    html.markup(y2)
    html.markup("\"/>")
  }

  private func arrow(at x: Double, _ path: StaticString, _ html: inout HTML) {
    html.markup("<svg class=\"arrow-holder\" x=\"")
    html.append(escaping: Decimals.text(x))
    html.markup("%\" y=\"50%\" overflow=\"visible\"><path class=\"arrow\" d=\"")
    html.markup(path)
    html.markup("\"/></svg>")
  }
}
