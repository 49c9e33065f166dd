import Testing

@testable import DossierRender

@Suite struct ArticlePageTests {
  private func site() throws -> SampleSite {
    try SampleSite(
      SampleSite.records.merging([
        "content/articles/money.md": SampleSite.article(
          "Money sent home",
          """
          [about 30% of [Kyrgyzstan](country:kyrgyzstan)'s GDP](statistic:gdp-share?by=officials
          "Which officials? [Russia](country:russia) has others.") is sent by [Nazar](person:nazar?role=speaker).
          """)
      ]) { $1 })
  }

  @Test("a phrase of another language says so, and which way it runs")
  func language() throws {
    let page = try SampleSite(
      SampleSite.records.merging([
        "content/articles/one.md": SampleSite.article(
          "One",
          "They say [релокаты](person:nazar?language=ru) or [نازار](person:nazar?language=ar).")
      ]) { $1 }
    ).page("articles/one.html")
    #expect(
      page.pieces(from: " lang=\"ru\" dir=\"ltr\"", to: "</a>").first?.hasSuffix(">релокаты")
        == true)
    #expect(
      page.pieces(from: " lang=\"ar\" dir=\"rtl\"", to: "</a>").first?.hasSuffix(">نازار") == true)
  }

  @Test("no link stands in a link, however annotations nest")
  func noLinkInLink() throws {
    let page = try site().page("articles/money.html")
    var depth = 0
    for piece in page.pieces(from: "<", to: ">") {
      if piece.hasPrefix("a ") || piece == "a" { depth += 1 }
      if piece == "/a" { depth -= 1 }
      #expect((0...1).contains(depth), "at <\(piece)>")
    }
    #expect(page.contains("<span class=\"annotation annotation-outer\""))
    #expect(page.count(of: "class=\"outer-marker\"") == 1)
  }

  @Test("each id stands once on its page")
  func uniqueIDs() throws {
    for (path, page) in try site().pages where path.hasSuffix(".html") {
      let ids = page.pieces(from: " id=\"", to: "\"")
      #expect(Set(ids).count == ids.count, "on \(path)")
    }
  }

  @Test("a note stands in the list, with links both ways, and its own annotations")
  func notes() throws {
    let page = try site().page("articles/money.html")
    #expect(page.contains("id=\"note-1-marker\""))
    #expect(page.contains("href=\"#note-1-marker\""))
    #expect(page.contains("Which officials?"))
    #expect(page.contains("href=\"../countries/russia.html\""))
  }

  @Test("the figure as it was read stands on the annotation, for its card")
  func value() throws {
    #expect(try site().page("articles/money.html").contains("data-value=\"about 30 percent\""))
  }

  @Test("every mention's link leads to an id that is there")
  func anchors() throws {
    let site = try site()
    var checked = 0
    for (path, page) in site.pages where path.hasSuffix(".html") {
      for href in page.pieces(from: "href=\"", to: "\"") where href.contains("#a-") {
        let parts = href.split(separator: "#")
        let target =
          href.hasPrefix("#")
          ? path
          : path.contains("/")
            ? String(parts[0].replacing("../", with: "")) : String(parts[0])
        let id = String(parts[parts.count - 1])
        #expect(site.page(target).contains(" id=\"\(id)\""), "\(path) → \(href)")
        checked += 1
      }
    }
    #expect(checked > 5)
  }
}
