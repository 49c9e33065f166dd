import DossierModel
import DossierTestSupport
import Testing

@testable import DossierParse

/// One way of writing annotations, and what comes of it.
struct FormCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// With a mark where each annotation opens, in order.
  let markdown: String
  let annotations: [String]
  let body: String
  let notes: [String]

  init(
    _ name: String, _ markdown: String, _ annotations: [String], _ body: String,
    notes: [String] = []
  ) {
    self.name = name
    self.markdown = markdown
    self.annotations = annotations
    self.body = body
    self.notes = notes
  }

  var testDescription: String { name }
}

@Suite struct AnnotationFormTests {
  static let names = ["Kyrgyzstan", "KG", "Sadyr Japarov", "Armenia", "Côte d’Ivoire"]

  private func check(_ form: FormCase, ignoring ignored: Rule? = nil) {
    let reading = Reading(form.markdown, names: Self.names)
    #expect(reading.annotations == form.annotations)
    #expect(reading.body == form.body)
    #expect(reading.notes == form.notes)
    let marks = reading.marked.offsets.keys.sorted()
    #expect(reading.places == marks)
    #expect(reading.slotFault == nil)
    #expect(reading.found.filter { $0.rule != ignored } == [])
  }

  @Test("the forms of a reference", arguments: forms)
  func reference(_ form: FormCase) { check(form, ignoring: .unusedDefinition) }

  static let forms = [
    FormCase(
      "a link with a kind as its scheme", "1️⃣[Sadyr Japarov](person:sadyr-japarov) leads.",
      ["person:sadyr-japarov \"Sadyr Japarov\""], "<p>⟦0:Sadyr Japarov⟧ leads.</p>\n"),
    FormCase(
      "two side by side", "1️⃣[a](person:x)2️⃣[b](person:y)",
      ["person:x \"a\"", "person:y \"b\""], "<p>⟦0:a⟧⟦1:b⟧</p>\n"),
    FormCase(
      "a kind in capitals", "1️⃣[a](PERSON:x)", ["person:x \"a\""], "<p>⟦0:a⟧</p>\n"),
    FormCase(
      "a bare name", "In 1️⃣[Kyrgyzstan], said.", ["Kyrgyzstan \"Kyrgyzstan\""],
      "<p>In ⟦0:Kyrgyzstan⟧, said.</p>\n"),
    FormCase(
      "a bare name in other case, without accents", "1️⃣[COTE  D'IVOIRE]",
      ["COTE  D'IVOIRE \"COTE  D'IVOIRE\""], "<p>⟦0:COTE  D'IVOIRE⟧</p>\n"),
    FormCase(
      "words and a name", "1️⃣[the country][Kyrgyzstan]", ["Kyrgyzstan \"the country\""],
      "<p>⟦0:the country⟧</p>\n"),
    FormCase(
      "a name and empty brackets", "1️⃣[Kyrgyzstan][]!", ["Kyrgyzstan \"Kyrgyzstan\""],
      "<p>⟦0:Kyrgyzstan⟧!</p>\n"),
    FormCase(
      "what is no name stays text", "[x] [Mongolia] [text][Mongolia] 1️⃣[KG]", ["KG \"KG\""],
      "<p>[x] [Mongolia] [text][Mongolia] ⟦0:KG⟧</p>\n"),
    FormCase(
      "a definition's label, in each form",
      "1️⃣[he][boss] 2️⃣[boss][] 3️⃣[Boss]\n\n[boss]: person:sadyr-japarov",
      [
        "person:sadyr-japarov \"he\"", "person:sadyr-japarov \"boss\"",
        "person:sadyr-japarov \"Boss\"",
      ], "<p>⟦0:he⟧ ⟦1:boss⟧ ⟦2:Boss⟧</p>\n"),
    FormCase(
      "a definition in front, with a note",
      "[boss]: <person:sadyr-japarov?role=speaker>\n  'The *president*.'\n\n1️⃣[he][BOSS]",
      ["person:sadyr-japarov role=speaker \"he\""], "<p>⟦0:he⟧</p>\n",
      notes: ["The <em>president</em>."]),
    FormCase(
      "of two definitions the first", "1️⃣[a]\n\n[a]: person:x\n[a]: person:y", ["person:x \"a\""],
      "<p>⟦0:a⟧</p>\n"),
    FormCase(
      "a definition goes before a name", "1️⃣[Kyrgyzstan]\n\n[kyrgyzstan]: country:other",
      ["country:other \"Kyrgyzstan\""], "<p>⟦0:Kyrgyzstan⟧</p>\n"),
    FormCase(
      "a definition in a quotation and in a list",
      "> [a]: person:x\n\n- [b]: person:y\n\n1️⃣[a] 2️⃣[b]", ["person:x \"a\"", "person:y \"b\""],
      "<blockquote>\n</blockquote>\n<ul>\n<li></li>\n</ul>\n<p>⟦0:a⟧ ⟦1:b⟧</p>\n"),
    FormCase(
      "a definition's label over two lines", "1️⃣[a b]\n\n[a\nb]: person:x", ["person:x \"a b\""],
      "<p>⟦0:a b⟧</p>\n"),
    FormCase(
      "what looks like a definition in code or in a paragraph is none",
      "```\n[a]: person:x\n```\n\n    [b]: person:x\n\nText\n[c]: person:x\n\n[a] [b] [c]", [],
      "<pre><code>[a]: person:x\n</code></pre>\n<pre><code>[b]: person:x\n</code></pre>\n"
        + "<p>Text\n[c]: person:x</p>\n<p>[a] [b] [c]</p>\n"),
    FormCase(
      "a definition of a web address is an ordinary link",
      "[Kyrgyzstan]\n\n[kyrgyzstan]: https://e.org", [],
      "<p><a class=\"external\" rel=\"noopener noreferrer\" href=\"https://e.org\">Kyrgyzstan</a></p>\n"
    ),
  ]

