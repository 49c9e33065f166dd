import DossierModel

/// Something besides annotations that a diagnostic may speak of.
struct Landmark {
  enum Kind { case link, image, tag }

  let kind: Kind
  /// Offset in the passage.
  let start: Int
  /// The destination as written; empty for a tag.
  let destination: Range<Int>
  /// True when the destination stands in a definition of the body.
  let isDefined: Bool

  init(_ kind: Kind, at start: Int, destination: Range<Int> = 0..<0, isDefined: Bool = false) {
    self.kind = kind
    self.start = start
    self.destination = destination
    self.isDefined = isDefined
  }
}

/// Tells where the links, images and tags of a passage stand, asked for in their order.
///
/// libcmark 0.30.2 gives wrong places for inlines behind a link over two lines and on indented
/// lines, so its nodes are matched with what the scanner saw.
struct Landmarks {
  private let landmarks: [Landmark]
  private let passage: Passage
  private let body: [UInt8]
  private var next = 0

  init(_ landmarks: [Landmark], _ passage: Passage, body: [UInt8]) {
    self.landmarks = landmarks
    self.passage = passage
    self.body = body
  }

  /// The offset in the passage of the next link or image with an address; nil when the scanner saw
  /// none.
  mutating func offset(of kind: Landmark.Kind, address: String) -> Int? {
    take(
      index { landmark in
        guard landmark.kind == kind else { return false }
        let written =
          landmark.isDefined ? body[landmark.destination] : passage.bytes[landmark.destination]
        return written.elementsEqual(address.utf8)
          || DecodedDestination(written).bytes.elementsEqual(address.utf8)
          // An autolink of mail has no scheme yet.
          || (address.hasPrefix("mailto:") && written.elementsEqual(address.utf8.dropFirst(7)))
      })
  }

  /// The offset in the passage of the next tag that begins like `literal`.
  mutating func offset(ofTag literal: UnsafeBufferPointer<UInt8>) -> Int? {
    take(
      index { landmark in
        landmark.kind == .tag && passage.bytes[landmark.start...].starts(with: literal.prefix(8))
      })
  }

  private func index(where isMatch: (Landmark) -> Bool) -> Int? {
    // Without blocks the scanner also sees what stands in code.
    (next..<min(next + 64, landmarks.count)).first { isMatch(landmarks[$0]) }
  }

  private mutating func take(_ index: Int?) -> Int? {
    guard let index else { return nil }
    next = index + 1
    return landmarks[index].start
  }
}
