/// Areas and volumes told as a length and its power: `sq. km`, `kilomètres carrés`, `куб. м`.
extension UnitReader {
  /// The unit named at `index`, with the power before or behind it; nil for a power of a length
  /// that the table of units does not have.
  func named(at index: Int) -> (Int, end: Int)? {
    if let degrees = degrees(at: index) { return degrees }
    if case .powered(let power)? = numbers.meaning(index) {
      let next = numbers.skippingHyphen(index + 1)
      guard let length = length(at: next), let unit = raised(length, power) else { return nil }
      return (unit, next + 1)
    }
    guard case .powered(let power)? = numbers.meaning(index + 1), let length = length(at: index)
    else {
      if case .unit(let unit)? = numbers.meaning(index) { return (unit, index + 1) }
      return nil
    }
    guard standsBehind(index + 1), let unit = raised(length, power) else { return nil }
    return (unit, index + 2)
  }

  /// `degrees Celsius`, `deg c`, `° F`: a temperature.
  private func degrees(at index: Int) -> (Int, end: Int)? {
    switch numbers.meaning(index) {
    case .degrees?: break
    case .unit(let unit)? where unit == ReadUnit.degrees: break
    default: return nil
    }
    let next = index + 1
    if case .unit(let unit)? = numbers.meaning(next), UnitTable.all[unit].dimension == .temperature
    {
      return (unit, next + 1)
    }
    guard numbers.tokens.indices.contains(next), numbers.tokens[next].isWord else { return nil }
    let word = numbers.text[numbers.tokens[next].start..<numbers.tokens[next].end]
    if word.elementsEqual("c".utf8), let unit = ReadUnit.celsius { return (unit, next + 1) }
    if word.elementsEqual("f".utf8), let unit = ReadUnit.fahrenheit { return (unit, next + 1) }
    return nil
  }

  func isPower(_ index: Int) -> Bool {
    if case .powered? = numbers.meaning(index) { return true }
    return false
  }

  /// The index of the last word of a length and its power at `index`, whether the unit is known or
  /// not; nil where there are none.
  func lastOfPower(at index: Int) -> Int? {
    let first = numbers.skippingHyphen(index)
    let second = numbers.skippingHyphen(first + 1)
    if isPower(first), length(at: second) != nil { return second }
    return isPower(first + 1) && length(at: first) != nil ? first + 1 : nil
  }

  private func length(at index: Int) -> Int? {
    switch numbers.meaning(index) {
    case .unit(let unit)? where UnitTable.all[unit].dimension == .length: unit
    case .metreOrMillion?: ReadUnit.metres
    default: nil
    }
  }

  /// `5 km squared` is an area; `5 km square`, five by five, is another one.
  private func standsBehind(_ index: Int) -> Bool {
    let token = numbers.tokens[index]
    return numbers.powerEnding.map { numbers.text[token.end - 1] == $0 } ?? true
  }

  private func raised(_ length: Int, _ power: Int) -> Int? {
    switch (UnitTable.all[length].name, power) {
    case ("m", 2): UnitTable.number(of: "m²")
    case ("km", 2): UnitTable.number(of: "km²")
    case ("miles", 2): UnitTable.number(of: "square miles")
    case ("feet", 2): UnitTable.number(of: "square feet")
    case ("inches", 2): UnitTable.number(of: "square inches")
    case ("yards", 2): UnitTable.number(of: "square yards")
    case ("cm", 2): UnitTable.number(of: "cm²")
    case ("mm", 2): UnitTable.number(of: "mm²")
    case ("feet", 3): UnitTable.number(of: "cubic feet")
    case ("inches", 3): UnitTable.number(of: "cubic inches")
    case ("cm", 3): UnitTable.number(of: "cm³")
    case ("km", 3): UnitTable.number(of: "km³")
    case ("m", 3): UnitTable.number(of: "m³")
    default: nil
    }
  }
}
