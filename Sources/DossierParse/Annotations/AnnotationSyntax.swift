import DossierModel

/// The destination of an annotation in its parts: `statistic:slug?by=x&date=2022-10`.
struct AnnotationSyntax {
  let scheme: String
  private let bytes: [UInt8]
  /// Offset of the `?`, or the end.
  private let question: Int

  struct Fault {
    let rule: Rule
    let summary: String
    let hint: String?
    /// Offset in the destination, its escapes and entities undone.
    let offset: Int
  }

  /// - Parameter destination: its escapes and entities undone; nil for one without a scheme.
  init?(_ destination: [UInt8]) {
    guard let scheme = SafeURL.scheme(of: destination) else { return nil }
    self.scheme = scheme
    bytes = destination
    question = destination.firstIndex(of: UInt8(ascii: "?")) ?? destination.count
  }

  private var start: Int { scheme.utf8.count + 1 }

  /// Percent-encoding undone, `+` as a space, no white space around it.
  func reference(_ faults: inout [Fault]) -> String {
    if let reference = Self.percentDecoded(bytes[start..<question]) { return reference.trimmed }
    faults.append(
      Fault(
        rule: .malformedQuery,
        summary: "'%' in the reference begins no two hexadecimal digits of UTF-8",
        hint: "write '%25' for a percent sign", offset: start))
    return ""
  }

  /// Those that are fit, in the order written.
  func attributes(
    _ place: (Int) -> SourcePosition, _ faults: inout [Fault]
  ) -> [Attribute] {
    guard question < bytes.count else { return [] }
    var attributes: [Attribute] = []
    var start = question + 1
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
      if let (name, value) = pair(start..<end, taken: attributes, &faults) {
        attributes.append(Attribute(name: name, value: value, position: place(start)))
      }
      start = end + 1
    }
    return attributes
  }

  private func pair(
    _ range: Range<Int>, taken: [Attribute], _ faults: inout [Fault]
  ) -> (AttributeName, String)? {
    func fail(_ rule: Rule, _ summary: String, _ hint: String) -> (AttributeName, String)? {
      faults.append(Fault(rule: rule, summary: summary, hint: hint, offset: range.lowerBound))
      return nil
    }
    let pair = bytes[range]
    guard let equals = pair.firstIndex(of: UInt8(ascii: "=")), equals > pair.startIndex else {
      return fail(
        .malformedQuery, "'\(String(decoding: pair, as: UTF8.self))' is no 'name=value'",
        "write for example 'date=2022-10'; part attributes by '&'")
    }
    let name = Self.percentDecoded(pair[..<equals]) ?? ""
    guard let value = Self.percentDecoded(pair[(equals + 1)...])?.trimmed else {
      return fail(
        .malformedQuery, "'%' in '\(name)' begins no two hexadecimal digits of UTF-8",
        "write '%25' for a percent sign")
    }
    guard let known = AttributeName(rawValue: name) else {
      let names = AttributeName.allCases.map(\.rawValue)
      let near =
        faults.count < NearestName.enough ? NearestName.nearest(to: name, among: names) : nil
      return fail(
        .unknownAttribute, "'\(name)' is no attribute",
        near.map { "did you mean '\($0)'?" }
          ?? "known attributes are \(names.joined(separator: ", "))")
    }
    if taken.contains(where: { $0.name == known }) {
      return fail(.duplicateAttribute, "'\(name)' is given twice", "keep one of them")
    }
    if let fault = AttributeCheck.fault(in: value, of: known) {
      return fail(.unfitAttribute, "'\(value)' is no \(fault.what)", fault.hint)
    }
    return (known, value)
  }

  /// Undoes `%XX` and `+`; nil when the result is not UTF-8 or a `%` begins nothing.
  static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> String? {
    if !bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "+"): decoded.append(0x20)
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.endIndex, let high = hexDigit(bytes[index + 1]),
          let low = hexDigit(bytes[index + 2])
        else { return nil }
        decoded.append(high << 4 | low)
        index += 2
      default: decoded.append(bytes[index])
      }
      index += 1
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// Whether the value of an attribute is one.
enum AttributeCheck {
  /// What a value should have been, or nil when it is fit.
  static func fault(in value: String, of name: AttributeName) -> (what: String, hint: String)? {
    if value.isEmpty { return ("value of '\(name.rawValue)'", "give it a value, or remove it") }
    switch name {
    case .status:
      return Status(rawValue: value) == nil
        ? ("status", "write unreviewed, verified, disputed or unclear") : nil
    case .role:
      return ["speaker", "subject"].contains(value) ? nil : ("role", "write speaker or subject")
    case .id:
      let isFit = value.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      return isFit && value.utf8.count <= 60
        ? nil : ("id", "use letters, digits and hyphens, at most 60")
    case .language:
      return LanguageTag.isFit(value) ? nil : ("language tag", "write en, ru, fr, de, pt-BR, …")
    case .value, .low, .high:
      return DecimalNumber(plain: value) == nil
        ? ("number", "write digits alone, with a full stop for decimals: 1200000, 12.5") : nil
    case .date:
      return PartialDate(value) == nil
        ? (
          "date",
          "write 2022, 2022-10, 2022-10-20, 2022-10~, 2022-10-20/2022-10-25 or 2022-02/.. (since)"
        ) : nil
    case .unit, .qualifier, .by, .origin, .period, .population, .place: return nil
    }
  }
}
