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
  /// Bounds that a convention sets do not stretch the axis: what
  /// lies outside it is an arrow.
  init?(_ figures: [Figure], language: String) {
    let stated = figures.filter { !$0.quantity.isConvention || $0.quantity.high != nil }
    let shown = stated.isEmpty ? figures : stated
    guard let scale = PlotScale(shown.map(\.interval)) else { return nil }
    self.scale = scale
    self.language = language
    var html = HTML()
    for tick in scale.ticks {
      let x = Self.position(tick.double, scale)
      Self.line("gridline", x, x, "0", "100%", &html)
    }
    gridlines = html
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

  private func write(_ figure: Figure, _ isDated: Bool, into html: inout HTML) {
    let interval = figure.interval
    let mark = scale.mark(interval)
    let from = mark.hasArrowAtStart ? 1 : position(interval.low)
    let to = mark.hasArrowAtEnd ? 98 : position(interval.high)
    let isOpen = mark.hasArrowAtStart || mark.hasArrowAtEnd
    if figure.quantity.isConvention || isOpen {
      Self.line("convention", from, to, "50%", "50%", &html)
    } else if !figure.quantity.isSingle {
      Self.line("whisker", from, to, "50%", "50%", &html)
      Self.line("whisker", from, from, "30%", "70%", &html)
      Self.line("whisker", to, to, "30%", "70%", &html)
    } else if !interval.isPoint {
      Self.line("rounding", from, to, "50%", "50%", &html)
    }
    if mark.hasArrowAtEnd { arrow(at: 98, "M-7,-5 L0,0 L-7,5", &html) }
    if mark.hasArrowAtStart { arrow(at: 1, "M7,-5 L0,0 L7,5", &html) }
    guard figure.quantity.isSingle, !figure.quantity.isConvention,
      let value = figure.quantity.low?.double
    else { return }
    html.markup(isDated ? "<circle class=\"dot\" cx=\"" : "<circle class=\"open-dot\" cx=\"")
    html.append(decimal: position(value))
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
