import DossierModel

/// Finds the words of an archived text for which the article has the marker of a list's item.
///
/// `• the dead` of a plain text is `- the dead` in Markdown: no page loses the sign, as it shows its
/// own. A number must be the item's number.
struct ListMarkers {
  /// For each marker, a word of the archived text, the first word of its item in the body.
  private(set) var items: [Int: Int] = [:]

  /// Of so many markers before the same word the item's is looked for.
  private static let reach = 32

  enum Marker: Equatable {
    case bullet
    case number(Int)
  }

  /// `isOmitted`: for each word of the archived text whether the article leaves it out.
  init(
    _ text: AnnotatedText, _ body: TextWords, _ bodyNumbers: [Int32], _ plain: TextWords,
    _ plainNumbers: [Int32], isOmitted: [Bool]
  ) {
    guard !text.items.isEmpty else { return }
    var candidates: [Int32: [(place: Int, marker: Marker)]] = [:]
    for place in plain.words.indices.dropLast() where !isOmitted[place] {
      if let marker = Self.marker(plain, at: place) {
        candidates[plainNumbers[place + 1], default: []].append((place, marker))
      }
    }
    guard !candidates.isEmpty else { return }
    var starts = Self.firstWords(of: text.items, in: body)[...]
    var next: [Int32: Int] = [:]
    var last = -1
    // One word of an item is all that there is to compare where a line or a paragraph ends behind it.
    func isLast(_ word: Int) -> Bool {
      word + 1 == body.words.count || body.words[word + 1].gap == .paragraph
    }
    func isLast(inFile place: Int) -> Bool {
      place + 1 == plain.words.count || isOmitted[place + 1] || plain.words[place + 1].gap.endsLine
    }
    while let item = starts.popFirst() {
      guard let found = candidates[bodyNumbers[item.word]] else { continue }
      let from = next[bodyNumbers[item.word], default: 0]
      let place = found[from...].prefix(Self.reach).firstIndex { candidate in
        candidate.place > last && candidate.marker == item.marker
          && (isLast(item.word) || isLast(inFile: candidate.place + 1)
            || bodyNumbers[item.word + 1] == plainNumbers[candidate.place + 2])
      }
      guard let place else { continue }
      next[bodyNumbers[item.word]] = place + 1
      last = found[place].place
      items[last] = item.word
    }
  }

  /// Takes back markers that turn out to stand elsewhere than their items.
  ///
  /// `kept`: the words of the archived text that the article has, one for each of the body.
  mutating func removeMisplaced(_ kept: [Int]) -> Bool {
    let count = items.count
    items = items.filter { kept[$0.value] == $0.key + 1 }
    return items.count < count
  }

  private static func firstWords(
    of items: [AnnotatedText.Item], in body: TextWords
  ) -> [(word: Int, marker: Marker)] {
    var word = 0
    return items.compactMap { item in
      while word < body.words.count, body.words[word].range.lowerBound < item.offset { word += 1 }
      guard word < body.words.count else { return nil }
      return (word, item.number.map(Marker.number) ?? .bullet)
    }
  }

  /// The marker that a line of a plain text begins with: a word of its own.
  static func marker(_ plain: TextWords, at place: Int) -> Marker? {
    let word = plain.words[place]
    return word.gap.endsLine ? marker(plain.bytes[word.range]) : nil
  }

  static func marker(_ word: ArraySlice<UInt8>) -> Marker? {
    if word.count <= 3, bullets.contains(Array(word)) { return .bullet }
    guard let last = word.last, ".)".utf8.contains(last), (2...10).contains(word.count) else {
      return nil
    }
    return Int(String(decoding: word.dropLast(), as: UTF8.self)).flatMap {
      $0 >= 0 && word.first != UInt8(ascii: "+") ? .number($0) : nil
    }
  }

  private static let bullets = Set(
    ["•", "–", "—", "-", "*", "+", "·", "‣", "◦", "▪", "●", "○", "■"].map { Array($0.utf8) })
}
