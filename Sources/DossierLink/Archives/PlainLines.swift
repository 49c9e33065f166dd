import DossierModel

/// Where the author of a plain text began lines, for whoever makes an article of it.
package enum PlainLines {
  /// The offsets of the first words of lines that are no wrapped ones.
  package static func begun(in bytes: [UInt8]) -> Set<Int> {
    let plain = TextWords(plain: bytes)
    let lines = ArchivedLines(plain)
    return Set(
      plain.words.indices.lazy.filter { lines.begin(with: $0) }
        .map { plain.words[$0].range.lowerBound })
  }

  /// The words, as ranges of bytes, that articles leave out whose headers name these stretches.
  package static func words(of stretches: [String], in bytes: [UInt8]) -> [Range<Int>] {
    let plain = TextWords(plain: bytes)
    var wordNumbers = WordNumbers()
    let numbers = wordNumbers.numbers(of: plain)
    let nowhere = SourcePosition(line: 1, column: 1)
    let omissions = Omissions(
      stretches.map { Located($0, at: nowhere) }, in: plain, numbers, &wordNumbers)
    return plain.words.indices.filter { omissions.isOmitted[$0] }.map { plain.words[$0].range }
  }
}
