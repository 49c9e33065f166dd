/// Notes of definitions, which are read once and shown wherever their definition is used.
struct SharedNotes {
  typealias Numbered = (title: Passage.Title, number: Int)

  /// Those to be read.
  private(set) var read: [Numbered] = []
  /// Those that show what another one does, by their numbers.
  private(set) var copies: [(number: Int, original: Int)] = []

  /// `definitions`: where definitions stand.
  init(_ titles: [Numbered], definitions: Passage) {
    /// The first note of each definition's title, by where that begins; -1 for one that may annotate.
    var firsts: [Int: Int] = [:]
    for (title, number) in titles {
      guard title.origin == .definition, let range = title.paragraphs.first else {
        read.append((title, number))
        continue
      }
      if let first = firsts[range.lowerBound], first >= 0 {
        copies.append((number, first))
        continue
      }
      read.append((title, number))
      guard firsts[range.lowerBound] == nil else { continue }
      // What annotates is a mention of its own each time, with an anchor of its own.
      let mayAnnotate = definitions.bytes[range].contains(UInt8(ascii: "["))
      firsts[range.lowerBound] = mayAnnotate ? -1 : number
    }
  }
}
