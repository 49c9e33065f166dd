import DossierModel
import Testing

@Suite struct HTMLTests {
  private func escaped(_ text: String) -> String {
    String(decoding: HTML(escaping: text).bytes, as: UTF8.self)
  }

  @Test(
    "text stays text between tags and in a quoted attribute",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("say \"no\"", "say &quot;no&quot;"),
      ("it's", "it's"), ("&amp;", "&amp;amp;"), ("</script>", "&lt;/script&gt;"),
      ("<!-- {{x}} -->", "&lt;!-- {{x}} --&gt;"), ("«Новая газета» 🙂", "«Новая газета» 🙂"),
      ("tab\tline\nend\r", "tab\tline\nend\r"), ("", ""),
    ])
  func escaping(text: String, html: String) {
    #expect(escaped(text) == html)
  }

  @Test("what no page may hold becomes U+FFFD")
  func forbidden() {
    var forbidden: [UInt32] = Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F)
    forbidden += Array(0x7F...0x9F) + Array(0xFDD0...0xFDEF)
    for plane in UInt32(0)...16 { forbidden += [plane << 16 | 0xFFFE, plane << 16 | 0xFFFF] }
    for value in forbidden {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(escaped("a\(Character(scalar))b") == "a\u{FFFD}b", "U+\(String(value, radix: 16))")
    }
  }

  @Test("their neighbours stay")
  func allowed() {
    let allowed: [UInt32] = [
      0x09, 0x0A, 0x0D, 0x20, 0x7E, 0xA0, 0xBF, 0xC0, 0xFDCF, 0xFDF0, 0xFFFD, 0xFEFF, 0x10000,
      0x1FFFD, 0x1F600, 0x10FFFD, 0xE0FFF, 0xEFFFD, 0xFB00,
    ]
    for value in allowed {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      #expect(escaped(text).unicodeScalars.elementsEqual(text.unicodeScalars), "\(value)")
    }
  }

  @Test("what needs care is found at each place of texts of any length")
  func places() {
    for length in 1...70 {
      for place in 0..<length {
        for (byte, html) in [("&", "&amp;"), ("\u{1F}", "\u{FFFD}"), ("\u{9F}", "\u{FFFD}")] {
          let before = String(repeating: "x", count: place)
          let after = String(repeating: "y", count: length - 1 - place)
          #expect(escaped(before + byte + after) == before + html + after)
        }
      }
    }
  }

  @Test("a character is not cut where a slice ends")
  func slices() {
    var html = HTML()
    let bytes = Array("<é\u{9F}>".utf8)
    html.append(escaping: bytes, 1..<3)
    html.append(escaping: bytes[0..<1])
    html.append(escaping: "x&y".dropFirst())
    #expect(String(decoding: html.bytes, as: UTF8.self) == "é&lt;&amp;y")
  }

  @Test("an address keeps its ampersands and quotes inside its attribute")
  func href() {
    var html = HTML()
    html.append(escapingHref: "https://e.org/?a=1&b='2'")
    #expect(String(decoding: html.bytes, as: UTF8.self) == "https://e.org/?a=1&amp;b=&#x27;2&#x27;")
  }

  @Test("an address that was not encoded cannot leave its attribute")
  func rawHref() {
    var html = HTML()
    html.append(escapingHref: "\"><script>")
    #expect(!String(decoding: html.bytes, as: UTF8.self).contains(#/["<>]/#))
  }

  @Test("stretches of other HTML are copied as they are")
  func stretches() {
    var html = HTML()
    html.markup("<p>")
    let other = HTML(escaping: "a<b")
    html.append(other, 1..<other.count)
    html.append(number: -12)
    html.append(other)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<p>&lt;b-12a&lt;b")
    #expect(html.count == 14 + 3)
  }
}
