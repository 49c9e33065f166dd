/// A marked span of a text: the words, what they refer to, and what is said of them.
public struct Annotation: Sendable {
  /// A slug, name, alias or code, as written (decoded).
  package var reference: String
  /// In the order written, each name once.
  package var attributes: [Attribute] = []
  /// Where the whole link opens in its file.
  package var position: SourcePosition
  @usableFromInline var storedWords = ByteRange()
  @usableFromInline var storedSentence = ByteRange()
  @usableFromInline var storedBlock = ByteRange()
  @usableFromInline var storedNote = SmallIndex()
  @usableFromInline var storedContainer = SmallIndex()
  @usableFromInline var storedParent = SmallIndex()
  /// Below 0 for none.
  @usableFromInline var storedKind: Int16
  /// True when another annotation stands inside its words.
  package var isOuter = false

  package init(kind: Int?, reference: String, position: SourcePosition) {
    storedKind = Int16(kind ?? -1)
    self.reference = reference
    self.position = position
  }

  /// The kind's number among the configured ones; nil for a bare `[Name]`, whose record tells.
  @inlinable public var kind: Int? {
    get { storedKind < 0 ? nil : Int(storedKind) }
    set { storedKind = Int16(newValue ?? -1) }
  }

  /// The annotated words: bytes of the text's `text`.
  @inlinable public var words: Range<Int> {
    get { storedWords.range }
    set { storedWords = ByteRange(newValue) }
  }

  /// The sentence around them, likewise.
  @inlinable public var sentence: Range<Int> {
    get { storedSentence.range }
    set { storedSentence = ByteRange(newValue) }
  }

  /// The block (paragraph, heading, list item's paragraph) around them, likewise.
  @inlinable public var block: Range<Int> {
    get { storedBlock.range }
    set { storedBlock = ByteRange(newValue) }
  }

  /// Its note's number among the text's notes.
  @inlinable public var note: Int? {
    get { storedNote.value }
    set { storedNote = SmallIndex(newValue) }
  }

  /// The note that it stands in; nil in the body.
  @inlinable public var container: Int? {
    get { storedContainer.value }
    set { storedContainer = SmallIndex(newValue) }
  }

  /// The annotation right around it.
  @inlinable public var parent: Int? {
    get { storedParent.value }
    set { storedParent = SmallIndex(newValue) }
  }

  package func value(_ name: AttributeName) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// Where an attribute's name stands; where the annotation opens when it has no such attribute.
  package func position(of name: AttributeName?) -> SourcePosition {
    attributes.first { $0.name == name }?.position ?? position
  }

  package var status: Status { value(.status).flatMap(Status.init) ?? .unreviewed }
  package var isSpeaker: Bool { value(.role) == "speaker" }
}

/// What a reviewer thinks of an annotated claim.
package enum Status: String, Sendable, CaseIterable {
  case unreviewed, verified, disputed, unclear
}

/// The names that an annotation's query may use.
package enum AttributeName: String, Sendable, CaseIterable {
  case status, role, id, language
  case value, low, high, unit, qualifier, by, origin, date, period, population, place

  /// True for those that say something about a figure.
  package var isForStatistics: Bool {
    switch self {
    case .status, .role, .id, .language: false
    default: true
    }
  }
}

package struct Attribute: Sendable, Hashable {
  package let name: AttributeName
  package let value: String
  /// Where the name stands in its file.
  package let position: SourcePosition

  package init(name: AttributeName, value: String, position: SourcePosition) {
    self.name = name
    self.value = value
    self.position = position
  }
}
