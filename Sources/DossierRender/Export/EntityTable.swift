import DossierLink
import DossierModel

/// data/entities.json (docs/data.md).
enum EntityTable {
  static func pages(_ context: RenderContext) -> [Page] {
    [
      JSON.list("data/entities.json", count: context.site.entities.count) { index, json in
        ExportColumn.write(EntityID(index), columns, context, into: &json)
      }
    ]
  }

  private static let columns: [ExportColumn<EntityID>] = [
    .init("kind") { .text($0.site.kind(of: $1).name) },
    .init("slug") { .text($0.site.entities[$1].slug) },
    .init("name") { .text($0.site.entities[$1].shownName) },
    .init("aliases") { .texts($0.site.entities[$1].aliases.map(\.value)) },
    .init("description") { .text($0.site.entities[$1].description) },
    .init("code") { .text($0.site.entities[$1].code?.value) },
    .init("role") { .text($0.site.entities[$1].role) },
    .init("nationality") { .texts($0.site.entities[$1].nationality) },
    .init("unit") { .text($0.site.entities[$1].unit) },
    .init("population") { .text($0.site.entities[$1].population) },
    .init("period") { .text($0.site.entities[$1].period) },
    .init("place") { .text($0.site.entities[$1].place) },
    .init("date") { .text($0.site.entities[$1].date?.text) },
    .init("sameAs") { .texts($0.site.entities[$1].sameAs) },
    .init("page") { .text($0.paths.entity($1)) },
    .init("mentions") { .number($0.mentionCounts[$1]) },
    .init("articles") { .number($0.articleCounts[$1]) },
    .init("mentionsInNotesAndRecords") {
      .number($0.site.mentions.mentionsApart(of: $1).count)
    },
  ]
}
