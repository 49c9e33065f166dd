import DossierModel

/// Words that name nobody: whoever says so remains unknown.
///
/// `local officials`, `des responsables anonymes`, `анонимный источник`: each of their words is one
/// that anybody may be called by. `a retired miller` is told from others and is an origin of its own.
enum UnnamedOrigins {
  /// True for what names nobody: such figures cannot be told from one another, so they confirm nothing.
  static func contains(_ text: String) -> Bool {
    let key = NameKey.key(text)
    if key.isEmpty || phrases.contains(key) { return true }
    let words = key.split(separator: " ", maxSplits: 3)
    if words.count <= 3, unnamed.contains(String(words[0])) { return true }
    // `a source in the ministry`: the ministry is named, the one who speaks is not.
    if words.count > 1, sources.contains(String(words[0])), places.contains(String(words[1])) {
      return true
    }
    var sawPerson = false
    for word in key.split(separator: " ") {
      let word = String(word)
      // `a diplomat who asked not to be named`
      if sawPerson, word == "who" || word == "qui" || word == "пожелавший" { return true }
      if people.contains(word) {
        sawPerson = true
      } else if !besides.contains(word) {
        return false
      }
    }
    return sawPerson
  }

  /// True for `nobody named`, `n/a`: not even that somebody says so.
  static func isNobody(_ text: String) -> Bool {
    let key = NameKey.key(text)
    return key.isEmpty || phrases.contains(key)
  }

  /// True for the key of `the article`, `the text`.
  static func isArticle(_ key: String) -> Bool { articles.contains(key) }

  private static func folded(_ words: [String]) -> Set<String> {
    Set(words.map { Folding.fold($0) })
  }

  private static let articles = folded([
    "article", "text", "paper", "newspaper", "author", "report", "journal", "auteur", "artikel",
    "zeitung", "autor", "autorin", "статья", "газета", "автор", "текст",
  ])

  // Keys as NameKey has them: folded, without articles. English, French, German, Russian.
  private static let phrases = folded([
    "nobody", "nobody named", "no one", "no one named", "unknown", "unnamed", "anonymous", "n a",
    "na", "not stated", "not named", "unattributed", "estimates", "some", "many", "others",
    "personne", "inconnu", "inconnue", "non precise", "anonyme", "niemand", "unbekannt",
    "ungenannt", "anonym", "никто", "неизвестно", "неизвестный", "аноним",
  ])

  private static let people = folded([
    "activists", "analyst", "analysts", "authorities", "campaigners", "critic", "critics",
    "diplomat", "diplomats", "doctors",
    "economists", "expert", "experts", "lawyers", "locals", "researchers", "residents",
    "eyewitness", "eyewitnesses", "insider", "insiders", "media", "observer", "observers",
    "official", "officials", "person", "people", "press", "report", "reports", "scientist",
    "scientists", "source", "sources", "spokesman", "spokesperson", "spokeswoman", "witness",
    "witnesses", "analystes", "critiques", "diplomate", "diplomates", "expertes", "fonctionnaire",
    "fonctionnaires", "medias", "observateurs", "officiels", "presse", "responsable",
    "responsables", "specialistes", "temoin", "temoins", "porte", "augenzeuge", "augenzeugen",
    "beamte", "behorden", "beobachter", "diplomaten", "experte", "experten", "fachleute",
    "kritiker",
    "medien", "quelle", "quellen", "sprecher", "sprecherin", "wissenschaftler", "zeugen",
    "regierungskreise", "regierungskreisen", "sicherheitskreise", "kreise", "autorites",
    "habitants", "economistes", "chercheurs", "anwohner", "forscher", "ökonomen", "юристы",
    "жители", "экономисты", "власти", "активисты",
    "аналитики", "дипломат", "дипломаты", "источник", "источники", "критики", "наблюдатели",
    "очевидец", "очевидцы", "пресса", "свидетели", "сми", "собеседник", "собеседники", "ученые",
    "чиновник", "чиновники", "эксперт", "эксперты",
  ])

  /// What a phrase of three words at most begins with that names nobody: `an unidentified soldier`.
  private static let unnamed = folded([
    "unnamed", "anonymous", "unknown", "unidentified", "unspecified", "ungenannte", "unbekannte",
    "anonyme", "неназванные", "неназванный", "неизвестные", "неизвестный", "анонимные", "анонимный",
  ])

  private static let sources = folded([
    "source", "sources", "insider", "insiders", "quelle", "quellen", "источник", "источники",
    "собеседник", "собеседники",
  ])
  /// What follows such a word where it says where the unnamed one sits.
  private static let places = folded([
    "in", "at", "inside", "within", "close", "near", "from", "familiar", "proche", "proches", "au",
    "du", "dans", "bei", "im", "aus", "nahe", "в", "во", "из", "близкий", "близкие",
  ])

  private static let besides = folded([
    "anonymous", "certain", "familiar", "government", "military", "police", "diplomatic",
    "security", "five", "four", "high", "independent", "local", "many",
    "matter", "named", "not", "of", "other", "placed", "ranking", "senior", "several", "some",
    "three", "top", "two", "unidentified", "unknown", "unnamed", "unspecified", "various", "well",
    "with", "anonymes", "anonyme", "autres", "certaines", "certains", "de", "deux", "haut", "hauts",
    "inconnue", "inconnus", "locaux", "parole", "plusieurs", "quelques", "trois", "andere",
    "anonymen", "drei", "einige", "hochrangige", "lokale", "mehrere", "namentlich", "nicht",
    "genannte", "unbekannte", "ungenannte", "verschiedene", "zwei", "анонимные", "анонимный", "два",
    "две", "другие", "местные", "неизвестные", "неизвестный", "некоторые", "неназванные",
    "неназванный", "несколько", "три",
  ])
}
