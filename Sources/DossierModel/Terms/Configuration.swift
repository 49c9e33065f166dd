/// A kind of entity: a country, a person, a statistic, or one that dossier.yml adds.
package struct Kind: Sendable, Hashable {
  /// The scheme of its annotations: `person`.
  package let name: String
  /// Its folder below `content/` and in the site: `people`.
  package let folder: String
  package let family: Family

  /// What the program knows about a kind; everything else holds for all kinds.
  package enum Family: Sendable { case country, person, statistic, other }

  package init(name: String, folder: String, family: Family = .other) {
    self.name = name
    self.folder = folder
    self.family = family
  }

  /// The kinds that each dossier has, in the order of the site.
  package static let builtIn = [
    Kind(name: "country", folder: "countries", family: .country),
    Kind(name: "person", folder: "people", family: .person),
    Kind(name: "statistic", folder: "statistics", family: .statistic),
  ]
}

/// What dossier.yml says.
package struct Configuration: Sendable, Hashable {
  package var title: String
  package var description: String
  /// A BCP 47 tag: the language of the interface, and of articles that name none.
  package var language: String
  /// Where the site will stand, ending in `/`; nil when nobody has said.
  package var baseURL: String?
  /// The built-in kinds, then those of dossier.yml in its order.
  package var kinds: [Kind]
  /// How wide numbers are taken to be, by name; docs/statistics.md has the names and ranges.
  package var conventions: [String: Located<Double>] = [:]
  /// Rates of exchange: one of the first currency costs `price` of the other.
  package var rates: [Rate] = []

  /// How much is made of a rule here, where that is not what the rule itself says.
  package var severities: [Rule: RuleSeverity] = [:]

  package struct Rate: Sendable, Hashable {
    /// ISO 4217 codes.
    package var one: String
    package var price: DecimalNumber
    package var other: String

    package init(one: String, price: DecimalNumber, other: String) {
      self.one = one
      self.price = price
      self.other = other
    }
  }

  package init(
    title: String = "Dossier", description: String = "", language: String = "en",
    baseURL: String? = nil, kinds: [Kind] = Kind.builtIn
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.baseURL = baseURL
    self.kinds = kinds
  }

  package func kind(named name: String) -> Int? { kinds.firstIndex { $0.name == name } }
  package func kind(inFolder folder: String) -> Int? { kinds.firstIndex { $0.folder == folder } }
}
