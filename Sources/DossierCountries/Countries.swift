// In: a table in the binary. Out: the countries of ISO 3166 and every word for them. Nothing is read
// before the first call, so that commands that need no countries pay nothing.

/// A country of ISO 3166.
package struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2; `XK` for Kosovo.
  package let code: String
  /// Its name by language, as CLDR has it first: `en`, `fr`, `de`, `ru`.
  package let names: [String: String]
}

/// A word for a country or for what is of it, in one of its forms.
package struct CountryWord: Sendable, Hashable {
  package enum Role: Sendable { case name, adjective, inhabitant }

  /// As it is written within a sentence.
  package let text: String
  /// The country's number in `Countries.all`.
  package let country: Int
  package let role: Role
  package let doubt: Doubt?

  /// Why a word may mean something else.
  package enum Doubt: Sendable {
    /// Another place or people: `Georgia`, `Congo`.
    case otherPlace
    /// A common noun or a first name: `turkey`, `Jordan`.
    case commonNoun
  }
}

/// The countries of ISO 3166 and Kosovo, by code.
package enum Countries {
  /// The languages whose words are known.
  package static let languages = ["en", "fr", "de", "ru"]

  package static let all: [Country] = table.countries

  /// Every word for a country in a language of the interface (`en`, `de`); none in any other.
  package static func words(in language: String) -> [CountryWord] {
    languages.firstIndex(of: language).map { table.words[$0] } ?? []
  }

  /// The number of the country with a code, in any case.
  package static func number(ofCode code: String) -> Int? {
    let code = code.uppercased()
    return all.firstIndex { $0.code == code }
  }

  private static let table = CountryTableReader.read()
}

/// Reads the table; its form stands in CountryTable.swift.
private enum CountryTableReader {
  struct Table: Sendable {
    var countries: [Country] = []
    /// By language.
    var words: [[CountryWord]]
  }

  static func read() -> Table {
    let text = CountryTable.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.firstIndex(of: "") ?? 0
    let endings = lines[..<end].map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    let count = Countries.languages.count
    var table = Table(words: Array(repeating: [], count: count))
    for line in lines[(end + 1)...] {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      var names: [String: String] = [:]
      for (number, field) in fields.dropFirst().enumerated() {
        let language = number % count
        let role: CountryWord.Role =
          number < count ? .name : number < 2 * count ? .adjective : .inhabitant
        for item in field.split(separator: ";") {
          let doubt: CountryWord.Doubt? =
            item.hasPrefix("?") ? .otherPlace : item.hasPrefix("!") ? .commonNoun : nil
          let forms = forms(doubt == nil ? item : item.dropFirst(), endings)
          if role == .name, names[Countries.languages[language]] == nil {
            names[Countries.languages[language]] = forms.first
          }
          table.words[language] += forms.map {
            CountryWord(
              text: $0, country: table.countries.count, role: role, doubt: doubt)
          }
        }
      }
      table.countries.append(Country(code: String(fields[0]), names: names))
    }
    return table
  }

  private static func forms(_ item: Substring, _ endings: [[Substring]]) -> [String] {
    guard let slash = item.lastIndex(of: "/"), let list = Int(item[item.index(after: slash)...])
    else { return [String(item)] }
    return endings[list].map { String(item[..<slash]) + $0 }
  }
}
