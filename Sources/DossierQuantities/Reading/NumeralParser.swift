import DossierModel

/// A number in words as it was put together, for the ends of ranges and for its precision.
struct SpelledNumber: Equatable {
  var value: DecimalNumber
  /// The number before the last power of ten, where the words end with one.
  var coefficient: Int64?
  var power = 0
  /// 2 where a round hundred stands before the power: `six hundred thousand`; else 0.
  var innerPower = 0
  /// The multiplier of the first power where more stands behind it.
  var leading: Int64?
  /// True for a half, decimals and other parts: the power of ten is in the value already.
  var hasParts = false
  /// True where more decimals, tens or units cannot follow.
  var isClosed = false
}

/// Puts the morphemes of a number in words together, as Tools/language-data/numerals.py does.
///
/// Depth first over the ways to cut the words into morphemes, the longest runs first; the reading
/// that takes in most words is kept. A state is a small value that is copied.
struct NumeralParser {
  /// An integer in the making.
  struct State {
    enum Last { case start, article, zero, unit, ten, hundred, thousand, magnitude }

    var high: Int64 = 0
    var thousands: Int64 = 0
    var below: Int64 = 0
    var last = Last.start
    /// The power of the last magnitude of 10^6 and more; 99 without one.
    var power = 99
    var join = NumeralWords.Place.none
    var isScore = false
    // How it was put together: see SpelledNumber.
    var coefficient: Int64 = 0
    var leading: Int64?
    var innerPower = 0
    var lastPower = 0
    var hasHundred = false

    var value: Int64 { high + thousands + below }
    var isComplete: Bool { join == .none && last != .start && last != .article }

    var spelled: SpelledNumber {
      var spelled = SpelledNumber(value: DecimalNumber(value))
      if below == 0, lastPower >= 3 {
        spelled.coefficient = coefficient
        spelled.power = lastPower
        spelled.innerPower = innerPower
        if leading != coefficient, innerPower == 0 { spelled.leading = leading }
      } else if last == .hundred, high + thousands == 0, hasHundred {
        spelled.coefficient = below / 100
        spelled.power = 2
      } else {
        spelled.leading = leading
      }
      return spelled
    }
  }

  /// A word of the number; a comma has no letters.
  struct Piece {
    var range: Range<Int>
    var isComma = false
    /// True where a hyphen stands before it.
    var isHyphened = false
  }

  typealias Morpheme = NumeralWords.Morpheme

  let words: NumeralWords
  let text: [UInt8]
  let pieces: [Piece]
  /// True after `between`: a joining word on its own parts two numbers.
  let isBetween: Bool
  /// The longest number, and the index of the piece behind it.
  private(set) var best: (number: SpelledNumber, end: Int)?
  private var steps = 0

  init(_ words: NumeralWords, text: [UInt8], pieces: [Piece], isBetween: Bool) {
    self.words = words
    self.text = text
    self.pieces = pieces
    self.isBetween = isBetween
  }

  mutating func parse() {
    for (length, morphemes) in runs(at: 0) {
      for morpheme in morphemes where morpheme.kind == .mixed {
        if let value = quotient(morpheme) {
          offer(multiplied(SpelledNumber(value: value, hasParts: true), behind: length))
        }
      }
    }
    integer(State(), at: 0) { $0.integerEnds(with: $1, at: $2) }
  }

  private mutating func offer(_ found: (SpelledNumber, end: Int)) {
    if found.end > best?.end ?? 0 { best = (found.0, found.end) }
  }

  /// True for an unknown word that begins with two parts of a number, one of them a power of ten:
  /// what has a slip further on.
  static func beginsNumber(_ text: [UInt8], _ range: Range<Int>, _ words: NumeralWords) -> Bool {
    guard words.flags.contains(.compound) else { return false }
    var start = range.lowerBound
    var sawMagnitude = false
    for part in 1...2 {
      var end = min(range.upperBound, start + 16)
      var found: Int?
      while end > start + 2 {
        if let first = words.lookUp(text[start..<end])?.first,
          words.chain(first).contains(where: { $0.kind == .number || $0.kind == .magnitude })
        {
          sawMagnitude =
            sawMagnitude || words.chain(first).contains { $0.kind == .magnitude }
          found = end
          break
        }
        end -= 1
      }
      guard let found else { return false }
      if part == 2 { return sawMagnitude }
      start = found
    }
    return false
  }

