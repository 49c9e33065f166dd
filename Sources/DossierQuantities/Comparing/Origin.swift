import DossierModel

/// Where a figure comes from, as far as the annotation says.
enum Origin: Hashable {
  /// A record or a name; equal keys are one origin.
  case known(key: String, name: String)
  case unknown

  /// The figure's `origin`, else who says so.
  ///
  /// Nobody, unnamed sources and the article itself are unknown: they cannot be told from one
  /// another, so they confirm nothing.
  init(_ observation: Observation) {
    guard let credit = observation.origin ?? observation.by else {
      self = .unknown
      return
    }
    if let entity = credit.entity {
      self = .known(key: "#\(entity)", name: credit.name)
      return
    }
    let name = Folding.fold(credit.name)
    let isUnknown =
      name.isEmpty || Self.unknownNames.contains(name)
      || Self.unknownOpenings.contains { name.hasPrefix($0) }
    self = isUnknown ? .unknown : .known(key: name, name: credit.name)
  }

  var name: String? {
    if case .known(_, let name) = self { return name }
    return nil
  }

  static func == (left: Origin, right: Origin) -> Bool {
    switch (left, right) {
    case (.known(let a, _), .known(let b, _)): a == b
    case (.unknown, .unknown): true
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    if case .known(let key, _) = self { hasher.combine(key) }
  }

  private static let unknownNames: Set<String> = [
    "nobody", "nobody named", "no one", "unknown", "unnamed", "anonymous", "not stated",
    "unattributed", "the article", "article", "the text", "the paper", "the author", "experts",
    "officials", "sources", "media", "l'article", "der artikel", "статья", "inconnu", "unbekannt",
    "неизвестно",
  ]

  private static let unknownOpenings = [
    "unnamed ", "anonymous ", "unknown ", "an unnamed ", "an anonymous ", "unidentified ",
    "an unspecified ", "some ",
  ]
}
