/// Why a phrase cannot be read, in words that end with the way out.
enum Problem {
  static func noNumber(_ words: String) -> String { "'\(words)' names no number; write value=" }

  static func multiple(_ words: String) -> String {
    "'\(words)' compares and states no amount; write value="
  }

  static func gluedWord(_ words: String) -> String {
    "'\(words)' is no amount that the reader knows; write value= and unit="
  }

  static func share(_ words: String) -> String {
    "'\(words)' is the whole of a share that the reader cannot make out; write value= and unit="
  }

  static func metreOrMillion(_ words: String) -> String {
    "'\(words)' may be metres or million; write value="
  }

  static func yearOrAmount(_ words: String) -> String {
    "'\(words)' may be a year or an amount; write value="
  }

  static func twoAmounts(_ first: String, _ second: String) -> String {
    "two amounts, '\(first)' and '\(second)'; annotate one of them, or write value="
  }

  static func unclearRange(_ words: String) -> String {
    "the lower end of '\(words)' is unclear; write low= and high="
  }

  static func downwards(_ words: String) -> String {
    "the range '\(words)' runs downwards; write low= and high="
  }

  static func negated(_ words: String) -> String {
    "'\(words)' is denied, and what holds is not said; write value="
  }

  static func change(_ words: String) -> String {
    "'\(words)' is a change, not an amount; annotate one end, or write value="
  }

  static func halfRange(_ words: String) -> String {
    "'\(words)' has one end only; write low= and high="
  }

  static let tooLarge = "the number is too large to be read; write value="

  static func foreignMagnitude(_ word: String, _ language: String) -> String {
    "'\(word)' is no word of the language '\(language)'; write language=, or value="
  }

  static func foreignWords(_ language: String) -> String {
    "words in '\(language)' are not read; write value= and unit="
  }
}
