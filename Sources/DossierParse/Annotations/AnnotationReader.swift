import DossierModel

/// Makes annotations of what the scanner found: reads kind, reference and attributes.
struct AnnotationReader {
  let file: ContentFile
  let context: TextContext
  let passage: Passage
  let definitions: LinkDefinitions

  /// Nil when the candidate is no annotation but words; then a finding says why.
  func read(
    _ candidate: AnnotationScanner.Candidate, _ findings: inout Findings
  ) -> Annotation? {
    let position = file.lines.position(of: passage.fileOffset(candidate.range.lowerBound))
    guard candidate.form != .name else {
      let name = LinkDefinitions.label(passage.bytes[candidate.destination])
      return Annotation(kind: nil, reference: name, position: position)
    }
    // The passage that its destination stands in.
    let home = candidate.form == .reference ? definitions.body : passage
    let destination = DecodedDestination(home.bytes[candidate.destination])
    // No closure that is kept: it would hold a copy of the reader, made for each annotation.
    func place(_ offset: Int) -> SourcePosition {
      let written = candidate.destination.lowerBound + destination.writtenOffset(offset)
      return file.lines.position(of: home.fileOffset(written))
    }
    guard let syntax = AnnotationSyntax(destination.bytes) else { return nil }
    guard let kind = context.configuration.kind(named: syntax.scheme) else {
      reportScheme(syntax.scheme, at: place(0), &findings)
      return nil
    }
    var annotation = Annotation(kind: kind, reference: "", position: position)
    var faults: [AnnotationSyntax.Fault] = []
    annotation.reference = syntax.reference(&faults)
    let isMissing = annotation.reference.isEmpty && faults.isEmpty
    annotation.attributes = syntax.attributes(place, &faults)
    for fault in faults {
      findings.report(fault.rule, fault.summary, at: place(fault.offset), hint: fault.hint)
    }
    if isMissing {
      findings.report(
        .missingReference, "annotation names no \(syntax.scheme)", at: position,
        hint: "write '\(syntax.scheme):' and a slug")
    }
    removeMisplaced(from: &annotation, kind, &findings)
    checkRange(annotation, &findings)
    return annotation
  }

  private func removeMisplaced(
    from annotation: inout Annotation, _ kind: Int, _ findings: inout Findings
  ) {
    let kind = context.configuration.kinds[kind]
    let fits = { (attribute: Attribute) in
      kind.family == .statistic ? attribute.name != .role : !attribute.name.isForStatistics
    }
    if annotation.attributes.allSatisfy(fits) { return }
    for attribute in annotation.attributes where !fits(attribute) {
      findings.report(
        .misplacedAttribute, "'\(attribute.name.rawValue)' says nothing of a \(kind.name)",
        at: attribute.position,
        hint: attribute.name == .role ? "remove it" : "it is for statistics; remove it")
    }
    annotation.attributes.removeAll { !fits($0) }
  }

  private func checkRange(_ annotation: Annotation, _ findings: inout Findings) {
    if let end = annotation.attributes.first(where: { $0.name == .low || $0.name == .high }),
      annotation.value(.value) != nil
    {
      findings.report(
        .unfitAttribute, "'\(end.name.rawValue)' stands beside 'value'", at: end.position,
        hint: "write value=, or low= and high=")
    }
    guard let low = annotation.attributes.first(where: { $0.name == .low }),
      let lowest = DecimalNumber(plain: low.value),
      let highest = annotation.value(.high).flatMap({ DecimalNumber(plain: $0) }), highest < lowest
    else { return }
    findings.report(.reversedRange, "low is above high", at: low.position, hint: "exchange them")
  }

  private func reportScheme(
    _ scheme: String, at position: SourcePosition, _ findings: inout Findings
  ) {
    let kinds = context.configuration.kinds.map(\.name)
    if let near = NearestName.nearest(to: scheme, among: kinds) {
      findings.report(
        .unknownKind, "'\(scheme)' is no kind", at: position, hint: "did you mean '\(near)'?")
    } else {
      findings.report(
        .refusedLink, "links with '\(scheme):' are not shown", at: position,
        hint: "use https, http or mailto, or a kind: \(kinds.joined(separator: ", "))")
    }
  }
}
