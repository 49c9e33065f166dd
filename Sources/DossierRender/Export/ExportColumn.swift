import DossierModel

/// A column of the data on articles or entities: its name, and what stands in it.
///
/// JSON and CSV are written from the same columns.
struct ExportColumn<Row: Sendable>: Sendable {
  enum Value {
    /// Nil is left out of the JSON and is an empty field of the CSV.
    case text(String?)
    case number(Int)
    /// In the JSON only; left out when there is none.
    case texts([String])
  }

  let name: StaticString
  /// False for what is no short single value, and stands in the JSON only.
  private let isInCSV: Bool
  private let value: @Sendable (RenderContext, Row) -> Value

  init(
    _ name: StaticString, inCSV: Bool = true,
    _ value: @escaping @Sendable (RenderContext, Row) -> Value
  ) {
    self.name = name
    isInCSV = inCSV
    self.value = value
  }

  /// Adds a row to the object that stands for it.
  static func write(
    _ row: Row, _ columns: [Self], _ context: RenderContext, into json: inout JSON
  ) {
    for column in columns {
      switch column.value(context, row) {
      case .text(let text): json.member(column.name, text)
      case .number(let number): json.member(column.name, number)
      case .texts(let texts): json.member(column.name, texts)
      }
    }
  }

  /// The header, then a line for each row.
  static func csv(_ rows: some Sequence<Row>, _ columns: [Self], _ context: RenderContext)
    -> [UInt8]
  {
    let columns = columns.filter(\.isInCSV)
    var csv = CSV()
    csv.row(columns.map(\.name.description))
    for row in rows {
      for column in columns {
        switch column.value(context, row) {
        case .text(let text): csv.field(text)
        case .number(let number): csv.field(number)
        case .texts: csv.field(nil)
        }
      }
      csv.endRow()
    }
    return csv.take()
  }
}
