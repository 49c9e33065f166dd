import DossierModel

/// A text with one or two gaps, written as `{}`.
struct Template: Sendable, ExpressibleByStringLiteral {
  private let parts: [Substring]

  init(stringLiteral text: String) {
    parts = Template.split(text)
  }

  func filled(_ values: String...) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      text += part
      if index < parts.count - 1, index < values.count { text += values[index] }
    }
    return text
  }

  private static func split(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: "{") {
      parts.append(text[start..<open])
      start = text.index(open, offsetBy: 2)
    }
    parts.append(text[start...])
    return parts
  }
}

/// The words around numbers in one language.
struct FormatWords: Sendable {
  let tongue: Language.Tongue
  let qualifiers: [Qualifier: Template]
  let fewerThan: Template
  let range: Template
  /// A range whose ends have words of their own: `more than 5,000 to 6,200`.
  var rangeOfWords: Template { tongue == .russian ? "{} – {}" : range }
  let fromTo: Template
  let upwards: Template
  let downwards: Template
  let byConvention: String
  /// What 0 is called.
  let none: String
  /// Singular and plural of million, billion, trillion.
  let magnitudes: [Int: (String, String)]

  func qualified(_ qualifier: Qualifier?, isCounted: Bool, _ text: String) -> String {
    guard let qualifier else { return text }
    if qualifier == .lessThan, isCounted { return fewerThan.filled(text) }
    return qualifiers[qualifier]?.filled(text) ?? text
  }

  func magnitude(_ power: Int, of number: DecimalNumber) -> String {
    guard let (one, many) = magnitudes[power] else { return "" }
    return number.double.magnitude < 2 ? one : many
  }

  /// The word for a power of ten before a unit in the plural; French joins a noun with `de`, but not
  /// the code of a currency.
  func scale(_ power: Int, before unit: String) -> String {
    let name =
      switch (power, tongue) {
      case (3, .english), (3, .other): "thousand"
      case (3, .french): "milliers"
      case (3, .german): "Tsd."
      case (3, .russian): "тыс."
      default: magnitudes[power]?.1 ?? ""
      }
    guard tongue == .french, !UnitExpression(base: unit).isCurrency else { return name }
    return "\(name) de"
  }

  /// A unit with its space behind a magnitude: French joins a noun with `de`, but neither a sign nor the
  /// code of a currency: `1,5 million de personnes`, `1,5 million d’habitants`.
  func joined(_ suffix: String, behindMagnitudeBefore unit: String) -> String {
    let noun = suffix.drop { $0 == " " || $0 == "\u{A0}" }
    guard tongue == .french, let first = noun.first, first.isLetter,
      !UnitExpression(canonical: unit).isCurrency
    else { return suffix }
    let isElided = "aeiouyéèêhAEIOUYÉÈÊH".contains(first)
    return isElided ? " d’\(noun)" : " de \(noun)"
  }

  static func named(_ language: String) -> FormatWords {
    switch Language.tongue(language) {
    case .english, .other: english
    case .french: french
    case .german: german
    case .russian: russian
    }
  }

  private static let english = FormatWords(
    tongue: .english,
    qualifiers: [
      .about: "about {}", .almost: "almost {}", .atLeast: "at least {}", .atMost: "at most {}",
      .moreThan: "more than {}", .lessThan: "less than {}",
    ],
    fewerThan: "fewer than {}", range: "{} to {}", fromTo: "from {} to {}",
    upwards: "{} upwards", downwards: "{} downwards", byConvention: "by convention", none: "none",
    magnitudes: [
      6: ("million", "million"), 9: ("billion", "billion"), 12: ("trillion", "trillion"),
    ])

  private static let french = FormatWords(
    tongue: .french,
    qualifiers: [
      .about: "environ {}", .almost: "presque {}", .atLeast: "au moins {}", .atMost: "au plus {}",
      .moreThan: "plus de {}", .lessThan: "moins de {}",
    ],
    fewerThan: "moins de {}", range: "{} à {}", fromTo: "de {} à {}",
    upwards: "{} et davantage", downwards: "{} et en dessous", byConvention: "par convention",
    none: "aucun",
    magnitudes: [
      6: ("million", "millions"), 9: ("milliard", "milliards"), 12: ("billion", "billions"),
    ])

  private static let german = FormatWords(
    tongue: .german,
    qualifiers: [
      .about: "etwa {}", .almost: "fast {}", .atLeast: "mindestens {}", .atMost: "höchstens {}",
      .moreThan: "mehr als {}", .lessThan: "weniger als {}",
    ],
    fewerThan: "weniger als {}", range: "{} bis {}", fromTo: "von {} bis {}",
    upwards: "{} aufwärts", downwards: "{} abwärts", byConvention: "nach Konvention", none: "keine",
    magnitudes: [6: ("Mio.", "Mio."), 9: ("Mrd.", "Mrd."), 12: ("Bio.", "Bio.")])

  private static let russian = FormatWords(
    tongue: .russian,
    qualifiers: [
      .about: "около {}", .almost: "почти {}", .atLeast: "не менее {}", .atMost: "не более {}",
      .moreThan: "более {}", .lessThan: "менее {}",
    ],
    fewerThan: "менее {}", range: "{}–{}", fromTo: "от {} до {}",
    upwards: "{} и выше", downwards: "{} и ниже", byConvention: "по соглашению", none: "ни одного",
    magnitudes: [6: ("млн", "млн"), 9: ("млрд", "млрд"), 12: ("трлн", "трлн")])
}
