import DossierQuantities
import Testing

@Suite("Figures of a running text")
struct FigureFinderTests {
  private func found(_ text: String, _ language: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { FigureFinder.figures(in: $0, language: language) }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("each is found from its qualifier to its unit")
  func whole() {
    #expect(
      found("The town lost about 1,200 jobs, more than half, in two weeks.", "en")
        == ["about 1,200 jobs", "more than half", "two weeks"])
    #expect(
      found("Between 10 and 12 percent, $5m-$7m and 3.5 km.", "en")
        == ["Between 10 and 12 percent", "$5m-$7m", "3.5 km"])
    #expect(
      found("Etwa 1.200 Menschen, ein Drittel, 2,5 Mio. Euro.", "de")
        == ["Etwa 1.200 Menschen", "ein Drittel", "2,5 Mio. Euro"])
    #expect(found("Plus de 1 200 personnes et 10 %.", "fr") == ["Plus de 1 200 personnes", "10 %"])
    #expect(
      found("Более 1 200 человек и 2,5 млрд евро.", "ru") == [
        "Более 1 200 человек", "2,5 млрд евро",
      ])
  }

  @Test("an article in front of a number is no part of it")
  func articles() { #expect(found("The 300,000 men left.", "en") == ["300,000 men"]) }

  @Test(
    "what is no amount is none",
    arguments: [
      "in 2022", "on 7 November 2022", "at 12:30", "the F-16", "Article 5", "not 5 people",
      "one of them",
    ])
  func nothing(text: String) { #expect(found(text, "en") == []) }

  @Test("where words are not read, nothing is found")
  func otherLanguages() { #expect(found("3 miljoonaa", "fi") == []) }

  @Test("a change is told")
  func change() {
    let bytes = Array("Prices rose by 3 percent".utf8)
    let figures = bytes.withUnsafeBufferPointer { FigureFinder.figures(in: $0, language: "en") }
    #expect(figures.map(\.isChange) == [true])
  }

  @Test("ranges are within the text and in order, whatever it holds", arguments: 0..<200)
  func sound(seed: Int) {
    let pieces = [
      "12", ",", ".", " ", "million", "men", "$", "%", "to", "and", "half", "between", "–",
      "\u{A0}",
      "é", "(", ")", "°", "a", "dozen", "2022", "'", "km²", "№", "5th", "-",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let text = (0..<40).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
    let bytes = Array(text.utf8)
    let figures = bytes.withUnsafeBufferPointer { FigureFinder.figures(in: $0, language: "en") }
    var end = 0
    for figure in figures {
      #expect(figure.range.lowerBound >= end && figure.range.upperBound <= bytes.count)
      #expect(String(validating: bytes[figure.range], as: UTF8.self) != nil)
      end = figure.range.upperBound
    }
  }
}
