/// Stretches of a passage that are to be written otherwise, in the order of the text.
struct PassageEdits {
  enum Part {
    /// Goes on from here; what stands before it and was not yet written is.
    case replace(Range<Int>)
    case copy(Range<Int>)
    case insert([UInt8])
  }

  private(set) var parts: [Part] = []

  mutating func replace(_ range: Range<Int>) { parts.append(.replace(range)) }
  mutating func copy(_ range: Range<Int>) { if !range.isEmpty { parts.append(.copy(range)) } }
  mutating func insert(_ bytes: [UInt8]) { parts.append(.insert(bytes)) }
}