  /// Takes steps from `state` at a piece; `found` is called at every place where it is whole.
  private mutating func integer(
    _ state: State, at index: Int, _ found: (inout NumeralParser, State, Int) -> Void
  ) {
    steps += 1
    guard steps < 600 else { return }
    if state.isComplete { found(&self, state, index) }
    guard index < pieces.count else { return }
    if pieces[index].isComma {
      if words.flags.contains(.groupComma), state.join == .none,
        state.last == .thousand || state.last == .magnitude
      {
        var next = state
        next.join = .magnitude
        integer(next, at: index + 1, found)
      }
      return
    }
    let runs = runs(at: index)
    for (length, morphemes) in runs {
      for morpheme in morphemes where !morpheme.isBound {
        if morpheme.kind == .join, isBetween, !pieces[index].isHyphened { continue }
        if let next = step(state, morpheme) { integer(next, at: index + length, found) }
      }
    }
    guard words.flags.contains(.compound), !runs.contains(where: { $0.length == 1 }) else { return }
    parts(of: pieces[index].range, state, isInside: false) { parser, next, closing in
      if let closing {
        if next.value < 100, let sum = parser.sum(next.value, closing) {
          parser.offer(
            parser.multiplied(SpelledNumber(value: sum, hasParts: true), behind: index + 1))
        }
      } else {
        parser.integer(next, at: index + 1, found)
      }
    }
  }

  /// The ways to cut one word into morphemes that take `state` on.
  private mutating func parts(
    of range: Range<Int>, _ state: State, isInside: Bool,
    _ found: (inout NumeralParser, State, Morpheme?) -> Void
  ) {
    steps += 1
    guard steps < 600, range.count < 120 else { return }
    var end = range.upperBound
    while end > range.lowerBound {
      let isWhole = end == range.upperBound
      if !(isWhole && !isInside), let first = words.lookUp(text[range.lowerBound..<end])?.first {
        for morpheme in words.chain(first) {
          if morpheme.kind == .halfInside {
            if isWhole, state.isComplete { found(&self, state, morpheme) }
            continue
          }
          guard morpheme.kind == .number || morpheme.kind == .magnitude || morpheme.kind == .join,
            let next = step(state, morpheme)
          else { continue }
          if isWhole {
            if morpheme.kind != .join { found(&self, next, nil) }
          } else {
            parts(of: end..<range.upperBound, next, isInside: true, found)
          }
        }
      }
      end -= 1
    }
  }

  /// The runs of words that begin at a piece, the longest first.
  private func runs(at index: Int) -> [(length: Int, morphemes: [Morpheme])] {
    guard index < pieces.count, !pieces[index].isComma,
      let (first, longest) = words.lookUp(text[pieces[index].range])
    else { return [] }
    var found: [(length: Int, morphemes: [Morpheme])] = []
    var length = min(longest, pieces.count - index)
    while length > 1 {
      if pieces[index..<(index + length)].allSatisfy({ !$0.isComma }) {
        var key: [UInt8] = []
        for piece in pieces[index..<(index + length)] {
          if !key.isEmpty, key.last != 0x27 { key.append(0x20) }
          key += text[piece.range]
        }
        if let first = words.lookUp(key)?.first { found.append((length, words.chain(first))) }
      }
      length -= 1
    }
    if let first { found.append((1, words.chain(first))) }
    return found
  }

  // Behind an integer

  private mutating func integerEnds(with state: State, at index: Int) {
    offer((state.spelled, index))
    for (length, morphemes) in runs(at: index) {
      for morpheme in morphemes {
        let next = index + length
        switch morpheme.kind {
        case .point: decimals(of: state, at: next)
        case .whole: wholeEnds(state, at: next)
        case .join where morpheme.place == .fraction: addParts(to: state, at: next, isDecimal: true)
        case .halfBehind: halfEnds(state, morpheme, at: next)
        default: break
        }
      }
    }
  }

  /// `two and a half`, `two million and a half`.
  private mutating func halfEnds(_ state: State, _ half: Morpheme, at index: Int) {
    guard let part = quotient(half) else { return }
    switch state.last {
    case .thousand, .magnitude:
      let power = state.last == .thousand ? 3 : state.power
      // `one billion and a half million`
      for (length, morphemes) in runs(at: index) {
        for morpheme in morphemes
        where morpheme.kind == .magnitude && morpheme.value > 2 && morpheme.value < power {
          guard
            let sum = DecimalNumber(state.value).adding(
              part.scaled(byTenTo: Int(morpheme.value)))
          else { continue }
          offer((SpelledNumber(value: sum, hasParts: true, isClosed: true), index + length))
        }
      }
      guard let sum = DecimalNumber(state.value).adding(part.scaled(byTenTo: power)) else { return }
      offer((SpelledNumber(value: sum, hasParts: true, isClosed: true), index))
    default:
      guard let sum = DecimalNumber(state.value).adding(part) else { return }
      offer(multiplied(SpelledNumber(value: sum, hasParts: true), behind: index))
    }
  }

