import DossierModel
import DossierQuantities
import Testing

/// A small generator with a seed, so that a failure can be repeated: Vigna's SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct RobustnessTests {
  private static let languages = ["en", "fr", "de", "ru", "de-CH", "ky", ""]

  @Test("random bytes end in a reading whose ends are numbers in order")
  func randomBytes() {
    var generator = SeededGenerator(state: 1)
    for round in 0..<10_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      check(String(decoding: bytes, as: UTF8.self), Self.languages[round % 7])
    }
  }

  @Test(
    "a number ends in a reading however many digits it has", arguments: [18, 400, 40_000, 70_000])
  func digits(_ count: Int) {
    let zeros = String(repeating: "0", count: count)
    for language in Self.languages {
      for words in [
        "0.\(zeros)1 people", "1.\(zeros)", "1\(zeros) km", "1\(zeros) million", "0,\(zeros)1 %",
      ] {
        check(words, language)
      }
    }
  }

  @Test("random words and signs of the trade end in a reading whose ends are numbers in order")
  func randomWords() {
    let parts = [
      "12", "1,200", "0", "999999999999999999", "1.5", "-", "–", "$", "€", "%", "million", "a",
      "half",
      "dozen", "to", "or", "and", "between", "from", "of", "in", "(", ")", "about", "more than",
      "±",
      "two", "twenty", "hundred", "thousands", "third", "years", "km", "m", "per", "2016", "May",
      "several", "mid", "fifties", "trillion", "quadrillion", "миллионов", "полтора", "demi", "½",
      "/",
    ]
    var generator = SeededGenerator(state: 2)
    for round in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &generator)
      let words = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }
      check(
        words.joined(separator: Bool.random(using: &generator) ? " " : ""),
        Self.languages[round % 7])
    }
  }

  private func check(_ words: String, _ language: String) {
    guard
      case .quantity(let quantity, let conversions, _) = QuantityReader.read(
        words, language: language)
    else { return }
    for one in [quantity] + conversions {
      #expect(one.low != nil || one.high != nil, "\(words)")
      if let low = one.low, let high = one.high { #expect(low <= high, "\(language): \(words)") }
      let interval = Interval(one, Conventions())
      #expect(
        !interval.low.isNaN && !interval.high.isNaN && interval.low <= interval.high, "\(words)")
      #expect(!QuantityFormat.text(one, language: language).isEmpty)
    }
  }

  @Test(
    "time grows with the length of the phrase, not with its square",
    arguments: [
      "12 ", "million ", "(", "twenty-", "hundred and ", "or 12 ", "of the ", "between ", "1,",
      "1 200 ",
      "- ", "draft-age ", "12 to 15 km ", "two hundred thousand ", "thousands of ", "May 28 ",
      "umpteen",
    ])
  func linear(_ part: String) {
    func seconds(_ length: Int) -> Double {
      let words = String(repeating: part, count: length / part.utf8.count)
      let clock = ContinuousClock()
      let best = (0..<5).map { _ in clock.measure { _ = QuantityReader.read(words, language: "en") }
      }
      .min()
      return (best ?? .zero) / .seconds(1)
    }
    // Twenty times the length: about twenty times the time, and far from four hundred.
    let short = max(seconds(5_000), 0.001)
    #expect(seconds(100_000) < short * 250)
  }
}
