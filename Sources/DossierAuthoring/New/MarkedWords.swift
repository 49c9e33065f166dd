import DossierCountries
import DossierLink
import DossierModel
import DossierQuantities

/// References that no record answers, with the words that are marked for them.
struct MarkedWords: Sendable {
  struct Missing: Sendable {
    let kind: Int
    /// As it is written first.
    let reference: String
    /// All that is written for it.
    var references = Tally()
    /// How often each of the words is marked.
    var words = Tally()
    /// How often each unit is read from the words.
    var units = Tally()
    var marks = 0
    let first: SourceSpan
  }

  /// In the order of documents and places.
  private(set) var missing: [Missing] = []

  init(_ site: Site) {
    var numbers: [String: Int] = [:]
    var countries: [String: String] = [:]
    for document in site.documents {
      let text = site.text(of: document)
      let file = site.file(of: document)
      let language =
        site.article(document).map { site.articles[$0].language } ?? site.configuration.language
      for (number, annotation) in text.annotations.enumerated() {
        guard let kind = annotation.kind, !annotation.reference.isEmpty,
          annotation.reference != "?",
          site.mentions.entity(of: site.mentions.mention(in: document, annotation: number)) == nil
        else { continue }
        // A country may be named by its code here and by a name there.
        let country =
          site.configuration.kinds[kind].family == .country
          ? countries[annotation.reference] ?? CountryLookup.country(annotation.reference)?.code
          : nil
        if let country { countries[annotation.reference] = country }
        let key = "\(kind):\(country ?? Slug.suggestion(for: annotation.reference))"
        let known = numbers[key] ?? missing.count
        if known == missing.count {
          numbers[key] = known
          missing.append(
            Missing(
              kind: kind, reference: annotation.reference,
              first: SourceSpan(file: file, start: annotation.position)))
        }
        let isFigure =
          site.configuration.kinds[kind].family == .statistic && annotation.container == nil
        missing[known].references.add(annotation.reference)
        missing[known].add(
          text.words(of: annotation),
          unit: isFigure ? Self.unit(annotation, text, language) : nil)
      }
    }
  }

  /// The unit that most marks of a statistic have that no record has yet.
  func unit(ofReferences references: [String]) -> String? {
    let slugs = Set(references.map { Slug.suggestion(for: $0) })
    return missing.first { slugs.contains(Slug.suggestion(for: $0.reference)) }?.units.most
  }

  private static func unit(
    _ annotation: Annotation, _ text: AnnotatedText, _ language: String
  ) -> String? {
    if let unit = annotation.value(.unit) { return unit }
    let tag = annotation.value(.language) ?? language
    guard
      case .quantity(let quantity, _, _) = QuantityReader.read(
        text.words(of: annotation), language: tag)
    else { return nil }
    return quantity.unit
  }
}

extension MarkedWords.Missing {
  fileprivate mutating func add(_ words: String, unit: String?) {
    marks += 1
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !line.isEmpty { self.words.add(line) }
    if let unit { units.add(unit) }
  }

  /// The words by which a record is called: those whose slug the reference is, else the longest form
  /// of those that are marked most.
  var name: String {
    if let exact = words.texts.first(where: { Slug.suggestion(for: $0) == reference }) {
      return exact
    }
    guard let most = words.most else { return upright(reference) }
    let folded = " \(Folding.fold(most)) "
    let longer = words.texts.filter { " \(Folding.fold($0)) ".contains(folded) }
    return longer.max { $0.count < $1.count } ?? most
  }

  /// A slug as words: `people-who-left` is `People who left`.
  func upright(_ slug: String) -> String {
    let words = slug.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// How often texts are met, in the order of their first places; a thousand different ones are enough.
struct Tally: Sendable {
  private(set) var texts: [String] = []
  private var counts: [String: Int] = [:]

  mutating func add(_ text: String) {
    if let count = counts[text] {
      counts[text] = count + 1
    } else if texts.count < 1000 {
      texts.append(text)
      counts[text] = 1
    }
  }

  /// The first of those that are met most.
  var most: String? {
    texts.indices.max { (counts[texts[$0]] ?? 0, $1) < (counts[texts[$1]] ?? 0, $0) }
      .map { texts[$0] }
  }
}