  @Test("words over lines, in quotations and in lists", arguments: layouts)
  func layout(_ form: FormCase) { check(form) }

  static let layouts = [
    FormCase(
      "a label over two lines", "The 1️⃣[president\nof the country](person:x) spoke.",
      ["person:x \"president of the country\""],
      "<p>The ⟦0:president\nof the country⟧ spoke.</p>\n"),
    FormCase(
      "a bare name over two lines", "1️⃣[Sadyr\nJaparov] spoke.",
      ["Sadyr Japarov \"Sadyr Japarov\""], "<p>⟦0:Sadyr\nJaparov⟧ spoke.</p>\n"),
    FormCase(
      "a bare name over two lines of a quotation", "> 1️⃣[Sadyr\n> Japarov] spoke.",
      ["Sadyr Japarov \"Sadyr Japarov\""],
      "<blockquote>\n<p>⟦0:Sadyr\nJaparov⟧ spoke.</p>\n</blockquote>\n"),
    FormCase(
      "destination and title on lines of their own",
      "a\n1️⃣[b](\n  person:x\n  \"A note\n  on two lines\"\n) c 2️⃣[d](person:y)",
      ["person:x \"b\"", "person:y \"d\""], "<p>a\n⟦0:b⟧ c ⟦1:d⟧</p>\n",
      notes: ["A note on two lines"]),
    FormCase(
      "behind a line that ends in a backslash", "a\\\nb 1️⃣[c](person:x)", ["person:x \"c\""],
      "<p>a<br />\nb ⟦0:c⟧</p>\n"),
    FormCase(
      "in a quotation, its mark in the title",
      "> a 1️⃣[b](person:x \"one\n> two\n>three\") c\n> 2️⃣[d](person:y)",
      ["person:x \"b\"", "person:y \"d\""],
      "<blockquote>\n<p>a ⟦0:b⟧ c\n⟦1:d⟧</p>\n</blockquote>\n", notes: ["one two three"]),
    FormCase(
      "in a quotation that a line goes on lazily", "> 1️⃣[a\nb](person:x) c", ["person:x \"a b\""],
      "<blockquote>\n<p>⟦0:a\nb⟧ c</p>\n</blockquote>\n"),
    FormCase(
      "on indented lines of list items",
      "- a\n  1️⃣[b](person:x)\n   2️⃣[c](person:y)\n10. d\n    3️⃣[e](person:z)\n",
      ["person:x \"b\"", "person:y \"c\"", "person:z \"e\""],
      "<ul>\n<li>a\n⟦0:b⟧\n⟦1:c⟧</li>\n</ul>\n<ol start=\"10\">\n<li>d\n⟦2:e⟧</li>\n</ol>\n"),
    FormCase(
      "in items of a list in a list, behind a tab",
      "-\ta\n\t-\t1️⃣[b](person:x)\n\n\t\t2️⃣[c](person:y)",
      ["person:x \"b\"", "person:y \"c\""],
      "<ul>\n<li>a\n<ul>\n<li>\n<p>⟦0:b⟧</p>\n<p>⟦1:c⟧</p>\n</li>\n</ul>\n</li>\n</ul>\n"),
    FormCase(
      "in headings of both kinds", "## 1️⃣[a](person:x) ##\n\n2️⃣[b](person:y)\n---",
      ["person:x \"a\"", "person:y \"b\""],
      "<h2 id=\"h-a\">⟦0:a⟧</h2>\n<h2 id=\"h-b\">⟦1:b⟧</h2>\n"),
    FormCase(
      "behind letters of several bytes", "Ёлка «1️⃣[é](person:x)» 🙂 2️⃣[b](person:y)",
      ["person:x \"é\"", "person:y \"b\""], "<p>Ёлка «⟦0:é⟧» 🙂 ⟦1:b⟧</p>\n"),
  ]