  /// `two point five million`, `null Komma null acht`.
  private mutating func decimals(of state: State, at index: Int) {
    var digits = 0
    var value: Int64 = 0
    var next = index
    while digits < 9, let digit = self.digit(at: next) {
      value = value * 10 + digit
      digits += 1
      next += 1
      offerDecimals(state, value, digits, at: next)
    }
    // Zeros and then one integer: `zero eight`, `seventy-five`.
    let zeros = digits
    if value == 0 {
      integer(State(), at: next) { parser, rest, end in
        guard rest.value > 0 else { return }
        parser.offerDecimals(state, rest.value, zeros + String(rest.value).utf8.count, at: end)
      }
    }
  }

  private func digit(at index: Int) -> Int64? {
    guard index < pieces.count, !pieces[index].isComma else { return nil }
    for (length, morphemes) in runs(at: index) where length == 1 {
      if let found = morphemes.first(where: { $0.kind == .number && $0.value < 10 }) {
        return found.value
      }
    }
    return nil
  }

  private mutating func offerDecimals(_ state: State, _ value: Int64, _ digits: Int, at end: Int) {
    guard digits < 16,
      let sum = DecimalNumber(state.value).adding(DecimalNumber(value, exponent: -digits))
    else { return }
    offer(multiplied(SpelledNumber(value: sum, hasParts: true), behind: end))
  }

  /// `ноль целых три десятых`.
  private mutating func wholeEnds(_ state: State, at index: Int) {
    offer(
      multiplied(SpelledNumber(value: DecimalNumber(state.value), hasParts: true), behind: index))
    var index = index
    for (length, morphemes) in runs(at: index)
    where morphemes.contains(where: { $0.kind == .join && $0.place == .fraction }) {
      index += length
      break
    }
    addParts(to: state, at: index, isDecimal: false)
  }

  /// Offers `state` and the parts of one that begin at `index`.
  ///
  /// Decimal parts are tenths and their like, which may stand behind an integer alone:
  /// `тридцать два и пять десятых`.
  private mutating func addParts(to state: State, at index: Int, isDecimal: Bool) {
    integer(State(), at: index) { parser, count, end in
      for (length, morphemes) in parser.runs(at: end) {
        for morpheme in morphemes
        where morpheme.kind == .part && count.value < morpheme.value
          && (!isDecimal || [10, 100, 1000].contains(morpheme.value))
        {
          guard let ratio = Ratio(count.value, morpheme.value),
            let sum = DecimalNumber(state.value).adding(DecimalNumber(1).times(ratio))
          else { continue }
          parser.offer(
            parser.multiplied(SpelledNumber(value: sum, hasParts: true), behind: end + length))
        }
      }
    }
  }

  /// The number times the power of ten that follows it.
  private func multiplied(_ number: SpelledNumber, behind index: Int) -> (SpelledNumber, end: Int) {
    for (length, morphemes) in runs(at: index) {
      for morpheme in morphemes where morpheme.kind == .magnitude && morpheme.value > 1 {
        var more = number
        more.value = number.value.scaled(byTenTo: Int(morpheme.value))
        more.power = Int(morpheme.value)
        return (more, index + length)
      }
    }
    return (number, index)
  }

  private func quotient(_ morpheme: Morpheme) -> DecimalNumber? {
    Ratio(morpheme.value, morpheme.divisor).map { DecimalNumber(1).times($0) }
  }

  private func sum(_ whole: Int64, _ half: Morpheme) -> DecimalNumber? {
    quotient(half).flatMap { DecimalNumber(whole).adding($0) }
  }

  // One step of an integer

  private func step(_ state: State, _ morpheme: Morpheme) -> State? {
    guard state.last != .zero else { return nil }
    switch morpheme.kind {
    case .number: return number(state, morpheme.value)
    case .magnitude:
      // Behind a join only what counts once itself: `milione e cento`.
      guard state.join == .none || state.join == .magnitude && morpheme.value <= 3 else {
        return nil
      }
      var joined = state
      joined.join = .none
      return magnitude(joined, Int(morpheme.value))
    case .one:
      guard state.last == .start else { return nil }
      var next = state
      next.below = 1
      next.last = .article
      return next
    case .join: return joined(state, morpheme.place)
    default: return nil
    }
  }

