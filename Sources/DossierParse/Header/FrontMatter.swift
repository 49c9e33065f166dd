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
  private var diagnostics: [Diagnostic] = []

  /// Returns the top-level mapping's entries, in order, or nil when the text is no such YAML; then at
  /// least one diagnostic says why.
  static func entries(
    in file: SourceFile, _ range: Range<Int>, lines: LineTable, _ diagnostics: inout [Diagnostic]
  ) -> [HeaderEntry]? {
    var reader = YAMLReader(file: file, lines: lines, range: range)
    let value = reader.read()
    diagnostics += reader.diagnostics
    guard let value else { return reader.diagnostics.isEmpty ? [] : nil }
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
  }

  private enum Frame {
    case list([HeaderValue], SourcePosition)
    case map([HeaderEntry], pendingKey: (String, SourcePosition)?, SourcePosition)
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
        add(HeaderValue(content: .scalar(text), position: place), to: &frames, &result)
      case YAML_SEQUENCE_START_EVENT:
        guard isPlain(event.data.sequence_start.anchor, event.data.sequence_start.tag, at: place),
          isShallow(frames, at: place)
        else { return nil }
        frames.append(.list([], place))
      case YAML_MAPPING_START_EVENT:
        guard isPlain(event.data.mapping_start.anchor, event.data.mapping_start.tag, at: place),
          isShallow(frames, at: place)
        else { return nil }
        frames.append(.map([], pendingKey: nil, place))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        guard let frame = frames.popLast() else { return nil }
        switch frame {
        case .list(let values, let start):
          add(HeaderValue(content: .list(values), position: start), to: &frames, &result)
        case .map(let entries, _, let start):
          add(HeaderValue(content: .map(entries), position: start), to: &frames, &result)
        }
      default: break
      }
    }
  }

  private mutating func add(
    _ value: HeaderValue, to frames: inout [Frame], _ result: inout HeaderValue?
  ) {
    guard let frame = frames.popLast() else {
      result = value
      return
    }
    switch frame {
    case .list(let values, let start): frames.append(.list(values + [value], start))
    case .map(var entries, let pending, let start):
      guard let (key, place) = pending else {
        guard case .scalar(let key) = value.content else {
          refuse("a key that is not plain words", at: value.position, "write 'key: value'")
          frames.append(.map(entries, pendingKey: ("", value.position), start))
          return
        }
        frames.append(.map(entries, pendingKey: (key, value.position), start))
        return
      }
      if let first = entries.first(where: { $0.key == key }) {
        diagnostics.append(
          Diagnostic(
            .duplicateKey, "'\(key)' stands twice",
            at: SourceSpan(file: file.path, start: place), in: file,
            hint: "keep one of them",
            notes: [
              Diagnostic.Note("first here", at: SourceSpan(file: file.path, start: first.position))
            ]))
      } else {
        entries.append(HeaderEntry(key: key, position: place, value: value))
      }
      frames.append(.map(entries, pendingKey: nil, start))
    }
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
    diagnostics.append(
      Diagnostic(
        .refusedYAML, what, at: SourceSpan(file: file.path, start: place), in: file, hint: hint))
  }

  private mutating func reportProblem(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
    let isReaderError = parser.error == YAML_READER_ERROR
    let place =
      isReaderError
      ? lines.position(of: range.lowerBound + min(parser.problem_offset, range.count))
      : position(parser.problem_mark)
    diagnostics.append(
      Diagnostic(
        .malformedYAML, "header is not YAML: \(problem)",
        at: SourceSpan(file: file.path, start: place), in: file,
        hint: "put values with ': ', '#' or a leading special character in double quotes"))
  }

  /// libyaml counts lines and columns from 0 and columns in characters; ours are from 1, in bytes.
  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    let first = lines.position(of: range.lowerBound)
    let line = first.line + Int(mark.line)
    let start = lines.offset(line: line, column: 1)
    var offset = start
    var characters = Int(mark.column)
    while characters > 0, offset < file.bytes.count {
      offset += 1
      while offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      characters -= 1
    }
    return SourcePosition(line: line, column: offset - start + 1)
  }
}
