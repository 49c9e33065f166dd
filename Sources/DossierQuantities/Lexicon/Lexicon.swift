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
    /// True for a name that several kinds of money or measure share; without a meaning of its own
    /// it means none of them.
    var isShared = false
  }

  /// Which words follow which meaning; several are divided by `|`.
  typealias Words = [(Meaning, String)]

  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  private var slots: [Int32]

  /// Earlier tables win: a language's own words come before those of the generated table, and
  /// these before those common to all.
  init(_ tables: [Words], generated: StaticString? = nil) {
    slots = [Int32](repeating: -1, count: 16384)
    for table in tables { add(table) }
    add(CommonWords.words)
    if let generated {
      // A name that several share means none of them, so these come first.
      add(generated, isShared: true)
      add(generated, isShared: false)
    }
    add(CommonWords.codes)
  }

  /// The signs, codes and powers of ten of a language that is read by digits only: lines of the
  /// common table that begin with its code.
  init(digitsOnly code: String) {
    self.init([[(Lexicon.unit("people"), "人|名")]])
    let prefix = code + " m"
    TableLines.read(OtherTable.text) { meaning, forms in
      guard meaning.starts(with: prefix.utf8),
        let power = TableLines.number(
          meaning[(meaning.lastIndex(of: 0x20) ?? meaning.startIndex)...].dropFirst())
      else { return }
      TableLines.forms(forms) { form in
        insert(
          generated: form, .magnitude(Int(power), plural: false), isShared: false)
      }
    }
  }

  private mutating func add(_ words: Words) {
    for (meaning, words) in words {
      for run in words.split(separator: "|") { add(run, meaning) }
    }
  }

  private mutating func add(_ run: Substring, _ meaning: Meaning) {
    let key = ScalarFolding.folded(run)
    insert(key[...], meaning, longestRun: 1)
    // The scanner ends a word at a space, and in French behind an apostrophe as well.
    let ends = key.indices.dropLast().filter { key[$0] == 0x20 || key[$0] == 0x27 }
    if let first = ends.first {
      // The first word must be known as one that opens a run, even if it means nothing alone.
      let opener = key[...first].filter { $0 != 0x20 }
      insert(opener[...], .plain, longestRun: ends.count + 1)
    }
  }

  /// Adds the words of a generated table: units, money, powers of ten, single number words.
  private mutating func add(_ generated: StaticString, isShared: Bool) {
    TableLines.read(generated) { meaning, forms in
      guard isShared == (meaning.dropFirst().first == 0x3F),
        let meaning = GeneratedMeaning.meaning(meaning)
      else { return }
      TableLines.forms(forms) { form in
        // `/km` is read by its sign, `°c` and `%` as signs.
        guard let first = form.first, first != 0x2F, first > 0x29 else { return }
        // Of short forms only single letters need money beside them: `cr`, but `t`.
        if case .moneyMagnitude(let power, nil) = meaning, form.count > (first < 0x80 ? 1 : 2) {
          insert(generated: form, .magnitude(power, plural: false), isShared: false)
        } else {
          insert(generated: form, meaning, isShared: isShared)
        }
      }
    }
  }

  private mutating func insert(
    generated form: Slice<UnsafeBufferPointer<UInt8>>, _ meaning: Meaning, isShared: Bool
  ) {
    // `km²` is one word of the scanner, with a digit.
    if let raised = form.firstIndex(of: 0xC2), form.index(after: raised) < form.endIndex {
      let digit = form[raised + 1]
      guard digit == 0xB2 || digit == 0xB3 else { return }
      insert(Array(form[..<raised] + [digit - 0x80])[...], meaning, longestRun: 1)
      return
    }
    let index = insert(form, meaning, longestRun: 1)
    if isShared { entries[index].isShared = true }
    guard let end = form.firstIndex(where: { $0 == 0x20 || $0 == 0x27 }) else { return }
    let words = form.reduce(1) { $0 + ($1 == 0x20 || $1 == 0x27 ? 1 : 0) }
    insert(form[end] == 0x20 ? form[..<end] : form[...end], .plain, longestRun: words)
  }

  @discardableResult
  private mutating func insert(
    _ key: some RandomAccessCollection<UInt8>, _ meaning: Meaning, longestRun: Int
  ) -> Int {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      let entry = entries[index]
      if entry.length == key.count, isEqual(entry, key) {
        entries[index].longestRun = max(entry.longestRun, longestRun)
        if entry.meaning == .plain, !entry.isShared { entries[index].meaning = meaning }
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(start: keys.count, length: key.count, meaning: meaning, longestRun: longestRun))
    keys.append(contentsOf: key)
    return entries.count - 1
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

  private func isEqual(_ entry: Entry, _ word: some Sequence<UInt8>) -> Bool {
    var at = entry.start
    for byte in word {
      if keys[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// True where `holds` is true of an entry's place, length and meaning.
  func contains(where holds: (_ start: Int, _ length: Int, _ meaning: Meaning) -> Bool) -> Bool {
    entries.contains { holds($0.start, $0.length, $0.meaning) }
  }

  /// True where the word at `start` stands in `text` at a place.
  func isEqual(_ start: Int, _ length: Int, _ text: [UInt8], at place: Int) -> Bool {
    (0..<length).allSatisfy { keys[start + $0] == text[place + $0] }
  }

  /// True where the word at `start` begins with `prefix`.
  func begins(at start: Int, with prefix: ArraySlice<UInt8>) -> Bool {
    var at = start
    for byte in prefix {
      if keys[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// How many words and runs there are.
  var count: Int { entries.count }

  // FNV-1a (Fowler, Noll, Vo), 64 bits, its high half folded in.
  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
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
