package import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program is given on standard input.
package enum StandardInput {
  /// All of it, up to its end.
  package static func read(limit: Int) throws(StageError) -> Reading {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = SystemCall.retried { receive(&part) }
      if count < 0 { throw SystemCall.failure("read", "standard input") }
      if count == 0 { return .bytes(bytes) }
      bytes += part[..<count]
      if bytes.count > limit { return .tooLarge(limit: limit) }
    }
  }

  private static func receive(_ part: inout [UInt8]) -> Int {
    part.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
        Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        Musl.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      #else
        Darwin.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      #endif
    }
  }
}
