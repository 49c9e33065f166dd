/// Signs of money with letters around them, and short forms that count beside digits only.
enum MoneySigns {
  /// The money of letters and a sign in lower case: `us$`, `$cad`, `rp`; nil for none.
  static func money(_ key: [UInt8]) -> Int? {
    if let known = table[key] { return known }
    // `$hk` is `hk$` the other way round.
    if key.count > 2, key.first == UInt8(ascii: "$"),
      let known = table[Array(key.dropFirst()) + [UInt8(ascii: "$")]]
    {
      return known
    }
    // `cad$`, `$cad`: a code beside the sign that its money shares.
    guard key.count == 4 else { return nil }
    let code: ArraySlice<UInt8>
    if key.last == UInt8(ascii: "$") {
      code = key.dropLast()
    } else if key.first == UInt8(ascii: "$") {
      code = key.dropFirst()
    } else {
      return nil
    }
    let name = String(decoding: code.map { $0 & 0xDF }, as: UTF8.self)
    guard dollars.contains(name) else { return nil }
    return UnitTable.number(of: name)
  }

  /// The money of a code, whatever its case; nil for none.
  static func code(_ word: ArraySlice<UInt8>) -> Int? {
    UnitTable.number(of: String(decoding: word.map { $0 & 0xDF }, as: UTF8.self))
  }

  /// The money of a code in lower case that is no word: `usd`, `rub`; nil for others.
  static func money(ofCode word: ArraySlice<UInt8>) -> Int? {
    guard word.count == 3 else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    return codes.contains(name) ? UnitTable.number(of: name.uppercased()) : nil
  }

  /// The power of ten and the money of `MEUR`, `kUSD`; nil for other words.
  static func scaled(_ word: ArraySlice<UInt8>) -> (power: Int, money: Int)? {
    guard word.count == 4, let first = word.first,
      let money = UnitTable.number(
        of: String(decoding: word.dropFirst().map { $0 & 0xDF }, as: UTF8.self)),
      UnitTable.all[money].dimension == .currency
    else { return nil }
    switch first {
    case UInt8(ascii: "m"): return (6, money)
    case UInt8(ascii: "k"): return (3, money)
    default: return nil
    }
  }

  private static let dollars: Set<String> = {
    var dollars: Set<String> = []
    TableLines.read(OtherTable.text) { meaning, forms in
      guard meaning.starts(with: "$s? ".utf8), forms.elementsEqual("$".utf8) else { return }
      dollars = Set(TableLines.string(meaning.dropFirst(4)).split(separator: ",").map(String.init))
    }
    return dollars
  }()

  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "rub", "chf", "uah", "pln", "czk", "huf", "jpy", "cny", "inr", "kzt",
    "byn", "nok", "dkk", "aud", "cad", "nzd", "myr", "sgd", "hkd", "brl", "zar", "krw", "mxn",
    "thb", "ils", "aed", "btc",
  ]

  private static let table: [[UInt8]: Int] = {
    var table: [[UInt8]: Int] = [:]
    TableLines.read(OtherTable.text) { meaning, forms in
      guard meaning.starts(with: "$s".utf8), let space = meaning.firstIndex(of: 0x20) else {
        return
      }
      let codes = TableLines.string(meaning[(space + 1)...]).split(separator: ",")
      // Rupees and yen go by their first; a crown and a bare dollar are read elsewhere.
      let isShared = meaning.dropFirst(2).first == 0x3F
      guard let code = codes.first, !isShared || code == "INR",
        let unit = UnitTable.number(of: String(code))
      else { return }
      TableLines.forms(forms) { form in
        if table[Array(form)] == nil { table[Array(form)] = unit }
      }
    }
    return table
  }()
}
