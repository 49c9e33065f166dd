/// What the author is told of a text that was taken in.
enum ImportReport {
  static func lines(_ made: ImportedDraft, isLanguageGuessed: Bool) -> [String] {
    let slug = made.draft.slug
    var parts = amounts(made.blocks)
    if made.signs > 0 {
      let places = made.escapedLines.filter { $0 > 0 }
      parts.append(
        "\(Amount.of(made.signs, "sign")) escaped"
          + (places.isEmpty ? "" : " (\(Amount.lines(places)))"))
    }
    parts.append("matches the archive")
    parts.append(Amount.of(numbers(in: made.blocks), "number"))
    parts.append("language \(made.draft.language)\(isLanguageGuessed ? " (guessed)" : "")")
    return ["\(slug): \(parts.joined(separator: ", "))"] + made.notes.map { "\(slug): \($0)" }
  }

  private static func amounts(_ blocks: [ArticleBlock]) -> [String] {
    var counts: [String: Int] = [:]
    for block in blocks { counts[name(block.form), default: 0] += 1 }
    let names = ["heading", "paragraph", "quotation", "list item", "table"]
    let amounts = names.compactMap { name in counts[name].map { Amount.of($0, name) } }
    return amounts.isEmpty ? ["no words"] : amounts
  }

  private static func name(_ form: ArticleBlock.Form) -> String {
    switch form {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .quotation: "quotation"
    case .item: "list item"
    case .table: "table"
    }
  }

  /// Runs of digits; signs and blanks between digits part none: `1 200,5` is one.
  private static func numbers(in blocks: [ArticleBlock]) -> Int {
    var count = 0
    let texts = blocks.lazy.flatMap { block in
      if case .table(let rows) = block.form {
        rows.flatMap(\.self)
      } else {
        block.lines.map(\.text)
      }
    }
    for text in texts {
      var last: Unicode.Scalar = " "
      var isInNumber = false
      for scalar in text.unicodeScalars {
        if scalar.properties.numericType == .decimal {
          if !isInNumber { count += 1 }
          isInNumber = true
        } else if !(last.properties.numericType == .decimal
          && ".,'’ \u{A0}\u{202F}".unicodeScalars.contains(scalar))
        {
          isInNumber = false
        }
        last = scalar
      }
    }
    return count
  }
}
