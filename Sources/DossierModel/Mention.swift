/// An annotation seen from its entity's side.
package struct Mention: Sendable, Hashable {
  /// The article or record it stands in, among the site's documents.
  package let document: Int
  /// Its number among the annotations of that text.
  package let annotation: Int

  package init(document: Int, annotation: Int) {
    self.document = document
    self.annotation = annotation
  }
}

/// Mentions both ways: of an entity, and of a document.
///
/// A mention's number counts the annotations of all documents through, so that the two ways share
/// four flat arrays. Memory: 36 bytes a mention.
package struct MentionIndex: Sendable {
  /// For each document, the number of its first mention; one more at the end.
  package private(set) var starts: [Int] = [0]
  /// For each mention, its document.
  @usableFromInline var documents: [Int32] = []
  /// For each mention, its entity; nil is -1: an annotation that resolved to nothing.
  package private(set) var entityOfMention: [Int32] = []
  /// For each mention, what its anchor's id is made of.
  package private(set) var anchors: [Anchor] = []
  /// For each entity, where its mentions begin in `byEntity`; one more at the end.
  package var entityStarts: [Int] = [0]
  /// Numbers of mentions: by entity; the bodies of articles before notes and records; then in the
  /// order of documents and of the text.
  package var byEntity: [Int32] = []
  /// For each entity, how many of its mentions stand in the bodies of articles.
  package var articleCounts: [Int] = []

  package init() {}

  /// Makes room for so many documents and mentions.
  package mutating func reserve(documents: Int, mentions: Int) {
    starts.reserveCapacity(documents + 1)
    self.documents.reserveCapacity(mentions)
    entityOfMention.reserveCapacity(mentions)
    anchors.reserveCapacity(mentions)
  }

  /// Adds the next document with its annotations' entities and anchors.
  package mutating func addDocument(entities: [Int32], anchors: [Anchor]) {
    let document = Int32(starts.count - 1)
    documents.append(contentsOf: repeatElement(document, count: entities.count))
    entityOfMention += entities
    self.anchors += anchors
    starts.append(entityOfMention.count)
  }

  @inlinable package func number(_ mention: Mention) -> Int {
    starts[mention.document] + mention.annotation
  }

  @inlinable package func entity(document: Int, annotation: Int) -> Int? {
    let entity = entityOfMention[starts[document] + annotation]
    return entity < 0 ? nil : Int(entity)
  }

  /// The document that a mention stands in.
  @inlinable package func document(_ number: Int) -> Int { Int(documents[number]) }

  /// The mention with a number.
  @inlinable package func mention(_ number: Int) -> Mention {
    let document = document(number)
    return Mention(document: document, annotation: number - starts[document])
  }

  @inlinable package func numbers(of entity: Int) -> ArraySlice<Int32> {
    byEntity[entityStarts[entity]..<entityStarts[entity + 1]]
  }

  /// Those in the bodies of articles.
  @inlinable package func numbersInArticles(of entity: Int) -> ArraySlice<Int32> {
    byEntity[entityStarts[entity]..<(entityStarts[entity] + articleCounts[entity])]
  }

  /// Those in notes and records: said by the editors, not by a source.
  @inlinable package func numbersApart(of entity: Int) -> ArraySlice<Int32> {
    byEntity[(entityStarts[entity] + articleCounts[entity])..<entityStarts[entity + 1]]
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
