/// How numbers are written by language and region, from the lines `g format` of the tables.
enum NumberStyles {
  /// The style of a BCP 47 tag: that of its region, else of its language; nil for languages that
  /// have no table.
  static func style(of tag: String) -> NumeralStyle? {
    let key = normal(tag)
    if let style = styles[key] { return style }
    guard let dash = key.firstIndex(of: "-") else { return nil }
    return styles[String(key[..<dash])]
  }

  /// Languages that write thousands with a comma and with a point, for a hint that names one.
  static let withCommas = "en"
  static let withPoints = "de"

  /// The style of an example: `1.234,5`, `12,34,567.8`; nil for anything that is none.
  static func style(ofExample example: String) -> NumeralStyle? {
    let signs = example.unicodeScalars.filter { ScalarFolding.kind($0.value) != .digit }
    guard let last = signs.last, let decimal = sign(last.value), decimal != .space,
      decimal != .apostrophe
    else { return nil }
    let groups = signs.dropLast()
    guard let first = groups.first, groups.allSatisfy({ $0 == first }) else {
      return groups.isEmpty ? NumeralStyle(group: nil, decimal: decimal) : nil
    }
    guard let group = sign(first.value), group != decimal else { return nil }
    return NumeralStyle(
      group: group == .space || group == .apostrophe ? nil : group, decimal: decimal)
  }

  private static func normal(_ tag: String) -> String {
    String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
  }

  private static func sign(_ scalar: UInt32) -> NumeralStyle.Sign? {
    switch scalar {
    case 0x2C: .comma
    case 0x2E: .dot
    case 0x27, 0x2019: .apostrophe
    default: ScalarFolding.kind(scalar) == .space ? .space : nil
    }
  }

  private static let styles: [String: NumeralStyle] = {
    var styles: [String: NumeralStyle] = [:]
    for table in [
      EnglishTable.text, FrenchTable.text, GermanTable.text, RussianTable.text, SpanishTable.text,
      PortugueseTable.text, ItalianTable.text, PolishTable.text, UkrainianTable.text,
      DutchTable.text, OtherTable.text,
    ] {
      TableLines.read(table) { meaning, forms in
        // `g format es-MX`, in the common table `tr g format tr`.
        guard let start = meaning.firstIndex(of: UInt8(ascii: "g")),
          meaning[start...].starts(with: "g format ".utf8)
        else { return }
        let tag = TableLines.string(meaning[start...].dropFirst(9)).lowercased()
        let signs = TableLines.string(forms).split(separator: "|").map(Self.scalar)
        guard signs.count == 2, let decimal = sign(signs[0]), let group = sign(signs[1]) else {
          return
        }
        // Swiss papers write both 1.5 and 1,5: what divides is told by the digits behind it.
        let isSwiss = group == .apostrophe
        styles[tag] = NumeralStyle(
          group: group == .space || isSwiss ? nil : group, decimal: isSwiss ? nil : decimal)
      }
    }
    return styles
  }()

  private static func scalar(_ text: Substring) -> UInt32 {
    if text.hasPrefix("U+") { return UInt32(text.dropFirst(2), radix: 16) ?? 0 }
    return text.unicodeScalars.first?.value ?? 0
  }
}
