/// The words of the interface in one language.
package struct Words: Sendable {
  package let language: String
  /// Plain words by key.
  package private(set) var texts: [String: String]
  /// Words that depend on a number: by key, then `one`, `few`, `many` or `other`.
  package private(set) var plurals: [String: [String: String]]

  package init(
    language: String, texts: [String: String] = [:], plurals: [String: [String: String]] = [:]
  ) {
    self.language = language
    self.texts = texts
    self.plurals = plurals
  }

  /// These words, and those of `fallback` for keys that are missing here.
  package func completed(by fallback: Words) -> Words {
    Words(
      language: language, texts: fallback.texts.merging(texts) { $1 },
      plurals: fallback.plurals.merging(plurals) { $1 })
  }

  /// The words for a key, the key itself when there are none.
  package subscript(_ key: String) -> String { texts[key] ?? key }

  package func text(_ key: String) -> String? { texts[key] }

  /// The words for a key with what stands in braces filled in.
  package func fill(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    Self.fill(self[key], values)
  }

  /// One pass: `String.replacing` searches by characters and takes microseconds a call.
  private static func fill(
    _ pattern: String, _ values: KeyValuePairs<String, String>
  ) -> String {
    var filled = ""
    var rest = Substring(pattern)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      let name = rest[rest.utf8.index(after: open)..<close]
      filled += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    return filled + rest
  }

  /// The words for a number of things: `mentions_n`, 3 → "3 mentions".
  package func count(_ key: String, _ number: Int) -> String {
    guard let forms = plurals[key] else { return "\(self.number(number)) \(self[key])" }
    let form = forms[pluralForm(of: number)] ?? forms["other"] ?? "{n}"
    return Self.fill(form, ["n": self.number(number)])
  }

  /// What `count` says with the number in words, where `numbers` has a word for it: a list of words for
  /// 1, 2, 3, …, with spaces between.
  package func countInWords(_ key: String, _ number: Int, numbers: String) -> String {
    let known = self[numbers].split(separator: " ")
    guard known.indices.contains(number - 1), let forms = plurals[key] else {
      return count(key, number)
    }
    let form = forms[pluralForm(of: number)] ?? forms["other"] ?? "{n}"
    return Self.fill(form, ["n": String(known[number - 1])])
  }

  /// What `count` says without the number: "article" of 1, "articles" of 5.
  package func noun(_ key: String, _ number: Int) -> String {
    guard let forms = plurals[key] else { return self[key] }
    let form = forms[pluralForm(of: number)] ?? forms["other"] ?? ""
    let words = Self.fill(form, ["n": ""])
    return words.split(separator: " ").joined(separator: " ")
  }

  /// A whole number with the language's mark between thousands.
  package func number(_ number: Int) -> String {
    if number.magnitude < 1000 { return String(number) }
    let digits = String(number.magnitude)
    let mark = texts["thousands_mark"] ?? ","
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += mark }
      grouped.append(digit)
    }
    return number < 0 ? "-\(grouped)" : grouped
  }

  /// The plural form by the rules of Unicode CLDR 44, for whole numbers.
  private func pluralForm(of number: Int) -> String {
    switch language.prefix(2) {
    case "ru", "uk", "be":
      let (ten, hundred) = (number % 10, number % 100)
      if ten == 1, hundred != 11 { return "one" }
      return (2...4).contains(ten) && !(12...14).contains(hundred) ? "few" : "many"
    case "fr": return number < 2 ? "one" : "other"
    default: return number == 1 ? "one" : "other"
    }
  }

  /// "a, b and c".
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: texts["list_separator"] ?? ", ")
      + (texts["list_last"] ?? " and ") + last
  }
}
