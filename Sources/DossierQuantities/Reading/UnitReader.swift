import DossierModel

/// Reads the unit and the rate that follow a number.
struct UnitReader {
  let numbers: NumberReader

  private func meaning(_ index: Int) -> Meaning? { numbers.meaning(index) }

  /// The unit at `index` or behind an adjective or two, the rate behind it, and the index behind.
  func unit(at index: Int, hasMoney: Bool) -> (ReadUnit, end: Int) {
    var unit = ReadUnit()
    var end = index
    let glued = numbers.skippingHyphen(index)
    if case .unitRate(let base, let per)? = meaning(glued) {
      return (ReadUnit(base: base, per: per), glued + 1)
    }
    if case .coins(let money)? = meaning(glued), let base = money ?? numbers.coinMoney {
      unit.base = base
      unit.isCoins = true
      unit.isAnyCoin = money == nil
      end = glued + 1
    } else if let (base, next) = base(at: index) {
      unit.base = base
      end = next
    } else if meaning(index) == .opening, meaning(index + 1) != .metreOrMillion,
      let (unit, next) = standing(at: index + 1), meaning(next) == .closing,
      unit.dimension != .count
    {
      // `20 (kg)`
      return (unit, next + 1)
    }
    if let (rate, base, next) = rate(at: end, of: unit) {
      if let base { unit.base = base } else { unit.per = rate }
      end = next
    } else if unit.base == nil, let (base, next) = baseBehindAdjectives(at: index) {
      unit.base = base
      end = next
      if let (rate, base, next) = rate(at: end, of: unit) {
        if let base { unit.base = base } else { unit.per = rate }
        end = next
      }
    } else if unit.base == nil, let (rate, base, next) = rateBehindNoun(at: index) {
      if let base { unit.base = base } else { unit.per = rate }
      end = next
    }
    return (unit, end)
  }

  /// `tests a week`, `suicides per 100,000`: the rate of something that the table of units lacks.
  private func rateBehindNoun(at index: Int) -> (per: Int?, base: Int?, end: Int)? {
    var next = index
    while meaning(next) == .plain, next < index + 3 { next += 1 }
    guard next > index else { return nil }
    switch meaning(next) {
    case .rate?, .per?, .perHead?, .slash?: break
    default: return nil
    }
    guard let found = rate(at: next, of: ReadUnit()) else { return nil }
    // `tests/day`, but of `l/km` the unit would be lost.
    if meaning(next) == .slash, found.base == nil, !isTime(next + 1) { return nil }
    // `a week ago` and `in der Woche vor dem 3. Mai` are times.
    switch meaning(found.end) {
    case .window?, .month?, .date?, .numeral?: return nil
    default: return found
    }
  }

  /// A unit that stands alone, with no adjectives before it.
  func standing(at index: Int) -> (ReadUnit, end: Int)? {
    if meaning(index) == .metreOrMillion, !isPower(index + 1) {
      return (ReadUnit(base: ReadUnit.metres), index + 1)
    }
    if case .unitRate(let base, let per)? = meaning(index) {
      return (ReadUnit(base: base, per: per), index + 1)
    }
    if case .coins(let money)? = meaning(index), let base = money ?? numbers.coinMoney {
      return (ReadUnit(base: base, isCoins: true, isAnyCoin: money == nil), index + 1)
    }
    guard let (base, end) = named(at: index) else { return nil }
    return rate(at: end, with: ReadUnit(base: base))
  }

  /// The rate alone, where the unit is known already.
  func rate(at index: Int, with unit: ReadUnit) -> (ReadUnit, end: Int) {
    guard let (rate, base, next) = rate(at: index, of: unit) else { return (unit, index) }
    return (ReadUnit(base: base ?? unit.base, per: base == nil ? rate : nil), next)
  }

  /// True for a unit of time.
  func isTime(_ index: Int) -> Bool {
    unit(index).map { UnitTable.all[$0].dimension == .time } ?? false
  }

  /// The unit right behind a number: `%`, `km`, `-year-old`, `of men`.
  private func base(at index: Int) -> (Int, end: Int)? {
    var next = numbers.skippingHyphen(index)
    // In `$5m-$7m` the second sign belongs to the second number.
    if let (unit, end) = named(at: next),
      next == index || UnitTable.all[unit].dimension != .currency
    {
      return (unit, behindTail(end))
    }
    if meaning(next) == .metreOrMillion, !isPower(next + 1),
      numbers.tokens[next].hasSpaceBefore || !numbers.traits.contains(.gluedMIsUnclear)
        || numbers.hasLength(behind: next), let metres = ReadUnit.metres
    {
      return (metres, next + 1)
    }
    if case .moneyMagnitude(_, let unit?)? = meaning(next) { return (unit, next + 1) }
    // `two pounds of meat` are no money.
    if meaning(next + 1) == .of, let mass = sharedMass(at: next) { return (mass, next + 1) }
    next = numbers.skippingOf(index)
    guard next > index, let (unit, end) = named(at: next),
      UnitTable.all[unit].dimension != .share
    else { return nil }
    return (unit, end)
  }

