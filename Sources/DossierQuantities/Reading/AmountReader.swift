import DossierModel

/// Finds the amounts of a phrase, each with its qualifier, unit and surroundings.
struct AmountReader {
  let units: UnitReader
  private var numbers: NumberReader { units.numbers }
  private(set) var amounts: [Amount] = []
  /// Why the phrase cannot be read, with the way out; nil while all is well.
  private(set) var problem: String?
  private var before = Before()
  private var depth = 0
  private var sawChange = false

  /// What stands before the next number.
  struct Before {
    var qualifier: Qualifier?
    /// The unit of a sign of money right before the number.
    var money: Int?
    var moneyIndex: Int?
    /// The time of a rate told in front: `monthly pay of $2,600`.
    var rate: Int?
    var isMinus = false
    /// True after `not`.
    var isNegated = false
    var isBetween = false
    /// True after `from`; `opens` when it opens the phrase and so is a lower bound.
    var isFrom = false
    var opensWithFrom = false
    var isUpTo = false
    var isPlusMinus = false
    var joint: Meaning?
    var aside = Amount.Aside.none
    /// Words since the last of these that mean nothing to the reader.
    var plainWords = 0
  }

  init(_ numbers: NumberReader) {
    units = UnitReader(numbers: numbers)
  }

  mutating func read() {
    var index = 0
    while index < numbers.tokens.count, problem == nil, amounts.count < 5 {
      if numbers.mayBegin(at: index), let end = readAmount(at: index) {
        index = end
      } else {
        note(index)
        index += 1
      }
    }
  }

  /// Takes notice of a token that begins no number.
  private mutating func note(_ index: Int) {
    if numbers.isOneTimeOrAnother(at: index) {
      problem = Problem.unclearRange(words(index..<min(index + 4, numbers.tokens.count)))
      return
    }
    let meaning = numbers.tokens[index].meaning
    switch meaning {
    case .qualifier(let qualifier):
      if before.qualifier == nil || qualifier != .about { before.qualifier = qualifier }
      before.isMinus = false
    case .unit(let unit) where UnitTable.all[unit].dimension == .currency:
      before.money = money(unit, at: index)
      before.moneyIndex = index
    case .minus: before.isMinus = true
    case .dash:
      before.isMinus = mayBeMinus(index) && numbers.isGlued(index + 1)
    case .plusMinus: before.isPlusMinus = true
    case .between: before.isBetween = true
    case .from:
      before.isFrom = true
      before.opensWithFrom = index == 0
    case .to(let boundsAlone): before.isUpTo = boundsAlone
    case .or, .and, .but, .of, .outOf, .slash:
      before.joint = meaning
      before.aside = .none
    case .comma: clear(keeping: .comma)
    case .opening:
      depth += 1
      clear(keeping: .opening)
    case .closing:
      depth = max(0, depth - 1)
      clear(keeping: nil)
    case .inside(let qualifier):
      before.aside = .period
      if let qualifier { before.qualifier = qualifier }
    case .window:
      before.aside = .period
      before.qualifier = nil
    case .aged: before.aside = .age
    case .change: sawChange = true
    case .multiple: noteMultiple(index)
    case .noNumber, .malformedNumeral: problem = Problem.noNumber(words(index..<(index + 1)))
    case .numeral: problem = Problem.noNumber(words(index..<min(index + 3, numbers.tokens.count)))
    case .rate(let unit):
      before.rate = unit
      before.money = nil
    case .filler, .article, .ordinal, .every: before.money = nil
    case .negation:
      clear(keeping: nil)
      before.isNegated = true
    case .plain, .yearOrAmount, .idle, .powered:
      before.money = nil
      before.isNegated = false
      before.isMinus = false
      before.aside = .none
      before.plainWords += 1
      if before.plainWords > 3 { clear(keeping: before.joint) }
    default: clear(keeping: nil)
    }
  }

  /// True for a dash with nothing before it, or with a sign of money: `$-5`.
  private func mayBeMinus(_ index: Int) -> Bool {
    numbers.tokens[index].hasSpaceBefore
      || before.moneyIndex == index - 1 && !numbers.tokens[index - 1].isWord
  }

  private mutating func noteMultiple(_ index: Int) {
    // `The Times` is a newspaper.
    if numbers.tongue == .english, index > 0, numbers.tokens[index].isCapitalised {
      return clear(keeping: nil)
    }
    problem = Problem.multiple(words(index..<(index + 1)))
  }

  private mutating func clear(keeping joint: Meaning?) {
    before = Before()
    before.joint = joint
  }

  /// `US$`, `C$`, `HK$`: letters glued to the dollar say whose it is.
  private mutating func money(_ unit: Int, at index: Int) -> Int {
    guard index > 0, numbers.isGlued(index), UnitTable.all[unit].name == "USD" else { return unit }
    let token = numbers.tokens[index - 1]
    let letters = numbers.text[token.start..<token.end]
    for (prefix, name) in Self.dollars where letters.elementsEqual(prefix.utf8) {
      // The `c` of `C$` has been taken for circa.
      before.qualifier = nil
      return UnitTable.number(of: name) ?? unit
    }
    return unit
  }

  private static let dollars = [
    ("c", "CAD"), ("ca", "CAD"), ("a", "AUD"), ("au", "AUD"), ("hk", "HKD"), ("nz", "NZD"),
    ("s", "SGD"), ("r", "BRL"), ("nt", "TWD"),
  ]

  /// Reads the amount that begins with the number at `index`; nil when there is none.
  private mutating func readAmount(at index: Int) -> Int? {
    let hasMoney = before.money != nil
    guard
      let number = numbers.number(at: index, isBetween: before.isBetween, hasMoney: hasMoney)
    else { return nil }
    if let end = numbers.endOfOrdinal(number) {
      before = Before()
      return end
    }
    var builder = AmountBuilder(
      units: units, before: before, isChange: sawChange && before.isFrom)
    let amount = builder.amount(from: number, at: index)
    problem = builder.problem
    if before.isNegated, problem == nil {
      problem = Problem.negated(words(index..<builder.end))
    }
    if var amount {
      if depth > 0, amount.aside == .none { amount.aside = .bracket }
      amount.joint = before.joint
      amounts.append(amount)
    }
    before = Before()
    return max(builder.end, index + 1)
  }

  private func words(_ range: Range<Int>) -> String { numbers.words(range) }
}
