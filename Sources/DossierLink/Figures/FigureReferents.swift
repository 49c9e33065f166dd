import DossierModel

/// Whom and what the attributes of a figure name.
extension ArticleFigures {
  /// Whom an attribute credits; nil when it is not there.
  mutating func credit(_ name: AttributeName, _ annotation: Annotation) -> Referent? {
    guard let written = annotation.value(name) else { return nil }
    switch find(written, isPlace: false) {
    case .record(let entity):
      result.named.insert(entity)
      return index.referent(entity)
    case .several(let entities): reportSeveral(written, entities, annotation, name)
    case .statistic:
      report(
        .unfitOrigin, "'\(written)' is a statistic and says nothing", annotation, name,
        hint: "name the person or body that says so")
    case .words:
      let referent = Referent(words: written)
      if origins.isNamed(referent) {
        result.written.append(
          WrittenOrigin(
            text: written, file: site.articles[article].file,
            position: annotation.position(of: name)))
      }
      return referent
    }
    return Referent(words: written)
  }

  /// The place or population that an attribute names; nil when it is not there.
  mutating func thing(_ name: AttributeName, _ annotation: Annotation) -> Referent? {
    guard let written = annotation.value(name) else { return nil }
    switch find(written, isPlace: true) {
    case .record(let entity):
      result.named.insert(entity)
      return index.referent(entity)
    case .several(let entities): reportSeveral(written, entities, annotation, name)
    case .statistic, .words: break
    }
    return Referent(words: written)
  }

  mutating func find(_ written: String, isPlace: Bool) -> ReferentIndex.Answer {
    let key = isPlace ? "@" + written : written
    if let answer = known[key] { return answer }
    let answer = index.find(written, isPlace: isPlace)
    known[key] = answer
    return answer
  }
}
