/// How a table stands in a plain text: its cells between tabs or pipes, or each on a line.
enum PlainTable {
  private static let pipe = UInt8(ascii: "|")

  /// The text, as long as it is, with spaces for its pipes and for the lines of dashes under heads.
  static func withoutPipes(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(pipe) else { return bytes }
    var bytes = bytes
    var line = 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let isRule = bytes[line..<end].contains(pipe) && bytes[line..<end].allSatisfy(isOfRule)
      for index in line..<end where isRule || bytes[index] == pipe { bytes[index] = 0x20 }
      line = end + 1
    }
    return bytes
  }

  private static func isOfRule(_ byte: UInt8) -> Bool {
    byte == pipe || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == 0x20
      || byte == 0x09
  }
}
