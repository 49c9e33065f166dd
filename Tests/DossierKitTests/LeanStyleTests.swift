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
      (
        "a :is(b) {\n  color: red;\n  --x: 1 2;\n\n  b {\n    c: d;\n  }\n}\n",
        "a :is(b){color:red;--x:1 2;b{c:d}}"
      ),
      ("@media (min-width: 1rem) { a { b: c } }", "@media (min-width:1rem){a{b:c}}"),
      ("a::after { content: \": ;}\"; }", "a::after{content:\": ;}\"}"),
    ])
  func lean(_ source: String, _ expected: String) {
    #expect(String(decoding: LeanStyle.of(Array(source.utf8)), as: UTF8.self) == expected)
  }
}
