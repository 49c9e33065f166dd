import DossierModel

/// What a text may make of itself by saying things once and showing them often.
///
/// A definition of 20 KB that is used 5,000 times would be 100 MB in memory and twice that on pages.
enum TextCost {
  /// What links by definitions may show in all: libcmark's own limit, above which it shows them as
  /// text and says nothing.
  private static let linkLimit = 100_000
  /// What annotations by definitions may show in all, beside four times the text.
  private static let annotationLimit = 1_000_000
  private static let annotationFactor = 4
  /// What sentences may show in all, beside sixteen times the text.
  private static let sentenceLimit = 8_000_000
  private static let sentenceFactor = 16

  /// True when what the uses of definitions show may be made; otherwise a finding says why not.
  static func areDefinitionsAffordable(
    _ scanner: AnnotationScanner, _ definitions: LinkDefinitions, _ masked: MaskedText,
    _ findings: inout Findings
  ) -> Bool {
    if definitions.isEmpty { return true }
    let passage = masked.passage
    var left = max(linkLimit, masked.withBytes { $0.count })
    for landmark in scanner.landmarks where landmark.isDefined {
      left -= definitions.size(at: landmark.destination)
      if left < 0 { return refuse("links", at: landmark.start, passage, &findings) }
    }
    left = annotationLimit + annotationFactor * passage.range.count
    for candidate in scanner.candidates where candidate.form == .reference {
      left -= definitions.size(at: candidate.destination)
      if left < 0 {
        return refuse("annotations", at: candidate.range.lowerBound, passage, &findings)
      }
    }
    return true
  }

  private static func refuse(
    _ things: String, at offset: Int, _ passage: Passage, _ findings: inout Findings
  ) -> Bool {
    findings.report(
      .tooCostly, "\(things) show definitions too long too often",
      at: passage.fileOffset(offset),
      hint: "shorten the definitions that are used most, or part the text")
    return false
  }

  /// Each takes some 500 bytes until its text has been read, beside what is made of it.
  private static let numberLimit = 500_000

  /// True when there are not too many annotations to be held at once; otherwise a finding says why not.
  static func isNumberAffordable(
    _ candidates: [AnnotationScanner.Candidate], _ passage: Passage, _ findings: inout Findings
  ) -> Bool {
    guard candidates.count > numberLimit else { return true }
    findings.report(
      .tooCostly, "the text has more than 500,000 annotations",
      at: passage.fileOffset(candidates[numberLimit].range.lowerBound), hint: "part the text")
    return false
  }

  /// True when libcmark could take in all texts of a file whose body begins at `start`; otherwise a
  /// finding says why not, and it is the only one: what was found in half a text may be false.
  static func isTreeAffordable(at start: Int, _ file: ContentFile, _ findings: inout Findings)
    -> Bool
  {
    guard CMarkTree.takeRefusal() else { return true }
    findings = Findings(file)
    findings.report(
      .tooCostly, "the text has so many lines and signs that reading it takes too much memory",
      at: start,
      hint: "part the text, or take out rows of single signs and lines of a letter or two")
    return false
  }

  /// True when pages may show the sentence of each annotation; otherwise a finding says why not.
  static func areSentencesAffordable(
    _ text: AnnotatedText, size: Int, _ findings: inout Findings
  ) -> Bool {
    var left = sentenceLimit + sentenceFactor * size
    for annotation in text.annotations {
      left -= min(annotation.sentence.count, AnnotatedText.sentenceLimit)
      left -= text.lead(at: annotation.sentence.lowerBound)?.sentence.count ?? 0
      if left < 0 {
        findings.report(
          .tooCostly, "too many annotations stand in long sentences", at: annotation.position,
          hint: "pages show each one's sentence; end sentences with a full stop, or part the text")
        return false
      }
    }
    return true
  }
}