  @Test("annotations in each other, in emphasis, code and links", arguments: nestings)
  func nesting(_ form: FormCase) { check(form) }

  static let nestings = [
    FormCase(
      "a name in a figure", "1️⃣[about 30% of 2️⃣[Kyrgyzstan]'s GDP](statistic:share)",
      ["statistic:share \"about 30% of Kyrgyzstan's GDP\"", "Kyrgyzstan \"Kyrgyzstan\""],
      "<p>⟦0:about 30% of ⟦1:Kyrgyzstan⟧'s GDP⟧</p>\n"),
    FormCase(
      "three levels", "1️⃣[a 2️⃣[b 3️⃣[c](person:z) d](person:y) e](person:x) f",
      ["person:x \"a b c d e\"", "person:y \"b c d\"", "person:z \"c\""],
      "<p>⟦0:a ⟦1:b ⟦2:c⟧ d⟧ e⟧ f</p>\n"),
    FormCase(
      "two in one, at its ends", "1️⃣[2️⃣[a](person:y)3️⃣[b](person:z)](person:x)",
      ["person:x \"ab\"", "person:y \"a\"", "person:z \"b\""], "<p>⟦0:⟦1:a⟧⟦2:b⟧⟧</p>\n"),
    FormCase(
      "by definitions and names, in each other", "1️⃣[all of 2️⃣[him][boss]][KG]\n\n[boss]: person:x",
      ["KG \"all of him\"", "person:x \"him\""], "<p>⟦0:all of ⟦1:him⟧⟧</p>\n"),
    FormCase(
      "in emphasis and around it", "*1️⃣[a](person:x)* 2️⃣[**b** c](person:y) **3️⃣[*d*](person:z)**",
      ["person:x \"a\"", "person:y \"b c\"", "person:z \"d\""],
      "<p><em>⟦0:a⟧</em> ⟦1:<strong>b</strong> c⟧ <strong>⟦2:<em>d</em>⟧</strong></p>\n"),
    FormCase(
      "brackets bind tighter than emphasis", "*a 1️⃣[b* c](person:x)", ["person:x \"b* c\""],
      "<p>*a ⟦0:b* c⟧</p>\n"),
    FormCase(
      "and around another annotation too", "*a 1️⃣[b* 2️⃣[c](person:y) d](person:x)",
      ["person:x \"b* c d\"", "person:y \"c\""], "<p>*a ⟦0:b* ⟦1:c⟧ d⟧</p>\n"),
    FormCase(
      "emphasis from an inner to the outer one", "1️⃣[a *2️⃣[b](person:y) c* d](person:x)",
      ["person:x \"a b c d\"", "person:y \"b\""], "<p>⟦0:a <em>⟦1:b⟧ c</em> d⟧</p>\n"),
    FormCase(
      "emphasis next to a bracket opens and closes as without it",
      "2*1️⃣[a](person:x)*3 _2️⃣[b](person:y)_ 3️⃣[_c_](person:z)d",
      ["person:x \"a\"", "person:y \"b\"", "person:z \"c\""],
      "<p>2*⟦0:a⟧*3 <em>⟦1:b⟧</em> ⟦2:<em>c</em>⟧d</p>\n"),
    FormCase(
      "around code", "1️⃣[the `x[0](y)` of `` ` ``](person:x)", ["person:x \"the x[0](y) of `\""],
      "<p>⟦0:the <code>x[0](y)</code> of <code>`</code>⟧</p>\n"),
    FormCase(
      "a link in an annotation stays a link", "1️⃣[see [it](https://e.org) now](person:x)",
      ["person:x \"see it now\""],
      "<p>⟦0:see <a class=\"external\" rel=\"noopener noreferrer\" href=\"https://e.org\">it</a> now⟧</p>\n"
    ),
    FormCase(
      "an address in angle brackets in an annotation", "1️⃣[see <https://e.org>](person:x)",
      ["person:x \"see https://e.org\""],
      "<p>⟦0:see <a class=\"external\" rel=\"noopener noreferrer\" href=\"https://e.org\">"
        + "https://e.org</a>⟧</p>\n"),
    FormCase(
      "a line break in an annotation", "1️⃣[a  \nb\\\nc](person:x)", ["person:x \"a b c\""],
      "<p>⟦0:a<br />\nb<br />\nc⟧</p>\n"),
  ]

