import DossierModel
import DossierQuantities
import Testing

/// Nothing beside a number is skipped.
@Suite struct ClosedReadingTests {
  @Test(
    "an unknown word anywhere leaves a reading as it is, or makes it a warning, in any language")
  func unknownWords() throws {
    var phrases = Phrase.table.map { ($0.words, $0.language) }
    phrases += try FigurePhrase.all().map { ($0.words, $0.language) }
    var wrong: [String] = []
    for (words, language) in phrases {
      guard case .quantity(let whole, _, _) = QuantityReader.read(words, language: language) else {
        continue
      }
      let parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for index in parts.indices {
        var more = parts
        more.insert("xyzzy", at: index)
        let torn = more.joined(separator: " ")
        guard case .quantity(let read, _, _) = QuantityReader.read(torn, language: language),
          read.low != whole.low || read.high != whole.high
        else { continue }
        wrong.append("\(language): \(torn)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(
    "a word that is not understood before the number, or between its words, is a warning",
    arguments: [
      ("xyzzy 300", "en"), ("fewer xyzzy than 300", "en"), ("nearl 300", "en"),
      ("at most 300", "fr"), ("without 300", "en"), ("far from 300", "en"),
      ("nearly three hundre", "en"), ("Boeing 737", "en"), ("the Group of Seven", "en"),
      ("v2.5", "en"), ("xyzzy$500", "en"), ("two hundred and fift", "en"),
      ("zwei bis dreihunder", "de"), ("dreihundertxyz", "de"), ("$5 millio", "en"),
      ("presq 300", "fr"), ("почт 300", "ru"), ("cas 300", "es"), ("quas 300", "it"),
      ("prawi 300", "pl"), ("майж 300", "uk"), ("bijn 300", "nl"), ("twenty percen", "en"),
      ("12 dollars xyzzyens", "fr"), ("12 долларов зюзюнии", "ru"),
    ])
  func unread(_ words: String, _ language: String) {
    switch QuantityReader.read(words, language: language) {
    case .quantity(let quantity, _, _): Issue.record("\(words): \(quantity)")
    case .unreadable(let problem): #expect(problem.hint.hasPrefix("write "))
    case .none: break
    }
  }
}
