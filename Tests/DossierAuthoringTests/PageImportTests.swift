import DossierModel
import DossierTestSupport
import Foundation
import Testing

@testable import DossierAuthoring

/// Each page of Pages/ with what it becomes: what the command says, the article, the archive.
///
/// `RECORD=1 swift test --filter PageImportTests` renews the .txt files; the difference is reviewed.
@Suite("Saved web pages become articles that match the text taken of them")
struct PageImportTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?
    .filter { $0.hasSuffix(".html") }.sorted() ?? []

  @Test("there are ten of them and more")
  func count() { #expect(Self.names.count > 10) }

  @Test("each page", arguments: names)
  func page(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    let sample = ImportSample()
    let outcome = sample.take(name, bytes) {
      $0.date = nil
      $0.slug = "page"
    }
    var told = outcome.diagnostics.map { diagnostic in
      let hint = diagnostic.hint.map { "; \($0)" } ?? ""
      return
        "\(diagnostic.severity.rawValue)[\(diagnostic.rule.rawValue)]: \(diagnostic.summary)\(hint)\n"
    }.joined()
    told += outcome.lines.map { "\($0)\n" }.joined()
    for (title, text) in [("article", sample.article("page")), ("archive", sample.archive("page"))]
    {
      told += "=== \(title)\n\(text ?? "none\n")"
    }
    let file = Self.folder.appending(path: name.replacing(".html", with: ".txt"))
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(told.utf8).write(to: file) }
    #expect(told == (try? String(contentsOf: file, encoding: .utf8)))
    if outcome.ending == .written, !name.hasPrefix("hostile") { #expect(sample.faults() == []) }
    for hidden in [
      "never run", "not a paragraph", "secret", "cookies", "tracker", "/etc/", "root:",
    ] {
      #expect(sample.archive("page")?.contains(hidden) != true, "\(hidden)")
    }
  }

  @Test("what is given goes before what the page says; --omit leaves out of the article")
  func given() throws {
    let bytes = [UInt8](
      try Data(contentsOf: Self.folder.appending(path: "news-json-ld.html")))
    let sample = ImportSample()
    let outcome = sample.take("p.html", bytes) {
      $0.title = "Mine"
      $0.publisher = "Other"
      $0.authors = ["Nobody"]
      $0.date = "2020"
      $0.url = "https://other.example/"
      $0.language = "en"
      $0.omissions = ["By Petra Vole", "boats of one pumpkin"]
    }
    #expect(outcome.diagnostics == [])
    let article = try #require(sample.article("p"))
    #expect(article.hasPrefix("---\ntitle: Mine\npublisher: Other\nauthor: Nobody\ndate: 2020\n"))
    #expect(!(sample.body("p") ?? "").contains("Petra Vole"))
    #expect(sample.archive("p")?.contains("By Petra Vole\n") == true)
    #expect(sample.faults() == [])
  }

  @Test("random pages make articles that match", arguments: [1, 2, 3, 4])
  func random(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let tags = [
      "p", "div", "ul", "ol", "li", "table", "tr", "td", "th", "h1", "h2", "h6", "blockquote", "b",
      "span", "pre", "article", "main", "section", "figure", "figcaption", "br", "dl", "dt", "dd",
      "a", "sup", "header", "address", "script", "form",
    ]
    let words = [
      "one", "Two", "*", "_x_", "[a]", "1.", "2.", "-", "•", "#", "|", "&lt;", "&amp;amp;",
      "&#x202a;",
      "漢字", "слово", "\\", "`", "&nbsp;", "\n", "  ", "https://a.org", "#", "~~", "=", "---",
      "&shy;",
    ]
    for round in 0..<400 {
      var page = "<html><body>"
      for _ in 0..<(5 + numbers.below(40)) {
        switch numbers.below(3) {
        case 0: page += "<\(numbers.one(of: tags) ?? "p")>"
        case 1: page += "</\(numbers.one(of: tags) ?? "p")>"
        default: page += (numbers.one(of: words) ?? "") + (numbers.below(3) == 0 ? "" : " ")
        }
      }
      let sample = ImportSample()
      let outcome = sample.take("p.html", Array(page.utf8))
      let rules = Set(outcome.diagnostics.filter { $0.severity == .error }.map(\.rule))
      #expect(rules.isSubset(of: [.unfitSource]), "round \(round): \(rules) \(page)")
      #expect(!outcome.diagnostics.contains { $0.rule == .mergedLines }, "round \(round): \(page)")
      if outcome.ending == .written { #expect(!sample.faults().contains { $0.hasPrefix("arch") }) }
    }
  }

  @Test("pages that mean harm: depth, attributes, bombs, unclosed signs")
  func hostile() throws {
    func page(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    for (name, text) in [
      ("depth", page("<div>", 100_000)), ("table", page("<table><tr><td>", 50_000)),
      ("attributes", "<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">x</p>"),
      ("ends", page("</i></p>", 200_000)), ("comments", page("<!--", 200_000)),
      ("entities", "<p>" + page("&amp;&eacute;&foo;", 100_000)),
      ("lists", page("<ul><li>x</ul>", 50_000)),
      ("signs", page("<", 500_000)), ("quotes", page("<a b=\"", 100_000)),
      ("paragraphs", page("<p>word", 100_000)), ("times", page("<time>", 900)),
      ("cells", "<table><tr>" + page("<td colspan=50>x", 50_000)),
      ("scripts", page("<script>", 50_000)),
      (
        "bomb",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"\(page("&a;", 1000))\">]><p>\(page("&b;", 1000))"
      ),
      (
        "json", "<script type='application/ld+json'>\(page("[", 100_000))</script><p>word</p>"
      ),
    ] {
      let start = ContinuousClock.now
      let sample = ImportSample()
      let outcome = sample.take("p.html", Array(text.utf8))
      #expect(ContinuousClock.now - start < .seconds(60), "\(name)")
      #expect(
        outcome.diagnostics.filter { $0.severity == .error }.allSatisfy {
          $0.rule == .unfitSource || $0.rule == .tooCostly
        },
        "\(name): \(outcome.diagnostics.map(\.summary))")
    }
  }
}
