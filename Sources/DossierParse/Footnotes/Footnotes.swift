import DossierModel

/// The footnotes of a body: the door of this folder.
struct Footnotes {
  /// Where the words of definitions stand, with signs for references in them.
  let source: Passage
  let definitions: [FootnoteDefinitions.Definition]
  /// Whether no earlier one has the same label.
  private let isFirst: [Bool]

  /// A body without its footnotes and with signs for references to them; the body itself when it has
  /// none.
  static func prepared(_ body: Passage) -> (body: Passage, footnotes: Footnotes?) {
    guard mayHoldFootnotes(body) else { return (body, nil) }
    let labels = FootnoteDefinitions(body).definitions.map(\.label)
    let source = withSigns(body, labels)
    let definitions = FootnoteDefinitions(source).definitions
    var edits = PassageEdits()
    for definition in definitions { edits.replace(definition.range) }
    var seen: Set<String> = []
    let isFirst = labels.map { seen.insert(key($0)).inserted }
    return (
      Passage(source, edits),
      Footnotes(source: source, definitions: definitions, isFirst: isFirst)
    )
  }

  private static func mayHoldFootnotes(_ body: Passage) -> Bool {
    body.bytes.withUnsafeBufferPointer { bytes in
      var index = body.range.lowerBound
      while let found = bytes[index..<body.range.upperBound].firstIndex(of: UInt8(ascii: "^")) {
        if found > body.range.lowerBound, bytes[found - 1] == UInt8(ascii: "[") { return true }
        index = found + 1
      }
      return false
    }
  }

  /// Labels are equal without case.
  private static func key(_ label: String) -> String { label.lowercased() }

  private static func withSigns(_ body: Passage, _ labels: [String]) -> Passage {
    let (text, end) = (body.bytes, body.range.upperBound)
    var numbers: [String: Int] = [:]
    for (number, label) in labels.enumerated() where numbers[key(label)] == nil {
      numbers[key(label)] = number
    }
    var signs = FootnoteSigns(in: body)
    var edits = PassageEdits()
    var index = body.range.lowerBound
    var lineStart = index
    while index < end {
      switch text[index] {
      case UInt8(ascii: "\\"): index += index + 1 < end && text[index + 1] == 0x0A ? 1 : 2
      case 0x0A:
        index += 1
        lineStart = index
      case UInt8(ascii: "["):
        guard let label = FootnoteDefinitions.label(text, at: index, limit: end),
          !isOther(text, index, behind: label.upperBound + 1, lineStart, end)
        else {
          index += 1
          continue
        }
        let reference = FootnoteSigns.Reference(
          written: Array(text[index...label.upperBound]), file: body.fileOffset(index),
          definition: numbers[key(String(decoding: text[label], as: UTF8.self))])
        edits.replace(index..<(label.upperBound + 1))
        edits.insert(signs.add(reference))
        index = label.upperBound + 1
      default: index += 1
      }
    }
    var passage = Passage(body, edits)
    passage.footnotes = signs
    return passage
  }

  /// True for what is a link, an image or a definition.
  private static func isOther(
    _ text: [UInt8], _ open: Int, behind after: Int, _ lineStart: Int, _ end: Int
  ) -> Bool {
    if open > lineStart, text[open - 1] == UInt8(ascii: "!") { return true }
    guard after < end else { return false }
    if text[after] == UInt8(ascii: "(") { return true }
    return text[after] == UInt8(ascii: ":")
      && text[lineStart..<open].allSatisfy { TableRow.isBlank($0) } && open - lineStart < 4
  }

  /// What the note of a definition is made of.
  func title(_ number: Int) -> Passage.Title {
    Passage.Title(
      owner: .footnote(number), paragraphs: definitions[number].paragraphs, origin: .footnotes)
  }

  /// Reports the definitions that are not among those referred to.
  func report(unused referred: Set<Int>, _ findings: inout Findings) {
    for number in definitions.indices where !referred.contains(number) {
      report(unused: number, &findings)
    }
  }

  private func report(unused number: Int, _ findings: inout Findings) {
    let definition = definitions[number]
    findings.report(
      .unusedDefinition,
      isFirst[number]
        ? "a definition of '[^\(definition.label)]' is not shown because nothing refers to it"
        : "a definition of '[^\(definition.label)]' is not shown because it is the second one",
      at: source.fileOffset(definition.range.lowerBound),
      hint: "write '[^\(definition.label)]' where the note belongs, or '\\[^\(definition.label)]:' "
        + "where the words are text")
  }
}
