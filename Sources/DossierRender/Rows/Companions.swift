import DossierLink
import DossierModel
import DossierTemplates

/// Who else stands where an entity stands.
enum Companions {
  struct Row: TemplateView {
    let link: EntityLinkRow
    let sameSentence: String
    let sameArticle: String
    let sharedHref: String?

    /// Of a link to an entity, what a companion shows.
    private static let shared: Set<String> = ["name", "href", "kind"]

    static let fields: [TemplateField<Self>] =
      EntityLinkRow.fields.filter { shared.contains($0.name) }.map { $0.lifted { $0.link } } + [
        .text("same_sentence") { $0.sameSentence },
        .text("same_article") { $0.sameArticle },
        .text("shared_href") { $0.sharedHref },
      ]
  }

  /// How often two entities stand together.
  struct Pair: Sendable {
    let entity: EntityID
    /// Sentences with both.
    var sentences = 0
    /// Articles with both.
    var articles = 0
    /// A mention of the other one in a sentence with both.
    var shared: Mention?
  }

  /// The others, most shared sentences first, then most shared articles, then by number.
  static func pairs(of entity: EntityID, _ context: RenderContext) -> [Pair] {
    let index = context.site.mentions
    let sentences = context.tables.sentences
    // By entity the place among the pairs: a dictionary here took a tenth of all rendering.
    var places = Column<Record, Int32>(repeating: -1, count: context.site.entities.count)
    var pairs: [Pair] = []
    var lastArticle: [DocumentID?] = []
    var lastSentence: [(document: DocumentID?, start: UInt32)] = []
    var numbers = index.mentionsInArticles(of: entity)[...]
    while let first = numbers.first {
      let document = index.document(of: first)
      let inDocument = index.mentions(in: document)
      // Rising: annotations and sentences come in the order of the text.
      var own: [UInt32] = []
      while let next = numbers.first, next < inDocument.upperBound {
        let sentence = sentences[next]
        if own.last != sentence { own.append(sentence) }
        numbers = numbers.dropFirst()
      }
      var nearest = 0
      for mention in context.mentionsInBody(of: document) {
        guard let other = index.entity(of: mention), other != entity else { continue }
        var place = Int(places[other])
        if place < 0 {
          place = pairs.count
          places[other] = Int32(place)
          pairs.append(Pair(entity: other))
          lastArticle.append(nil)
          lastSentence.append((nil, 0))
        }
        if lastArticle[place] != document {
          lastArticle[place] = document
          pairs[place].articles += 1
        }
        let sentence = sentences[mention]
        // Both rise, so that an article of many sentences takes no longer for each.
        while nearest < own.count, own[nearest] < sentence { nearest += 1 }
        guard nearest < own.count, own[nearest] == sentence,
          lastSentence[place] != (document, sentence)
        else { continue }
        lastSentence[place] = (document, sentence)
        pairs[place].sentences += 1
        if pairs[place].shared == nil {
          pairs[place].shared = index.place(of: mention)
        }
      }
    }
    return pairs.sorted {
      ($1.sentences, $1.articles, $0.entity) < ($0.sentences, $0.articles, $1.entity)
    }
  }

  /// At most this many are listed; data/annotations.csv has them all.
  private static let limit = 24

  static func rows(_ pairs: [Pair], _ context: RenderContext, root: String) -> [Row] {
    pairs.prefix(limit).map { pair in
      Row(
        link: EntityLinkRow(context, pair.entity, root: root),
        sameSentence: context.words.number(pair.sentences),
        sameArticle: context.words.number(pair.articles),
        sharedHref: pair.shared.map { context.link(from: root, to: $0) })
    }
  }

  /// For countries and people: the statistics of the sentences they stand in.
  static func figures(
    _ pairs: [Pair], of entity: EntityID, _ context: RenderContext, root: String
  ) -> [EntityLinkRow] {
    let site = context.site
    guard site.kind(of: entity).family != .statistic else { return [] }
    // By number, for a kind is a value of many parts, and there may be thousands of pairs.
    let isStatistic = site.configuration.kinds.map { $0.family == .statistic }
    return pairs.lazy
      .filter { $0.sentences > 0 && isStatistic[site.entities[$0.entity].kind] }
      .prefix(12)
      .map { context.figureLink($0.entity, root: root) }
  }
}
