import DossierModel

/// Gives each annotation of a text its id: a hash of kind, slug, words and up to 32 characters of the
/// same block on each side, so that no edit elsewhere changes it.
enum AnchorAssignment {
  static func anchors(
    _ text: AnnotatedText, _ site: Site, entities: [OptionalIdentity<Record>], file: String,
    _ diagnostics: inout [Diagnostic]
  ) -> [Anchor] {
    var anchors: [Anchor] = []
    anchors.reserveCapacity(text.annotations.count)
    var seen: [UInt64: Int] = [:]
    var pinned: [String: SourcePosition] = [:]
    for (index, annotation) in text.annotations.enumerated() {
      if let id = annotation.value(.id) {
        let place = annotation.position(of: .id)
        if let first = pinned[id] {
          diagnostics.append(
            Diagnostic(
              .duplicateAnchor, "id '\(id)' is given twice in this text",
              at: SourceSpan(file: file, start: place), hint: "give one of them another id",
              notes: [
                Diagnostic.Note("first here", at: SourceSpan(file: file, start: first))
              ]))
        }
        pinned[id] = place
        anchors.append(.pinned(id))
        continue
      }
      let hash = hash(of: annotation, text, site, entity: entities[index].value) & Self.shown
      let occurrence = seen[hash, default: 0]
      seen[hash] = occurrence + 1
      anchors.append(.derived(hash: hash, occurrence: occurrence))
    }
    return anchors
  }

  /// The bits that an id shows: eight digits of five bits.
  private static let shown: UInt64 = (1 << 40) - 1

  private static func hash(
    of annotation: Annotation, _ text: AnnotatedText, _ site: Site, entity: EntityID?
  ) -> UInt64 {
    var hash = FNV()
    if let entity {
      hash.add(site.kind(of: entity).name)
      hash.add(site.entities[entity].slug)
    }
    text.text.withUnsafeBufferPointer { bytes in
      hash.add(bytes, annotation.words)
      var start = annotation.words.lowerBound
      var characters = 0
      while start > annotation.block.lowerBound, characters < 32 {
        start -= 1
        if bytes[start] & 0xC0 != 0x80 { characters += 1 }
      }
      hash.add(bytes, start..<annotation.words.lowerBound)
      var end = annotation.words.upperBound
      characters = 0
      while end < annotation.block.upperBound {
        if bytes[end] & 0xC0 != 0x80 {
          if characters == 32 { break }
          characters += 1
        }
        end += 1
      }
      hash.add(bytes, annotation.words.upperBound..<end)
    }
    return hash.value
  }
}

/// The 64-bit FNV-1a hash (Fowler, Noll, Vo; draft-eastlake-fnv-17), finished by one round of
/// MurmurHash3's mixer so that the low bits depend on all.
struct FNV {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    for index in range { add(bytes[index]) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ (mixed >> 33)
  }
}
