import DossierModel
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

  @Test("a mention's number leads to its document and back, past documents without any")
  func numbers() {
    var index = MentionIndex()
    index.starts = [0, 2, 2, 5]
    let mentions = (0..<5).map { index.mention($0) }
    #expect(mentions.map(\.document) == [0, 0, 2, 2, 2])
    #expect(mentions.map(\.annotation) == [0, 1, 0, 1, 2])
    #expect(mentions.map { index.number($0) } == [0, 1, 2, 3, 4])
  }
}
