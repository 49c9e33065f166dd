/// An annotation seen from its entity's side.
public struct Mention: Sendable, Hashable {
  /// The article or record it stands in.
  public let document: DocumentID
  /// Its number among the annotations of that text.
  public let annotation: Int

  @inlinable
  public init(document: DocumentID, annotation: Int) {
    self.document = document
    self.annotation = annotation
  }
}

/// Mentions both ways: of an entity, and of a document.
///
/// Mentions are counted through the annotations of all documents, so that the two ways share a few
/// flat columns. Memory: 36 bytes a mention.
public struct MentionIndex: Sendable {
  /// For each mention, what its anchor's id is made of.
  package private(set) var anchors: Column<Mention, Anchor> = []
  /// For each mention, its document.
  @usableFromInline var documents: Column<Mention, DocumentID> = []
  /// For each mention, its entity; none for an annotation that resolved to nothing.
  @usableFromInline var entities: Column<Mention, OptionalIdentity<Record>> = []
  /// For each document, its first mention; one more at the end.
  @usableFromInline var starts: [MentionID] = [MentionID(0)]
  /// For each entity, where its mentions begin in `byEntity`; one more at the end.
  @usableFromInline var entityStarts: [Int] = [0]
  /// By entity; the bodies of articles before notes and records; then in the order of documents and
  /// of the text.
  @usableFromInline var byEntity: [MentionID] = []
  /// For each entity, how many of its mentions stand in the bodies of articles.
  public private(set) var articleCounts: Column<Record, Int> = []

  package init() {}

  /// Makes room for so many documents and mentions.
  package mutating func reserve(documents: Int, mentions: Int) {
    starts.reserveCapacity(documents + 1)
    self.documents.reserveCapacity(mentions)
    entities.reserveCapacity(mentions)
    anchors.reserveCapacity(mentions)
  }

  /// Adds the next document with its annotations' entities and anchors, which are as many.
  package mutating func addDocument(entities: [OptionalIdentity<Record>], anchors: [Anchor]) {
    let document = DocumentID(starts.count - 1)
    for (entity, anchor) in zip(entities, anchors) {
      documents.append(document)
      self.entities.append(entity)
      self.anchors.append(anchor)
    }
    starts.append(self.entities.endIndex)
  }

  /// Turns the index round once all documents are in: from text → entity to entity → mentions.
  ///
  /// By counting, so that each entity's mentions come in the order of `bodies` and then of `rest`.
  ///
  /// - Parameters:
  ///   - entityCount: how many entities the site has.
  ///   - bodies: mentions in the bodies of articles.
  ///   - rest: all others.
  package mutating func gather(
    entityCount: Int, bodies: [Range<MentionID>], rest: [Range<MentionID>]
  ) {
    var counts = Column<Record, Int>(repeating: 0, count: entityCount)
    forEach(bodies) { _, entity in counts[entity] += 1 }
    articleCounts = counts
    forEach(rest) { _, entity in counts[entity] += 1 }
    var start = 0
    for count in counts {
      start += count
      entityStarts.append(start)
    }
    var next = Column<Record, Int>(Array(entityStarts.dropLast()))
    var gathered = [MentionID](repeating: MentionID(0), count: start)
    for ranges in [bodies, rest] {
      forEach(ranges) { mention, entity in
        gathered[next[entity]] = mention
        next[entity] += 1
      }
    }
    byEntity = gathered
  }

  private func forEach(
    _ ranges: [Range<MentionID>], _ body: (_ mention: MentionID, _ entity: EntityID) -> Void
  ) {
    for range in ranges {
      for mention in range {
        if let entity = entities[mention].value { body(mention, entity) }
      }
    }
  }

  /// How many annotations the texts have, whether or not they resolved.
  @inlinable public var count: Int { entities.count }

  /// How many of them mention an entity.
  @inlinable public var resolvedCount: Int { byEntity.count }

  /// The entity that a mention is of; nil for an annotation that resolved to nothing.
  @inlinable public func entity(of mention: MentionID) -> EntityID? { entities[mention].value }

  /// The document that a mention stands in.
  @inlinable public func document(of mention: MentionID) -> DocumentID { documents[mention] }

  /// Where a mention stands.
  @inlinable public func place(of mention: MentionID) -> Mention {
    let document = documents[mention]
    return Mention(
      document: document, annotation: starts[document.index].distance(to: mention))
  }

  /// The mention that an annotation of a document is.
  @inlinable public func mention(in document: DocumentID, annotation: Int) -> MentionID {
    starts[document.index].advanced(by: annotation)
  }

  /// All mentions in a document, in the order of its annotations.
  @inlinable public func mentions(in document: DocumentID) -> Range<MentionID> {
    starts[document.index]..<starts[document.index + 1]
  }

  /// All mentions of an entity: those in the bodies of articles, then those apart.
  @inlinable public func mentions(of entity: EntityID) -> ArraySlice<MentionID> {
    byEntity[entityStarts[entity.index]..<entityStarts[entity.index + 1]]
  }

  /// Those in the bodies of articles.
  @inlinable public func mentionsInArticles(of entity: EntityID) -> ArraySlice<MentionID> {
    mentions(of: entity).prefix(articleCounts[entity])
  }

  /// Those in notes and records: said by the editors, not by a source.
  @inlinable public func mentionsApart(of entity: EntityID) -> ArraySlice<MentionID> {
    mentions(of: entity).dropFirst(articleCounts[entity])
  }
}

/// What an annotation's id in its page is made of.
package enum Anchor: Sendable, Hashable {
  /// A hash of kind, reference, words and surroundings, and how many before it had the same.
  case derived(hash: UInt64, occurrence: Int)
  /// `id=` in the source.
  case pinned(String)

  /// The id: `a-` and eight digits in base 32, `-2` and so on for a tie; a pinned one as it is.
  package var id: String {
    switch self {
    case .pinned(let id): return "a-\(id)"
    case .derived(let hash, let occurrence):
      var digits = Array("a-".utf8)
      for place in 0..<8 { digits.append(Self.digit(hash >> (5 * UInt64(place)))) }
      if occurrence > 0 { digits += "-\(occurrence + 1)".utf8 }
      return String(decoding: digits, as: UTF8.self)
    }
  }

  /// The digit for the lowest five bits.
  static func digit(_ bits: UInt64) -> UInt8 { alphabet[Int(bits & 31)] }

  // Without i, l, o and u, which are misread (Crockford's base 32).
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
