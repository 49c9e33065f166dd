import DossierModel

/// Where a paragraph of the article goes on over the end of a line that the archived text's author
/// ended: a sentence ends there.
struct MergedLines {
  /// A word of the body that begins such a line, and the same word of the archived text.
  struct Join: Equatable {
    let body: Int
    let plain: Int
  }

  private(set) var joins: [Join] = []
  private let body: TextWords

  /// `place`: the word of the archived text for a word of the body.
  init(_ body: TextWords, _ plain: TextWords, place: (Int) -> Int) {
    self.body = body
    var candidates: [Join] = []
    for word in body.words.indices.dropFirst() where body.words[word].gap.staysInParagraph {
      let there = place(word)
      let gap = plain.words[there].gap
      guard gap == .line || gap == .bareLine, place(word - 1) == there - 1 else { continue }
      candidates.append(Join(body: word, plain: there))
    }
    if candidates.isEmpty { return }
    let lines = ArchivedLines(plain)
    joins = candidates.filter { lines.begin(with: $0.plain) }
  }

  /// The sentences of the annotations of the body that go over such an end, cut there.
  func sentences(of text: AnnotatedText) -> [(annotation: Int, sentence: Range<Int>)] {
    guard !joins.isEmpty else { return [] }
    let ends = joins.map { body.words[$0.body].range.lowerBound }
    return text.annotations.indices.compactMap { number in
      let annotation = text.annotations[number]
      guard annotation.container == nil else { return nil }
      let (words, sentence) = (annotation.words, annotation.sentence)
      // The first end behind the words' first byte.
      let next = Self.first(ends) { $0 > words.lowerBound }
      var end = next
      while end < ends.count, ends[end] < words.upperBound { end += 1 }
      let start = next > 0 ? max(sentence.lowerBound, ends[next - 1]) : sentence.lowerBound
      var upper = sentence.upperBound
      if end < ends.count, ends[end] < upper {
        upper = ends[end]
        while upper > words.upperBound, text.text[upper - 1] == 0x20 { upper -= 1 }
      }
      return start..<upper == sentence ? nil : (number, start..<upper)
    }
  }

  /// Such ends by paragraph of the article, without those where its author ended a line too.
  func paragraphs(of text: AnnotatedText) -> [ArraySlice<Join>] {
    let breaks = Set(text.lineBreaks)
    let untold = joins.filter { !breaks.contains(body.words[$0.body].range.lowerBound) }
    var paragraphs: [ArraySlice<Join>] = []
    var start = 0
    for index in untold.indices {
      let next = index + 1
      let goesOn =
        next < untold.count
        && body.words[(untold[index].body + 1)...untold[next].body].allSatisfy {
          $0.gap.staysInParagraph
        }
      if goesOn { continue }
      paragraphs.append(untold[start..<next])
      start = next
    }
    return paragraphs
  }

  /// The first index of ascending numbers that meets a condition which all later ones meet too.
  private static func first(_ numbers: [Int], _ isMet: (Int) -> Bool) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if isMet(numbers[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