  @Test("what is no annotation keeps its source text", arguments: literals)
  func literal(_ form: FormCase) { check(form, ignoring: .brokenAnnotation) }

  static let literals = [
    FormCase(
      "in a code span", "`[a](person:x)` `` [KG] ` `` 1️⃣[KG]", ["KG \"KG\""],
      "<p><code>[a](person:x)</code> <code>[KG] `</code> ⟦0:KG⟧</p>\n"),
    FormCase(
      "in fenced code", "```md\n[a](person:x \"n\") [KG] [b][KG]\n```\n1️⃣[KG]", ["KG \"KG\""],
      "<pre><code class=\"language-md\">[a](person:x &quot;n&quot;) [KG] [b][KG]\n</code></pre>\n"
        + "<p>⟦0:KG⟧</p>\n"),
    FormCase(
      "in fenced code that nothing closes", "> ~~~\n> [a [KG]](person:x)\n\n1️⃣[KG]", ["KG \"KG\""],
      "<blockquote>\n<pre><code>[a [KG]](person:x)\n</code></pre>\n</blockquote>\n<p>⟦0:KG⟧</p>\n"),
    FormCase(
      "in indented code", "    [a](person:x) [KG]\n\n1️⃣[KG]", ["KG \"KG\""],
      "<pre><code>[a](person:x) [KG]\n</code></pre>\n<p>⟦0:KG⟧</p>\n"),
    FormCase(
      "behind a backslash", "\\[KG] \\[a](person:x) [a\\](person:x) \\\\1️⃣[KG]", ["KG \"KG\""],
      "<p>[KG] [a](person:x) [a](person:x) \\⟦0:KG⟧</p>\n"),
    FormCase(
      "in an address in angle brackets", "<https://e.org/[KG]>", [],
      "<p><a class=\"external\" rel=\"noopener noreferrer\" href=\"https://e.org/%5BKG%5D\">"
        + "https://e.org/[KG]</a></p>\n"),
    FormCase(
      "in a web link's title", "[a](https://e.org \"of [KG]\")", [],
      "<p><a class=\"external\" rel=\"noopener noreferrer\" href=\"https://e.org\" "
        + "title=\"of [KG]\">a</a></p>\n"),
    FormCase(
      "without the bracket that closes", "[a](person:x [b](person:y", [],
      "<p>[a](person:x [b](person:y</p>\n"),
    FormCase(
      "with a space in front of the parenthesis", "[a] (person:x)", [], "<p>[a] (person:x)</p>\n"),
    FormCase(
      "with a bare space in the destination", "[a](person:x y)", [], "<p>[a](person:x y)</p>\n"),
    FormCase(
      "over two paragraphs", "[a\n\nb](person:x)", [], "<p>[a</p>\n<p>b](person:x)</p>\n"),
    FormCase(
      "over two list items", "- [a\n- b](person:x)", [],
      "<ul>\n<li>[a</li>\n<li>b](person:x)</li>\n</ul>\n"),
    FormCase(
      "an exclamation mark makes a bare name an image without address", "![KG]", [],
      "<p>![KG]</p>\n"),
    FormCase(
      "characters that the program uses inside",
      "\u{10A50}1\u{10A54} \u{10B39} 1️⃣[a](person:x) `\u{10A51}0\u{10A54}`",
      ["person:x \"a\""],
      "<p>\u{10A50}1\u{10A54} \u{10B39} ⟦0:a⟧ <code>\u{10A51}0\u{10A54}</code></p>\n"),
  ]

