import DossierModel

/// Makes what pages show of an archived text that is known to have the article's words.
struct ArchiveBuilder {
  private let article: Article
  private let file: SourceFile
  private let body: TextWords
  private let plain: TextWords
  /// For each word of the archived text, whether the article leaves it out; empty when it leaves
  /// nothing out and has its markers as they are.
  var isOmitted: [Bool] = []
  /// The words of the archived text that the article has, in order; empty likewise.
  var kept: [Int] = []
  /// The words of the archived text for which the article has a list's marker.
  var markers: Set<Int> = []

  init(_ article: Article, _ file: SourceFile, _ body: TextWords, _ plain: TextWords) {
    self.article = article
    self.file = file
    self.body = body
    self.plain = plain
  }

  var archive: Archive {
    var paragraphs: [Range<Int>] = []
    var omissions: [Range<Int>] = []
    var bodyWord = 0
    var wasOmitted = false
    for (index, word) in plain.words.enumerated() {
      let isOmitted = !self.isOmitted.isEmpty && self.isOmitted[index]
      let starts = startsParagraph(
        word.gap, bodyWord, isOmitted: isOmitted, changes: isOmitted != wasOmitted)
      if starts || paragraphs.isEmpty {
        paragraphs.append(word.range)
      } else {
        paragraphs[paragraphs.count - 1] = join(paragraphs[paragraphs.count - 1], word.range)
      }
      if isOmitted {
        if let last = omissions.last, wasOmitted, !starts {
          omissions[omissions.count - 1] = join(last, word.range)
        } else {
          omissions.append(word.range)
        }
      } else if !markers.contains(index) {
        bodyWord += 1
      }
      wasOmitted = isOmitted
    }
    return Archive(
      file: file, sha256: SHA256.hex(of: file.bytes), paragraphs: paragraphs,
      omissions: omissions, passages: passages)
  }

  private func startsParagraph(
    _ gap: TextWords.Gap, _ bodyWord: Int, isOmitted: Bool, changes: Bool
  ) -> Bool {
    switch gap {
    case .none, .space: false
    case .paragraph: true
    // A line's end is what the article makes of it.
    case .line, .bareLine:
      isOmitted || changes
        || bodyWord < body.words.count
          && !body.words[bodyWord].gap.staysInParagraph
    }
  }

  private func join(_ first: Range<Int>, _ last: Range<Int>) -> Range<Int> {
    first.lowerBound..<last.upperBound
  }

  private var passages: [Range<Int>] {
    article.text.annotations.prefix { $0.container == nil }.map { passage($0.words) }
  }

  /// What stands in the file for a stretch of the article's text.
  private func passage(_ words: Range<Int>) -> Range<Int> {
    let first = firstWord { $0.upperBound > words.lowerBound }
    let end = firstWord { $0.lowerBound >= words.upperBound }
    guard first < end else { return 0..<0 }
    let (start, last) = (range(first), range(end - 1))
    let (bodyStart, bodyLast) = (body.words[first].range, body.words[end - 1].range)
    // Bytes count alike where both texts are in one normal form; else whole words are marked.
    let cutBefore = start.count == bodyStart.count ? words.lowerBound - bodyStart.lowerBound : 0
    let cutAfter = last.count == bodyLast.count ? bodyLast.upperBound - words.upperBound : 0
    return (start.lowerBound + max(0, cutBefore))..<(last.upperBound - max(0, cutAfter))
  }

  /// Where a word of the body stands in the file.
  private func range(_ word: Int) -> Range<Int> {
    plain.words[kept.isEmpty ? word : kept[word]].range
  }

  /// The first word whose range meets a condition that the later ones meet too.
  private func firstWord(_ isMet: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = body.words.count
    while low < high {
      let middle = (low + high) / 2
      if isMet(body.words[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
