import DossierModel

/// A `by=` or `origin=` that is plain words, and where it stands.
struct WrittenOrigin: Sendable {
  let text: String
  let file: String
  let position: SourcePosition
}

/// Finds sources that are probably slips: what is nearly a record's name or nearly another source, or
/// has the shape of a slug and no record.
enum OriginChecks {
  /// `written`: all that are plain words and not the article itself, in the order of the site.
  static func check(
    _ written: [WrittenOrigin], _ site: Site, _ diagnostics: inout [Diagnostic]
  ) {
    var places: [String: [Int]] = [:]
    var keys: [String] = []
    for (number, origin) in written.enumerated() {
      let key = NameKey.key(origin.text)
      if places[key] == nil { keys.append(key) }
      places[key, default: []].append(number)
    }
    guard !keys.isEmpty else { return }
    var known = NearNames()
    for (entity, record) in site.entities.identified
    where site.kind(of: entity).family != .statistic {
      for name in [record.name.value, record.slug] + record.aliases.map(\.value) {
        known.add(name, shown: record.slug, weight: .max, order: -1)
      }
    }
    for (order, key) in keys.enumerated() {
      let numbers = places[key] ?? []
      known.add(key, shown: written[numbers[0]].text, weight: numbers.count, order: order)
    }
    for (order, key) in keys.enumerated() {
      let numbers = places[key] ?? []
      let near = known.nearest(to: key, weight: numbers.count, order: order)
      for number in numbers where near != nil || isSlug(written[number].text) {
        diagnostics.append(
          Diagnostic(
            .unknownOrigin, "'\(written[number].text)' has no record",
            at: SourceSpan(file: written[number].file, start: written[number].position),
            hint: near.map { "did you mean '\($0)'?" }
              ?? "write it with spaces, '\(written[number].text.replacing("-", with: " "))', if no record is meant"
          ))
      }
    }
  }

  /// True for what looks like a slug of several words: `clean-harbour-league`.
  private static func isSlug(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return words.count > 1
      && words.allSatisfy { word in
        !word.isEmpty && word.allSatisfy { $0.isLowercase || $0.isNumber }
      } && words.contains { $0.contains(where: \.isLetter) }
  }
}

/// Names by their words, to find those that differ from another in one word by a slip.
///
/// A name is looked up by all its words but one and that one's first letter, so that only names that
/// can be near are compared.
struct NearNames {
  private struct Name {
    let words: [String]
    let shown: String
    /// How often it occurs; a record's name outweighs all.
    let weight: Int
    /// Of equally common names the one that comes first is taken to be right.
    let order: Int
  }

  private var names: [Name] = []
  private var buckets: [String: [Int]] = [:]
  private var seen: Set<String> = []

  /// How many names of one bucket are compared: thousands of `minister of …` must not take for ever.
  private static let most = 200

  mutating func add(_ name: String, shown: String, weight: Int, order: Int) {
    let words = NameKey.words(name)
    guard (1...12).contains(words.count),
      seen.insert(words.joined(separator: " ") + "\n" + shown).inserted
    else { return }
    for place in words.indices where mayBeSlip(words[place]) {
      buckets[Self.bucket(words, place), default: []].append(names.count)
    }
    names.append(Name(words: words, shown: shown, weight: weight, order: order))
  }

  /// What a name is nearly, and does not outweigh; nil for nothing, and for a name that is known as
  /// a record's.
  func nearest(to key: String, weight: Int, order: Int) -> String? {
    let words = NameKey.words(key)
    guard (1...12).contains(words.count) else { return nil }
    var best: (shown: String, edits: Int)?
    for place in words.indices where mayBeSlip(words[place]) {
      for number in (buckets[Self.bucket(words, place)] ?? []).prefix(Self.most) {
        let other = names[number]
        guard other.words != words,
          other.weight > weight || other.weight == weight && other.order < order,
          let edits = NearestName.edits(
            words[place], other.words[place],
            limit: words[place].unicodeScalars.count > 8 ? 2 : 1)
        else { continue }
        if best.map({ edits < $0.edits }) ?? true { best = (other.shown, edits) }
      }
    }
    return best?.shown
  }

  private func mayBeSlip(_ word: String) -> Bool {
    word.unicodeScalars.count >= 3 && !word.utf8.contains { (0x30...0x39).contains($0) }
  }

  private static func bucket(_ words: [String], _ place: Int) -> String {
    var key = "\(place)/\(words.count)"
    for (number, word) in words.enumerated() {
      key += " "
      key += number == place ? String(word.prefix(1)) + "*" : word
    }
    return key
  }
}
