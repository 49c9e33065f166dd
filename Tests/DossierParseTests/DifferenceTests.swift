import DossierModel
import DossierTestSupport
import Foundation
import Testing

@testable import DossierParse

/// The scanner beside libcmark, on documents that nobody wrote.
///
/// `DOCUMENTS=20000 SEED=7 swift test --filter DifferenceTests` makes more of them, and others.
@Suite struct DifferenceTests {
  private static let environment = ProcessInfo.processInfo.environment
  private let count = Self.environment["DOCUMENTS"].flatMap(Int.init) ?? 1500
  private let seed = Self.environment["SEED"].flatMap(UInt64.init) ?? 2022

  /// True of what CommonMark knows nothing of: annotations stand around links, and an image is its
  /// words.
  private func isOfOurOwn(_ markdown: String) -> Bool {
    let images = markdown.replacing("![x](", with: "")
    if images.contains("![") { return true }
    var found: [Diagnostic] = []
    let source = SourceFile(
      path: "content/articles/text.md", bytes: Array("---\n---\n\(markdown)".utf8))
    let body = Passage(bodyOf: ContentFile(source, &found))
    let map = BlockMap(body)
    let scanner = AnnotationScanner(
      body, LinkDefinitions(body, areRead: true) { map },
      TextContext(configuration: Configuration(), names: ["alpha"]), map)
    return scanner.candidates.contains(where: \.isOuter)
  }

  private func differs(_ markdown: String) -> Bool {
    let reading = Reading(markdown, names: ["Alpha"])
    return !isOfOurOwn(markdown)
      && MarkdownOutline.dossier(reading) != MarkdownOutline.libcmark(markdown)
  }

  /// True where a page shows what looks like an annotation, and nothing is said of it.
  private func hides(_ markdown: String) -> Bool {
    let reading = Reading(markdown, names: ["Alpha"])
    let told: [Rule] = [.brokenAnnotation, .crossingAnnotation]
    if markdown.contains("\\") || reading.rules.contains(where: told.contains) { return false }
    let shown = MarkdownOutline.dossier(reading).replacing(#/<code>(?s:.*?)</code>/#, with: "x")
    let slip = #/\]\s*[(\[]\s*<?country:[a-z]/#
    return shown.contains(slip) && markdown.contains(slip)
  }

  @Test("blocks, words and links are those that libcmark sees")
  func sameAsLibcmark() {
    var numbers = SeededNumbers(seed: seed)
    var compared = 0
    var differences: [String] = []
    for _ in 0..<count {
      let document = RandomMarkdown(&numbers)
      if !isOfOurOwn(document.text) { compared += 1 }
      if differs(document.text) { differences.append(document.reduced(differs)) }
    }
    for markdown in differences.prefix(20) {
      let reading = Reading(markdown, names: ["Alpha"])
      Issue.record(
        "\(markdown.debugDescription)\n  \(MarkdownOutline.dossier(reading))\n  \(MarkdownOutline.libcmark(markdown))"
      )
    }
    #expect(differences.count == 0)
    #expect(compared > count / 2)
  }

  @Test("what looks like an annotation is one, or is told")
  func nothingIsHidden() {
    var numbers = SeededNumbers(seed: seed &+ 1)
    var hidden: [String] = []
    for _ in 0..<count {
      let document = RandomMarkdown(&numbers)
      if hides(document.text) { hidden.append(document.reduced(hides)) }
    }
    #expect(hidden == [])
  }
}
