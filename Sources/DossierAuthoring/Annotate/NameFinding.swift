import DossierCountries
import DossierModel

/// Finds names in a text, and tells which of them are sure.
struct NameFinding {
  let gazetteer: Gazetteer
  let language: String
  let text: HashedWords

  struct Found {
    let range: Range<Int>
    var targets: [Target]
    var doubt: Doubt?
    let isCountry: Bool
  }

  /// The names in order; none overlap, but that a country may stand within a longer name.
  func names() -> [Found] {
    var found: [Found] = []
    var number = 0
    while number < text.words.count {
      guard let match = gazetteer.match(text, at: number) else {
        number += 1
        continue
      }
      number = match.words.upperBound
      if isInsideWord(match.range) { continue }
      let name = weighed(match)
      // A longer name that is in doubt hides no shorter one that is sure.
      let inner = name.isCountry ? [] : sure(within: match.words)
      if name.doubt == nil {
        // `[[Vietnam](country:vietnam) War](event:vietnam-war)`
        found.append(name)
        found += inner.filter(\.isCountry)
      } else {
        found += inner.isEmpty ? [name] : inner
      }
    }
    return found
  }

  /// Names that are sure and shorter than the one that begins with the same word.
  private func sure(within words: Range<Int>) -> [Found] {
    var found: [Found] = []
    var number = words.lowerBound
    while number < words.upperBound {
      let limit = number == words.lowerBound ? words.count - 1 : words.upperBound - number
      guard limit > 0, let match = gazetteer.match(text, at: number, atMost: limit) else {
        number += 1
        continue
      }
      number = match.words.upperBound
      let name = weighed(match)
      if name.doubt == nil, name.targets.count == 1 { found.append(name) }
    }
    return found
  }

  /// True within an address, a tag or a longer word: `russia.com`, `#Russia`, `@Russia`.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? text.bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < text.bytes.count ? text.bytes[range.upperBound] : 0x20
    if "./@#_\\&=".utf8.contains(before) || "@_\\=/".utf8.contains(after) { return true }
    guard after == UInt8(ascii: "."), range.upperBound + 1 < text.bytes.count else { return false }
    let next = text.bytes[range.upperBound + 1]
    return (0x61...0x7A).contains(next | 0x20) || (0x30...0x39).contains(next)
  }

  private func weighed(_ match: Gazetteer.Match) -> Found {
    var targets: [Target] = []
    for meaning in match.meanings where !targets.contains(meaning.target) {
      targets.append(meaning.target)
    }
    var doubt = ownDoubt(match.meanings)
    let roles = match.meanings.compactMap(\.role)
    if doubt == nil, targets.count == 1, !roles.isEmpty {
      doubt = surroundings(match, Set(roles))
    } else if doubt == nil, targets.count == 1 {
      doubt = isPartOfName(match, isCountry: false) ? .partOfName : nil
      if doubt == nil, match.meanings.contains(where: \.isTerm),
        text.beginsSentence(match.words.lowerBound)
      {
        doubt = .commonNoun
      }
    }
    return Found(
      range: match.range, targets: targets, doubt: doubt, isCountry: !roles.isEmpty)
  }

  /// The doubt of the word itself.
  ///
  /// That a word means one place and no other is settled once the author has marked it so; that it is a
  /// common noun too, never.
  private func ownDoubt(_ meanings: [Gazetteer.Meaning]) -> Doubt? {
    let doubts = meanings.map(\.doubt)
    if doubts.contains(.commonNoun) { return .commonNoun }
    let isSettled = meanings.contains { $0.isMarked && $0.doubt == nil }
    if doubts.contains(.otherPlace), !isSettled { return .otherPlace }
    return doubts.contains(nil) ? nil : doubts.compactMap(\.self).min()
  }

  /// The doubt that the words around a country's raise.
  private func surroundings(
    _ match: Gazetteer.Match, _ roles: Set<CountryWord.Role>
  ) -> Doubt? {
    if roles.contains(.adjective), isLanguage(match) { return .language }
    if match.isRaised, !text.beginsSentence(match.words.lowerBound) { return .partOfName }
    if isPartOfName(match, isCountry: roles.contains(.name)) { return .partOfName }
    return isAdjectiveWithCapital(match, roles) ? .partOfName : nil
  }

  /// `Deutsche Bank`: a German inhabitant that is spelt as the adjective is, in front of a noun.
  private func isAdjectiveWithCapital(
    _ match: Gazetteer.Match, _ roles: Set<CountryWord.Role>
  ) -> Bool {
    guard language.hasPrefix("de"), roles == [.inhabitant], isSpace(before: match.words.upperBound),
      let word = word(match.words.lowerBound)
    else { return false }
    return word.hasPrefix("deutsche") && text.words[match.words.upperBound].isCapitalised
  }

  // What stands beside

  private func word(_ number: Int) -> String? {
    guard text.words.indices.contains(number) else { return nil }
    let word = text.words[number]
    guard word.end - word.start <= 40 else { return nil }
    return String(decoding: text.bytes[word.start..<word.end], as: UTF8.self).lowercased()
  }

  private func gap(before number: Int) -> [UInt8]? {
    guard number > 0, number < text.words.count else { return nil }
    return text.gap(text.words[number - 1].end..<text.words[number].start)
  }

  private func isSpace(before number: Int) -> Bool { gap(before: number) == [0x20] }

  private func isPartOfName(_ match: Gazetteer.Match, isCountry: Bool) -> Bool {
    let (first, next) = (match.words.lowerBound, match.words.upperBound)
    if gap(before: first) == [0x2D] { return true }
    if gap(before: next) == [0x2D] {
      // `Russia-linked`, not `Austria-Hungary`, nor `Russian-speaking`.
      guard isCountry, !text.words[next].isCapitalised else { return true }
    }
    let sides = NameSides.of(language)
    if isSpace(before: first), let before = word(first - 1) {
      if sides.before.contains(before) { return true }
      if sides.joints.contains(before), let head = word(first - 2), sides.heads.contains(head) {
        return true
      }
      if sides.joints.contains(before) || before == "the", word(first - 2) == "of",
        let head = word(first - 3), sides.heads.contains(head)
      {
        return true
      }
      if isCountry, sides.capitalsTell, text.words[first - 1].isCapitalised,
        !text.beginsSentence(first - 1), !sides.titles.contains(before)
      {
        return true
      }
    }
    if isSpace(before: next), let after = word(next) {
      if text.words[next].isCapitalised, sides.after.contains(after) { return true }
      if isCountry, sides.capitalsTell, text.words[next].isCapitalised { return true }
    }
    return false
  }

  private func isLanguage(_ match: Gazetteer.Match) -> Bool {
    let (first, next) = (match.words.lowerBound, match.words.upperBound)
    let sides = NameSides.of(language)
    if isSpace(before: next), let after = word(next), sides.languages.contains(after) {
      return true
    }
    guard first > 0, isSpace(before: first) || gap(before: first) == [0x27],
      let before = word(first - 1)
    else { return false }
    if sides.languages.contains(before) { return true }
    // `in Russian`, with nothing behind it that it could belong to.
    let isAlone = !isSpace(before: next) || word(next).map(sides.joiners.contains) == true
    return isAlone && sides.speaking.contains(before)
  }
}

