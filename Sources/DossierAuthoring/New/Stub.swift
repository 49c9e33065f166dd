import DossierCountries
import DossierModel

/// A content file that is yet to be written: its place and the keys of its header, in order.
struct Stub: Sendable {
  let path: String
  private(set) var lines: [String] = []

  init(path: String) { self.path = path }

  mutating func add(_ key: String, _ value: String?) {
    if let value { lines.append("\(key): \(YAMLText.scalar(Self.oneLine(value)))") }
  }

  mutating func add(_ key: String, list: [String]) {
    if list.isEmpty { return }
    lines.append("\(key):")
    lines += list.map { "  - \(YAMLText.scalar(Self.oneLine($0)))" }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A key that the author is to fill in.
  mutating func add(open key: String) { lines.append("\(key): ") }

  var bytes: [UInt8] { Array(("---\n" + lines.joined(separator: "\n") + "\n---\n").utf8) }
}

/// What is known of a record before anybody has written it.
struct RecordDraft: Sendable {
  var kind: Kind
  var slug: String
  var name: String
  var aliases: [String] = []
  var code: String?
  var unit: String?
  var description: String?
  /// Further keys of the header as asked for, in order.
  var keys: [(key: String, value: String)] = []

  var path: String { "content/\(kind.folder)/\(slug).md" }

  var stub: Stub {
    var stub = Stub(path: path)
    stub.add("name", name)
    stub.add("code", code)
    stub.add("aliases", list: aliases)
    stub.add("unit", unit)
    for (key, value) in keys { stub.add(key, value) }
    if let description {
      stub.add("description", description)
    } else {
      stub.add(open: "description")
    }
    return stub
  }

  /// Takes over what is known of a country: its code, and its names in the languages of the interface
  /// as aliases.
  mutating func take(_ country: Country) {
    if code == nil { code = country.code }
    for language in Countries.languages {
      if let other = country.names[language] { addAlias(other) }
    }
  }

  /// Adds an alias unless the record has the name already.
  mutating func addAlias(_ alias: String) {
    let folded = Folding.fold(alias)
    guard !folded.isEmpty, ![name, code ?? ""].contains(where: { Folding.fold($0) == folded }),
      !aliases.contains(where: { Folding.fold($0) == folded })
    else { return }
    aliases.append(alias)
  }
}

/// The country that a reference means: by code, by its English name as a slug, or by any name.
enum CountryLookup {
  static func country(_ reference: String) -> Country? {
    if let number = Countries.number(ofCode: reference) { return Countries.all[number] }
    let slug = Slug.suggestion(for: reference)
    guard let found = slugs[slug] ?? names[slug], found.count == 1 else { return nil }
    return found.first.map { Countries.all[$0] }
  }

  /// Countries by their English names as slugs, and by all names likewise.
  private static let slugs = index { $0.language == "en" && $0.isFirst }
  private static let names = index { _ in true }

  private static func index(
    _ isMeant: ((language: String, isFirst: Bool)) -> Bool
  ) -> [String: Set<Int>] {
    var index: [String: Set<Int>] = [:]
    for language in Countries.languages {
      for word in Countries.words(in: language) where word.role == .name {
        let isFirst = Countries.all[word.country].names[language] == word.text
        if isMeant((language, isFirst)) {
          index[Slug.suggestion(for: word.text), default: []].insert(word.country)
        }
      }
    }
    return index
  }
}
