/// The name of a content file, a record's identity within its kind, and part of a URL.
///
/// Lower-case letters and digits parted by single hyphens, 1 to 100 bytes; none that a file system
/// or a site keeps for itself (`index`, `con`, …).
package enum Slug {
  package enum Fault: Sendable, Hashable {
    case empty
    case tooLong
    case reserved
    case unfit
  }

  /// Returns what is wrong with a slug, or nil when it is fit.
  package static func fault(in slug: String) -> Fault? {
    if slug.isEmpty { return .empty }
    if slug.utf8.count > 100 { return .tooLong }
    if reserved.contains(slug) { return .reserved }
    var wasHyphen = true
    for scalar in slug.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": wasHyphen = false
      case "-":
        if wasHyphen { return .unfit }
        wasHyphen = true
      default:
        // Letters of other scripts are fit when they have no capital form left to fold.
        let properties = scalar.properties
        let isFit = properties.isAlphabetic || (!wasHyphen && isMark(properties))
        guard scalar.value > 0x7F, isFit, properties.lowercaseMapping == String(scalar) else {
          return .unfit
        }
        wasHyphen = false
      }
    }
    return wasHyphen ? .unfit : nil
  }

  private static func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// A fit slug made of any text: folded, every run of other characters a hyphen.
  package static func suggestion(for text: String) -> String {
    var slug = ""
    for scalar in Folding.fold(text).unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    while slug.last == "-" { slug.removeLast() }
    // Folding takes letters apart; what is written out should be put together again.
    return slug.utf8.allSatisfy { $0 < 0x80 } ? slug : Folding.composed(slug)
  }

  private static let reserved: Set<String> = {
    var names: Set<String> = ["index", "404", "con", "nul", "aux", "prn"]
    for digit in 0...9 {
      names.insert("com\(digit)")
      names.insert("lpt\(digit)")
    }
    return names
  }()
}
