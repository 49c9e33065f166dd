#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Names and paths as text.
enum FileName {
  /// True for C0 and C1 controls and DEL: they would reach the terminal through a message.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  static func holdsControl(_ text: String) -> Bool {
    // In UTF-8 the C1 controls are C2 80 to C2 9F; nearly all names are plain ASCII.
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || (last == 0xC2 && byte < 0xA0) { return true }
      last = byte
    }
    return false
  }

  /// `base/name`; either may be empty.
  static func join(_ base: String, _ name: String) -> String {
    if base.isEmpty { return name }
    if name.isEmpty { return base }
    return base.utf8.last == UInt8(ascii: "/") ? base + name : base + "/" + name
  }

  /// The path's last component and what is before it.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// A name fit to be shown in a message: control characters as `\u{1b}`, stray bytes as `\xff`.
  static func shown(_ bytes: some Collection<UInt8>) -> String {
    var shown = ""
    var decoder = UTF8Pieces(bytes: Array(bytes))
    while let piece = decoder.next() {
      switch piece {
      case .scalar(let scalar) where isControl(scalar):
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      case .scalar(let scalar): shown.unicodeScalars.append(scalar)
      case .stray(let byte):
        shown += byte < 16 ? "\\x0\(String(byte, radix: 16))" : "\\x\(String(byte, radix: 16))"
      }
    }
    return shown
  }

  /// The order of paths in lists and in the manifest: by their bytes, the same everywhere.
  static func areInOrder(_ left: String, _ right: String) -> Bool {
    // Called a few hundred thousand times a build, where `lexicographicallyPrecedes` takes 10 ms.
    let order = left.utf8.withContiguousStorageIfAvailable { one in
      right.utf8.withContiguousStorageIfAvailable { two -> Bool in
        guard let first = one.baseAddress, let second = two.baseAddress else {
          return one.count < two.count
        }
        let order = memcmp(first, second, min(one.count, two.count))
        return order == 0 ? one.count < two.count : order < 0
      }
    }
    return (order ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// The scalars of bytes that may not be UTF-8, and the bytes that belong to none.
private struct UTF8Pieces {
  enum Piece {
    case scalar(Unicode.Scalar)
    case stray(UInt8)
  }

  let bytes: [UInt8]
  var index = 0

  mutating func next() -> Piece? {
    guard index < bytes.count else { return nil }
    for length in 1...4 where index + length <= bytes.count {
      let part = bytes[index..<index + length]
      if let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first
      {
        index += length
        return .scalar(scalar)
      }
    }
    index += 1
    return .stray(bytes[index - 1])
  }
}
