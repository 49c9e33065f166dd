/// Reads the lines of the generated tables: a meaning, a tab and its forms.
enum TableLines {
  /// Calls `body` with the bytes before and behind the tab of each line.
  static func read(
    _ text: StaticString,
    _ body: (
      _ meaning: Slice<UnsafeBufferPointer<UInt8>>, _ forms: Slice<UnsafeBufferPointer<UInt8>>
    )
      -> Void
  ) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start = 0
    var tab: Int?
    for index in 0...bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: "\n") {
        if let tab { body(bytes[start..<tab], bytes[(tab + 1)..<index]) }
        start = index + 1
        tab = nil
      } else if bytes[index] == UInt8(ascii: "\t"), tab == nil {
        tab = index
      }
    }
  }

  /// Calls `body` with each form of a line; forms are divided by `|`.
  static func forms(
    _ forms: Slice<UnsafeBufferPointer<UInt8>>,
    _ body: (_ form: Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var start = forms.startIndex
    for index in forms.indices where forms[index] == UInt8(ascii: "|") {
      if index > start { body(forms[start..<index]) }
      start = index + 1
    }
    if start < forms.endIndex { body(forms[start...]) }
  }

  static func string(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  /// The whole number that the bytes are; nil for anything else.
  static func number(_ bytes: some Sequence<UInt8>) -> Int64? {
    var value: Int64 = 0
    var isEmpty = true
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      value = product + Int64(byte - 0x30)
      isEmpty = false
    }
    return isEmpty ? nil : value
  }
}
