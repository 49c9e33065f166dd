/// The words of one language and what they do, found without making a string.
///
/// A hash table with open addressing over the folded bytes; the bytes themselves are compared, so
/// no two words are ever mistaken for one another.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var start: Int
    var length: Int
    var meaning: Meaning
    /// How many words the longest run that begins with this word has; 1 for the word alone.
    var longestRun: Int
  }

  /// Which words follow which meaning; several are divided by `|`.
  typealias Words = [(Meaning, String)]

  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  private var slots: [Int32]

  /// Earlier tables win: a language's own words come before those common to all.
  init(_ tables: [Words]) {
    slots = [Int32](repeating: -1, count: 8192)
    for table in tables {
      for (meaning, words) in table {
        for run in words.split(separator: "|") { add(run, meaning) }
      }
    }
  }

  private mutating func add(_ run: Substring, _ meaning: Meaning) {
    let key = ScalarFolding.folded(run)
    insert(key, meaning, longestRun: 1)
    // The scanner ends a word at a space, and in French behind an apostrophe as well.
    let ends = key.indices.dropLast().filter { key[$0] == 0x20 || key[$0] == 0x27 }
    if let first = ends.first {
      // The first word must be known as one that opens a run, even if it means nothing alone.
      let opener = key[...first].filter { $0 != 0x20 }
      insert(opener, .plain, longestRun: ends.count + 1)
    }
  }

  private mutating func insert(_ key: [UInt8], _ meaning: Meaning, longestRun: Int) {
    var slot = Self.hash(key[...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      let entry = entries[index]
      if keys[entry.start..<(entry.start + entry.length)] == key[...] {
        entries[index].longestRun = max(entry.longestRun, longestRun)
        if entry.meaning == .plain { entries[index].meaning = meaning }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(start: keys.count, length: key.count, meaning: meaning, longestRun: longestRun))
    keys += key
  }

  /// The entry of a folded word or of words with one space between them.
  func entry(of word: ArraySlice<UInt8>) -> Entry? {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.length == word.count, isEqual(entry, word) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isEqual(_ entry: Entry, _ word: ArraySlice<UInt8>) -> Bool {
    var at = entry.start
    for byte in word {
      if keys[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// How many words and runs there are.
  var count: Int { entries.count }

  // FNV-1a (Fowler, Noll, Vo), 64 bits, its high half folded in.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }

  /// The unit of a canonical name, for the tables; `plain` when the table of units lacks it.
  static func unit(_ name: String) -> Meaning {
    UnitTable.number(of: name).map { .unit($0) } ?? .plain
  }

  static func rate(_ name: String) -> Meaning {
    UnitTable.number(of: name).map { .rate($0) } ?? .plain
  }
}
