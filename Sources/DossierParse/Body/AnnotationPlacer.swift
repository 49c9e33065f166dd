import DossierModel

/// Opens and closes annotations where their marks turn up in the tree.
struct AnnotationPlacer {
  /// Candidates whose marks do not stand as the scanner expects: libcmark sees no link there, or
  /// other markup crosses it.
  private(set) var misplaced: Set<Int> = []
  private(set) var titles: [Passage.Title] = []

  private let masked: MaskedText
  private let reader: AnnotationReader
  private let container: Int?
  private var isUsed: [Bool]
  private var openMarks: [OpenMark] = []

  private struct OpenMark {
    let candidate: Int
    /// Nil for what turned out to be mere words.
    let annotation: Int?
    let parent: Int
  }

  /// Annotations in annotations; what is written costs the square of it.
  private static let depthLimit = 20

  init(_ masked: MaskedText, _ reader: AnnotationReader) {
    self.masked = masked
    self.reader = reader
    container = nil
    isUsed = [Bool](repeating: false, count: masked.candidates.count)
  }

  /// The candidate whose destination an address stands for; nil for any other address.
  mutating func candidate(of address: UnsafeBufferPointer<UInt8>) -> Int? {
    guard address.first == 0xF0, let mark = masked.marks.next(in: address, from: 0),
      mark.range == 0..<address.count, mark.role == .destination, use(mark.number, as: .link)
    else { return nil }
    return mark.number
  }

  /// True the first time for a mark that was set; others were written to look like one.
  private mutating func use(_ number: Int, as mode: MaskedText.Mode) -> Bool {
    guard isUsed.indices.contains(number), !isUsed[number], masked.mode(number) == mode else {
      return false
    }
    isUsed[number] = true
    return true
  }

  /// Handles a mark in text.
  mutating func handle(
    _ mark: Marks.Mark, in node: CMarkNode, isInLink: Bool, note: Int?,
    _ builder: inout TextBuilder, _ findings: inout Findings
  ) {
    switch mark.role {
    case .open:
      guard !isInLink, use(mark.number, as: .marks) else {
        misplaced.insert(mark.number)
        return
      }
      let annotation = open(mark.number, note: note, &builder, &findings)
      openMarks.append(
        OpenMark(candidate: mark.number, annotation: annotation, parent: node.parentIdentity))
    case .close:
      guard let open = openMarks.last, open.candidate == mark.number,
        open.parent == node.parentIdentity
      else {
        misplaced.insert(mark.number)
        return
      }
      openMarks.removeLast()
      if let annotation = open.annotation { close(annotation, &builder, &findings) }
    // Not a link to libcmark.
    case .destination: misplaced.insert(mark.number)
    case .noteStart, .end: break
    }
  }

  /// Opens a candidate; nil when it is no annotation but words.
  mutating func open(
    _ number: Int, note: Int?, _ builder: inout TextBuilder, _ findings: inout Findings
  ) -> Int? {
    let candidate = masked.candidates[number]
    guard var annotation = reader.read(candidate, &findings) else { return nil }
    guard builder.openAnnotations.count < Self.depthLimit else {
      findings.report(
        .tooDeep, "annotations stand in annotations more than \(Self.depthLimit) deep",
        at: annotation.position, hint: "mark the inner words once")
      return nil
    }
    annotation.container = note
    let index = builder.open(annotation)
    if let title = candidate.title {
      let isDefined = candidate.form == .reference
      let written = isDefined ? reader.definitions.body.bytes[title] : masked.passage.bytes[title]
      if written.contains(where: { $0 > 0x20 }) {
        titles.append(
          Passage.Title(
            owner: .annotation(index), paragraphs: [title],
            origin: isDefined ? .definition : .passage))
      }
    }
    return index
  }

  mutating func close(
    _ annotation: Int, _ builder: inout TextBuilder, _ findings: inout Findings
  ) {
    if builder.close(annotation) {
      findings.report(
        .emptyAnnotation, "annotation marks no words",
        at: builder.text.annotations[annotation].position, hint: "put words between its brackets")
    }
  }

  /// Adds the note of a footnote behind those of the annotations so far.
  mutating func add(_ title: Passage.Title) { titles.append(title) }

  /// Ends the passage: marks that are still open are misplaced.
  mutating func finish() {
    for open in openMarks { misplaced.insert(open.candidate) }
  }
}
