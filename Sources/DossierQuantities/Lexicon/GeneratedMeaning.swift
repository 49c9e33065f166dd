/// What a line of a generated table means to the reader of phrases.
enum GeneratedMeaning {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// The meaning of a line by what stands before its tab; `plain` for a name that several share,
  /// nil for lines that the lexicon does not hold.
  static func meaning(_ line: Bytes) -> Meaning? {
    let kindEnd = line.firstIndex(of: 0x20) ?? line.endIndex
    guard kindEnd < line.endIndex, line.distance(from: line.startIndex, to: kindEnd) <= 2,
      let first = line.first
    else { return nil }
    let value = line[(kindEnd + 1)...]
    let second = kindEnd > line.startIndex + 1 ? line[line.startIndex + 1] : 0
    switch first {
    case UInt8(ascii: "u"): return unit(value, second)
    case UInt8(ascii: "$"): return money(value, second)
    case UInt8(ascii: "n"), UInt8(ascii: "m"), UInt8(ascii: "f"), UInt8(ascii: "o"),
      UInt8(ascii: "c"), UInt8(ascii: "x"):
      return number(first, second, value)
    case UInt8(ascii: "g"):
      if value.elementsEqual("minus".utf8) { return .minus }
      return value.elementsEqual("one".utf8) ? .article : nil
    default: return nil
    }
  }

  private static func unit(_ value: Bytes, _ second: UInt8) -> Meaning? {
    let name = TableLines.string(value)
    switch second {
    case 0:
      if let (base, per) = UnitTable.rates[name],
        let base = UnitTable.number(of: base), let per = UnitTable.number(of: per)
      {
        return .unitRate(base, per: per)
      }
      return UnitTable.number(of: name).map { .unit($0) }
    case UInt8(ascii: "?"):
      let names = name.split(separator: ",")
      // The American measure, where the other one is the imperial.
      if names.count == 2, names[1].hasPrefix("imperial "), let first = names.first {
        return UnitTable.number(of: String(first)).map { .unit($0) }
      }
      return .plain
    case UInt8(ascii: "/"): return UnitTable.number(of: name).map { .rate($0) }
    default: return nil
    }
  }

  private static func money(_ value: Bytes, _ second: UInt8) -> Meaning? {
    switch second {
    case 0: return UnitTable.number(of: TableLines.string(value)).map { .unit($0) }
    case UInt8(ascii: "?"): return .plain
    case UInt8(ascii: "c"):
      let code = TableLines.string(value).prefix { $0 != "," }
      return .coins(code == "*" ? nil : UnitTable.number(of: String(code)))
    default: return nil
    }
  }

  private static func number(_ first: UInt8, _ second: UInt8, _ value: Bytes) -> Meaning? {
    if first == UInt8(ascii: "x") {
      return second == 0 && value.elementsEqual("3/2".utf8)
        ? .oneAndHalf
        : second == UInt8(ascii: "m") && value.elementsEqual("1/2".utf8)
          ? .fraction(2) : nil
    }
    guard let number = TableLines.number(value).flatMap({ Int(exactly: $0) }) else { return nil }
    switch (first, second) {
    case (UInt8(ascii: "n"), 0): return single(number)
    case (UInt8(ascii: "n"), UInt8(ascii: "a")): return .article
    case (UInt8(ascii: "m"), 0): return .magnitude(number, plural: false)
    case (UInt8(ascii: "m"), UInt8(ascii: "p")): return .magnitude(number, plural: true)
    case (UInt8(ascii: "m"), UInt8(ascii: "a")): return .moneyMagnitude(number, unit: nil)
    case (UInt8(ascii: "f"), 0): return .fraction(number)
    case (UInt8(ascii: "o"), 0): return number > 2 ? .ordinal(number) : nil
    case (UInt8(ascii: "c"), 0): return .collective(number, plural: false, loose: false)
    case (UInt8(ascii: "c"), UInt8(ascii: "l")):
      return .collective(number, plural: false, loose: true)
    case (UInt8(ascii: "c"), UInt8(ascii: "p")):
      return .collective(number, plural: true, loose: false)
    default: return nil
    }
  }

  private static func single(_ number: Int) -> Meaning? {
    switch number {
    case 0..<20: .small(number)
    case 20..<100 where number % 10 == 0: .tens(number)
    case 100..<1000 where number % 100 == 0: .hundreds(number)
    default: nil
    }
  }
}
