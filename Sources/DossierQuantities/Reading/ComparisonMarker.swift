import DossierModel

/// Decides what `more than` and its kin are: a qualifier before a number, a change behind one.
///
/// `more than 300` bounds a number, `300 more than last year` tells a change.
enum ComparisonMarker {
  /// Gives each comparison of the phrase its meaning; dates must not be marked yet.
  static func mark(_ tokens: inout [Token]) {
    for index in tokens.indices {
      if tokens[index].meaning == .fraction(4), let quarters = ReadUnit.quarters,
        isTime(index, tokens)
      {
        tokens[index].meaning = .unit(quarters)
      }
      if tokens[index].meaning == .overOrParts {
        let isPart =
          index > 0 && index + 2 == tokens.count && isNumber(tokens[index - 1].meaning)
          && isNumber(tokens[index + 1].meaning)
        tokens[index].meaning = isPart ? .outOf : .qualifier(.moreThan)
      }
      guard case .comparison(let qualifier) = tokens[index].meaning else { continue }
      let isBehind = !isNumber(behind: index, tokens) && isNumber(before: index, tokens)
      tokens[index].meaning =
        isBehind
        ? .change(qualifier == .moreThan ? .rise : .fall, .trailing) : .qualifier(qualifier)
    }
  }

  /// `last two quarters`, `for two quarters`: quarters of a year, where no whole follows.
  private static func isTime(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 1, isNumber(tokens[index - 1].meaning),
      index + 1 == tokens.count || tokens[index + 1].meaning != .of
    else { return false }
    switch tokens[index - 2].meaning {
    case .window, .inside: return true
    default: return false
    }
  }

  private static func isNumber(behind index: Int, _ tokens: [Token]) -> Bool {
    var next = index + 1
    while next < tokens.count {
      switch tokens[next].meaning {
      case .filler, .qualifier, .minus, .of: next += 1
      case .unit(let unit) where UnitTable.all[unit].dimension == .currency: next += 1
      case .article:
        guard next + 1 < tokens.count else { return false }
        switch tokens[next + 1].meaning {
        case .magnitude, .collective, .fraction, .vague, .ordinal: return true
        default: return false
        }
      default: return isNumber(tokens[next].meaning)
      }
    }
    return false
  }

  /// At most a unit, a noun and a joint stand between the number and the comparison.
  private static func isNumber(before index: Int, _ tokens: [Token]) -> Bool {
    var last = index - 1
    for _ in 0..<5 {
      guard last >= 0 else { return false }
      switch tokens[last].meaning {
      case .unit, .powered, .metreOrMillion, .moneyMagnitude, .plain, .of, .dash, .filler: last -= 1
      default: return isNumber(tokens[last].meaning)
      }
    }
    return false
  }

  private static func isNumber(_ meaning: Meaning) -> Bool {
    switch meaning {
    case .numeral, .malformedNumeral, .spelled, .small, .tens, .hundreds, .magnitude,
      .collective, .vague, .fraction, .glyphFraction, .oneAndHalf, .halfOf, .halfUnit:
      true
    default: false
    }
  }
}
