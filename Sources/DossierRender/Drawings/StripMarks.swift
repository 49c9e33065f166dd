import DossierModel

/// The marks of many figures on one line, gathered by sort; places are percent of the width.
struct StripMarks {
  /// SVG's path data in units of a hundredth of a percent across and of a percent down, so that the
  /// drawing fits any width; strokes keep theirs (`vector-effect`), and dots are strokes without
  /// length whose ends are round.
  struct Path {
    fileprivate var data = HTML()

    mutating func line(across x: Double) {
      move(to: x, 0)
      data.markup("v100")
    }

    mutating func line(_ from: Double, _ to: Double) {
      move(to: from, 50)
      data.markup("H")
      data.append(number: Self.unit(to))
    }

    mutating func cap(at x: Double) {
      move(to: x, 30)
      data.markup("v40")
    }

    mutating func dot(at x: Double) {
      move(to: x, 50)
      data.markup("h0")
    }

    private mutating func move(to x: Double, _ y: Int) {
      data.markup("M")
      data.append(number: Self.unit(x))
      data.markup(" ")
      data.append(number: y)
    }

    private static func unit(_ percent: Double) -> Int { Int((percent * 100).rounded()) }
  }

  var roundings = Path()
  var conventions = Path()
  var whiskers = Path()
  var dots = Path()
  var openDots = Path()
  var hasArrowAtStart = false
  var hasArrowAtEnd = false

  func write(into html: inout HTML) {
    Self.write(
      [
        ("rounding", roundings), ("convention", conventions), ("whisker", whiskers),
        ("dots", dots), ("dots", openDots), ("holes", openDots),
      ], into: &html)
  }

  /// Lines across the strip, at places in order.
  static func gridlines(at places: [Double]) -> HTML {
    var path = Path()
    for place in places { path.line(across: place) }
    var html = HTML()
    write([("gridline", path)], into: &html)
    return html
  }

  private static func write(_ paths: [(StaticString, Path)], into html: inout HTML) {
    html.markup("<svg class=\"marks\" viewBox=\"0 0 10000 100\" preserveAspectRatio=\"none\">")
    for (name, path) in paths where !path.data.isEmpty {
      html.markup("<path class=\"")
      html.markup(name)
      html.markup("\" d=\"")
      html.append(path.data)
      html.markup("\"/>")
    }
    html.markup("</svg>")
  }
}
