import DossierModel
import DossierTestSupport
import Testing

@Suite struct MentionIndexTests {
  @Test("an anchor's id is eight digits of its hash, and a number from the second on")
  func derivedAnchor() {
    #expect(Anchor.derived(hash: 0, occurrence: 0).id == "a-00000000")
    #expect(Anchor.derived(hash: 0b00001_11111_00010, occurrence: 0).id == "a-2z100000")
    #expect(Anchor.derived(hash: .max, occurrence: 0).id == "a-zzzzzzzz")
    #expect(Anchor.derived(hash: 1, occurrence: 1).id == "a-10000000-2")
  }

  @Test("a pinned id is kept behind the prefix that headings never have")
  func pinnedAnchor() {
    #expect(Anchor.pinned("h-numbers").id == "a-h-numbers")
  }

  @Test("an anchor is written as its id says")
  func writtenAnchor() {
    let anchors: [Anchor] = [
      .derived(hash: 0x12_3456_789A, occurrence: 0), .derived(hash: .max, occurrence: 11),
      .pinned("h-numbers"),
    ]
    for anchor in anchors {
      var html = HTML()
      html.append(anchor)
      #expect(html == HTML(escaping: anchor.id))
    }
  }

  @Test("pieces of a table come out as they went in, also empty ones")
  func table() {
    let table = HTMLTable<Article>(escaping: ["a<b", nil, "", "ü"])
    #expect(table.count == 4)
    #expect((0..<4).map { table.isEmpty(ArticleID($0)) } == [false, true, true, false])
    var html = HTML()
    for number in [3, 1, 0] { html.append(table, Identity(number)) }
    #expect(html == HTML(escaping: "üa<b"))
  }

  @Test("a mention's number leads to its document and back, past documents without any")
  func numbers() {
    var index = MentionIndex()
    for count in [2, 0, 3] {
      index.addDocument(
        entities: Array(repeating: OptionalIdentity(EntityID(0)), count: count),
        anchors: Array(repeating: .pinned("x"), count: count))
    }
    let mentions = (0..<5).map { index.place(of: MentionID($0)) }
    #expect(mentions.map(\.document.index) == [0, 0, 2, 2, 2])
    #expect(mentions.map(\.annotation) == [0, 1, 0, 1, 2])
    #expect(
      mentions.map { index.mention(in: $0.document, annotation: $0.annotation).index }
        == [0, 1, 2, 3, 4])
  }
}
