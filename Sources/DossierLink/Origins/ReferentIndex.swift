import DossierModel

/// What `by=`, `origin=`, `place=`, `population=`, `part_of`, `speaks_for` and `after` mean: a record's
/// slug, name, alias or code, or else plain words.
///
/// Names are compared by ``NameKey``: without case, accents, punctuation and a leading article.
struct ReferentIndex: Sendable {
  enum Answer {
    case record(EntityID)
    /// Records in the order of the site; at least two.
    case several([EntityID])
    /// A statistic: it counts, and says nothing.
    case statistic(EntityID)
    case words
  }

  private let names: NameIndex
  /// By slug, by key and by code: entities in the order of the site.
  private var slugs: [String: [EntityID]] = [:]
  private var keys: [String: [EntityID]] = [:]
  private var codes: [String: EntityID] = [:]
  private let isStatistic: Column<Record, Bool>
  private let isPerson: Column<Record, Bool>
  private let shownNames: Column<Record, String>
  private let kinds: [Kind]

  init(_ site: Site, _ names: NameIndex) {
    self.names = names
    kinds = site.configuration.kinds
    isStatistic = Column(site.entities.indices.map { site.kind(of: $0).family == .statistic })
    isPerson = Column(site.entities.indices.map { site.kind(of: $0).family == .person })
    shownNames = Column(site.entities.map(\.name.value))
    for (entity, record) in site.entities.identified {
      slugs[record.slug, default: []].append(entity)
      var own: Set<String> = []
      for name in [record.name.value, record.slug] + record.aliases.map(\.value) {
        let key = NameKey.key(name)
        if !key.isEmpty, own.insert(key).inserted { keys[key, default: []].append(entity) }
      }
      if let code = record.code?.value { codes[code] = entity }
    }
  }

  /// `isPlace`: true where a person cannot be meant.
  func find(_ text: String, isPlace: Bool = false) -> Answer {
    if let answer = findInKind(text) { return answer }
    if let answer = answer(slugs[text] ?? [], isPlace) { return answer }
    if let code = codes[text] { return .record(code) }
    if let answer = answer(keys[NameKey.key(text)] ?? [], isPlace) { return answer }
    return .words
  }

  /// `person:kant` says which of several records is meant.
  private func findInKind(_ text: String) -> Answer? {
    guard let colon = text.firstIndex(of: ":"),
      let kind = kinds.firstIndex(where: { $0.name == text[..<colon] })
    else { return nil }
    switch names.find(String(text[text.index(after: colon)...]), kind: kind) {
    case .entity(let entity): return isStatistic[entity] ? .statistic(entity) : .record(entity)
    case .several(let entities): return .several(entities)
    case .nothing: return nil
    }
  }

  private func answer(_ found: [EntityID], _ isPlace: Bool) -> Answer? {
    let speakers = found.filter { !isStatistic[$0] && !(isPlace && isPerson[$0]) }
    if speakers.count == 1 { return .record(speakers[0]) }
    if speakers.count > 1 { return .several(speakers) }
    return found.first.map { isStatistic[$0] ? .statistic($0) : nil } ?? nil
  }

  /// What a text means, as far as it means one thing: a record, or its words.
  func referent(_ text: String, isPlace: Bool = false) -> Referent {
    switch find(text, isPlace: isPlace) {
    case .record(let entity): Referent(name: shownNames[entity], entity: entity)
    case .several, .statistic, .words: Referent(words: text)
    }
  }

  /// What headers name, by what is written there.
  func referents(in site: Site) -> [String: Referent] {
    var referents: [String: Referent] = [:]
    for written in site.articles.flatMap(\.after) {
      referents[written.value] = referent(written.value)
    }
    for record in site.entities {
      for written in record.partOf {
        referents[written.value] = referent(written.value, isPlace: true)
      }
      if let house = record.speaksFor { referents[house.value] = referent(house.value) }
    }
    return referents
  }

  func referent(_ entity: EntityID) -> Referent {
    Referent(name: shownNames[entity], entity: entity)
  }

  /// What is said of words that mean several records.
  func ambiguous(
    _ written: String, _ entities: [EntityID], at span: SourceSpan, _ site: Site
  ) -> Diagnostic {
    Diagnostic(
      .ambiguousReference, "'\(written)' means \(entities.count) records", at: span,
      hint: "write \(choices(entities, site))")
  }

  /// `person:kant or place:kant`, for hints.
  private func choices(_ entities: [EntityID], _ site: Site) -> String {
    entities.prefix(4).map { "\(site.kind(of: $0).name):\(site.entities[$0].slug)" }
      .joined(separator: " or ")
  }
}