  /// The mass of a name that money shares: `pounds`; nil for others.
  func sharedMass(at index: Int) -> Int? {
    guard numbers.tokens.indices.contains(index), numbers.tokens[index].isShared,
      meaning(index) == .plain,
      numbers.text[numbers.tokens[index].start..<numbers.tokens[index].end]
        .starts(with: "pound".utf8)
    else { return nil }
    return ReadUnit.pounds
  }

  private func unit(_ index: Int) -> Int? {
    if case .unit(let unit)? = meaning(index) { return unit }
    return nil
  }

  /// Steps over the rest of `-year-old`, and over a second name of the same money: `$5 USD`.
  private func behindTail(_ index: Int) -> Int {
    let next = numbers.skippingHyphen(index)
    guard next > index, meaning(next) == .plain else { return index }
    return next + 1
  }

  /// `draft-age men`, `Ukrainian regions`, `long years`: at most two words in between, none of
  /// them a plural noun, which would be what is counted.
  private func baseBehindAdjectives(at index: Int) -> (Int, end: Int)? {
    var next = numbers.skippingOf(index)
    var words = 0
    while words < 2 {
      guard meaning(next) == .plain, !isPlural(next) else { return nil }
      next += 1
      words += 1
      // A hyphen makes one adjective of two words.
      if numbers.skippingHyphen(next) > next {
        guard meaning(next + 1) != .numeral else { return nil }
        next += 2
      }
      while meaning(next) == .filler { next += 1 }
      if let (unit, end) = named(at: next) {
        let dimension = UnitTable.all[unit].dimension
        return dimension == .share || dimension == .currency ? nil : (unit, end)
      }
    }
    return nil
  }

  /// True for a word that looks like a plural, where plurals are seen by their s.
  func isPlural(_ index: Int) -> Bool {
    guard numbers.tokens.indices.contains(index) else { return false }
    let token = numbers.tokens[index]
    guard numbers.traits.contains(.pluralsEndWithS), token.end - token.start > 3 else {
      return false
    }
    return numbers.text[token.end - 1] == UInt8(ascii: "s")
      && numbers.text[token.end - 2] != UInt8(ascii: "s")
  }

  /// `a month`, `/year`, `per capita`; or `per 100,000`, which is a unit of its own.
  private func rate(at index: Int, of unit: ReadUnit) -> (per: Int?, base: Int?, end: Int)? {
    switch meaning(index) {
    // `300 a year ago` is no rate.
    case .rate(let per)? where meaning(index + 1) != .ago: return (per, nil, index + 1)
    case .perHead?: return (ReadUnit.people, nil, index + 1)
    case .by(.period)?:
      // `12 на 100 000 человек`
      guard case .numeral? = meaning(index + 1), let count = numbers.tokens[index + 1].whole,
        count >= 1000, let base = ReadUnit.per(count)
      else { return nil }
      return (nil, base, behindCounted(index + 2))
    case .slash?, .per?:
      if case .numeral? = meaning(index + 1), numbers.tokens[index + 1].whole == 100,
        self.unit(index + 2).map({ UnitTable.all[$0].name == "km" }) ?? false,
        unit.base.map({ UnitTable.all[$0].name == "litres" }) ?? false,
        let consumption = UnitTable.number(of: "litres per 100 km")
      {
        return (nil, consumption, index + 3)
      }
      if case .numeral? = meaning(index + 1), let count = numbers.tokens[index + 1].whole,
        let base = ReadUnit.per(count)
      {
        return (nil, base, behindCounted(index + 2))
      }
      if let (count, end) = wordCount(at: index + 1), let base = ReadUnit.per(count) {
        return (nil, base, behindCounted(end))
      }
      guard let per = self.unit(index + 1), UnitTable.all[per].dimension != .share else {
        return nil
      }
      return (per, nil, index + 2)
    case .article?, .filler?:
      // `4 euros a kilo`
      guard unit.dimension == .currency, let per = self.unit(index + 1) else { return nil }
      switch UnitTable.all[per].dimension {
      case .mass, .volume, .area, .length: return (per, nil, index + 2)
      default: return nil
      }
    case .unit(let base)? where unit.base != nil:
      // `12 deaths per thousand`
      let entry = UnitTable.all[base]
      guard entry.dimension == .share, unit.dimension == .count, entry.name.hasPrefix("per ") else {
        return nil
      }
      return (nil, base, behindCounted(index + 1))
    default: return nil
    }
  }

  /// `hundred thousand` behind `per`.
  private func wordCount(at index: Int) -> (Int, end: Int)? {
    guard numbers.mayBegin(at: index), meaning(index) != .numeral,
      let number = numbers.number(at: index, isBetween: false, hasMoney: false),
      number.low == number.high, let count = number.low.units(ofTenTo: 0)
    else { return nil }
    return (Int(count), number.end)
  }

  /// `per 100,000 people`: the people are the whole, not the unit.
  private func behindCounted(_ index: Int) -> Int { unit(index) == nil ? index : index + 1 }
}