  @Test("destinations in all their spellings", arguments: destinations)
  func destination(_ form: FormCase) { check(form) }

  static let destinations = [
    FormCase(
      "in angle brackets, with spaces", "1️⃣[a](<statistic:x?by=two words&date=2022>)",
      ["statistic:x by=two words date=2022 \"a\""], "<p>⟦0:a⟧</p>\n"),
    FormCase(
      "a plus and %20 for a space, %2B for a plus",
      "1️⃣[a](statistic:x?by=a+b%20c%2Bd&place=%D0%9E%D1%88)",
      ["statistic:x by=a b c+d place=Ош \"a\""], "<p>⟦0:a⟧</p>\n"),
    FormCase(
      "a name as the reference", "1️⃣[he](<person:Sadyr Japarov>) 2️⃣[he](person:Sadyr+Japarov)",
      ["person:Sadyr Japarov \"he\"", "person:Sadyr Japarov \"he\""], "<p>⟦0:he⟧ ⟦1:he⟧</p>\n"),
    FormCase(
      "an ampersand as an entity", "1️⃣[a](statistic:x?by=y&amp;date=2022&#38;unit=km)",
      ["statistic:x by=y date=2022 unit=km \"a\""], "<p>⟦0:a⟧</p>\n"),
    FormCase(
      "an ampersand in a value", "1️⃣[a](statistic:x?by=A%26B)", ["statistic:x by=A&B \"a\""],
      "<p>⟦0:a⟧</p>\n"),
    FormCase(
      "parentheses, plain and escaped", "1️⃣[a](person:x_(y)) 2️⃣[b](person:x\\)y)",
      ["person:x_(y) \"a\"", "person:x)y \"b\""], "<p>⟦0:a⟧ ⟦1:b⟧</p>\n"),
    FormCase(
      "brackets in the words", "1️⃣[a \\] b](person:x) 2️⃣[c [d] e](person:y)",
      ["person:x \"a ] b\"", "person:y \"c [d] e\""], "<p>⟦0:a ] b⟧ ⟦1:c [d] e⟧</p>\n"),
    FormCase(
      "an equals sign in a value", "1️⃣[a](statistic:x?by=a=b)", ["statistic:x by=a=b \"a\""],
      "<p>⟦0:a⟧</p>\n"),
  ]

