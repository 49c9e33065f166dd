import DossierModel

/// How the bytes of a text that is taken in stand for its characters.
package enum SourceEncoding: Sendable, Hashable {
  case utf8
  /// By its byte-order mark; without one, little-endian unless most of its zeros stand first.
  case utf16
  /// A single-byte encoding, by its name in `EncodingTables`.
  case table(String)

  /// Returns nil for a name that is not known; case does not count.
  package init?(named name: String) {
    let name = name.lowercased()
    switch Self.others[name] ?? name {
    case "utf-8": self = .utf8
    case "utf-16": self = .utf16
    case let known where EncodingTables.upper[known] != nil: self = .table(known)
    default: return nil
    }
  }

  /// Further names, as pages and people write them; what the WHATWG takes for windows-1252 is that.
  private static let others = [
    "utf8": "utf-8", "utf16": "utf-16", "utf-16le": "utf-16", "utf-16be": "utf-16",
    "unicode": "utf-16", "cp1250": "windows-1250", "cp1251": "windows-1251",
    "win-1251": "windows-1251", "x-cp1251": "windows-1251", "cp1252": "windows-1252",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "latin-1": "windows-1252", "ascii": "windows-1252", "us-ascii": "windows-1252",
    "cp1253": "windows-1253", "cp1254": "windows-1254", "iso-8859-9": "windows-1254",
    "cp1257": "windows-1257", "iso8859-2": "iso-8859-2", "latin2": "iso-8859-2",
    "iso8859-5": "iso-8859-5", "iso8859-15": "iso-8859-15", "latin9": "iso-8859-15",
    "koi8": "koi8-r", "koi": "koi8-r", "cp866": "ibm866", "dos-866": "ibm866",
  ]

  /// The names that messages give.
  package static let names = "windows-1251, windows-1252, koi8-r, utf-16"

  package var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    case .table(let name): name
    }
  }

  /// The text in UTF-8; nil with the offset of the first byte that means nothing.
  func decoded(_ bytes: [UInt8]) -> (text: [UInt8]?, fault: Int) {
    switch self {
    case .utf8:
      guard let fault = UTF8Check.firstInvalidByte(bytes) else { return (bytes, 0) }
      return (nil, fault)
    case .utf16: return Self.utf16(bytes)
    case .table(let name):
      guard let upper = EncodingTables.upper[name] else { return (nil, 0) }
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count * 2)
      for (offset, byte) in bytes.enumerated() {
        if byte < 0x80 {
          text.append(byte)
          continue
        }
        guard upper[Int(byte) - 0x80] != 0, let scalar = Unicode.Scalar(upper[Int(byte) - 0x80])
        else { return (nil, offset) }
        text += UTF8.encode(scalar) ?? .init()
      }
      return (text, 0)
    }
  }

  private static func utf16(_ bytes: [UInt8]) -> (text: [UInt8]?, fault: Int) {
    let isBig: Bool
    var start = 0
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF): (isBig, start) = (true, 2)
    case (0xFF, 0xFE): (isBig, start) = (false, 2)
    default:
      let first = stride(from: 0, to: bytes.count, by: 2).count { bytes[$0] == 0 }
      let second = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
      isBig = first > second
    }
    guard bytes.count.isMultiple(of: 2) else { return (nil, bytes.count - 1) }
    let units = stride(from: start, to: bytes.count, by: 2).map { (index: Int) -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    if let text = String(validating: units, as: UTF16.self) { return (Array(text.utf8), 0) }
    return (nil, start)
  }

  /// What a text that is not UTF-8 may be in, by how its letters lie; a guess for a hint.
  static func likely(_ bytes: [UInt8]) -> SourceEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    var (upper, lower, others) = (0, 0, 0)
    for byte in bytes {
      switch byte {
      case 0xE0...0xFF: upper += 1
      case 0xC0...0xDF: lower += 1
      case 0x41...0x5A, 0x61...0x7A: others += 1
      default: break
      }
    }
    // Cyrillic small letters are E0 to FF in the one, C0 to DF in the other.
    if upper + lower <= others { return .table("windows-1252") }
    return .table(upper >= lower ? "windows-1251" : "koi8-r")
  }
}
