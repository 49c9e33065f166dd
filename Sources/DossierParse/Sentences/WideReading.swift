/// Whether a sentence ends at a terminator of Chinese and Japanese: `。`, `！`, `？`, `．`.
extension SentenceFinder {
  func wideEnds(_ ending: Ending, _ next: Int) -> Bool {
    !isPointOfNumber(ending) && !closesTitle(ending) && !isTaken(next, ending)
      && !isReported(ending, next)
  }

  /// `３．５`.
  private func isPointOfNumber(_ ending: Ending) -> Bool {
    ending.end < block.upperBound && scalar(at: ending.terminator).scalar == "．"
      && scalar(at: ending.end).scalar.properties.numericType == .decimal
  }

  /// True behind what closes a quotation.
  private func isQuoted(_ ending: Ending) -> Bool { ending.end > ending.last + 3 }

  /// `《走吧！》是`: the title of a work is a word of its sentence.
  private func closesTitle(_ ending: Ending) -> Bool {
    guard isQuoted(ending) else { return false }
    return text[ending.last + 3..<ending.end].elementsEqual("》".utf8)
      || text[ending.last + 3..<ending.end].elementsEqual("〉".utf8)
  }

  /// True where a Japanese particle takes up what was quoted: `「知らない。」と述べた`, `『君の名は。』は映画だ`.
  private func isTaken(_ next: Int, _ ending: Ending) -> Bool {
    guard next + 5 < block.upperBound, text[next] == 0xE3, text[next + 1] == 0x81 else {
      return false
    }
    let (particle, length) = scalar(at: next)
    let behind = scalar(at: next + length).scalar
    guard isQuoted(ending) else {
      // `娘。の`, `行く！と言った`.
      return particle == "の" && behind != "ち" || particle == "を"
        || particle == "と" && "言叫思書述答".unicodeScalars.contains(behind)
    }
    guard let others = Self.particles[particle] else { return false }
    return !others.contains(behind)
  }

  /// Particles, and what makes another word of them: `では`, `とても`.
  private static let particles: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "は": ["い", "じ", "っ", "た", "ず"], "が": ["ん", "、"], "を": [], "の": ["ち", "ん"], "に": [],
    "で": ["も", "は"], "も": ["し", "う", "っ", "ち", "と"], "と": ["て", "こ", "に", "は", "も"],
  ]

  /// `“你好！”他说。`, `「もう遅い！」彼女は叫んだ。`: who says it belongs to what is said.
  private func isReported(_ ending: Ending, _ next: Int) -> Bool {
    guard rules.isChinese || rules.isJapanese, isQuoted(ending), !hasColon(before: ending) else {
      return false
    }
    var index = next
    while index < min(block.upperBound, next + 27) {
      let (scalar, length) = scalar(at: index)
      index += length
      switch scalar {
      case "，", "。", "：", "！", "？", "“", "「", "；", "、": return false
      case _ where rules.isChinese && "说說问問喊叫称稱写寫答".unicodeScalars.contains(scalar):
        return true
      case "道" where rules.isChinese && opensClause(index): return true
      // `誰も答えなかった`, `そう言って`.
      case "そ" where rules.isJapanese, "誰" where rules.isJapanese: return false
      default:
        if rules.isJapanese, index < block.upperBound,
          Self.speaking[scalar]?.contains(self.scalar(at: index).scalar) ?? false
        {
          return true
        }
      }
    }
    return false
  }

  /// `他笑道：`, and not `道路`.
  private func opensClause(_ index: Int) -> Bool {
    index < block.upperBound && "，：“「".unicodeScalars.contains(scalar(at: index).scalar)
  }

  /// Japanese verbs of speaking, and what their endings begin with.
  private static let speaking: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "言": ["い", "っ", "う", "わ"], "叫": ["び", "ん", "ぶ"], "答": ["え"], "尋": ["ね"],
    "聞": ["い", "き", "く"], "述": ["べ"], "話": ["し"], "問": ["い", "う"],
  ]

  /// `：` in the sentence so far, behind which somebody was said to speak.
  ///
  /// In its last 600 bytes, so that a text whose sentences never end costs no more than its size.
  private func hasColon(before ending: Ending) -> Bool {
    let start = max(ending.start, ending.terminator - 600)
    return (start..<ending.terminator).contains { index in
      text[index] == 0xEF && scalar(at: index).scalar == "："
    }
  }
}
