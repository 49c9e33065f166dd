/// What the words before a number say of a change: `rose by`, `another`, `um`.
struct ChangeLead {
  /// What joins a word of change and its number.
  enum Joint { case difference, level }

  /// Nil while no word of change has been met.
  private(set) var direction: ChangeDirection?
  private var place = ChangePlace.jointed
  /// True while nothing but articles, qualifiers and signs stands behind the word of change.
  private var isNear = false
  private var joint: Joint?
  /// What `by` means here, right before the number; nil without it.
  private(set) var by: ByAlone?
  /// True right behind `auf`.
  private(set) var isTowards = false
  /// True for `up` and `down` behind a word that may make a verb with them: `set up`.
  private var isBehindVerb = false

  /// Takes notice of a word of change.
  mutating func begin(_ direction: ChangeDirection, _ place: ChangePlace, isBehindVerb: Bool) {
    guard place != .trailing, place != .comparative else { return }
    self = ChangeLead()
    self.direction = direction
    self.place = place
    self.isBehindVerb = isBehindVerb
    isNear = true
  }

  mutating func join(_ joint: Joint) { if direction != nil { self.joint = joint } }

  mutating func noteBy(_ by: ByAlone) {
    self.by = by
    join(.difference)
  }

  mutating func noteTowards() {
    isTowards = true
    join(.level)
  }

  /// Takes notice of a word that stands between: from here on only a joint makes it a change.
  mutating func part() {
    isNear = false
    joint = nil
    by = nil
    isTowards = false
  }

  /// What the number is to the change.
  ///
  /// - Parameters:
  ///   - dimension: that of the number's unit; nil for none.
  ///   - isNamed: true where a noun that is not known follows the number.
  ///   - isUpTo: true behind `up to`, which may say where the change leads or how large it is.
  /// - Returns: by how much, or where to; nil for an amount.
  func change(_ dimension: Dimension?, isNamed: Bool, isUpTo: Bool) -> QuantityTraits.Change? {
    guard let direction else {
      switch by {
      case .change?: return .unclear
      case .stop?, .period?: return dimension == .share || dimension == .points ? .unclear : nil
      case nil: return nil
      }
    }
    switch joint {
    case .level?: return .level
    case .difference?: return QuantityTraits.Change(direction)
    case nil: break
    }
    guard isNear else { return nil }
    switch place {
    case .leading, .either: return QuantityTraits.Change(direction)
    case .trailing, .comparative, .jointed: return nil
    case .motion, .noun:
      guard Self.moves(dimension), !isNamed else { return nil }
      return isUpTo ? .unclear : QuantityTraits.Change(direction)
    case .particle:
      guard !isBehindVerb || dimension == .share || dimension == .points else { return nil }
      return QuantityTraits.Change(direction)
    }
  }

  /// True for words that say that something comes on top, and so yield to one behind the number.
  var isAddition: Bool { direction == .rise && (place == .leading || place == .either) }

  /// True for what a verb of motion beside the number moves by: `rose 3 percent`, but
  /// `dropped 300 bombs`, `fell 30 feet`.
  static func moves(_ dimension: Dimension?) -> Bool {
    switch dimension {
    case .count?, .time?, .length?, .area?: false
    default: true
    }
  }

  /// True for what a noun of change may stand right behind: `a 3 percent rise`.
  static func isMeasured(_ dimension: Dimension?) -> Bool { dimension != nil && moves(dimension) }
}

extension QuantityTraits.Change {
  init(_ direction: ChangeDirection) {
    switch direction {
    case .rise: self = .rise
    case .fall: self = .fall
    case .unclear: self = .unclear
    }
  }
}
