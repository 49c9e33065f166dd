/// The number words of one language and how they are joined, from its generated table.
///
/// A hash table over bytes like ``Lexicon``; what the lines mean: Tools/language-data/README.md.
struct NumeralWords: Sendable {
  /// A smallest part of a number in words.
  struct Morpheme: Sendable {
    enum Kind: Sendable {
      /// 0 to 900, a power of ten, a mixed number, a half behind an integer, and one inside a word.
      case number, magnitude, mixed, halfBehind, halfInside
      /// So many parts; a place in an order.
      case part, ordinal
      case join, point, whole, one
    }

    var kind: Kind
    /// The number, the power of ten, the parts or the place; the numerator of a mixed number.
    var value: Int64 = 0
    /// The denominator of a mixed number.
    var divisor: Int64 = 1
    /// Where a join may stand.
    var place = Place.none
    /// True for a part that stands only inside a word.
    var isBound = false
    /// The next morpheme of the same words; -1 for none.
    var next: Int32 = -1
  }

  /// Where a joining word stands: behind a hundred, a power of ten, a ten, a unit, or before parts.
  enum Place: Sendable { case none, hundred, magnitude, ten, unit, fraction }

  /// What the grammar of a language has beside its words.
  struct Flags: OptionSet, Sendable {
    let rawValue: Int
    /// Numbers are written as one word.
    static let compound = Flags(rawValue: 1)
    /// The unit stands before the ten: `einundzwanzig`.
    static let unitsFirst = Flags(rawValue: 2)
    /// `twelve hundred`.
    static let teensHundred = Flags(rawValue: 4)
    /// `onze cents`, up to nineteen: behind greater numbers `cents` are coins.
    static let lowTeensHundred = Flags(rawValue: 128)
    /// A bare thousand may follow a greater power, and a bare greater power as well.
    static let bareThousand = Flags(rawValue: 8)
    static let bareMagnitude = Flags(rawValue: 16)
    /// A comma may stand behind a power of ten.
    static let groupComma = Flags(rawValue: 32)
    /// A hyphen between two numbers makes a range of them, not one number.
    static let hyphenRange = Flags(rawValue: 64)
  }

  private struct Entry: Sendable {
    var start: Int32
    var length: Int32
    /// The first morpheme; -1 for a word that only begins a run.
    var first: Int32 = -1
    var longestRun: Int32
  }

  private(set) var flags: Flags = []
  /// Tens behind which 11 to 19 may stand as well: 60 and 80.
  private(set) var vigesimal: Set<Int64> = []
  /// The ten that a unit in front of it multiplies: 20 by 4.
  private(set) var times: [Int64: Int64] = [:]
  /// What makes of a number how often: `mal`.
  private(set) var timesSuffixes: [[UInt8]] = []
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  private(set) var morphemes: [Morpheme] = []
  private var slots: [Int32]

  /// A language without number words.
  static let none = NumeralWords()

  private init() { slots = [-1] }

