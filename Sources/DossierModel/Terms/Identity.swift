/// Which one of its sort a thing of the site is: an article, a record, a mention, a figure.
///
/// It is the place of the thing in the site's ``Column`` of such things, from 0, in half the memory of
/// an `Int`. That of an article cannot be taken for that of a record, so that no table is asked for a
/// row of another one. Whether a thing exists is told by an optional, never by a number below 0.
public struct Identity<Subject>: Hashable, Sendable {
  @usableFromInline let stored: Int32

  @inlinable
  public init(_ index: Int) { stored = Int32(truncatingIfNeeded: index) }

  /// The place in the column, from 0.
  @inlinable public var index: Int { Int(stored) }

  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.stored == right.stored }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(stored) }
}

public typealias ArticleID = Identity<Article>
public typealias EntityID = Identity<Record>
public typealias DocumentID = Identity<Document>
public typealias MentionID = Identity<Mention>
public typealias ObservationID = Identity<Observation>

/// Ranges of identities are collections: `for entity in site.entitiesOfKind[kind]`.
extension Identity: Strideable {
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.stored < right.stored }

  @inlinable
  public func distance(to other: Self) -> Int { Int(other.stored) - Int(stored) }

  @inlinable
  public func advanced(by distance: Int) -> Self { Self(index + distance) }
}

/// An identity or none, in four bytes: an optional one takes eight.
public struct OptionalIdentity<Subject>: Hashable, Sendable {
  @usableFromInline let stored: Int32

  @inlinable
  public init(_ value: Identity<Subject>?) { stored = value?.stored ?? -1 }

  @inlinable public var value: Identity<Subject>? {
    stored < 0 ? nil : Identity(Int(stored))
  }

  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.stored == right.stored }

  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(stored) }
}

/// What an identity of documents means: both articles and records have a text with annotations.
public enum Document: Sendable, Hashable {
  case article(ArticleID)
  case record(EntityID)
}
