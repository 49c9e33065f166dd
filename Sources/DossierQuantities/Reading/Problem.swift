/// Why a phrase cannot be read, each with the step that makes the problem go away.
///
/// Every hint is an attribute that gives what the words do not: with it the words are not asked.
enum Problem {
  static func noNumber(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' names no number", hint: "write value=")
  }

  static func unknownWord(_ word: String) -> ReadingProblem {
    ReadingProblem("'\(word)' is not understood beside the number", hint: "write value=")
  }

  static func otherGrouping(_ digits: String, _ language: String) -> ReadingProblem {
    ReadingProblem(
      "'\(digits)' may be thousands or a decimal in '\(language)'", hint: "write value=")
  }

  static func multiple(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' compares and states no amount", hint: "write value=")
  }

  static func gluedWord(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' is no amount that the reader knows", hint: "write value= and unit=")
  }

  static func share(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' is the whole of a share that the reader cannot make out",
      hint: "write value= and unit=")
  }

  static func metreOrMillion(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' may be metres or million", hint: "write value=")
  }

  static func yearOrAmount(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' may be a year or an amount", hint: "write value=")
  }

  static func twoAmounts(_ first: String, _ second: String) -> ReadingProblem {
    ReadingProblem(
      "'\(first)' and '\(second)' are two amounts", hint: "write value= for the one that counts")
  }

  static func unclearRange(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' has an unclear lower end", hint: "write low= and high=")
  }

  static func downwards(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' is a range that runs downwards", hint: "write low= and high=")
  }

  static func negated(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' denies its number", hint: "write value= with the number that holds")
  }

  static func change(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' is a change, not an amount", hint: "write value= for the end that counts")
  }

  static func halfRange(_ words: String) -> ReadingProblem {
    ReadingProblem("'\(words)' has one end only", hint: "write low= and high=")
  }

  static func foreignMagnitude(_ word: String, _ language: String) -> ReadingProblem {
    ReadingProblem(
      "'\(word)' is no word of the language '\(language)'",
      hint: "write language= with the language of the words")
  }

  static func foreignWords(_ language: String) -> ReadingProblem {
    ReadingProblem("words in '\(language)' are not read", hint: "write value= and unit=")
  }
}
