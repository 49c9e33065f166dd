import DossierModel

/// What signs do in a phrase.
enum PhraseSigns {
  static func meaning(_ scalar: UInt32) -> Meaning {
    if let unit = CommonWords.unit(ofSign: scalar) { return .unit(unit) }
    switch scalar {
    case 0x2D, 0x2010...0x2015: return .dash
    case 0x2212: return .minus
    case 0x2C: return .comma
    case 0x2F, 0x2044, 0x2215: return .slash
    case 0x3A: return .colon
    case 0x2E: return .dot
    case 0x2B: return .plus
    case 0x28, 0x5B: return .opening
    case 0x29, 0x5D: return .closing
    case 0x7E, 0x2248, 0x223C, 0x2243, 0x2245: return .qualifier(.about)
    case 0x3C: return .qualifier(.lessThan)
    case 0x3E: return .qualifier(.moreThan)
    case 0x2264, 0x2A7D: return .qualifier(.atMost)
    case 0x2265, 0x2A7E: return .qualifier(.atLeast)
    case 0xA2: return .coins(nil)
    case 0xB1: return .plusMinus
    case 0x3D: return .equals
    case 0x2032, 0x2033: return .stroke
    case 0x23, 0xA7, 0x2116: return .identifier
    case 0xBC: return .glyphFraction(1, 4)
    case 0xBD: return .glyphFraction(1, 2)
    case 0xBE: return .glyphFraction(3, 4)
    case 0x2153: return .glyphFraction(1, 3)
    case 0x2154: return .glyphFraction(2, 3)
    case 0x2155: return .glyphFraction(1, 5)
    case 0x2156: return .glyphFraction(2, 5)
    case 0x2157: return .glyphFraction(3, 5)
    case 0x2158: return .glyphFraction(4, 5)
    case 0x215B: return .glyphFraction(1, 8)
    // Quotation marks stand around words without parting them.
    case 0x22, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x27, 0x2A, 0x5F, 0x60: return .filler
    // Raised digits: a power or a footnote, nobody can say which.
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: return .noNumber
    default: return .pause
    }
  }
}
