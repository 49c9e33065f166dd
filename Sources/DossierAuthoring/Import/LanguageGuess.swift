/// Guesses a text's language by its letters and its commonest words.
enum LanguageGuess {
  /// Words that stand in nearly every text of a language and seldom in another's.
  private static let common: [(language: String, words: Set<Substring>)] = [
    (
      "en",
      [
        "the", "of", "and", "to", "is", "was", "that", "for", "it", "with", "are", "by", "from",
        "have", "has", "not", "this", "which", "their", "were", "said", "had", "been", "they",
      ]
    ),
    (
      "fr",
      [
        "le", "la", "les", "des", "du", "et", "est", "une", "dans", "que", "qui", "pour", "pas",
        "sur", "au", "aux", "avec", "sont", "par", "ont", "été", "ce", "cette", "plus", "il", "en",
      ]
    ),
    (
      "de",
      [
        "der", "die", "das", "und", "ist", "nicht", "den", "dem", "ein", "eine", "von", "zu", "mit",
        "auf", "für", "sich", "des", "im", "wurde", "auch", "bei", "sind", "als", "dass", "werden",
      ]
    ),
    (
      "ru",
      [
        "и", "в", "не", "на", "что", "с", "по", "как", "он", "из", "это", "к", "от", "для", "о",
        "за",
        "его", "но", "а", "у", "был", "было", "были", "года", "также", "их", "до", "который",
      ]
    ),
    (
      "uk",
      [
        "і", "в", "не", "на", "що", "з", "та", "у", "до", "як", "за", "від", "це", "про", "але",
        "його",
        "є", "був", "були", "року", "також", "який", "або", "їх", "під", "й",
      ]
    ),
    (
      "es",
      [
        "el", "la", "los", "las", "de", "que", "y", "en", "un", "una", "por", "con", "para", "del",
        "se", "no", "es", "su", "al", "lo", "más", "como", "pero", "ha", "fue",
      ]
    ),
    (
      "it",
      [
        "il", "di", "che", "e", "la", "in", "un", "per", "è", "una", "del", "non", "con", "della",
        "si", "da", "sono", "dei", "al", "le", "gli", "nel", "più", "anche", "alla",
      ]
    ),
    (
      "pt",
      [
        "o", "de", "que", "e", "do", "da", "em", "um", "para", "com", "não", "uma", "os", "no",
        "se",
        "na", "por", "mais", "as", "dos", "como", "foi", "ao", "das", "são",
      ]
    ),
    (
      "nl",
      [
        "de", "het", "een", "van", "en", "in", "is", "dat", "op", "te", "zijn", "voor", "met",
        "niet",
        "aan", "er", "om", "ook", "als", "bij", "door", "naar", "heeft", "werd", "maar",
      ]
    ),
    (
      "pl",
      [
        "i", "w", "na", "z", "do", "nie", "że", "się", "to", "jest", "o", "od", "po", "jak", "za",
        "dla",
        "przez", "oraz", "ale", "są", "był", "które", "przy", "już", "ze",
      ]
    ),
  ]

  /// A BCP 47 tag; nil where the words of no language stand out.
  static func language(of text: String) -> String? {
    var counts: [Substring: Int] = [:]
    var total = 0
    let words = text.prefix(60_000).lowercased().split { !$0.isLetter }
    for word in words {
      counts[word, default: 0] += 1
      total += 1
    }
    var scores = common.map { entry in
      (entry.language, entry.words.reduce(0) { $0 + (counts[$1] ?? 0) })
    }
    // Letters that the one has and the other has not.
    let letters = Set(text.prefix(60_000).lowercased().unicodeScalars)
    let isUkrainian = !letters.isDisjoint(with: "іїєґ".unicodeScalars)
    let isRussian = !letters.isDisjoint(with: "ыэёъ".unicodeScalars)
    if isRussian, !isUkrainian { scores.removeAll { $0.0 == "uk" } }
    if isUkrainian, !isRussian { scores.removeAll { $0.0 == "ru" } }
    let ranked = scores.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    guard total > 0, let best = ranked.first, let second = ranked.dropFirst().first,
      best.1 >= 2, best.1 * 20 >= total, best.1 > second.1
    else { return nil }
    return best.0
  }
}
