import DossierModel

/// Reads the Markdown of a file: its body, and then the notes of its annotations.
struct TextReader {
  private let file: ContentFile
  private let context: TextContext
  private let body: Passage
  private let definitions: LinkDefinitions
  private let footnotes: Footnotes?
  /// The number of each footnote's note.
  private var footnoteNotes: [Int: Int] = [:]
  private let isTraced: Bool
  private let rules: SentenceRules
  private var builder: TextBuilder
  private var findings: Findings

  private static let noteDepthLimit = 4

  /// - Parameters:
  ///   - language: the text's, a BCP 47 tag; its sentences end as those of that language do.
  ///   - isTraced: whether to tell where the body's words stand in the file.
  static func read(
    _ file: ContentFile, _ context: TextContext, language: String, isTraced: Bool = false,
    _ diagnostics: inout [Diagnostic]
  ) -> AnnotatedText {
    var findings = Findings(file)
    defer { diagnostics += findings.diagnostics }
    var body = Passage(bodyOf: file)
    guard PreScan.isAffordable(body, &findings) else { return AnnotatedText() }
    var footnotes: Footnotes?
    if !context.isPermissive {
      (body, footnotes) = Footnotes.prepared(body)
      body = Tables.prepared(body, &findings)
    }
    var reader = TextReader(
      file, context, body, footnotes, SentenceRules.of(language),
      isTraced: isTraced, findings)
    reader.run()
    findings = reader.findings
    var text = reader.builder.text
    text.trim()
    return text
  }

  private init(
    _ file: ContentFile, _ context: TextContext, _ body: Passage, _ footnotes: Footnotes?,
    _ rules: SentenceRules,
    isTraced: Bool, _ findings: Findings
  ) {
    self.rules = rules
    builder = TextBuilder(rules)
    self.file = file
    self.isTraced = isTraced
    self.context = context
    self.body = body
    self.footnotes = footnotes
    self.findings = findings
    definitions = LinkDefinitions(body, areRead: !context.isPermissive)
  }

  private mutating func run() {
    builder.reserve(for: body.range.count)
    let titles = read(body)
    builder.endBody()
    readNotes(titles)
    guard let footnotes else { return }
    footnotes.report(unused: builder.footnotes, &findings)
    builder.numberMarks(footnoteNotes)
  }

  private mutating func readNotes(_ titles: [Passage.Title]) {
    var titles = titles
    var passage = body
    var depth = 0
    while !titles.isEmpty {
      depth += 1
      guard depth <= Self.noteDepthLimit else {
        for title in titles.map(completed) {
          let source = title.origin == .footnotes ? footnotes?.source ?? body : passage
          findings.report(
            .tooDeep, "notes stand in notes more than four deep",
            at: source.fileOffset(title.paragraphs.first?.lowerBound ?? 0),
            hint: "say it in the outer note")
        }
        return
      }
      let numbered = titles.map { (completed($0), number(of: $0)) }
      let notes = Passage(
        notes: numbered, from: passage, body: body, footnotes: footnotes?.source)
      titles = PreScan.isAffordable(notes, &findings) ? read(notes) : []
      passage = notes
    }
  }

  /// A title with its paragraphs.
  private func completed(_ title: Passage.Title) -> Passage.Title {
    guard case .footnote(let definition) = title.owner, let footnotes else { return title }
    return footnotes.title(definition)
  }

  private mutating func number(of title: Passage.Title) -> Int {
    switch title.owner {
    case .annotation(let annotation): return builder.addNote(to: annotation)
    case .footnote(let definition):
      let number = builder.addNote()
      footnoteNotes[definition] = number
      return number
    }
  }

  /// Reads a passage; returns the titles in it that are to be read as notes.
  private mutating func read(_ passage: Passage) -> [Passage.Title] {
    let scanner = AnnotationScanner(passage, definitions, context)
    for offset in scanner.brokenLinks {
      findings.report(
        .annotationInLink, "link is shown as text, for an annotation stands in it",
        at: passage.fileOffset(offset), hint: "put the annotation beside the link")
    }
    var modes = CandidateModes(scanner.candidates)
    let checkpoint = builder.checkpoint
    // What libcmark sees otherwise than the scanner is shown to it in another way, and read again.
    while true {
      let masked = MaskedText(passage, scanner.candidates, modes.modes)
      let writer = write(masked, scanner)
      builder = writer.builder
      if writer.placing.misplaced.isEmpty {
        findings = writer.findings
        report(modes.given(up: scanner.candidates), passage)
        return writer.placing.titles
      }
      builder.rewind(to: checkpoint)
      modes.change(writer.placing.misplaced, scanner.candidates)
    }
  }

  private mutating func write(_ masked: MaskedText, _ scanner: AnnotationScanner) -> BodyWriter {
    let reader = AnnotationReader(
      file: file, context: context, passage: masked.passage, definitions: definitions)
    let landmarks = Landmarks(scanner.landmarks, masked.passage, body: body.bytes)
    let builder = self.builder
    // The writer's is the only one, so that nothing is copied when it goes on.
    self.builder = TextBuilder(rules)
    var writer = BodyWriter(
      masked, context, AnnotationPlacing(masked, reader),
      LinkWriter(masked, file, context, landmarks), builder, findings,
      isTraced: isTraced && masked.passage.notes.isEmpty)
    masked.withBytes {
      guard let tree = CMarkTree(parsing: $0) else { return }
      tree.walk { node, isEntering in writer.visit(node, isEntering) }
    }
    writer.finish()
    return writer
  }

  private mutating func report(_ given: [AnnotationScanner.Candidate], _ passage: Passage) {
    for candidate in given {
      findings.report(
        .crossingAnnotation, "annotation is not read, for other markup crosses it",
        at: passage.fileOffset(candidate.range.lowerBound),
        hint: "let emphasis and links open and close on the same side of its brackets")
    }
  }
}
