import DossierModel

/// How libcmark is shown each candidate, and what is tried next when one turns out misplaced.
///
/// Most are shown as links. One that holds another is shown as two marks; when other markup crosses
/// these, it becomes the link, for brackets bind tighter than emphasis, and those inside the marks.
/// At last a candidate is shown as it was written, and is text.
struct CandidateModes {
  private(set) var modes: [MaskedText.Mode]
  private var rounds = 0

  // After so many rounds what is still misplaced is given up at once.
  private static let roundLimit = 6

  init(_ candidates: [AnnotationScanner.Candidate]) {
    modes = candidates.map { $0.isOuter ? .marks : .link }
  }

  mutating func change(_ misplaced: Set<Int>, _ candidates: [AnnotationScanner.Candidate]) {
    rounds += 1
    guard rounds <= Self.roundLimit else {
      modes = modes.map { _ in .plain }
      return
    }
    for number in misplaced.sorted() where candidates.indices.contains(number) {
      let wasFirst = modes[number] == .marks && candidates[number].isOuter && rounds < 3
      modes[number] = wasFirst ? .link : .plain
      guard wasFirst else { continue }
      var inner = number + 1
      while inner < candidates.count,
        candidates[inner].range.lowerBound < candidates[number].label.upperBound
      {
        if modes[inner] == .link { modes[inner] = .marks }
        inner += 1
      }
    }
  }

  /// Those that could not be read; a bare name in brackets is then mere text.
  func given(up candidates: [AnnotationScanner.Candidate]) -> [AnnotationScanner.Candidate] {
    candidates.indices.filter { modes[$0] == .plain && candidates[$0].form != .name }
      .map { candidates[$0] }
  }
}
