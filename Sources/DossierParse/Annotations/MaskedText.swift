import DossierModel

/// A passage with marks where annotations open and close, as libcmark gets to see it.
struct MaskedText {
  /// How libcmark is shown a candidate.
  enum Mode {
    /// As two marks, which it takes for punctuation.
    case marks
    /// As a link whose destination is a mark.
    case link
    /// As it was written.
    case plain
  }

  let passage: Passage
  let candidates: [AnnotationScanner.Candidate]
  let marks: Marks
  private let modes: [Mode]
  /// Offsets of signs that open nothing; a backslash keeps it so when what follows is masked.
  private let escapes: [Int]
  /// Empty when nothing is masked: then libcmark reads the passage itself.
  private var masked: [UInt8] = []
  /// Pairs of offsets from which on masked text and passage run alike.
  private var pieces: [(masked: Int, passage: Int)] = []

  init(
    _ passage: Passage, _ candidates: [AnnotationScanner.Candidate], _ modes: [Mode],
    escaping escapes: [Int] = []
  ) {
    self.escapes = escapes
    self.passage = passage
    self.candidates = candidates
    self.modes = modes
    marks = Marks(in: passage, count: max(candidates.count, passage.notes.count))
    if !candidates.isEmpty || !passage.notes.isEmpty { mask() }
  }

  func mode(_ number: Int) -> Mode { modes[number] }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    masked.isEmpty
      ? passage.bytes.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[passage.range]))
      }
      : masked.withUnsafeBufferPointer(body)
  }

  /// How far the passage has been copied.
  private struct Progress {
    var copied: Int
    var note = 0
    var escape = 0
  }

  private mutating func mask() {
    masked.reserveCapacity(passage.range.count + (candidates.count + passage.notes.count) * 16)
    var progress = Progress(copied: passage.range.lowerBound)
    var open: [Int] = []
    for (number, candidate) in candidates.enumerated() {
      while let last = open.last, candidates[last].label.upperBound <= candidate.range.lowerBound {
        close(last, &progress)
        open.removeLast()
      }
      if modes[number] == .marks {
        copy(to: candidate.range.lowerBound, &progress)
        marks.append(.open, number, to: &masked)
        progress.copied = candidate.range.lowerBound + 1
      }
      open.append(number)
    }
    while let last = open.popLast() { close(last, &progress) }
    copy(to: passage.range.upperBound, &progress)
  }

  /// Puts a mark in place of what follows a candidate's label.
  private mutating func close(_ number: Int, _ progress: inout Progress) {
    let candidate = candidates[number]
    switch modes[number] {
    case .plain: return
    case .marks:
      copy(to: candidate.label.upperBound, &progress)
      marks.append(.close, number, to: &masked)
    case .link:
      copy(to: candidate.label.upperBound, &progress)
      masked += [UInt8(ascii: "]"), UInt8(ascii: "(")]
      marks.append(.destination, number, to: &masked)
      if let kept = keptBackticks(of: candidate) { masked += kept }
      masked.append(UInt8(ascii: ")"))
    }
    progress.copied = candidate.range.upperBound
  }

  /// What stands between a destination's mark and its parenthesis: backticks as a title, for a line of
  /// others is no fence when they follow; nil for most.
  private func keptBackticks(of candidate: AnnotationScanner.Candidate) -> [UInt8]? {
    let tail = candidate.label.upperBound..<candidate.range.upperBound
    let backtick = UInt8(ascii: "`")
    let holdsSome = passage.bytes.withUnsafeBufferPointer { bytes in
      tail.contains { bytes[$0] == backtick }
    }
    guard holdsSome else { return nil }
    let runs = passage.bytes[tail].split { $0 != backtick }.joined(separator: [0x20])
    return Array(" '".utf8) + runs + Array("'".utf8)
  }

  private mutating func copy(to end: Int, _ progress: inout Progress) {
    while progress.note < passage.notes.count, passage.notes[progress.note].offset <= end {
      copyText(to: passage.notes[progress.note].offset, &progress)
      marks.append(.noteStart, progress.note, to: &masked)
      progress.note += 1
    }
    copyText(to: end, &progress)
  }

  private mutating func copyText(to end: Int, _ progress: inout Progress) {
    while progress.escape < escapes.count, escapes[progress.escape] < end {
      let sign = escapes[progress.escape]
      progress.escape += 1
      guard sign >= progress.copied else { continue }
      append(progress.copied..<sign)
      masked.append(UInt8(ascii: "\\"))
      progress.copied = sign
    }
    append(progress.copied..<end)
    progress.copied = end
  }

  private mutating func append(_ range: Range<Int>) {
    pieces.append((masked.count, range.lowerBound))
    masked += passage.bytes[range]
    pieces.append((masked.count, range.upperBound))
  }

  /// The offset in the passage of an offset in the masked text.
  func passageOffset(_ offset: Int) -> Int {
    guard !pieces.isEmpty else {
      return min(passage.range.lowerBound + offset, passage.range.upperBound)
    }
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].masked <= offset { low = middle } else { high = middle }
    }
    let found = pieces[low].passage + max(0, offset - pieces[low].masked)
    // Inside a mark: where the masked thing begins.
    return min(found, low + 1 < pieces.count ? pieces[low + 1].passage : passage.range.upperBound)
  }

  /// Hands on text from the tree with all marks put back as they were written.
  ///
  /// For what shows its source: code, raw HTML, addresses and titles of other links.
  func restore(
    _ text: UnsafeBufferPointer<UInt8>, _ put: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    func write(_ text: UnsafeBufferPointer<UInt8>) { passage.footnotes.restore(text, put) }
    var offset = 0
    while let mark = marks.next(in: text, from: offset) {
      // The brackets around a destination's mark are ours too.
      let isDestination = mark.role == .destination && mark.range.lowerBound >= offset + 2
      let start = mark.range.lowerBound - (isDestination ? 2 : 0)
      write(UnsafeBufferPointer(rebasing: text[offset..<start]))
      if candidates.indices.contains(mark.number) {
        let candidate = candidates[mark.number]
        let written =
          mark.role == .open
          ? candidate.range.lowerBound..<(candidate.range.lowerBound + 1)
          : candidate.label.upperBound..<candidate.range.upperBound
        if mark.role != .noteStart {
          passage.bytes.withUnsafeBufferPointer {
            write(UnsafeBufferPointer(rebasing: $0[written]))
          }
        }
      }
      offset = mark.range.upperBound
      if isDestination, candidates.indices.contains(mark.number) {
        offset = min(
          text.count, offset + 1 + (keptBackticks(of: candidates[mark.number])?.count ?? 0))
      }
    }
    write(UnsafeBufferPointer(rebasing: text[offset...]))
  }
}
