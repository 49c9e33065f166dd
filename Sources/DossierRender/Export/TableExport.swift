import DossierLink
import DossierModel

/// The tables of all texts as data: data/tables.json (docs/data.md, docs/tables.schema.json).
enum TableExport {
  /// Nothing where no text has a table.
  static func pages(_ context: RenderContext) -> [Page] {
    let tables = (context.site.documents).flatMap { document in
      context.texts[document].value.tables.indices.map { (document: document, number: $0) }
    }
    guard !tables.isEmpty else { return [] }
    return [
      JSON.list("data/tables.json", count: tables.count) { index, json in
        let (document, number) = tables[index]
        let text = context.texts[document].value
        let rows = text.tables[number].rows
        json.member("document", Export.name(of: document, context))
        json.member("table", number + 1)
        json.key("head")
        write(rows[0], of: text, into: &json)
        json.key("rows")
        json.array { json in
          for row in rows.dropFirst() { write(row, of: text, into: &json) }
        }
      }
    ]
  }

  private static func write(
    _ cells: [Range<Int>], of text: AnnotatedText, into json: inout JSON
  ) {
    json.array { json in
      for cell in cells { json.value(text.string(cell)) }
    }
  }
}
