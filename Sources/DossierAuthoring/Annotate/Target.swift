import DossierModel

/// What a mark refers to: a record, or one that is yet to be made.
struct Target: Sendable, Hashable {
  let kind: Int
  /// Its slug; `?` for a statistic that is yet to be named.
  let slug: String

  static func < (left: Target, right: Target) -> Bool {
    (left.kind, left.slug) < (right.kind, right.slug)
  }
}

/// Why a mark is not made alone.
enum Doubt: Sendable, Hashable, Comparable {
  /// Another place or people has the word too.
  case otherPlace
  /// It is a common noun or a first name too.
  case commonNoun
  /// A code, which may be a word in capitals.
  case code
  /// It may be the language.
  case language
  /// It seems to be a part of a longer name.
  case partOfName
  /// Marked so elsewhere, but no name of the record.
  case noName
  /// No statistic is known for the figure.
  case noStatistic

  var words: String {
    switch self {
    case .otherPlace: "another place or people has the word too"
    case .commonNoun: "it is a common noun or a first name too"
    case .code: "it is a code, and may be a word"
    case .language: "it may be the language"
    case .partOfName: "it seems to be a part of a longer name"
    case .noName: "the words are marked so elsewhere, but are no name of the record"
    case .noStatistic: "no statistic is known for it"
    }
  }
}

/// A mark that could be made.
struct Proposal: Sendable, Hashable {
  /// Bytes of the article's plain text.
  let words: Range<Int>
  /// Bytes of the article's file.
  let bytes: Range<Int>
  /// The likeliest first; more than one only where the word means several.
  var targets: [Target]
  /// Further attributes of the mark: `by=kremlin`.
  var query = ""
  /// Nil for what `--apply` takes.
  var doubt: Doubt?
  /// What a figure's words say, in the article's language.
  var reading: String?

  /// True for what `--apply` takes.
  var isSure: Bool { doubt == nil && targets.count == 1 }
  var isFigure: Bool { reading != nil }
}
