import DossierLink
import DossierModel
import DossierTemplates

/// A figure that an entity states: on the page of a source what it says, and what others say for it.
struct StatementRow: TemplateView {
  let context: RenderContext
  let root: String
  let entity: EntityID
  let id: ObservationID

  private var observation: Observation { context.site.observations[id] }
  private var mention: MentionID { observation.mention }
  private var statistic: EntityID {
    // Only annotations that resolved to a statistic state figures.
    context.site.mentions.entity(of: mention) ?? entity
  }

  /// How the figure comes to be the entity's, where it is not said by itself.
  private var way: String? {
    let words = context.words
    let name = observation.speaker == .named ? observation.by?.name : nil
    if observation.by?.entity == entity { return nil }
    if observation.origin?.entity == entity {
      return name.map { words.fill("origin_said_by", ["name": $0]) } ?? words["named_as_origin"]
    }
    guard let name else { return words["retold_here"] }
    return words.fill("said_for_it_by", ["name": name])
  }

  static let fields: [TemplateField<Self>] = [
    .written("statistic_name") { row, html in
      html.append(row.context.tables.names, row.statistic)
    },
    .written("statistic_href") { row, html in
      row.context.writeLink(from: row.root, toEntity: row.statistic, into: &html)
    },
    .text("words") { $0.observation.words },
    .written("href") { row, html in
      row.context.writeLink(from: row.root, toMention: row.mention, into: &html)
    },
    .text("date_text") { row in
      Cited(row.context.site, row.context.words, entity: row.statistic)
        .date(
          row.context.site.observationsOfEntity[row.statistic].lowerBound.distance(to: row.id))
    },
    .text("speaker_phrase") { $0.way },
    .written("letter") { row, html in
      html.append(row.context.tables.letters, row.context.site.article(of: row.observation))
    },
    .written("title") { row, html in
      html.append(row.context.tables.titles, row.context.site.mentions.document(of: row.mention))
    },
    .written("status") { row, html in
      html.append(row.context.tables.statuses, row.context.status(ofMention: row.mention))
    },
    .written("status_word") { row, html in
      html.append(row.context.tables.statusWords, row.context.status(ofMention: row.mention))
    },
  ]

  /// How many a page lists; data/observations.csv has them all.
  private static let most = 100

  static func rows(of entity: EntityID, _ context: RenderContext, root: String) -> [StatementRow] {
    context.site.statements(of: entity).prefix(most).map {
      StatementRow(context: context, root: root, entity: entity, id: $0)
    }
  }
}
