/// A value of the header, and where it stands.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var position: SourcePosition

  package init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

/// Checksums of a content file's parts; 0 for what was not read from a file.
package struct FileDigests: Sendable, Hashable {
  package var header: UInt64
  package var body: UInt64

  package init(header: UInt64 = 0, body: UInt64 = 0) {
    self.header = header
    self.body = body
  }
}
