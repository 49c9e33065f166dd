import DossierModel
import Testing

@testable import DossierParse

@Suite struct TableLabelTests {
  @Test("a label over the border of two cells is told of, wherever the table stands")
  func overCells() {
    for table in [
      "| a | b |\n|---|---|\n| [x | y](person:z) |", "> a | b\n> --|--\n> [x | y](person:z) | c",
    ] {
      let reading = Reading(table)
      #expect(reading.found.contains { $0.rule == .brokenAnnotation }, "\(table) \(reading.found)")
    }
  }
}