  @Test("notes in all their spellings", arguments: remarks)
  func note(_ form: FormCase) { check(form) }

  static let remarks = [
    FormCase(
      "in each kind of quotes",
      "1️⃣[a](person:x \"one\") 2️⃣[b](person:y 'two') 3️⃣[c](person:z (three))",
      ["person:x \"a\"", "person:y \"b\"", "person:z \"c\""], "<p>⟦0:a⟧ ⟦1:b⟧ ⟦2:c⟧</p>\n",
      notes: ["one", "two", "three"]),
    FormCase(
      "with markup, escapes and entities", "1️⃣[a](person:x \"*A* \\\"b\\\" &amp; `c` \\* &lt;\")",
      ["person:x \"a\""], "<p>⟦0:a⟧</p>\n",
      notes: ["<em>A</em> &quot;b&quot; &amp; <code>c</code> * &lt;"]),
    FormCase(
      "with annotations, which come behind those of the text",
      "1️⃣[a](person:x \"Capital of 3️⃣[Armenia], see 4️⃣[b](person:y).\") 2️⃣[KG]",
      ["person:x \"a\"", "KG \"KG\"", "Armenia \"Armenia\"", "person:y \"b\""],
      "<p>⟦0:a⟧ ⟦1:KG⟧</p>\n", notes: ["Capital of ⟦2:Armenia⟧, see ⟦3:b⟧."]),
    FormCase(
      "with notes of their own", "1️⃣[a](person:x 'see 2️⃣[b](person:y \"inner 3️⃣[KG]\")')",
      ["person:x \"a\"", "person:y \"b\"", "KG \"KG\""], "<p>⟦0:a⟧</p>\n",
      notes: ["see ⟦1:b⟧", "inner ⟦2:KG⟧"]),
    FormCase(
      "that look like a list, a heading, a quotation or code",
      "1️⃣[a](person:x \"- one\") 2️⃣[b](person:x \"# two\") 3️⃣[c](person:x \"> 3\") "
        + "4️⃣[d](person:x \"    four\") 5️⃣[e](person:x \"1. five\")",
      ["person:x \"a\"", "person:x \"b\"", "person:x \"c\"", "person:x \"d\"", "person:x \"e\""],
      "<p>⟦0:a⟧ ⟦1:b⟧ ⟦2:c⟧ ⟦3:d⟧ ⟦4:e⟧</p>\n",
      notes: ["- one", "# two", "&gt; 3", "    four", "1. five"]),
    FormCase(
      "of an outer and an inner annotation", "1️⃣[a 2️⃣[b](person:y \"in\")](person:x \"out\")",
      ["person:x \"a b\"", "person:y \"b\""], "<p>⟦0:a ⟦1:b⟧⟧</p>\n", notes: ["out", "in"]),
    FormCase(
      "an empty title is none", "1️⃣[a](person:x \"\") 2️⃣[b](person:y '  ')",
      ["person:x \"a\"", "person:y \"b\""], "<p>⟦0:a⟧ ⟦1:b⟧</p>\n"),
    FormCase(
      "with a link", "1️⃣[a](person:x '[b](https://e.org \"c\")')", ["person:x \"a\""],
      "<p>⟦0:a⟧</p>\n",
      notes: [
        "<a class=\"external\" rel=\"noopener noreferrer\" href=\"https://e.org\" title=\"c\">b</a>"
      ]),
    FormCase(
      "on indented lines of a list item", "- 1️⃣[a](person:x \"one\n  two\n     three\")",
      ["person:x \"a\""], "<ul>\n<li>⟦0:a⟧</li>\n</ul>\n", notes: ["one two three"]),
  ]
}
