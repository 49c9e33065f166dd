import DossierModel
import Testing

@testable import DossierRender

@Suite("Links to passages of the original")
struct TextFragmentTests {
  /// The address for the annotation of a one-block text in which brackets mark its words.
  private func address(_ marked: String, _ url: String = "https://example.org/a") -> String {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }
    var text = AnnotatedText()
    text.text = parts.flatMap(\.self)
    var annotation = Annotation(
      kind: 0, reference: "", position: SourcePosition(line: 1, column: 1))
    annotation.block = 0..<text.text.count
    annotation.words = parts[0].count..<(parts[0].count + parts[1].count)
    var html = TextFragment.start(url)
    TextFragment.write(annotation, in: text, into: &html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test(
    "whole words on both sides, percent-encoded",
    arguments: [
      ("|Nazar|", "Nazar"),
      ("Talks with |Nazar| began", "Talks%20with-,Nazar,-began"),
      (
        "In the end all the talks with |Nazar the elder| began late on Monday, and ended",
        "end%20all%20the%20talks%20with-,Nazar%20the%20elder,-began%20late%20on%20Monday%2C"
      ),
      // Signs that mean something in the directive.
      ("a-b, |c-d & e,f| (g=1+2)", "a%2Db%2C-,c%2Dd%20%26%20e%2Cf,-(g%3D1%2B2)"),
      ("100% |a#b?| %20", "100%25-,a%23b%3F,-%2520"),
      // Browsers find whole words.
      ("The |Kyrgyz|stani side", "The-,Kyrgyzstani,-side"),
      ("re|build|ing", "rebuilding"),
      ("(|Nazar|)", "(-,Nazar,-)"),
      ("«|Ильза|»", "%C2%AB-,%D0%98%D0%BB%D1%8C%D0%B7%D0%B0,-%C2%BB"),
      ("a\n |b\n  c| d", "a-,b%20c,-d"),
      // A letter with its mark behind it, and white space that is not ASCII.
      ("le caf|e\u{301}|s", "le-,cafe%CC%81s"),
      ("a\u{A0}|b\u{2003}c|\u{3000}d", "a-,b%20c,-d"),
      // The word that is cut by the limit of 24 signs stays out.
      ("abcd 6789012345678901234 |x|", "6789012345678901234-,x"),
      ("abcd 56789012345678901234 |x|", "56789012345678901234-,x"),
      ("|x| 1234567890123456789012 45", "x,-1234567890123456789012"),
    ])
  func directive(marked: String, expected: String) {
    #expect(address(marked) == "https://example.org/a#:~:text=" + expected)
  }

  @Test("long words by their beginning and end")
  func long() {
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    #expect(
      address("|\(words)|")
        == "https://example.org/a#:~:text=word1%20word2%20word3%20word4,word57%20word58%20word59%20word60"
    )
  }

  @Test("an address that has a fragment keeps it")
  func fragment() {
    #expect(address("|a|", "https://example.org/a?b#top") == "https://example.org/a?b#top:~:text=a")
  }
}
