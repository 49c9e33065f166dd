import DossierModel

/// Hash and size of a file's bytes: what the manifest and the journal know it by.
struct Digest: Sendable, Hashable {
  var hash: UInt64
  /// In bytes.
  var size: Int

  init(hash: UInt64, size: Int) {
    self.hash = hash
    self.size = size
  }

  init(of bytes: [UInt8]) {
    self.init(hash: Checksum.of(bytes), size: bytes.count)
  }

  /// `HASH SIZE`: 16 hexadecimal digits and a decimal number.
  var text: String { "\(Self.hex(hash)) \(size)" }

  /// Reads `HASH SIZE ` at a line's start; returns also what follows, nil when it is not there.
  static func read(_ line: ArraySlice<UInt8>) -> (digest: Digest, rest: ArraySlice<UInt8>)? {
    let space = UInt8(ascii: " ")
    guard line.count > 18, line[line.startIndex + 16] == space else { return nil }
    var hash: UInt64 = 0
    for byte in line.prefix(16) {
      switch byte {
      case 0x30...0x39: hash = hash << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: hash = hash << 4 | UInt64(byte - 0x61 + 10)
      default: return nil
      }
    }
    let tail = line.dropFirst(17)
    guard let end = tail.firstIndex(of: space), end > tail.startIndex, end - tail.startIndex < 18
    else { return nil }
    var size = 0
    for byte in tail[..<end] {
      guard (0x30...0x39).contains(byte) else { return nil }
      size = size * 10 + Int(byte - 0x30)
    }
    return (Digest(hash: hash, size: size), tail[(end + 1)...])
  }

  /// Always 16 digits, so that lists line up.
  static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Disk {
  /// True when a regular file of that name has this digest; reads it only if the size is right.
  func holds(
    _ digest: Digest, as name: String, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    guard let status = try status(of: name, in: folder), status.kind == .file,
      status.size == digest.size,
      case .bytes(let bytes) = try read(name, in: folder, limit: digest.size)
    else { return false }
    return Digest(of: bytes) == digest
  }

  /// True when the file of an entry holds one of the texts that the entry knows.
  func holds(
    _ entry: Manifest.Entry, in folder: borrowing Folder
  ) throws(StageError) -> Bool {
    for digest in entry.digests {
      if try holds(digest, as: entry.path.name, in: folder) { return true }
    }
    return false
  }
}
