import DossierModel
import Foundation
import Testing

@testable import DossierParse

/// The examples of CommonMark 0.30, which are not part of this repository.
struct CommonMarkExample: Decodable, Sendable, CustomTestStringConvertible {
  let markdown: String
  let html: String
  let example: Int
  let section: String

  var testDescription: String { "example \(example), \(section)" }

  static let path =
    ProcessInfo.processInfo.environment["COMMONMARK_SPEC"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .path + "/../../../shared/commonmark-0.30.json"

  /// All examples; none when there is no such file.
  static let all: [Self] = {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    do {
      return try JSONDecoder().decode([Self].self, from: data)
    } catch {
      Issue.record("\(path) cannot be read: \(error)")
      return []
    }
  }()
}

@Suite(
  .enabled(
    if: !CommonMarkExample.all.isEmpty,
    "there is no \(CommonMarkExample.path); COMMONMARK_SPEC can name the file of examples")
)
struct CommonMarkTests {
  @Test("the file has all examples of version 0.30")
  func count() {
    #expect(CommonMarkExample.all.count == 652)
  }

  @Test("every example gives its HTML byte for byte when everything is allowed")
  func permissive() {
    for example in CommonMarkExample.all {
      let reading = Reading(example.markdown, isPermissive: true)
      #expect(reading.body == example.html, "\(example.testDescription): \(example.markdown)")
    }
  }

  /// As shipped: headings begin at level 2 and have ids, web links have a class, a link to a
  /// heading or a file of the dossier leads to its page, and one that leads nowhere is its words.
  ///
  /// Examples of raw HTML and images are left out.
  @Test("every example gives its HTML as shipped, but for what pages may not hold")
  func shipped() {
    var compared = 0
    for example in CommonMarkExample.all where !holdsHTML(example) {
      compared += 1
      let reading = Reading(example.markdown)
      let html = reading.body
        .replacing(#/ id="h-[^"]*"/#, with: "")
        .replacing(#"class="external" rel="noopener noreferrer" "#, with: "")
      #expect(html == shown(example.html), "\(example.testDescription): \(example.markdown)")
      #expect(reading.text.annotations.isEmpty)
    }
    #expect(compared == 548)
  }

  /// True for examples whose Markdown holds raw HTML or images.
  private func holdsHTML(_ example: CommonMarkExample) -> Bool {
    if ["HTML blocks", "Raw HTML"].contains(example.section) { return true }
    if example.html.contains("<img") { return true }
    // What the renderer itself writes; every other tag comes from the Markdown.
    let own =
      #/</?(p|em|strong|code|pre|ul|ol|li|h[1-6]|blockquote)>|<[bh]r />|</?a[ >]|<(ol|code) [^>]*>/#
    return example.html.replacing(own, with: "").contains("<")
      || example.markdown.contains(#/</?(a|b|i|del|pre|p)[ >]/#)
  }

  /// An example's HTML as a page of the dossier may show it.
  private func shown(_ html: String) -> String {
    var shown = html.replacing("<h1>", with: "<h2>").replacing("</h1>", with: "</h2>")
      .replacing("<a href=\"#", with: "<a href=\"#h-")
      .replacing("<a href=\"./target.md\"", with: "<a href=\"../articles/target.html\"")
    while let open = shown.firstMatch(
      of: #/<a href="(?!(?i:https?://|mailto:)|#h-|\.\./articles)[^"]*"[^>]*>/#),
      let close = shown[open.range.upperBound...].firstRange(of: "</a>")
    {
      shown.replaceSubrange(close, with: "")
      shown.replaceSubrange(open.range, with: "")
    }
    return shown
  }
}
