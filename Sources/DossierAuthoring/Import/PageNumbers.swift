/// The numbers of pages in a text that was printed: lines of their own, beside which a page begins or
/// which count on through the text.
enum PageNumbers {
  /// The places of such lines among `lines`.
  static func places(in lines: [TextLine], mode: LineMode) -> [Int] {
    let candidates = lines.indices.compactMap { index -> (place: Int, number: Int)? in
      guard isAlone(index, lines), let number = number(lines[index].text) else { return nil }
      return (index, number)
    }
    var places: Set<Int> = []
    for candidate in candidates where isAtPageEnd(candidate.place, lines) {
      places.insert(candidate.place)
    }
    // Numbers that count on stand over chapters too, but hardly in a text whose lines are wrapped;
    // and years are none.
    guard mode == .wrapped else { return places.sorted() }
    for (one, two) in zip(candidates, candidates.dropFirst())
    where two.number == one.number + 1 && two.number < 1000 {
      places.formUnion([one.place, two.place])
    }
    return places.sorted()
  }

  /// Blank lines, page's ends or the text's ends around it.
  private static func isAlone(_ index: Int, _ lines: [TextLine]) -> Bool {
    let line = lines[index]
    guard !line.isBlank, !line.isOmitted else { return false }
    let isParted =
      index == 0 || lines[index - 1].isBlank || line.beginsPage
      || index + 1 < lines.count && lines[index + 1].beginsPage
    return isParted
      && (index + 1 >= lines.count || lines[index + 1].isBlank || lines[index + 1].beginsPage
        || line.beginsPage)
  }

  private static func isAtPageEnd(_ index: Int, _ lines: [TextLine]) -> Bool {
    if lines[index].beginsPage { return true }
    let next = lines[(index + 1)...].first { !$0.isBlank || $0.beginsPage }
    return next?.beginsPage == true
  }

  /// `12`, `- 12 -`, `12/40`, `Page 12 of 40`, `Seite 12`, `стр. 12`.
  private static func number(_ text: String) -> Int? {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.lowercased().split { " /-–—|.".contains($0) }
    let isPage = words.allSatisfy { word in
      word.allSatisfy(\.isNumber)
        || ["page", "p", "of", "seite", "s", "von", "sur", "de", "стр", "страница", "с", "из"]
          .contains(word)
    }
    let numbers = words.compactMap { Int($0) }
    guard isPage, (1...2).contains(numbers.count), let number = numbers.first,
      (1..<5000).contains(number), numbers.last.map({ $0 >= number }) == true
    else { return nil }
    return number
  }
}
