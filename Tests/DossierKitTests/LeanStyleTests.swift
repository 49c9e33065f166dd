import Testing

@testable import DossierKit

@Suite struct LeanStyleTests {
  @Test(
    "comments and indentation go, strings and rules stay",
    arguments: [
      ("a {color:red} /* why */\n  b {}", "a{color:red}b{}"),
      ("a::after {content:\"/* no  comment */\"}", "a::after{content:\"/* no  comment */\"}"),
      ("a {content:\"\\\"  /*\"} /**/ b {}", "a{content:\"\\\"  /*\"}b{}"),
      ("/* first */\na {}\n\n\nb {}", "a{}b{}"), ("a {} /* open", "a{}/* open"),
      ("a, b {x:1;\n y:2 3}", "a,b{x:1;y:2 3}"), ("", ""),
    ])
  func lean(_ source: String, _ expected: String) {
    #expect(String(decoding: LeanStyle.of(Array(source.utf8)), as: UTF8.self) == expected)
  }
}
