import DossierModel

/// What a page says of itself.
package struct PageFacts: Sendable, Hashable {
  /// A value, and where the page says it, such as "JSON-LD".
  package struct Fact: Sendable, Hashable {
    package let value: String
    package let origin: String
  }

  package private(set) var title: Fact?
  package private(set) var publisher: Fact?
  package private(set) var authors: [Fact] = []
  /// `2023-09-12`, without the time of day.
  package private(set) var date: Fact?
  /// A BCP 47 tag.
  package private(set) var language: Fact?
  /// A web address.
  package private(set) var url: Fact?

  /// So many elements of a name are looked at.
  private static let reach = 50

  init(_ tree: PageTree, root: Int?) {
    readLinkedData(tree)
    readMeta(tree)
    readElements(tree, root)
  }

  // What was found first holds: the places are asked in their order.

  private mutating func setTitle(_ text: String?, _ origin: String) {
    if title == nil { title = Self.fact(text, origin) }
  }

  private mutating func setPublisher(_ text: String?, _ origin: String) {
    guard publisher == nil, let text, !text.hasPrefix("http") else { return }
    publisher = Self.fact(text, origin)
  }

  private mutating func addAuthor(_ text: String?, _ origin: String) {
    guard let text, !text.hasPrefix("http"), authors.count < 20,
      authors.first.map({ $0.origin == origin }) ?? true, let fact = Self.fact(text, origin),
      !authors.contains(fact)
    else { return }
    authors.append(fact)
  }

  private mutating func setDate(_ text: String?, _ origin: String) {
    guard date == nil, let text else { return }
    let day = String(text.drop { $0.isWhitespace }.prefix(10))
    let isDay = day.utf8.count == 10 && PartialDate(day)?.start.day != nil
    let whole = isDay ? day : text.trimmed
    guard whole.utf8.count <= 10, PartialDate(whole) != nil else { return }
    date = Self.fact(whole, origin)
  }

  private mutating func setLanguage(_ text: String?, _ origin: String) {
    guard language == nil, let text else { return }
    let tag = text.trimmed.replacing("_", with: "-")
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      parts.allSatisfy({ part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
          }
      })
    else { return }
    language = Self.fact(tag, origin)
  }

  private mutating func setURL(_ text: String?, _ origin: String) {
    guard url == nil, let text = text?.trimmed, let safe = SafeURL(text), safe.reach == .web else {
      return
    }
    url = Self.fact(text, origin)
  }

  /// Nil for nothing, and for more than a name or a headline.
  private static func fact(_ text: String?, _ origin: String) -> Fact? {
    guard let text else { return nil }
    let words = PageWords.collapsed(text)
    return words.isEmpty || words.utf8.count > 900 ? nil : Fact(value: words, origin: origin)
  }

  // MARK: JSON-LD

  private mutating func readLinkedData(_ tree: PageTree) {
    var nodes: [JSONValue] = []
    for (number, element) in tree.elements.enumerated()
    where element.name == "script"
      && element.attributes["type"]?.lowercased().hasPrefix("application/ld+json") == true
    {
      guard let value = JSONValue(tree.text(of: number)) else { continue }
      for top in value.values { nodes += [top] + (top["@graph"]?.values ?? []) }
    }
    var byID: [String: JSONValue] = [:]
    for node in nodes { if let id = node["@id"]?.string, byID[id] == nil { byID[id] = node } }
    func followed(_ value: JSONValue) -> JSONValue {
      value["name"] == nil ? value["@id"]?.string.flatMap { byID[$0] } ?? value : value
    }
    let articles = nodes.filter { node in
      node["@type"]?.values.contains { type in
        type.string.map { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
          ?? false
      } ?? false
    }
    for article in articles {
      setTitle(article["headline"]?.string ?? article["name"]?.string, "JSON-LD")
      setDate(article["datePublished"]?.string, "JSON-LD")
      setLanguage(article["inLanguage"]?.values.first.map { $0["name"] ?? $0 }?.string, "JSON-LD")
      for author in article["author"]?.values ?? [] {
        addAuthor(author.string ?? followed(author)["name"]?.string, "JSON-LD")
      }
      let publisher = article["publisher"]?.values.first.map {
        $0.string ?? followed($0)["name"]?.string
      }
      setPublisher(publisher ?? nil, "JSON-LD")
      let page = article["mainEntityOfPage"]
      setURL(article["url"]?.string ?? page?.string ?? page?["@id"]?.string, "JSON-LD")
    }
  }

  // MARK: Meta elements

  private mutating func readMeta(_ tree: PageTree) {
    var values: [String: [String]] = [:]
    for element in tree.elements where element.name == "meta" {
      guard let content = element.attributes["content"] else { continue }
      for key in ["property", "name", "itemprop"] {
        guard let name = element.attributes[key]?.lowercased() else { continue }
        values[name, default: []].append(content)
      }
    }
    func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0]?.first }.first }
    setTitle(first("og:title"), "Open Graph")
    setPublisher(first("og:site_name"), "Open Graph")
    setDate(first("article:published_time", "og:article:published_time"), "Open Graph")
    for author in values["article:author"] ?? [] { addAuthor(author, "Open Graph") }
    setTitle(first("dc.title", "dcterms.title"), "Dublin Core")
    setPublisher(first("dc.publisher", "dcterms.publisher"), "Dublin Core")
    setDate(
      first("dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date"),
      "Dublin Core")
    for author in (values["dc.creator"] ?? []) + (values["dcterms.creator"] ?? []) {
      addAuthor(author, "Dublin Core")
    }
    setLanguage(first("dc.language", "dcterms.language"), "Dublin Core")
    setDate(first("date", "pubdate", "datepublished", "publish-date", "article.published"), "meta")
    for author in values["author"] ?? [] { addAuthor(author, "meta") }
    for element in tree.elements
    where element.name == "link"
      && element.attributes["rel"]?.lowercased().split(separator: " ").contains("canonical") == true
    {
      setURL(element.attributes["href"], "canonical link")
    }
    setURL(first("og:url"), "Open Graph")
    setURL(first("dc.identifier", "dcterms.identifier"), "Dublin Core")
    let locale = first("og:locale")
    if let html = tree.elements.first(where: { $0.name == "html" }) {
      setLanguage(html.attributes["lang"] ?? html.attributes["xml:lang"], "html")
    }
    setLanguage(locale, "Open Graph")
  }

  // MARK: Elements

  private mutating func readElements(_ tree: PageTree, _ root: Int?) {
    let times = tree.elements.indices.filter { tree.elements[$0].name == "time" }
    for number in times.prefix(Self.reach) where root.map({ tree.contains($0, number) }) ?? true {
      let element = tree.elements[number]
      setDate(element.attributes["datetime"] ?? tree.text(of: number), "time")
    }
    for name in ["h1", "title"] {
      let found = tree.elements.indices.filter { tree.elements[$0].name == name }
      let number = found.prefix(Self.reach).first {
        !PageWords.collapsed(tree.text(of: $0)).isEmpty
      }
      setTitle(number.map { tree.text(of: $0) }, name)
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
