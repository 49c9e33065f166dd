import DossierLink

/// Stretches of a text that its article leaves out, taken out of its lines.
enum LeftOut {
  /// `bytes`: the text of the lines.
  static func remove(_ stretches: [String], from lines: inout [TextLine], of bytes: [UInt8]) {
    if stretches.isEmpty { return }
    var rest = PlainLines.words(of: stretches, in: bytes)[...]
    for index in lines.indices {
      let start = lines[index].offset
      let line = Array(lines[index].text.utf8)
      var kept: [UInt8] = []
      var next = 0
      while let word = rest.first, word.upperBound <= start + line.count {
        rest.removeFirst()
        kept += line[next..<(word.lowerBound - start)]
        next = word.upperBound - start
      }
      if next == 0 { continue }
      kept += line[next...]
      let words = String(decoding: kept, as: UTF8.self).unicodeScalars
        .split(whereSeparator: TextLine.isSpace).map { String($0) }
      lines[index].text = words.joined(separator: " ")
      lines[index].isOmitted = words.isEmpty
    }
  }
}