/// Words beside a country's that make something else of it, by language.
struct NameSides {
  /// In front: `North`, `New`.
  var before: Set<String> = []
  /// Behind, with a capital: `Ocean`, `Airlines`.
  var after: Set<String> = []
  /// `of` between a head and the name: `Gulf of Mexico`.
  var joints: Set<String> = []
  var heads: Set<String> = []
  /// True where a capital beside a name makes a longer name of it: not in German.
  var capitalsTell = false
  /// What may stand in front of a name with a capital and makes no longer name of it.
  var titles: Set<String> = []
  /// `language`.
  var languages: Set<String> = []
  /// What a language stands behind: `speaks`, `in`.
  var speaking: Set<String> = []
  /// What may follow a language that stands alone.
  var joiners: Set<String> = []

  static func of(_ language: String) -> NameSides {
    switch language.prefix(2) {
    case "en": english
    case "fr": french
    case "de": german
    case "ru": russian
    default: NameSides()
    }
  }

  private static let english = NameSides(
    before: [
      "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
      "latin", "new", "native", "air", "little", "greater", "inner", "outer", "saint", "san",
      "anglo",
    ],
    after: [
      "ocean", "sea", "gulf", "strait", "channel", "bay", "airways", "airlines", "air", "open",
      "times", "post", "daily", "telecom", "columbia", "shepherd", "bulldog", "today", "grand",
    ],
    joints: ["of"],
    heads: ["gulf", "sea", "bay", "strait", "bank", "university", "bight", "cape", "isthmus"],
    capitalsTell: true,
    titles: [
      "the", "in", "to", "and", "of", "from", "with", "by", "for", "says", "said", "both", "while",
    ],
    languages: ["language", "languages", "lessons", "dialect", "alphabet"],
    speaking: [
      "in", "into", "from", "speak", "speaks", "spoke", "speaking", "spoken", "learn", "learns",
      "learned", "learning", "learnt", "study", "studies", "teach", "teaches", "taught", "fluent",
      "written", "understand", "understands", "spoke",
    ],
    joiners: ["and", "or", "to", "at", "as", "on", "for", "when", "because", "but"])

  private static let french = NameSides(
    before: ["nouvelle", "nouveau", "petite", "air"], after: ["télécom", "télévisions", "inter"],
    joints: ["de", "du", "d", "des"],
    heads: ["golfe", "mer", "baie", "banque", "université", "détroit", "banco"],
    capitalsTell: true, titles: ["la", "le", "les", "en", "l", "d", "de", "et", "du", "des"],
    languages: ["langue", "langues", "langage"],
    speaking: ["en", "parle", "parlent", "parlait", "parler", "apprend", "apprendre", "le", "du"],
    joiners: ["et", "ou", "à", "avec", "pour", "car", "mais"])

  private static let german = NameSides(
    before: ["neu", "nord", "süd"], after: ["ozean", "meer"], joints: ["von"],
    heads: ["golf", "bank", "universität", "bucht"], languages: ["sprache", "sprachen"],
    speaking: ["auf"])

  private static let russian = NameSides(
    before: ["новая", "новой", "новую"],
    after: ["океан", "океана", "океане", "залив", "залива", "море", "моря"],
    joints: [], heads: [],
    languages: ["язык", "языка", "языку", "языком", "языке", "языки", "языков"],
    speaking: ["на"], joiners: ["и", "или"])
}