  private func joined(_ state: State, _ place: NumeralWords.Place) -> State? {
    guard state.join == .none else { return nil }
    let fits: Bool =
      switch (place, state.last) {
      case (.hundred, .hundred), (.magnitude, .thousand), (.magnitude, .magnitude), (.ten, .ten):
        true
      case (.unit, .unit): (1...9).contains(state.below % 100)
      default: false
      }
    guard fits else { return nil }
    var next = state
    next.join = place
    return next
  }

  private func number(_ state: State, _ value: Int64) -> State? {
    if state.last == .article { return nil }
    var next = state
    next.join = .none
    next.below += value
    if value == 0 {
      guard state.last == .start else { return nil }
      next.last = .zero
      return next
    }
    if value >= 100 {
      guard state.last == .start || state.last == .thousand || state.last == .magnitude,
        state.join == .none || state.join == .magnitude
      else { return nil }
      next.last = .hundred
      return next
    }
    let isTen = value >= 20 && value % 10 == 0
    let last: State.Last = isTen ? .ten : .unit
    switch state.last {
    case .start, .thousand, .magnitude, .hundred:
      next.last = last
      next.isScore = isTen && words.vigesimal.contains(value)
      return next
    case .unit where isTen:
      let unit = state.below % 100
      if state.join == .none, words.times[unit] == value {
        next.below = state.below + unit * value - unit
        next.last = .ten
        next.isScore = true
        return next
      }
      guard state.join == .unit, (1...9).contains(unit), words.flags.contains(.unitsFirst) else {
        return nil
      }
      next.last = .unit
      return next
    case .ten where !isTen && (state.join == .none || state.join == .ten):
      guard value < 10 && !words.flags.contains(.unitsFirst) || state.isScore && value < 20 else {
        return nil
      }
      next.last = .unit
      next.isScore = false
      return next
    default: return nil
    }
  }

  private func magnitude(_ state: State, _ power: Int) -> State? {
    let saysNothing =
      state.last == .start || state.last == .thousand || state.last == .magnitude
    var next = state
    next.isScore = false
    if power == 2 {
      guard state.last != .hundred else { return nil }
      let count = saysNothing ? 1 : state.below
      let isTeen =
        state.thousands == 0 && count % 10 != 0
        && (words.flags.contains(.teensHundred) && (11...99).contains(count)
          || words.flags.contains(.lowTeensHundred) && (11...19).contains(count))
      guard (1...9).contains(count) || isTeen else { return nil }
      next.below = 100 * count
      next.last = .hundred
      next.hasHundred = true
      next.leading = next.leading ?? count
      return next
    }
    if power == 3 {
      guard state.thousands == 0, state.power > 3, state.below < 1000 else { return nil }
      if saysNothing, state.last != .start, !words.flags.contains(.bareThousand) { return nil }
      let count = max(state.below, 1)
      next.thousands = 1000 * count
      next.below = 0
      next.last = .thousand
      note(&next, count, state, power: 3)
      return next
    }
    var count = state.thousands + state.below
    if count == 0 {
      guard state.last == .start || words.flags.contains(.bareMagnitude) else { return nil }
      count = 1
    }
    guard power <= 15, let factor = Ratio.tenTo(power)?.numerator else { return nil }
    let (product, overflows) = count.multipliedReportingOverflow(by: factor)
    guard !overflows else { return nil }
    if state.power < 99, let bound = Ratio.tenTo(state.power)?.numerator, product >= bound {
      return nil
    }
    let (sum, sumOverflows) = state.high.addingReportingOverflow(product)
    guard !sumOverflows else { return nil }
    next.high = sum
    next.power = power
    next.thousands = 0
    next.below = 0
    next.last = .magnitude
    note(&next, count, state, power: power)
    return next
  }

  private func note(_ next: inout State, _ count: Int64, _ state: State, power: Int) {
    next.innerPower =
      state.last == .hundred && state.hasHundred && state.high == 0 && state.thousands == 0 ? 2 : 0
    next.coefficient = count
    next.leading = next.leading ?? count
    next.lastPower = power
  }
}

/// Finds numbers in words among the tokens of a phrase and makes one token of each.
enum NumeralMarker {
  static func mark(_ tokens: inout [Token], text: [UInt8], _ words: NumeralWords) {
    var kept = 0
    var index = 0
    var isBetween = false
    while index < tokens.count {
      var token = tokens[index]
      var next = index + 1
      switch token.meaning {
      case .between: isBetween = true
      case .and: isBetween = false
      default: break
      }
      if token.isWord, mayBegin(at: index, tokens, kept, text, words),
        let (number, end) = number(at: index, tokens, text, words, isBetween: isBetween)
      {
        token.meaning = .spelled
        token.spelled = number
        token.number = number.value
        token.decimals = max(0, -number.value.exponent)
        token.end = tokens[end - 1].end
        next = end
      } else if token.meaning == .plain, isMultiple(token, text, words) {
        token.meaning = .multiple
      }
      if kept > 0, next < tokens.count,
        let number = spoken(tokens[kept - 1], point: token, tokens[next], text, words)
      {
        tokens[kept - 1] = number
        index = next + 1
        continue
      }
      tokens[kept] = token
      kept += 1
      index = next
    }
    tokens.removeLast(tokens.count - kept)
  }