  init(_ text: StaticString) {
    slots = [Int32](repeating: -1, count: 4096)
    TableLines.read(text) { meaning, forms in add(meaning, forms) }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private mutating func add(_ meaning: Bytes, _ forms: Bytes) {
    let kindEnd = meaning.firstIndex(of: 0x20) ?? meaning.endIndex
    let kind = meaning[..<kindEnd]
    let rest = kindEnd < meaning.endIndex ? meaning[(kindEnd + 1)...] : meaning[kindEnd...]
    guard kind.count <= 2, let first = kind.first else { return }
    let second = kind.count == 2 ? kind[kind.startIndex + 1] : 0
    switch (first, second) {
    case (UInt8(ascii: "n"), 0), (UInt8(ascii: "n"), UInt8(ascii: "a")):
      insert(forms, Morpheme(kind: .number, value: TableLines.number(rest) ?? 0))
    case (UInt8(ascii: "n"), UInt8(ascii: "b")):
      insert(forms, Morpheme(kind: .number, value: TableLines.number(rest) ?? 0, isBound: true))
    case (UInt8(ascii: "m"), 0), (UInt8(ascii: "m"), UInt8(ascii: "p")):
      insert(forms, Morpheme(kind: .magnitude, value: TableLines.number(rest) ?? 0))
    case (UInt8(ascii: "m"), UInt8(ascii: "a")):
      let power = TableLines.number(rest) ?? 0
      TableLines.forms(forms) { form in
        guard form.count > (form.first ?? 0 < 0x80 ? 1 : 2) else { return }
        insert(form, Morpheme(kind: .magnitude, value: power))
      }
    case (UInt8(ascii: "m"), UInt8(ascii: "b")):
      insert(forms, Morpheme(kind: .magnitude, value: TableLines.number(rest) ?? 0, isBound: true))
    case (UInt8(ascii: "x"), 0): insert(forms, mixed(.mixed, rest))
    case (UInt8(ascii: "x"), UInt8(ascii: "h")): insert(forms, mixed(.halfBehind, rest))
    case (UInt8(ascii: "x"), UInt8(ascii: "b")): insert(forms, mixed(.halfInside, rest))
    case (UInt8(ascii: "f"), 0):
      insert(forms, Morpheme(kind: .part, value: TableLines.number(rest) ?? 0))
    case (UInt8(ascii: "o"), 0), (UInt8(ascii: "o"), UInt8(ascii: "b")):
      insert(
        forms, Morpheme(kind: .ordinal, value: TableLines.number(rest) ?? 0, isBound: second != 0))
    case (UInt8(ascii: "g"), 0): addGrammar(rest, forms)
    default: break
    }
  }

  private func mixed(_ kind: Morpheme.Kind, _ value: Bytes) -> Morpheme {
    let parts = value.split(separator: UInt8(ascii: "/"))
    return Morpheme(
      kind: kind, value: parts.first.flatMap { TableLines.number($0) } ?? 0,
      divisor: parts.count > 1 ? TableLines.number(parts[1]) ?? 1 : 1)
  }

  private mutating func addGrammar(_ key: Bytes, _ forms: Bytes) {
    let words = key.split(separator: 0x20).map { TableLines.string($0) }
    let last = words.last ?? ""
    switch words.first {
    case "point"?: insert(forms, Morpheme(kind: .point))
    case "whole"?: insert(forms, Morpheme(kind: .whole))
    case "one"?: insert(forms, Morpheme(kind: .one, value: 1))
    case "times-suffix"?:
      TableLines.forms(forms) { timesSuffixes.append(Array($0)) }
    case "join"?:
      let place: Place =
        switch last {
        case "hundred": .hundred
        case "magnitude": .magnitude
        case "ten": .ten
        case "unit": .unit
        default: .fraction
        }
      insert(forms, Morpheme(kind: .join, place: place))
    case "flag"?:
      for flag in TableLines.string(forms).split(separator: "|") {
        switch flag {
        case "compound": flags.insert(.compound)
        case "low-teens-hundred": flags.insert(.lowTeensHundred)
        case "units-first": flags.insert(.unitsFirst)
        case "teens-hundred": flags.insert(.teensHundred)
        case "bare-thousand": flags.insert(.bareThousand)
        case "bare-magnitude": flags.insert(.bareMagnitude)
        case "group-comma": flags.insert(.groupComma)
        case "hyphen-range": flags.insert(.hyphenRange)
        default: break
        }
      }
    case "vigesimal"?:
      TableLines.forms(forms) { ten in
        if let ten = TableLines.number(ten) { vigesimal.insert(ten) }
      }
    case "times"?:
      if words.count == 3, let unit = Int64(words[1]), let ten = Int64(words[2]) {
        times[unit] = ten
      }
    default: break
    }
  }

  private mutating func insert(_ forms: Bytes, _ morpheme: Morpheme) {
    TableLines.forms(forms) { form in
      let index = entry(adding: form, longestRun: 1)
      var added = morpheme
      added.next = entries[index].first
      // In the order of the table: the first reading counts.
      if added.next >= 0 {
        var last = Int(added.next)
        while morphemes[last].next >= 0 { last = Int(morphemes[last].next) }
        added.next = -1
        morphemes[last].next = Int32(morphemes.count)
      } else {
        entries[index].first = Int32(morphemes.count)
      }
      morphemes.append(added)
      guard let space = form.firstIndex(of: 0x20) else { return }
      let words = form.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
      _ = entry(adding: form[..<space], longestRun: words)
    }
  }

  private mutating func entry(adding key: Bytes, longestRun: Int) -> Int {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if isEqual(entries[index], key) {
        entries[index].longestRun = max(entries[index].longestRun, Int32(longestRun))
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(start: Int32(keys.count), length: Int32(key.count), longestRun: Int32(longestRun)))
    keys.append(contentsOf: key)
    return entries.count - 1
  }

  private func isEqual(_ entry: Entry, _ key: some RandomAccessCollection<UInt8>) -> Bool {
    guard Int(entry.length) == key.count else { return false }
    var at = Int(entry.start)
    for byte in key {
      if keys[at] != byte { return false }
      at += 1
    }
    return true
  }

  // FNV-1a, as in Lexicon.
  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }

  private func entry(of key: some RandomAccessCollection<UInt8>) -> Entry? {
    guard slots.count > 1 else { return nil }
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if isEqual(entry, key) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The index of the first morpheme of a word or run, and how many words the longest run that
  /// begins with it has; nil for a word that no number has.
  func lookUp(_ key: some RandomAccessCollection<UInt8>) -> (first: Int?, longestRun: Int)? {
    entry(of: key).map { ($0.first < 0 ? nil : Int($0.first), Int($0.longestRun)) }
  }

  /// The morphemes that begin with the index `first`.
  func chain(_ first: Int) -> [Morpheme] {
    var found: [Morpheme] = []
    var index = first
    while index >= 0 {
      found.append(morphemes[index])
      index = Int(morphemes[index].next)
    }
    return found
  }
}
