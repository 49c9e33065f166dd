import DossierModel

/// Reads the Markdown of a file: its body, and then the notes of its annotations.
struct TextReader {
  private let file: ContentFile
  private let context: TextContext
  private let body: Passage
  private let definitions: LinkDefinitions
  /// The body's, once something asked for them.
  private var blocks: BlockMap?
  private var usedDefinitions: Set<Int> = []
  private var nearNames: NearNames.Search
  private let footnotes: Footnotes?
  /// The number of each footnote's note.
  private var footnoteNotes: [Int: Int] = [:]
  private let isTraced: Bool
  private let rules: SentenceRules
  private var builder: TextBuilder
  private var findings: Findings

  private static let noteDepthLimit = 4

  /// Reads a file's text.
  ///
  /// `language`: the text's, a BCP 47 tag; its sentences end as those of that language do.
  /// `isTraced`: whether to tell where the body's words stand in the file.
  static func read(
    _ file: ContentFile, _ context: TextContext, language: String, isTraced: Bool = false,
    _ diagnostics: inout [Diagnostic]
  ) -> AnnotatedText {
    var findings = Findings(file)
    defer { diagnostics += findings.diagnostics }
    var body = Passage(bodyOf: file)
    guard PreScan.isAffordable(body, &findings) else { return AnnotatedText() }
    let start = body.fileOffset(body.range.lowerBound)
    _ = CMarkTree.takeRefusal()
    var footnotes: Footnotes?
    if !context.isPermissive {
      (body, footnotes) = Footnotes.prepared(body)
      body = Tables.prepared(body, &findings)
    }
    guard TextCost.isTreeAffordable(at: start, file, &findings) else { return AnnotatedText() }
    var reader = TextReader(
      file, context, body, footnotes, SentenceRules.of(language),
      isTraced: isTraced, findings)
    reader.run()
    findings = reader.findings
    guard TextCost.isTreeAffordable(at: start, file, &findings) else { return AnnotatedText() }
    var text = reader.builder.text
    guard TextCost.areSentencesAffordable(text, size: body.range.count, &findings) else {
      return AnnotatedText()
    }
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
    nearNames = NearNames.Search(context.nearNames)
    var blocks: BlockMap?
    definitions = LinkDefinitions(body, areRead: !context.isPermissive) {
      let map = BlockMap(body)
      blocks = map
      return map
    }
    self.blocks = blocks
  }

  private mutating func run() {
    builder.reserve(for: body.range.count)
    let titles = read(body)
    builder.endBody()
    readNotes(titles)
    for definition in definitions.unused(usedDefinitions) {
      report(unused: definition)
    }
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
      let numbered = titles.map { (title: completed($0), number: number(of: $0)) }
      let shared = SharedNotes(numbered, definitions: body)
      let notes = Passage(
        notes: shared.read, from: passage, body: body, footnotes: footnotes?.source)
      // Footnotes without words make a passage without notes, which would be read as the body is.
      let isRead = !notes.notes.isEmpty && PreScan.isAffordable(notes, &findings)
      titles = isRead ? read(notes) : []
      for copy in shared.copies { builder.setNote(copy.number, as: copy.original) }
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
    let scanner = scan(passage)
    guard TextCost.isNumberAffordable(scanner.candidates, passage, &findings) else { return [] }
    report(scanner, passage)
    var modes = CandidateModes(scanner.candidates)
    let checkpoint = builder.checkpoint
    // What libcmark sees otherwise than the scanner is shown to it in another way, and read again.
    while true {
      let masked = MaskedText(
        passage, scanner.candidates, modes.modes, escaping: scanner.escapes)
      guard TextCost.areDefinitionsAffordable(scanner, definitions, masked, &findings) else {
        return []
      }
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

  /// Scans line by line where that is enough, else inside the blocks that libcmark finds.
  private mutating func scan(_ passage: Passage) -> AnnotationScanner {
    let isBody = passage.notes.isEmpty
    if !isBody || blocks == nil {
      let scanner = AnnotationScanner(passage, definitions, context, nil)
      let isNear = isBody && scanner.unknownNames.contains { nearName(to: $0, passage) != nil }
      if !scanner.needsBlocks, !isNear { return scanner }
    }
    let map = blocks ?? BlockMap(passage)
    blocks = map
    return AnnotationScanner(passage, definitions, context, map)
  }

  private mutating func nearName(to written: Range<Int>, _ passage: Passage) -> String? {
    nearNames.name(near: LinkDefinitions.label(passage.bytes[written]))
  }

  private mutating func write(_ masked: MaskedText, _ scanner: AnnotationScanner) -> BodyWriter {
    let reader = AnnotationReader(
      file: file, context: context, passage: masked.passage, definitions: definitions)
    let landmarks = Landmarks(scanner.landmarks, masked.passage, body: body.bytes)
    let builder = self.builder
    // The writer's is the only one, so that nothing is copied when it goes on.
    self.builder = TextBuilder(rules)
    var writer = BodyWriter(
      masked, context, AnnotationPlacer(masked, reader),
      LinkWriter(masked, file, context, landmarks), builder, findings,
      isTraced: isTraced && masked.passage.notes.isEmpty)
    masked.withBytes {
      guard let tree = CMarkTree(parsing: $0) else { return }
      tree.walk { node, isEntering in writer.visit(node, isEntering) }
    }
    writer.finish()
    return writer
  }

  /// Reports what the scanner saw that is not as somebody may have meant it.
  private mutating func report(_ scanner: AnnotationScanner, _ passage: Passage) {
    usedDefinitions.formUnion(scanner.usedDefinitions)
    for offset in scanner.brokenLinks {
      findings.report(
        .annotationInLink, "link is shown as text, for an annotation stands in it",
        at: passage.fileOffset(offset), hint: "put the annotation beside the link")
    }
    for slip in scanner.slips {
      findings.report(
        .brokenAnnotation, slip.summary, at: passage.fileOffset(slip.offset), hint: slip.hint)
    }
    for name in scanner.unknownNames {
      guard let near = nearName(to: name, passage) else { continue }
      findings.report(
        .unknownName, "'\(LinkDefinitions.label(passage.bytes[name]))' is no name of a record",
        at: passage.fileOffset(name.lowerBound - 1),
        hint: "did you mean '[\(near)]'? Otherwise write '\\['")
    }
    for kind in ForeignMarkup.Kind.allCases {
      guard let offsets = scanner.foreign.found[kind], let first = offsets.first else { continue }
      let times = offsets.count > 1 ? " (\(offsets.count) times in this text)" : ""
      findings.report(
        kind == .emphasis ? .unmatchedEmphasis : .foreignMarkup,
        ForeignMarkup.summary(kind) + times, at: passage.fileOffset(first),
        hint: ForeignMarkup.hint(kind, passage.bytes, first))
    }
  }

  private mutating func report(unused definition: LinkDefinitions.Unused) {
    let label = definition.label
    findings.report(
      .unusedDefinition,
      definition.isSecond
        ? "a definition of '[\(label)]' is not shown because it is the second one"
        : "a definition of '[\(label)]' is not shown because nothing refers to it",
      at: body.fileOffset(definition.offset),
      hint: "write '\\[\(label)]:' where the words are text, or remove the line")
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
