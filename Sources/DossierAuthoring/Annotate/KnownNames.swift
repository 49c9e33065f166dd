import DossierCountries
import DossierLink
import DossierModel

/// What the names of a dossier are: those of its records, those of its marks, and those of countries.
struct KnownNames: Sendable {
  private let site: Site
  /// The kinds that are looked for.
  private let kinds: Set<Int>
  /// By code, the record of a country.
  private var countries: [String: Target] = [:]
  private let learned: [LearnedWords.Entry]

  init(_ site: Site, kinds: Set<Int>) {
    self.site = site
    self.kinds = kinds
    learned = LearnedWords.entries(site)
    for record in site.entities
    where site.configuration.kinds[record.kind].family == .country {
      let target = Target(kind: record.kind, slug: record.slug)
      let code =
        record.code?.value
        ?? ([record.name.value] + record.aliases.map(\.value)).lazy
        .compactMap { CountryLookup.country($0)?.code }.first
      if let code, countries[code] == nil { countries[code] = target }
    }
  }

  /// The language whose words for countries an article's tag means; empty for one that has none, all of
  /// which share the other names.
  static func tongue(_ tag: String) -> String {
    let language = String(tag.prefix(2)).lowercased()
    let isWhole = tag.utf8.count == 2 || tag.dropFirst(2).first == "-"
    return isWhole && Countries.languages.contains(language) ? language : ""
  }

  /// The names to be looked for in articles of a tongue.
  func gazetteer(tongue: String) -> Gazetteer {
    var gazetteer = Gazetteer()
    for record in site.entities where kinds.contains(record.kind) {
      guard site.configuration.kinds[record.kind].family != .statistic else { continue }
      let target = Target(kind: record.kind, slug: record.slug)
      let family = site.configuration.kinds[record.kind].family
      for name in [record.name.value] + record.aliases.map(\.value) {
        var meaning = Gazetteer.Meaning(target: target)
        let words = HashedWords(name)
        if !words.isProperName { meaning.doubt = .commonNoun }
        meaning.isTerm = words.words.count == 1 && family == .other
        gazetteer.add(name, meaning)
      }
      if let code = record.code?.value {
        gazetteer.add(code, Gazetteer.Meaning(target: target, doubt: .code))
      }
    }
    for entry in learned where kinds.contains(entry.target.kind) {
      var meaning = Gazetteer.Meaning(target: entry.target, doubt: entry.isName ? nil : .noName)
      meaning.isMarked = true
      gazetteer.add(entry.words, meaning)
    }
    if let kind = site.configuration.kinds.firstIndex(where: { $0.family == .country }),
      kinds.contains(kind)
    {
      addCountries(to: &gazetteer, kind: kind, language: tongue)
    }
    gazetteer.finish()
    return gazetteer
  }

  private func addCountries(to gazetteer: inout Gazetteer, kind: Int, language: String) {
    let targets = Countries.all.map { country in
      countries[country.code]
        ?? Target(kind: kind, slug: Slug.suggestion(for: country.names["en"] ?? country.code))
    }
    for word in Countries.words(in: language) {
      let doubt: Doubt? =
        switch word.doubt {
        case nil: nil
        case .otherPlace?: .otherPlace
        case .commonNoun?: .commonNoun
        }
      gazetteer.add(
        word.text,
        Gazetteer.Meaning(target: targets[word.country], doubt: doubt, role: word.role))
    }
  }
}

/// Words that are marked in a dossier, and for what.
enum LearnedWords {
  struct Entry: Sendable {
    let words: String
    let target: Target
    /// True for what is a name of the record: it shares a word with the record's names.
    let isName: Bool
  }

  static func entries(_ site: Site) -> [Entry] {
    var marks: [String: [EntityID: Int]] = [:]
    var hasCapital: Set<String> = []
    for document in site.documents {
      let text = site.text(of: document)
      for (number, annotation) in text.annotations.enumerated() where !annotation.isOuter {
        guard
          let entity = site.mentions.entity(
            of: site.mentions.mention(in: document, annotation: number)),
          site.kind(of: entity).family != .statistic, annotation.words.count <= 80
        else { continue }
        let words = text.words(of: annotation)
        guard isPlain(words) else { continue }
        marks[words, default: [:]][entity, default: 0] += 1
        if showsCapital(annotation, text) { hasCapital.insert(words) }
      }
    }
    var roots: [EntityID: [[UInt8]]] = [:]
    return marks.keys.sorted().flatMap { words -> [Entry] in
      let entities = marks[words] ?? [:]
      return entities.keys.sorted().map { entity in
        let known = roots[entity] ?? Self.roots(of: site.entities[entity])
        roots[entity] = known
        return Entry(
          words: words,
          target: Target(kind: site.entities[entity].kind, slug: site.entities[entity].slug),
          isName: hasCapital.contains(words) && HashedWords(words).isProperName
            && shares(words, known))
      }
    }
  }

  /// True for words without digits and without signs that Markdown reads.
  private static func isPlain(_ words: String) -> Bool {
    !words.isEmpty
      && !words.utf8.contains {
        (0x30...0x39).contains($0) || "[]\\`<>*_|\n".utf8.contains($0)
      }
  }

  /// True where a capital is the author's: not only that of a sentence's first word.
  private static func showsCapital(_ annotation: Annotation, _ text: AnnotatedText) -> Bool {
    let words = HashedWords(text.text, annotation.words).words
    return words.enumerated().contains { number, word in
      word.isCapitalised
        && (number > 0 || annotation.words.lowerBound > annotation.sentence.lowerBound)
    }
  }

  /// The beginnings of a record's names' words, folded: four letters or the whole word.
  private static func roots(of record: Record) -> [[UInt8]] {
    let names =
      [record.name.value, record.slug.replacing("-", with: " ")] + record.aliases.map(\.value)
    return names.flatMap(Self.roots)
  }

  private static func roots(_ text: String) -> [[UInt8]] {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 3 }
      .map { Array($0.prefix(4).utf8) }
  }

  private static func shares(_ words: String, _ roots: [[UInt8]]) -> Bool {
    Self.roots(words).contains { roots.contains($0) }
  }
}
