import DossierLink
import DossierModel
import DossierQuantities

/// What views ask again and again.
extension RenderContext {
  /// The mentions in the body of a document, without those in its notes.
  func mentionsInBody(of document: DocumentID) -> Range<MentionID> {
    site.mentions.mentions(in: document).prefix(texts[document].bodyCount)
  }

  /// One line on an entity: its description, else a person's role.
  func gloss(of entity: EntityID) -> String? {
    site.entities[entity].description ?? site.entities[entity].role
  }

  /// True for a mention that states a figure.
  func hasValue(_ mention: MentionID) -> Bool {
    tables.observations[mention].value != nil
  }

  /// True when there are words for it; a figure without ends has none.
  func showsValue(_ mention: MentionID) -> Bool {
    tables.observations[mention].value.map { !tables.values.isEmpty($0) } ?? false
  }

  /// Writes the figure that a mention states, in words; nothing for others.
  func writeValue(_ mention: MentionID, into html: inout HTML) {
    if let observation = tables.observations[mention].value {
      html.append(tables.values, observation)
    }
  }

  /// Writes the address of an entity's page, seen from a page.
  func writeLink(from root: String, toEntity entity: EntityID, into html: inout HTML) {
    html.append(escaping: root)
    html.append(tables.paths, entity)
  }

  /// Writes the address of a mention, seen from a page.
  func writeLink(from root: String, toMention number: MentionID, into html: inout HTML) {
    html.append(escaping: root)
    html.append(tables.documents, site.mentions.document(of: number))
    html.markup("#")
    html.append(site.mentions.anchors[number])
  }

  func status(ofMention mention: MentionID) -> StatusID {
    StatusID(Int(tables.mentionStatuses[mention]))
  }

  /// A quantity in the language of the interface: "about 1,200,000 people".
  func quantityText(_ quantity: Quantity) -> String {
    QuantityFormat.text(quantity, language: words.language)
  }

  /// What a header names: a link where it is a record, else its words.
  func relatedLink(_ written: String, root: String) -> HTML {
    let referent = site.referents[written] ?? Referent(words: written)
    guard let entity = referent.entity else { return HTML(escaping: referent.name) }
    var html = HTML()
    html.markup("<a href=\"")
    writeLink(from: root, toEntity: entity, into: &html)
    html.markup("\">")
    html.append(escaping: referent.name)
    html.markup("</a>")
    return html
  }

  /// "a, b" of what is escaped already.
  func list(_ items: [HTML]) -> HTML {
    var html = HTML()
    for (number, item) in items.enumerated() {
      if number > 0 { html.append(escaping: words["list_separator"]) }
      html.append(item)
    }
    return html
  }

  /// True for a statistic whose figures cannot all hold.
  func hasConflict(_ entity: EntityID) -> Bool { inConflict[entity] }

  /// Statistics with conflicts first, then those with most figures, then by name.
  var statisticsInOrder: [EntityID] {
    guard let kind = site.configuration.kinds.firstIndex(where: { $0.family == .statistic }) else {
      return []
    }
    return site.entitiesOfKind[kind]
      .map { entity in
        (
          calm: hasConflict(entity) ? 0 : 1, figures: -site.observationsOfEntity[entity].count,
          name: Folding.fold(site.entities[entity].shownName), entity: entity
        )
      }
      .sorted { ($0.calm, $0.figures, $0.name) < ($1.calm, $1.figures, $1.name) }
      .map(\.entity)
  }

  /// True when the mentioned person speaks there.
  func isSpoken(_ number: MentionID) -> Bool {
    let mention = site.mentions.place(of: number)
    let text = texts[mention.document]
    if text.value.annotations[mention.annotation].attributes.isEmpty { return false }
    return text.value.annotations[mention.annotation].isSpeaker
  }
}

extension Site {
  /// An article's title, or a record's name.
  func title(of document: DocumentID) -> String {
    switch subject(of: document) {
    case .article(let article): articles[article].title
    case .record(let entity): entities[entity].shownName
    }
  }
}
