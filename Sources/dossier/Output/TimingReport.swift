import DossierKit

/// How long the stages of a command took.
enum TimingReport {
  /// One line: "load 0.012 s, parse 0.034 s, publish 0.120 s".
  static func line(_ report: BuildReport) -> String {
    if report.stages.isEmpty { return "" }
    return report.stages.map { "\($0.name) \(Decimals.text($0.wall, 3)) s" }
      .joined(separator: ", ") + "\n"
  }

  /// One row a stage: seconds that passed, seconds that all threads worked, amounts.
  static func table(_ report: BuildReport) -> String {
    let titles = ["stage", "wall s", "cpu s", "items", "bytes"]
    var rows = report.stages.map { stage in
      [
        stage.name, Decimals.text(stage.wall, 3), Decimals.text(stage.cpu, 3),
        Decimals.grouped(stage.load.items),
        stage.load.bytes > 0 ? Decimals.grouped(stage.load.bytes) : "",
      ]
    }
    let cpu = report.stages.reduce(0) { $0 + $1.cpu }
    rows.append(["total", Decimals.text(report.seconds, 3), Decimals.text(cpu, 3), "", ""])
    let widths = titles.indices.map { column in
      ([titles] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([titles] + rows).map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + blanks : blanks + row[column]
      }
      return trimmed(cells.joined(separator: "  ")) + "\n"
    }.joined()
  }

  private static func trimmed(_ row: String) -> String {
    String(row.reversed().drop { $0 == " " }.reversed())
  }
}
