import DossierModel

/// Cuts a phrase into words, numbers and signs, in one pass over its UTF-8.
struct PhraseScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: Language
  private var at = 0
  private var sawSpace = false
  /// The phrase in lower case without accents; words are found in the lexicon by their place here.
  private(set) var text: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// Where the tokens stand in the bytes; nil where nobody asks.
  private(set) var places: TokenPlaces?
  private var startOfToken = 0

  /// The bytes must be valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, language: Language, tellsPlaces: Bool = false) {
    self.bytes = bytes
    places = tellsPlaces ? TokenPlaces() : nil
    self.language = language
    text.reserveCapacity(bytes.count + 8)
    tokens.reserveCapacity(min(bytes.count / 3 + 2, 64))
  }

  /// Hands the tokens over, so that whoever changes them does not copy them.
  mutating func takeTokens() -> [Token] {
    var taken: [Token] = []
    swap(&taken, &tokens)
    return taken
  }

  mutating func scan() {
    while at < bytes.count {
      let (scalar, next) = scalar(at: at)
      switch ScalarFolding.kind(scalar) {
      case .letter: word()
      case .digit: numeral()
      case .space:
        sawSpace = true
        at = next
      case .ignorable: at = next
      case .sign:
        if opensDecimals(scalar, next: next) {
          numeral()
        } else {
          sign(scalar, next: next)
        }
      }
    }
  }

  /// True for the sign of `.5` and `$.50`, which stands where no number has begun.
  private func opensDecimals(_ scalar: UInt32, next: Int) -> Bool {
    guard scalar == 0x2E || scalar == 0x2C, next < bytes.count,
      ScalarFolding.kind(self.scalar(at: next).0) == .digit
    else { return false }
    guard !sawSpace, let last = tokens.last else { return true }
    switch last.meaning {
    case .unit, .dash, .minus, .plus, .plusMinus, .qualifier, .opening, .filler: return true
    default: return false
    }
  }

  private func scalar(at index: Int) -> (UInt32, next: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), index + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, bytes.count) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, index + length)
  }

  private mutating func begin() -> Int {
    if sawSpace, !text.isEmpty { text.append(0x20) }
    startOfToken = at
    return text.count
  }

  private mutating func push(_ meaning: Meaning, from start: Int) {
    tokens.append(
      Token(meaning, start: start, end: text.count, hasSpaceBefore: sawSpace || tokens.isEmpty))
    sawSpace = false
    places?.add(folded: start, foldedEnd: text.count, start: startOfToken, end: at)
  }

  private mutating func word() {
    let start = begin()
    let isFirstCapital = ScalarFolding.isUpperCase(scalar(at: at).0)
    var areAllCapitals = true
    var letters = 0
    scanning: while at < bytes.count {
      let (scalar, next) = scalar(at: at)
      switch ScalarFolding.kind(scalar) {
      case .letter where isIdeograph(scalar):
        guard letters == 0 else { break scanning }
        ScalarFolding.append(scalar, to: &text)
        at = next
        break scanning
      case .letter where scalar == 0x2BC: text.append(0x27)
      case .letter:
        ScalarFolding.append(scalar, to: &text)
        areAllCapitals = areAllCapitals && ScalarFolding.isUpperCase(scalar)
        letters += 1
      case .ignorable: break
      case .digit:
        // `EUR5` is money and `F16` a name: three capitals end before the digits.
        if letters == 3, areAllCapitals || MoneySigns.money(ofCode: text[start...]) != nil {
          break scanning
        }
        if letters == 1, text.last == UInt8(ascii: "h"), !sawSpace, tokens.last?.meaning == .numeral
        {
          // `2h30`
          break scanning
        }
        if letters < 4, MoneySigns.money(Array(text[start...])) != nil { break scanning }
        text.append(0x30 + UInt8(ScalarFolding.digit(scalar)))
      case .space: break scanning
      case .sign:
        let follows = next < bytes.count && ScalarFolding.kind(self.scalar(at: next).0) == .letter
        if scalar == 0xB2 || scalar == 0xB3 {
          text.append(scalar == 0xB2 ? 0x32 : 0x33)
        } else if scalar == 0x5E, letters > 0, let power = caretPower(at: next) {
          // `km^2`
          text.append(power)
          at = next + 1
          break scanning
        } else if scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC {
          guard follows else { break scanning }
          text.append(0x27)
          if language.traits.contains(.splitsElisions) {
            at = next
            break scanning
          }
        } else if scalar == 0x2E, follows, letters == 1 {
          // `U.S.`, `п.п.`: letters with full stops are one word.
          letters = 0
        } else {
          break scanning
        }
      }
      at = next
    }
    push(.plain, from: start)
    tokens[tokens.count - 1].isWord = true
    tokens[tokens.count - 1].isCapitalised = isFirstCapital
    tokens[tokens.count - 1].isUpperCase = areAllCapitals
  }

  /// The digit of `^2` and `^3`, which stands alone behind the sign.
  private func caretPower(at index: Int) -> UInt8? {
    guard index < bytes.count, bytes[index] == 0x32 || bytes[index] == 0x33 else { return nil }
    guard index + 1 < bytes.count else { return bytes[index] }
    return ScalarFolding.kind(scalar(at: index + 1).0) == .digit ? nil : bytes[index]
  }

  private func isIdeograph(_ scalar: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(scalar) && language.traits.contains(.cutsIdeographs)
  }

  private mutating func numeral() {
    let start = begin()
    var digits = NumeralStyle.Digits()
    while at < bytes.count {
      let (scalar, next) = scalar(at: at)
      if ScalarFolding.kind(scalar) == .digit {
        let digit = ScalarFolding.digit(scalar)
        digits.append(digit)
        text.append(0x30 + UInt8(digit))
        at = next
      } else if let sign = separator(scalar, after: digits, next: next) {
        digits.separate(sign)
        text.append(sign == .comma ? 0x2C : sign == .dot ? 0x2E : sign == .space ? 0x20 : 0x27)
        at = next
      } else {
        break
      }
    }
    let number = language.style.number(digits)
    let isDate =
      digits.firstSign == .dot && digits.groups == 3 && digits.firstLength <= 2
      && (digits.lastLength == 4 || digits.lastLength == 2)
    push(number == nil ? (isDate ? .date : .malformedNumeral) : .numeral, from: start)
    guard let number else { return }
    tokens[tokens.count - 1].number = number.0
    tokens[tokens.count - 1].decimals = number.decimals
    tokens[tokens.count - 1].isPlainInteger = digits.groups == 1
    tokens[tokens.count - 1].digits = digits.count
  }

  /// The sign between two groups of digits; nil when the number ends here.
  private func separator(
    _ scalar: UInt32, after digits: NumeralStyle.Digits, next: Int
  ) -> NumeralStyle.Sign? {
    guard next < bytes.count, ScalarFolding.kind(self.scalar(at: next).0) == .digit else {
      return nil
    }
    switch scalar {
    case 0x2C: return .comma
    case 0x2E: return .dot
    case 0x27, 0x2019:
      return hasThreeDigits(from: next) ? .apostrophe : nil
    default:
      guard ScalarFolding.kind(scalar) == .space, scalar != 0x0A,
        digits.firstLength <= 3, digits.firstSign == nil || digits.firstSign == .space,
        digits.lastSign == digits.firstSign, digits.groups == 1 || digits.lastLength == 3,
        hasThreeDigits(from: next)
      else { return nil }
      return .space
    }
  }

  /// True when exactly three digits begin there.
  private func hasThreeDigits(from index: Int) -> Bool {
    var count = 0
    var index = index
    while index < bytes.count, count < 4 {
      let (scalar, next) = scalar(at: index)
      guard ScalarFolding.kind(scalar) == .digit else { break }
      count += 1
      index = next
    }
    return count == 3
  }

  private mutating func sign(_ scalar: UInt32, next: Int) {
    let start = begin()
    at = next
    ScalarFolding.append(scalar, to: &text)
    // `nº` is written with the ordinal sign as well.
    push(scalar == 0xB0 || scalar == 0xBA ? .degree : PhraseSigns.meaning(scalar), from: start)
    tokens[tokens.count - 1].isDouble = scalar == 0x22 || scalar == 0x201D || scalar == 0x2033
  }
}
