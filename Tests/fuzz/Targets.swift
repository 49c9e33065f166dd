import DossierModel
import DossierQuantities

/// What is fuzzed, by name.
///
/// Each takes any bytes and traps when a promise is broken.
enum Targets {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "header": header, "annotation": annotation, "quantity": quantity, "article": article,
    "template": template,
  ]

  /// What stands between the lines of a header, and in dossier.yml.
  @Sendable private static func header(_ bytes: [UInt8]) {
    let fence = Array("---\n".utf8)
    let file = fence + bytes + Array("\n".utf8) + fence + Array("Of [Armenia].\n".utf8)
    FuzzedSite.expectFit(article: file, configuration: bytes)
  }

  /// What stands in the parentheses of an annotation, and in its angles.
  @Sendable private static func annotation(_ bytes: [UInt8]) {
    let start = Array("---\ntitle: a\n---\nThere are [900 people](statistic:emigrants?".utf8)
    let middle = Array(") here.\n\n# Then\n\nThere is [she](<".utf8)
    FuzzedSite.expectFit(
      article: start + bytes + middle + bytes + Array(">) here.\n".utf8),
      configuration: Array("title: T\n".utf8))
  }

  /// Annotated words, in each language.
  @Sendable private static func quantity(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self)
    for language in ["en", "de", "fr", "ru"] {
      guard
        case .quantity(let read, let conversions, _) = QuantityReader.read(
          words, language: language)
      else { continue }
      for quantity in [read] + conversions {
        Invariants.expectReadBack(quantity, language: language)
      }
    }
  }

  /// The body of an article, to all pages of its site.
  @Sendable private static func article(_ bytes: [UInt8]) {
    let start = Array("---\ntitle: a\ndate: 2022\n---\n".utf8)
    FuzzedSite.expectFit(
      article: start + bytes, configuration: Array("title: T\nbase_url: https://a.example\n".utf8))
  }

  /// A template of the dossier's own, to the page of an article that has a bit of everything.
  @Sendable private static func template(_ bytes: [UInt8]) {
    FuzzedTheme.expectPage(template: bytes)
  }
}
