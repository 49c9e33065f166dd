/// One value for each thing of a sort, in their order: the articles themselves, or what is known of
/// each.
public struct Column<Subject, Element> {
  @usableFromInline var values: [Element]

  @inlinable
  public init(_ values: [Element] = []) { self.values = values }

  @inlinable
  public init(repeating value: Element, count: Int) {
    values = Array(repeating: value, count: count)
  }

  @inlinable public mutating func append(_ value: Element) { values.append(value) }

  @inlinable public mutating func reserveCapacity(_ capacity: Int) {
    values.reserveCapacity(capacity)
  }

  /// The values with the identities of what they belong to.
  @inlinable public var identified: Zip2Sequence<Range<Identity<Subject>>, [Element]> {
    zip(startIndex..<endIndex, values)
  }
}

extension Column: Sendable where Element: Sendable {}
extension Column: Equatable where Element: Equatable {}

extension Column: RandomAccessCollection, MutableCollection {
  @inlinable public var startIndex: Identity<Subject> { Identity(0) }
  @inlinable public var endIndex: Identity<Subject> { Identity(values.count) }
  @inlinable public var count: Int { values.count }

  @inlinable
  public subscript(identity: Identity<Subject>) -> Element {
    // Not `get`: a field of a value is read where it stands, without a copy of the whole.
    @inline(__always) _read { yield values[identity.index] }
    @inline(__always) _modify { yield &values[identity.index] }
  }
}

extension Column: ExpressibleByArrayLiteral {
  @inlinable public init(arrayLiteral elements: Element...) { values = elements }
}

extension Jobs {
  /// The results of `transform` for `count` things of a sort, worked out on all threads.
  package func column<Subject, Value: Sendable>(
    _ count: Int, chunk: Int = 8, _ transform: @Sendable (Identity<Subject>) -> Value
  ) -> Column<Subject, Value> {
    Column(map(count, chunk: chunk) { transform(Identity($0)) })
  }
}
