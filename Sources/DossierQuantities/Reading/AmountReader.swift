import DossierModel

/// Finds the amounts of a phrase, each with its qualifier, unit and surroundings.
struct AmountReader {
  let units: UnitReader
  private var numbers: NumberReader { units.numbers }
  private(set) var amounts: [Amount] = []
  /// Why the phrase cannot be read, with the way out; nil while all is well.
  private(set) var problem: ReadingProblem?
  private var before = Before()
  private var depth = 0
  private var sawChange = false
  /// The base of prices that the phrase names before the amount: `in 2012 dollars`.
  private var priceBase: PriceBase?

  /// What stands before the next number.
  struct Before {
    var qualifier: Qualifier?
    /// The unit of a sign of money right before the number.
    var money: Int?
    var moneyIndex: Int?
    /// The time of a rate told in front: `monthly pay of $2,600`.
    var rate: Int?
    var isMinus = false
    var isPlus = false
    /// Where `not` stands before the number; nil without it.
    var negation: Int?
    /// What words of change stand before the number.
    var lead = ChangeLead()
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

  /// `a kilogram`, `during one hour`: an article and a measure or money are one of it, where the
  /// phrase has no number and nothing else.
  mutating func readArticle() {
    guard
      let index = numbers.tokens.firstIndex(where: { token in
        switch token.meaning {
        case .qualifier, .inside, .filler: false
        default: true
        }
      })
    else { return }
    var unit: ReadUnit
    let end: Int
    switch numbers.meaning(index) {
    case .article?:
      if numbers.tokens.indices.contains(index + 1), numbers.tokens[index + 1].isShared,
        numbers.meaning(index + 1) == .plain, index + 2 == numbers.tokens.count
      {
        var amount = Amount(
          ReadNumber(DecimalNumber(1), end: index + 2), range: index..<(index + 2))
        amount.traits.noun = words((index + 1)..<(index + 2))
        return amounts.append(amount)
      }
      guard let found = units.standing(at: index + 1) else { return }
      (unit, end) = found
    case .rate(let named)? where numbers.isOneTime(index):
      unit = ReadUnit(base: named)
      end = index + 1
    default: return
    }
    guard let dimension = unit.dimension, dimension != .count, dimension != .share,
      end == numbers.tokens.count || numbers.meaning(end) == .of || numbers.tokens[end - 1].isOwner
    else { return }
    var amount = Amount(ReadNumber(DecimalNumber(1), end: end), range: index..<end)
    amount.unit = unit
    if unit.isCoins { amount.countHundredths() }
    for token in numbers.tokens[..<index] {
      if case .qualifier(let qualifier) = token.meaning { amount.qualify(qualifier) }
    }
    amounts.append(amount)
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
      before.money = unit
      before.moneyIndex = index
    case .unit(let unit)
    where UnitTable.all[unit].dimension == .share && !numbers.tokens[index].isWord
      && numbers.isGlued(index + 1) && numbers.meaning(index + 1) == .numeral:
      // `%12`, as Turkish writes it.
      before.money = unit
      before.moneyIndex = index
    case .minus: before.isMinus = true
    case .plus: before.isPlus = numbers.mayBegin(at: index + 1)
    case .dash:
      before.isMinus = mayBeMinus(index) && (numbers.isGlued(index + 1) || opensNumber(index))
    case .plusMinus: before.isPlusMinus = true
    case .between: before.isBetween = true
    case .from:
      before.isFrom = true
      before.opensWithFrom = index == 0
      before.lead.join(.level)
    case .to(let boundsAlone):
      before.isUpTo = boundsAlone && before.lead.direction == nil
      before.lead.join(.level)
    case .of:
      before.joint = meaning
      before.aside = .none
      before.lead.join(.difference)
    case .or, .and, .but, .outOf, .slash:
      before.joint = meaning
      before.aside = .none
      // `a dollar and 42 cents`: the name of the one is no sign of the other.
      if let money = before.moneyIndex, meaning != .slash, numbers.tokens[money].isWord {
        before.money = nil
        before.moneyIndex = nil
      }
    case .comma: clear(keeping: .comma)
    case .opening:
      depth += 1
      clear(keeping: .opening)
    case .closing:
      depth = max(0, depth - 1)
      clear(keeping: nil)
    case .inside(let qualifier):
      before.aside = .period
      before.lead.part()
      if let qualifier { before.qualifier = qualifier }
    case .window:
      before.aside = .period
      before.lead.part()
      before.qualifier = nil
    case .aged: before.aside = .age
    case .change(let direction, let place): noteChange(direction, place, at: index)
    case .fallOrSeason: before.lead.begin(.fall, .jointed, isBehindVerb: false)
    case .by(let alone): noteBy(alone)
    case .towards:
      if before.lead.direction == nil { clear(keeping: nil) }
      before.lead.noteTowards()
    case .multiple: noteMultiple(index)
    case .noNumber, .malformedNumeral: problem = Problem.noNumber(words(index..<(index + 1)))
    case .numeral: problem = Problem.noNumber(words(index..<min(index + 3, numbers.tokens.count)))
    case .rate(let unit):
      before.rate = unit
      before.money = nil
    case .filler, .article, .ordinal, .every: before.money = nil
    case .negation, .noOrNumber:
      clear(keeping: nil)
      before.negation = index
    case .prices, .constantPrices:
      priceBase = units.priceBase(named: index) ?? priceBase
      notePlain()
    case .plain, .yearOrAmount, .idle, .powered, .degrees: notePlain()
    case .unit, .date, .month, .weekday, .season, .identifier:
      // `turnout rose on Monday by 3 percent`: the word of change stays in sight.
      var lead = before.lead
      lead.part()
      clear(keeping: nil)
      before.lead = lead
    default: clear(keeping: nil)
    }
  }

