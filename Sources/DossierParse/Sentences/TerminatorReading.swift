import DossierModel

/// Whether a sentence ends at a terminator: what stands around it decides, and ``pointEnds`` for points.
extension SentenceFinder {
  /// True when a sentence ends with a terminator.
  ///
  /// `ending`: the terminator, with what closes behind it. `next`: where the next word begins,
  /// within the block.
  func endsSentence(_ ending: Ending, next: Int) -> Bool {
    if next > ending.end, opensWithDots(next) { return true }
    let start = skippingOpeners(next)
    let first = start < min(block.upperBound, next + 60) ? scalar(at: start).scalar : "\u{FFFD}"
    let isSpaced = next > ending.end
    if Self.isLowercase(first) || first == "№" { return isSpaced && isItemLetter(start) }
    if isWide(ending.terminator) {
      return !hasReportingParticle(next) && !isPointOfNumber(ending) && !isReported(ending, next)
    }
    if !isSpaced { return endsWithoutSpace(ending, next) }
    if isCitation(next, behind: ending.end) { return false }
    guard text[ending.terminator] == UInt8(ascii: "."), ending.last == ending.terminator else {
      return !leavesOut(ending)
    }
    return pointEnds(ending, first, start)
  }

  /// Unicode gives Georgian letters capitals that no sentence is written with.
  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase && !(0x10D0...0x10FF).contains(scalar.value)
  }

  /// `...and then`, with no space behind the dots, begins a sentence.
  private func opensWithDots(_ next: Int) -> Bool {
    var index = next
    while index < block.upperBound, text[index] == UInt8(ascii: ".") { index += 1 }
    if index == next, scalar(at: index).scalar == "…" { index += 3 }
    return index >= next + 3 && index < block.upperBound && spaceLength(at: index) == 0
      && scalar(at: index).scalar.properties.isAlphabetic
  }

  /// True for the letter of an item with its bracket, as in `b) Close`.
  private func isItemLetter(_ start: Int) -> Bool {
    start + 2 < block.upperBound && text[start] < 0x80 && text[start + 1] == UInt8(ascii: ")")
      && spaceLength(at: start + 2) > 0
  }

  /// True for three dots with spaces around them.
  ///
  /// They leave something out within a sentence; four end it.
  private func leavesOut(_ ending: Ending) -> Bool {
    guard ending.terminator > ending.start, text[ending.terminator - 1] == 0x20,
      text[ending.terminator] == UInt8(ascii: ".")
    else { return false }
    return text[ending.terminator..<ending.end].elementsEqual(". . .".utf8)
  }

  /// `３．５`.
  private func isPointOfNumber(_ ending: Ending) -> Bool {
    ending.end < block.upperBound && scalar(at: ending.terminator).scalar == "．"
      && scalar(at: ending.end).scalar.properties.numericType == .decimal
  }

  /// `“你好！”他说。`: who says it belongs to what is said.
  private func isReported(_ ending: Ending, _ next: Int) -> Bool {
    guard rules.isChinese, ending.end > ending.last + 3,
      !hasColon(before: ending)
    else { return false }
    var index = next
    while index < min(block.upperBound, next + 27) {
      let (scalar, length) = scalar(at: index)
      switch scalar {
      case "说", "說", "问", "問", "喊", "叫", "称", "稱", "写", "寫": return true
      case "，", "。", "：", "！", "？", "“", "「", "；", "、": return false
      default: index += length
      }
    }
    return false
  }

  /// `：` in the sentence so far, behind which somebody was said to speak.
  ///
  /// In its last 600 bytes, so that a text whose sentences never end costs no more than its size.
  private func hasColon(before ending: Ending) -> Bool {
    let start = max(ending.start, ending.terminator - 600)
    return (start..<ending.terminator).contains { index in
      text[index] == 0xEF && scalar(at: index).scalar == "："
    }
  }

  /// `と`, which reports what was said.
  private func hasReportingParticle(_ index: Int) -> Bool {
    index + 2 < block.upperBound && text[index] == 0xE3 && text[index + 1] == 0x81
      && text[index + 2] == 0xA8
  }

  /// `"a quiet flood." (Marsh 12).`: what stands in brackets behind a quotation belongs to it.
  private func isCitation(_ next: Int, behind end: Int) -> Bool {
    guard text[next] == UInt8(ascii: "("), end > block.lowerBound,
      [0x22, 0x27, 0x9D, 0x99, 0xBB].contains(text[end - 1])
    else { return false }
    var index = next + 1
    while index < min(block.upperBound, next + 120), text[index] != UInt8(ascii: ")") { index += 1 }
    return index + 1 < block.upperBound && ".!?".utf8.contains(text[index + 1])
  }

  /// `।` needs no space; `Hello.Today` lacks one between a word and a capitalised one.
  private func endsWithoutSpace(_ ending: Ending, _ next: Int) -> Bool {
    if text[ending.terminator] >= 0x80 { return scalar(at: ending.terminator).scalar != "…" }
    guard ending.end == ending.terminator + 1, ".!?".utf8.contains(text[ending.terminator]) else {
      return false
    }
    if Ideographs.begins(text[next..<block.upperBound]),
      Ideographs.ends(
        ArraySlice(text[max(ending.start, ending.terminator - 4)..<ending.terminator]))
    {
      return true
    }
    let (first, length) = scalar(at: next)
    guard first.properties.isUppercase, next + length < block.upperBound,
      scalar(at: next + length).scalar.properties.isLowercase
    else { return false }
    var index = next
    while index < min(block.upperBound, next + 60), spaceLength(at: index) == 0 {
      if text[index] == UInt8(ascii: "@") { return false }
      index += 1
    }
    let word = wordBefore(ending).word
    if word.utf8.contains(UInt8(ascii: ".")) { return false }
    let scalars = word.unicodeScalars
    return scalars.count > 1
      && (scalars.suffix(2).allSatisfy { $0.properties.isLowercase }
        || scalars.allSatisfy { ("0"..."9").contains($0) })
  }
}
