/// Words that an article's header keeps from being marked: `ignore:`.
enum IgnoredWords {
  /// The file with further words under `ignore`, in a list that is there or in one of its own; the same
  /// file where it has no header.
  static func added(_ words: [String], to bytes: [UInt8]) -> [UInt8] {
    guard !words.isEmpty, let header = headerLines(bytes) else { return bytes }
    let items = words.map { "  - \(YAMLText.scalar($0))\n" }.joined()
    guard let key = header.first(where: { bytes[$0].starts(with: "ignore:".utf8) }) else {
      return inserting("ignore:\n\(items)", at: header.last?.upperBound ?? 0, into: bytes)
    }
    let value =
      String(decoding: bytes[key].dropFirst(7), as: UTF8.self)
      .split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let inner = value.drop { $0 == " " }
    if inner.isEmpty {
      // Behind the last item of the list.
      let end = header.drop { $0.lowerBound <= key.lowerBound }
        .prefix { bytes[$0].first == 0x20 || bytes[$0].first == UInt8(ascii: "-") }.last
      return inserting(items, at: end?.upperBound ?? key.upperBound, into: bytes)
    }
    var lines = "ignore:\n"
    if inner.hasPrefix("["), inner.hasSuffix("]") {
      let list = words.map { ", \(YAMLText.scalar($0))" }.joined()
      lines = "ignore: \(inner.dropLast())\(list)]\n"
    } else {
      lines += "  - \(inner)\n\(items)"
    }
    return Array(bytes[..<key.lowerBound]) + Array(lines.utf8) + Array(bytes[key.upperBound...])
  }

  private static func inserting(_ text: String, at offset: Int, into bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<offset]) + Array(text.utf8) + Array(bytes[offset...])
  }

  /// The lines between the two `---`, with their ends.
  private static func headerLines(_ bytes: [UInt8]) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isOpen = false
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let isFence =
        bytes[start..<end].starts(with: "---".utf8)
        && bytes[start..<end].dropFirst(3).allSatisfy { $0 <= 0x20 }
      if isFence {
        if isOpen { return lines.isEmpty ? [start..<start] : lines }
        isOpen = true
      } else if isOpen {
        lines.append(start..<end)
      } else {
        return nil
      }
      start = end
    }
    return nil
  }
}