  private mutating func notePlain() {
    before.money = nil
    before.isMinus = false
    before.isPlus = false
    before.aside = .none
    before.lead.part()
    before.plainWords += 1
    // `did not kill 300`: one word may stand between.
    if before.plainWords > 1 { before.negation = nil }
    if before.plainWords > 3 { clear(keeping: before.joint) }
  }

  private mutating func noteChange(
    _ direction: ChangeDirection, _ place: ChangePlace, at index: Int
  ) {
    before.money = nil
    switch place {
    case .motion, .noun, .jointed, .particle:
      sawChange = true
      before.aside = .none
    case .leading, .either, .trailing, .comparative: break
    }
    let isBehindVerb = place == .particle && numbers.meaning(index - 1) == .plain
    before.lead.begin(direction, place, isBehindVerb: isBehindVerb)
  }

  private mutating func noteBy(_ alone: ByAlone) {
    if before.lead.direction != nil {
      before.aside = .none
    } else {
      switch alone {
      case .stop: clear(keeping: nil)
      case .change: notePlain()
      case .period: before.aside = .period
      }
    }
    before.lead.noteBy(alone)
  }

  /// True for a dash with nothing before it, or with a sign of money: `$-5`.
  private func mayBeMinus(_ index: Int) -> Bool {
    numbers.tokens[index].hasSpaceBefore
      || before.moneyIndex == index - 1 && !numbers.tokens[index - 1].isWord
  }

  /// True for a dash with a space behind it that nothing but a qualifier stands before.
  private func opensNumber(_ index: Int) -> Bool {
    guard numbers.mayBegin(at: index + 1) || numbers.mayBegin(at: index + 2) else { return false }
    switch numbers.meaning(index - 1) {
    case nil, .qualifier?, .opening?: return true
    default: return false
    }
  }

  private mutating func noteMultiple(_ index: Int) {
    // `The Times` is a newspaper.
    if numbers.traits.contains(.pluralsEndWithS), index > 0, numbers.tokens[index].isCapitalised {
      return clear(keeping: nil)
    }
    problem = Problem.multiple(words(index..<(index + 1)))
  }

  private mutating func clear(keeping joint: Meaning?) {
    before = Before()
    before.joint = joint
  }

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
    if let end = endOfPriceBase(at: index) { return end }
    // English and Russian have a word for where a change begins, French has `de`.
    let isFrom = before.isFrom || numbers.traits.contains(.ofOpensRanges) && before.joint == .of
    var builder = AmountBuilder(units: units, before: before, isChange: sawChange && isFrom)
    let amount = builder.amount(from: number, at: index)
    problem = builder.problem
    if let negation = before.negation, problem == nil {
      problem = Problem.negated(words(negation..<builder.end))
    }
    if var amount {
      if depth > 0, amount.aside == .none { amount.aside = .bracket }
      if amount.unit.priceBase == nil, amount.unit.dimension == .currency {
        amount.unit.priceBase = priceBase
      }
      amount.joint = before.joint
      amounts.append(amount)
    }
    before = Before()
    return max(builder.end, index + 1)
  }

  /// `in 2012 dollars, 5 million`: takes note of the year and steps over it; nil for an amount.
  private mutating func endOfPriceBase(at index: Int) -> Int? {
    guard before.aside == .period || units.isConstant(index - 1),
      before.money == nil, let (base, end) = units.priceBase(inMoney: index)
    else { return nil }
    priceBase = base
    before = Before()
    return end
  }

  private func words(_ range: Range<Int>) -> String { numbers.words(range) }
}
