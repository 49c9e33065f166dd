import CYAML
import DossierModel

/// A value of a header as YAML gives it, each scalar as it is spelt: `NO` stays `NO`, `007` `007`.
struct HeaderValue {
  indirect enum Content {
    case scalar(String)
    case list([HeaderValue])
    case map([HeaderEntry])
  }

  var content: Content
  var position: SourcePosition
}

struct HeaderEntry {
  let key: String
  let position: SourcePosition
  let value: HeaderValue
}

/// Reads YAML by libyaml's events: mappings, lists and scalars; anchors, aliases, tags, several
/// documents and more than four levels are refused with their place.
struct YAMLReader {
  /// The bytes that the offsets of places count in.
  private let file: SourceFile
  private let lines: LineTable
  private let range: Range<Int>
  private let firstLine: Int
  private var findings: Findings
  /// The last place asked for, since those on one line rise.
  private var last = Cursor()
  /// Where lines begin as YAML counts them; empty where it counts as we do.
  private let yamlLines: [Int]

  private struct Cursor {
    var line = 0
    var characters = 0
    var offset = 0
  }

  /// Returns the top-level mapping's entries, in order, or nil when the text is no such YAML; then at
  /// least one diagnostic says why.
  static func entries(
    in file: SourceFile, _ range: Range<Int>, lines: LineTable, _ diagnostics: inout [Diagnostic]
  ) -> [HeaderEntry]? {
    var reader = YAMLReader(file: file, lines: lines, range: range)
    let value = reader.read()
    diagnostics += reader.findings.diagnostics
    guard let value else { return reader.findings.isEmpty ? [] : nil }
    guard case .map(let entries) = value.content else {
      diagnostics.append(
        Diagnostic(
          .malformedYAML, "header is not a list of 'key: value' lines",
          at: SourceSpan(file: file.path, start: value.position), in: file,
          hint: "write for example 'title: A headline'"))
      return nil
    }
    return entries
  }

  private init(file: SourceFile, lines: LineTable, range: Range<Int>) {
    self.file = file
    self.lines = lines
    self.range = range
    firstLine = lines.position(of: range.lowerBound).line
    yamlLines = Self.yamlLines(file.bytes, range)
    findings = Findings(file, lines)
  }

  /// A list or mapping that is open, filled in its place.
  private struct Frame {
    let isMap: Bool
    let start: SourcePosition
    var values: [HeaderValue] = []
    var entries: [HeaderEntry] = []
    var places: [String: SourcePosition] = [:]
    var pendingKey: (key: String, place: SourcePosition)?

    var value: HeaderValue {
      HeaderValue(content: isMap ? .map(entries) : .list(values), position: start)
    }
  }

