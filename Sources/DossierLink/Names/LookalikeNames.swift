import DossierModel
@_spi(_Unicode) import Swift

/// Names of different records that a reader cannot tell apart: `Реtr` with Cyrillic letters.
enum LookalikeNames {
  /// Two records of a kind whose names or aliases have one skeleton, but are not the same name.
  ///
  /// Those of which one lists the other under `not_to_confuse` are known to be two.
  static func check(_ site: Site, _ diagnostics: inout [Diagnostic]) {
    for range in site.entitiesOfKind {
      var holders: [String: (entity: EntityID, name: Located<String>)] = [:]
      for entity in range {
        let record = site.entities[entity]
        for name in [record.name] + record.aliases {
          let skeleton = skeleton(name.value)
          guard let other = holders[skeleton] else {
            holders[skeleton] = (entity, name)
            continue
          }
          let first = site.entities[other.entity]
          guard other.entity != entity, Folding.fold(name.value) != Folding.fold(other.name.value),
            !areKnownToDiffer(record, first)
          else { continue }
          diagnostics.append(lookalike(record, name, first, other.name))
        }
      }
    }
  }

  /// What a text looks like (UTS 39, section 4): decomposed, each character as its prototype,
  /// invisible ones left out.
  static func skeleton(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return skeleton(ofASCII: text) }
    var skeleton = String.UnicodeScalarView()
    for scalar in text._nfd where !InvisibleCharacters.contains(scalar) {
      if let prototype = prototypes[scalar] {
        skeleton.append(contentsOf: prototype)
      } else {
        skeleton.append(scalar)
      }
    }
    return String(skeleton)
  }

  /// The same by bytes, with the few entries that ASCII has.
  private static func skeleton(ofASCII text: String) -> String {
    var skeleton: [UInt8] = []
    skeleton.reserveCapacity(text.utf8.count + 4)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0"): skeleton.append(UInt8(ascii: "O"))
      case UInt8(ascii: "1"), UInt8(ascii: "I"), UInt8(ascii: "|"):
        skeleton.append(UInt8(ascii: "l"))
      case UInt8(ascii: "m"): skeleton += "rn".utf8
      case UInt8(ascii: "\""): skeleton += "''".utf8
      case UInt8(ascii: "%"): skeleton += "º/₀".utf8
      case UInt8(ascii: "`"): skeleton.append(UInt8(ascii: "'"))
      default: skeleton.append(byte)
      }
    }
    return String(decoding: skeleton, as: UTF8.self)
  }

  private static func areKnownToDiffer(_ left: Record, _ right: Record) -> Bool {
    left.notToConfuse.contains { $0.value == right.slug }
      || right.notToConfuse.contains { $0.value == left.slug }
  }

  private static func lookalike(
    _ record: Record, _ name: Located<String>, _ other: Record, _ otherName: Located<String>
  ) -> Diagnostic {
    let odd = zip(name.value.unicodeScalars, otherName.value.unicodeScalars).first { $0 != $1 }
    let letter = odd.map {
      ", but has '\($0.0)' (U+\(String($0.0.value, radix: 16, uppercase: true).padded))"
    }
    return Diagnostic(
      .lookalikeName,
      "name '\(InvisibleCharacters.shown(name.value))' looks like '\(InvisibleCharacters.shown(otherName.value))'"
        + (letter ?? ""),
      at: SourceSpan(file: record.file, start: name.position),
      hint: "if they are two, write 'not_to_confuse: [\(other.slug)]' in this record",
      notes: [
        Diagnostic.Note("the other", at: SourceSpan(file: other.file, start: otherName.position))
      ])
  }

  private static let prototypes: [Unicode.Scalar: [Unicode.Scalar]] = {
    var prototypes: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    prototypes.reserveCapacity(4500)
    var scalars: [Unicode.Scalar] = []
    var value: UInt32 = 0
    LookalikeTable.text.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: ";"):
          if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
          value = 0
          if byte == UInt8(ascii: ";"), let first = scalars.first {
            prototypes[first] = Array(scalars.dropFirst())
            scalars.removeAll(keepingCapacity: true)
          }
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value * 16 + UInt32(byte - 0x30)
        default: value = value * 16 + UInt32(byte - 0x57)
        }
      }
    }
    return prototypes
  }()
}

extension String {
  /// At least four digits, as code points are written.
  fileprivate var padded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
