import DossierModel
import DossierQuantities

/// What the words of a figure state, as its statistic's record takes them.
///
/// In a statistic of changes the words of change are the sign: `fell by more than 3` is less than
/// -3. In any other statistic they are a fault, for no amount is said.
struct StatedFigure {
  let words: String
  /// That in which the words are read.
  let language: String
  let reading: QuantityReading
  /// Why the figure cannot be taken as it is, with the step that mends it; nil for a sound one.
  let changeProblem: ReadingProblem?
  /// True where the number of a change has neither a sign nor a word that gives one.
  let isUnsigned: Bool

  /// - Parameters:
  ///   - words: the words of the annotation.
  ///   - language: that in which the words are read: the annotation's, else the article's.
  ///   - article: the article's own language. Words that are not of the annotation's language are
  ///     read in this one, and their digits as the other writes them: `mehr als 5,923`.
  ///   - numbers: an example of how the article writes numbers; nil for the language's own way.
  ///   - measures: what the statistic gives: an amount, a change or a total.
  init(
    words: String, language: String, article: String? = nil, numbers: String? = nil,
    measures: Measure
  ) {
    self.words = words
    self.language = language
    var reading = QuantityReader.read(
      words, language: language, numbers: article ?? language == language ? numbers : nil)
    if let article, article != language, case .unreadable = reading {
      let other = QuantityReader.read(words, language: article, numbers: language)
      if case .quantity = other { reading = other }
    }
    guard case .quantity(let read, let conversions, let traits) = reading else {
      self.reading = reading
      changeProblem = nil
      isUnsigned = false
      return
    }
    guard measures == .change else {
      self.reading = reading
      changeProblem = traits.isDifference ? Self.difference(words) : nil
      isUnsigned = false
      return
    }
    let isBelowZero = read.low.map { $0 < DecimalNumber(0) } ?? false
    let isZero = read.isSingle && read.low == DecimalNumber(0)
    switch traits.change {
    case .level?:
      changeProblem = Self.level(words)
      isUnsigned = false
    case .rise? where isBelowZero:
      changeProblem = Self.unsigned(words)
      isUnsigned = true
    case .rise?, .fall?:
      changeProblem = nil
      isUnsigned = false
    case .unclear?, nil:
      isUnsigned = !traits.isSigned && !isZero && !isBelowZero
      changeProblem = isUnsigned ? Self.unsigned(words) : nil
    }
    switch traits.change {
    case .fall? where !isBelowZero:
      self.reading = .quantity(
        read.fromZero.mirrored, conversions: conversions.map(\.fromZero.mirrored), traits: traits)
    case .rise?:
      self.reading = .quantity(
        read.fromZero, conversions: conversions.map(\.fromZero), traits: traits)
    default: self.reading = reading
    }
  }

  /// Three digits behind a decimal sign are a count of thousands in another language; nil where
  /// the unit, in its canonical form, is none that is counted, or the number is another one.
  func groupingProblem(in unit: String?) -> ReadingProblem? {
    guard let unit, Units.isCounted(unit), case .quantity(_, _, let traits) = reading,
      let grouping = traits.otherGrouping
    else { return nil }
    return ReadingProblem(
      "'\(grouping.digits)' is no whole number in '\(language)', but things are counted",
      hint: "write language=\(grouping.language) for \(QuantityFormat.plain(grouping.number)), "
        + "or value= for another number")
  }

  /// A noun that is no unit, where the record's canonical unit is measured, money or a share.
  func nounProblem(in unit: String) -> ReadingProblem? {
    guard case .quantity(let read, _, let traits) = reading, let noun = traits.noun,
      read.unit.map({ $0.hasPrefix("/") }) ?? true, Units.isMeasured(unit),
      !(traits.isInDegrees && Units.isTemperature(unit))
    else { return nil }
    return ReadingProblem(
      "'\(noun)' is no unit that is known", hint: "write value= with the number in \(unit)")
  }

  private static func difference(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' is a change, not an amount", hint: "write value= with the amount itself")
  }

  private static func level(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' is an amount, but this statistic measures a change",
      hint: "write value= with the change")
  }

  private static func unsigned(_ words: String) -> ReadingProblem {
    ReadingProblem(
      "'\(words)' does not say whether it rose or fell",
      hint: "write value= with its sign: -3 for a fall")
  }
}

extension Quantity {
  /// Of a rise or a fall by up to so much: from nothing to that, for it is no change the other way.
  var fromZero: Quantity {
    guard qualifier == .atMost || qualifier == .lessThan, let high else { return self }
    var bounded = self
    bounded.low = DecimalNumber(0)
    bounded.high = high
    bounded.qualifier = nil
    return bounded
  }

  /// With the opposite sign: both ends negated and swapped, bounds turned round.
  var mirrored: Quantity {
    var mirrored = self
    mirrored.low = high.map { DecimalNumber(-$0.mantissa, exponent: $0.exponent) }
    mirrored.high = low.map { DecimalNumber(-$0.mantissa, exponent: $0.exponent) }
    mirrored.qualifier = qualifier?.mirrored
    return mirrored
  }
}

extension Qualifier {
  /// What it is of the number with the opposite sign: more than 3 is less than -3.
  fileprivate var mirrored: Qualifier {
    switch self {
    case .about, .almost: self
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .moreThan: .lessThan
    case .lessThan: .moreThan
    }
  }
}