  /// `1 point 5`, `1 Komma 5`: a number whose decimals stand behind the word for their sign.
  private static func spoken(
    _ whole: Token, point: Token, _ decimals: Token, _ text: [UInt8], _ words: NumeralWords
  ) -> Token? {
    guard point.isWord, whole.meaning == .numeral && whole.isPlainInteger,
      let first = words.lookUp(text[point.start..<point.end])?.first,
      words.chain(first).contains(where: { $0.kind == .point })
    else { return nil }
    let part: DecimalNumber
    let count: Int
    switch decimals.meaning {
    case .numeral where decimals.isPlainInteger && decimals.digits < 10:
      (part, count) = (decimals.number, decimals.digits)
    case .small(let digit) where digit < 10: (part, count) = (DecimalNumber(Int64(digit)), 1)
    default: return nil
    }
    guard let sum = whole.number.adding(part.scaled(byTenTo: -count)) else { return nil }
    var number = whole
    number.number = sum
    number.decimals = count
    number.isPlainInteger = false
    number.digits = 0
    number.end = decimals.end
    return number
  }

  /// The number that begins at `index` and the index behind it; nil for one word that is known.
  private static func number(
    at index: Int, _ tokens: [Token], _ text: [UInt8], _ words: NumeralWords, isBetween: Bool
  ) -> (SpelledNumber, end: Int)? {
    var pieces: [NumeralParser.Piece] = []
    // Of each piece, the index of the token behind it.
    var ends: [Int] = []
    var next = index
    var isHyphened = false
    collecting: while next < tokens.count, pieces.count < 32 {
      let token = tokens[next]
      if token.isWord, token.meaning != .date {
        pieces.append(.init(range: token.start..<token.end, isHyphened: isHyphened))
        isHyphened = false
      } else if token.meaning == .comma, words.flags.contains(.groupComma) {
        pieces.append(.init(range: token.start..<token.end, isComma: true))
      } else if token.meaning == .dash, !words.flags.contains(.hyphenRange),
        next + 1 < tokens.count, !token.hasSpaceBefore, !tokens[next + 1].hasSpaceBefore
      {
        isHyphened = true
        next += 1
        continue collecting
      } else {
        break collecting
      }
      ends.append(next + 1)
      next += 1
    }
    var parser = NumeralParser(words, text: text, pieces: pieces, isBetween: isBetween)
    parser.parse()
    guard let (number, end) = parser.best else { return nil }
    if end == 1 {
      switch tokens[index].meaning {
      case .plain: break
      default: return nil
      }
    }
    return (number, ends[end - 1])
  }

  /// `sechsmal`: a number and a suffix in one word.
  private static func isMultiple(_ token: Token, _ text: [UInt8], _ words: NumeralWords) -> Bool {
    for suffix in words.timesSuffixes
    where token.end - token.start > suffix.count + 2
      && text[token.start..<token.end].suffix(suffix.count).elementsEqual(suffix)
    {
      let range = token.start..<(token.end - suffix.count)
      var parser = NumeralParser(
        words, text: text, pieces: [.init(range: range)], isBetween: false)
      parser.parse()
      if parser.best != nil { return true }
    }
    return false
  }

  private static func mayBegin(
    at index: Int, _ tokens: [Token], _ kept: Int, _ text: [UInt8], _ words: NumeralWords
  ) -> Bool {
    switch tokens[index].meaning {
    case .small, .tens, .hundreds, .plain: return true
    case .magnitude(_, plural: true): return false
    case .article, .magnitude:
      guard kept > 0 else { return true }
      // `half a million`, `a few hundred thousand`, `12 hundred thousand`.
      switch tokens[kept - 1].meaning {
      case .numeral, .vague, .fraction, .glyphFraction, .collective, .article, .of, .ordinal,
        .oneAndHalf, .spelled, .halfUnit, .malformedNumeral, .every, .dash:
        return false
      case .magnitude: return tokens[index].meaning == .article
      default: return true
      }
    default: return false
    }
  }
}
