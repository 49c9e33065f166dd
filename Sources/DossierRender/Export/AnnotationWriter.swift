import DossierLink
import DossierModel

/// Writes one article's page of the collection of annotations.
///
/// By bytes, for each annotation of the dossier stands in one: what the annotations of an article
/// or of an entity share is made once and copied.
struct AnnotationWriter {
  private let context: RenderContext
  private let bodies: AnnotationExport.Bodies
  private let article: ArticleID
  private let text: SharedText
  /// The text's first mention.
  private let start: MentionID
  /// What opens each annotation, up to the anchor of its `id`.
  private let opening: [UInt8]
  /// From `target` to the quotation marks of `exact`.
  private let target: [UInt8]

  init(_ context: RenderContext, _ bodies: AnnotationExport.Bodies, article: ArticleID) {
    self.context = context
    self.bodies = bodies
    self.article = article
    let document = context.site.document(article)
    text = context.texts[document]
    start = context.site.mentions.mentions(in: document).lowerBound
    let page = AnnotationExport.address(context.paths.article(article), from: "../", context)
    opening = Array("\n{\"id\":\"\(page)#".utf8)
    var json = JSON()
    json.value(context.site.articles[article].url ?? page)
    target =
      Array(",\"target\":{\"source\":".utf8) + json.bytes
      + Array(",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"".utf8)
  }

  func write(_ neighbours: AnnotationExport.Neighbours, into buffer: inout ByteBuffer) {
    writeHead(neighbours, into: &buffer)
    text.value.text.withUnsafeBufferPointer { bytes in
      let surroundings = Surroundings(bytes)
      var places = RisingCodePoints(bytes)
      var isFirst = true
      for number in 0..<text.bodyCount {
        let mention = start.advanced(by: number)
        guard let entity = context.site.mentions.entity(of: mention) else { continue }
        if !isFirst { buffer.append(literal: ",") }
        isFirst = false
        buffer.append(opening)
        buffer.append(context.site.mentions.anchors[mention])
        writeBody(number, entity, into: &buffer)
        buffer.append(target)
        let words = text.value.annotations[number].words
        let block = text.value.annotations[number].block
        JSON.append(escaping: UnsafeBufferPointer(rebasing: bytes[words]), to: &buffer)
        buffer.append(literal: "\",\"prefix\":\"")
        JSON.append(
          escaping: UnsafeBufferPointer(
            rebasing: bytes[surroundings.start(before: words, in: block)..<words.lowerBound]),
          to: &buffer)
        buffer.append(literal: "\",\"suffix\":\"")
        JSON.append(
          escaping: UnsafeBufferPointer(
            rebasing: bytes[words.upperBound..<surroundings.end(after: words, in: block)]),
          to: &buffer)
        let place = places.count(to: words.lowerBound)
        buffer.append(literal: "\"},{\"type\":\"TextPositionSelector\",\"start\":")
        buffer.append(decimal: place)
        buffer.append(literal: ",\"end\":")
        buffer.append(decimal: place + RisingCodePoints.count(bytes, words))
        buffer.append(literal: "}]}}")
      }
    }
    buffer.append(literal: "\n]}\n")
  }

  private func writeHead(
    _ neighbours: AnnotationExport.Neighbours, into buffer: inout ByteBuffer
  ) {
    func address(_ path: String) -> String {
      AnnotationExport.address(path, from: "../", context)
    }
    func annotations(_ article: ArticleID) -> String { address(context.paths.annotations(article)) }
    var head =
      "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"\(annotations(article))\""
    head += ",\"type\":\"AnnotationPage\",\"partOf\":\"\(address("annotations.json"))\""
    if let previous = neighbours.previous { head += ",\"prev\":\"\(annotations(previous))\"" }
    if let next = neighbours.next { head += ",\"next\":\"\(annotations(next))\"" }
    head += ",\"items\":["
    head.withUTF8 { buffer.append($0) }
  }

  /// The entity alone, or with the reviewer's note and what she thinks of the claim.
  private func writeBody(_ number: Int, _ entity: EntityID, into buffer: inout ByteBuffer) {
    let status = context.status(ofMention: start.advanced(by: number)).status
    let note = text.value.annotations[number].note
    if note == nil, status == .unreviewed { return buffer.append(bodies.alone[entity]) }
    buffer.append(bodies.first[entity])
    if let note {
      buffer.append(literal: ",{\"type\":\"TextualBody\",\"purpose\":\"commenting\",\"value\":\"")
      PlainNote.bytes(text.value, note).withUnsafeBufferPointer {
        JSON.append(escaping: $0, to: &buffer)
      }
      buffer.append(literal: "\",\"format\":\"text/plain\",\"language\":\"")
      buffer.append(Array(context.words.language.utf8))
      buffer.append(literal: "\"}")
    }
    if status != .unreviewed {
      buffer.append(
        literal: ",{\"type\":\"SpecificResource\",\"purpose\":\"classifying\",\"source\":\"")
      buffer.append(Array("\(OwnTerms.namespace)\(status.rawValue)\"}".utf8))
    }
    buffer.append(literal: "]")
  }
}