  private mutating func read() -> HeaderValue? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return file.bytes.withUnsafeBufferPointer { bytes -> HeaderValue? in
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
      return readEvents(&parser)
    }
  }

  private mutating func readEvents(_ parser: inout yaml_parser_t) -> HeaderValue? {
    var frames: [Frame] = []
    var result: HeaderValue?
    var documents = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        reportProblem(parser)
        return nil
      }
      defer { yaml_event_delete(&event) }
      let place = position(event.start_mark)
      switch event.type {
      case YAML_STREAM_END_EVENT: return result
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          refuse("a second YAML document begins here", at: place, "keep one header a file")
          return nil
        }
      case YAML_ALIAS_EVENT:
        refuse("aliases (*name) are not read", at: place, "write the value out")
        return nil
      case YAML_SCALAR_EVENT:
        guard isPlain(event.data.scalar.anchor, event.data.scalar.tag, at: place) else {
          return nil
        }
        let text = String(
          decoding: UnsafeBufferPointer(
            start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self)
        check(text, event, at: place)
        add(HeaderValue(content: .scalar(text), position: place), to: &frames, &result)
      case YAML_SEQUENCE_START_EVENT:
        guard isPlain(event.data.sequence_start.anchor, event.data.sequence_start.tag, at: place),
          isShallow(frames, at: place)
        else { return nil }
        frames.append(Frame(isMap: false, start: place))
      case YAML_MAPPING_START_EVENT:
        guard isPlain(event.data.mapping_start.anchor, event.data.mapping_start.tag, at: place),
          isShallow(frames, at: place)
        else { return nil }
        frames.append(Frame(isMap: true, start: place))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        guard let frame = frames.popLast() else { return nil }
        add(frame.value, to: &frames, &result)
      default: break
      }
    }
  }

  private mutating func add(
    _ value: HeaderValue, to frames: inout [Frame], _ result: inout HeaderValue?
  ) {
    guard let top = frames.indices.last else {
      result = value
      return
    }
    guard frames[top].isMap else {
      frames[top].values.append(value)
      return
    }
    guard let (key, place) = frames[top].pendingKey else {
      if case .scalar(let key) = value.content {
        frames[top].pendingKey = (key, value.position)
      } else {
        refuse("a key that is not plain words", at: value.position, "write 'key: value'")
        frames[top].pendingKey = ("", value.position)
      }
      return
    }
    frames[top].pendingKey = nil
    if let first = frames[top].places[key] {
      findings.report(
        .duplicateKey, "'\(key)' is given twice", at: place, hint: "keep one of them",
        notes: [Diagnostic.Note("first here", at: SourceSpan(file: file.path, start: first))])
    } else {
      frames[top].places[key] = place
      frames[top].entries.append(HeaderEntry(key: key, position: place, value: value))
    }
  }

  // MARK: What a scalar says

  /// Tells of what an escape stands for when no text should hold it, and of a value that ends at `#`.
  private mutating func check(_ text: String, _ event: yaml_event_t, at place: SourcePosition) {
    switch event.data.scalar.style {
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      // Characters that are written as such have been looked at with the file.
      let start = offset(of: place)
      let end = min(offset(of: position(event.end_mark)), file.bytes.count)
      guard start < end, file.bytes[start..<end].contains(UInt8(ascii: "\\")) else { return }
      DecodedText.check(text.unicodeScalars, at: place, &findings)
    case YAML_PLAIN_SCALAR_STYLE: checkComment(behind: offset(of: position(event.end_mark)))
    default: break
    }
  }

  /// A comment behind a value that is not quoted is a part of the value more often than a comment.
  private mutating func checkComment(behind end: Int) {
    var index = end
    while index < range.upperBound, file.bytes[index] == 0x20 || file.bytes[index] == 0x09 {
      index += 1
    }
    guard index > end, index < range.upperBound, file.bytes[index] == UInt8(ascii: "#") else {
      return
    }
    findings.report(
      .cutValue, "the value ends in front of '#', and the rest of the line is a comment",
      at: index,
      hint: "put the value in double quotes, or the comment on a line of its own")
  }

  private func offset(of place: SourcePosition) -> Int {
    lines.offset(line: place.line, column: 1) + place.column - 1
  }

  private mutating func isPlain(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?,
    at place: SourcePosition
  ) -> Bool {
    if anchor != nil {
      refuse("anchors (&name) are not read", at: place, "write the value out")
      return false
    }
    if tag != nil {
      refuse("tags (!name) are not read", at: place, "write the value without it")
      return false
    }
    return true
  }

  private mutating func isShallow(_ frames: [Frame], at place: SourcePosition) -> Bool {
    if frames.count < 4 { return true }
    refuse("more than four levels", at: place, "no setting needs them")
    return false
  }

  private mutating func refuse(_ what: String, at place: SourcePosition, _ hint: String) {
    findings.report(.refusedYAML, what, at: place, hint: hint)
  }

  private mutating func reportProblem(_ parser: yaml_parser_t) {
    if let second = yamlLines.indices.dropFirst().first(where: {
      isOwnBreak(endingAt: yamlLines[$0])
    }) {
      findings.report(
        .malformedYAML, "header is not YAML: a separator that nobody sees ends a line",
        at: breakStart(endingAt: yamlLines[second]),
        hint: "remove U+2028, U+2029 or U+0085, or write a space instead")
      return
    }
    let problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
    let isReaderError = parser.error == YAML_READER_ERROR
    let place =
      isReaderError
      ? lines.position(of: range.lowerBound + min(parser.problem_offset, range.count))
      : position(parser.problem_mark)
    findings.report(
      .malformedYAML, "header is not YAML: \(problem)", at: place,
      hint: "put values with ': ', '#' or a leading special character in double quotes")
  }

  /// libyaml counts lines and columns from 0 and columns in characters; ours are from 1, in bytes.
  private mutating func position(_ mark: yaml_mark_t) -> SourcePosition {
    let line = firstLine + Int(mark.line)
    let start =
      yamlLines.isEmpty
      ? lines.offset(line: line, column: 1)
      : yamlLines[min(Int(mark.line), yamlLines.count - 1)]
    if last.line != line || last.characters > Int(mark.column) {
      last = Cursor(line: line, characters: 0, offset: start)
    }
    while last.characters < Int(mark.column), last.offset < file.bytes.count {
      last.offset += 1
      while last.offset < file.bytes.count, file.bytes[last.offset] & 0xC0 == 0x80 {
        last.offset += 1
      }
      last.characters += 1
    }
    return yamlLines.isEmpty
      ? SourcePosition(line: line, column: last.offset - start + 1)
      : lines.position(of: last.offset)
  }

  /// True for a line that no line end of ours begins.
  private func isOwnBreak(endingAt offset: Int) -> Bool { file.bytes[offset - 1] >= 0x80 }

  private func breakStart(endingAt offset: Int) -> Int {
    offset - (file.bytes[offset - 1] == 0x85 ? 2 : 3)
  }

  /// Where YAML's lines begin when it ends one at U+0085, U+2028 or U+2029 too; else nothing.
  private static func yamlLines(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var starts = [range.lowerBound]
    var hasOwn = false
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x0A: starts.append(index + 1)
      case 0x0D:
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        starts.append(index + 1)
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85:
        starts.append(index + 2)
        hasOwn = true
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (0xA8...0xA9).contains(bytes[index + 2]):
        starts.append(index + 3)
        hasOwn = true
      default: break
      }
      index += 1
    }
    return hasOwn ? starts : []
  }
}
