import DossierModel
import DossierQuantities
import Foundation
import Testing

/// docs/statistics.md has what the code has.
@Suite struct StatisticsDocumentTests {
  private let document: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    document = try String(contentsOf: root.appending(path: "docs/statistics.md"), encoding: .utf8)
  }

  @Test("each rule has its heading and a paragraph", arguments: FindingRule.allCases)
  func rules(_ rule: FindingRule) throws {
    let parts = document.components(separatedBy: "\n### \(rule.rawValue)\n")
    #expect(parts.count == 2)
    let paragraph = try #require(parts.last?.components(separatedBy: "\n#").first)
    #expect(paragraph.count > 120)
  }

  @Test("each heading below The rules is a rule")
  func headings() throws {
    let section = try #require(
      document.components(separatedBy: "\n## The rules\n").last?.components(separatedBy: "\n## ")
        .first)
    let headings = section.split(separator: "\n").filter { $0.hasPrefix("### ") }
      .map { String($0.dropFirst(4)) }
    #expect(headings == FindingRule.allCases.map(\.rawValue))
  }

  @Test("each convention is named with its default and range")
  func conventions() {
    let defaults = Conventions()
    let values = [
      "about": defaults.about, "almost": defaults.almost,
      "rounding_at_most": defaults.roundingAtMost, "exact_below": defaults.exactBelow,
      "wide_apart": defaults.wideApart, "days_apart": defaults.daysApart,
    ]
    #expect(values.count == Conventions.settings.count)
    for (name, range) in Conventions.settings {
      let row =
        "| `\(name)` | \(text(values[name] ?? -1)), \(text(range.lowerBound))–\(text(range.upperBound)) |"
      #expect(document.contains(row), "\(row)")
    }
  }

  private func text(_ value: Double) -> String {
    guard value == value.rounded() else { return "\(value)" }
    let number = Int(value)
    return number < 10_000
      ? "\(number)" : QuantityFormat.number(DecimalNumber(Int64(number)), language: "en")
  }

  @Test("each qualifier is named", arguments: Qualifier.allCases)
  func qualifiers(_ qualifier: Qualifier) {
    #expect(document.contains("`\(qualifier.rawValue)`"))
  }

  @Test(
    "what the document says of words is so",
    arguments: [
      ("hundreds of thousands", "200000..999999 by convention"),
      ("scores of men", "40..* people by convention"),
      ("tens", "20..* by convention"), ("several thousand", "3000..9999 by convention"),
      ("a handful", "2..5 by convention"), ("early fifties", "50..53 years by convention"),
      ("late fifties", "57..59 years by convention"), ("5 pounds", "5"),
      ("every fifth", "20 percent"), ("not 5", "?"), ("a tenth of a percent", "0.1 percent"),
      ("two thirds of an hour", "0.667 hours"), ("one to two thirds", "33.33..66.67 percent"),
      ("5 cubic miles", "?"), ("5 sq. km", "5 km²"), (".5", "0.5"), ("200 to 300,000", "?"),
      ("two to three hundred and fifty", "?"), ("a year or two", "1..2 years"),
      ("five to six hundred thousand", "500000..600000"),
      ("15 years or a $500 fine", "?"), ("700,000 men in two weeks", "700000 people"),
    ])
  func words(_ words: String, _ expected: String) {
    #expect(QuantityText.text(QuantityReader.read(words, language: "en")) == expected)
  }
}
