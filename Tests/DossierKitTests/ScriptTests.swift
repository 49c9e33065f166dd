import Testing

@testable import DossierKit

@Suite("The script: joined from modules, without what readers do not need")
struct ScriptTests {
  private static func lean(_ source: String) -> String {
    String(decoding: LeanScript.of(Array(source.utf8)), as: UTF8.self)
  }

  private static func joined(_ modules: String...) -> String {
    String(decoding: JoinedScript.of(modules.map { Array($0.utf8) }), as: UTF8.self)
  }

  @Test(
    "comments, indentation and idle spaces go, and line ends stay",
    arguments: [
      ("/** Why. */\nconst a = 1; // here\n\n  const b = a;\n", "const a=1;\nconst b=a;"),
      ("if (a) {\n  b();\n}", "if(a){\nb();\n}"), ("a\n/* x\n */\nb", "a\nb"),
      ("a /* x */ b", "a b"),
      ("a /* x\n */ b", "a\nb"), ("return a\n  + b", "return a\n+ b"), ("", ""), (" // all", ""),
      ("let x = [1, 2], y = { a: 1 };", "let x=[1,2],y={a:1};"),
      ("\u{FEFF}é = 'ü'", "\u{FEFF}é='ü'"),
      ("const f = (a) => a ? 1 : 2;", "const f=(a)=> a?1:2;"),
    ])
  func lean(_ source: String, _ expected: String) {
    #expect(Self.lean(source) == expected)
  }

  @Test(
    "signs that would become others keep their space",
    arguments: ["a + +b", "a - -b", "a < !--b", "a / /b/.c", "a++ + b", "x in y", "a --> b"])
  func apart(_ source: String) {
    #expect(Self.lean(source) == source)
  }

  @Test(
    "strings, templates and regular expressions stay as they are",
    arguments: [
      "'a  // b'", "\"a /* b */  c\"", "'it\\'s  so'", "`a  // ${b('}')}  c`",
      "`a ${`b  ${c}`}  d`",
      "`a\n   b`", "`\\`  `", "`a ${{b: {}}.c}  d`", "a=/\\/\\/  [/ '\"]/g", "return /'  /",
      "f(/[/*]  /)",
    ])
  func untouched(_ source: String) {
    #expect(Self.lean(source) == source)
  }

  @Test(
    "a slash behind a value divides",
    arguments: ["a / 2 // c\n", "f() / 2 // c", "a[0] / 2 /* c */"])
  func division(_ source: String) {
    let code = source.prefix { $0 != "2" }.replacing(") ", with: ")").replacing("] ", with: "]")
    #expect(Self.lean(source) == code + "2")
  }

  @Test(
    "what has no end leaves everything as it was",
    arguments: ["a  = 'b\nc'", "a  = `b", "a  = `${", "/* a  b", "a  = /b\n", "a  = 'b\\"])
  func endless(_ source: String) {
    #expect(Self.lean(source) == source)
  }

  @Test("modules become one strict script that adds no name to the page")
  func modules() {
    let script = Self.joined(
      "/** One. */\nexport const a = 1;\nexport function f() {}\n",
      "/** Two. */\nimport { a } from './one.js';\nimport {\n  f,\n} from './one.js'\nexport let b = a;\nf(b);\n"
    )
    #expect(
      script == """
        (() => {
        'use strict';
        const a=1;
        function f(){}
        let b=a;
        f(b);
        })();

        """)
  }

  @Test("only what begins a line is an import or an export")
  func importsInText() {
    #expect(
      Self.joined("const a = 'import x'; // import y\n  important(); exports = a;\n").contains(
        "const a='import x';\nimportant();exports=a;"))
  }

  @Test("a module of lines that have no end takes nothing of the next one")
  func lastLine() {
    #expect(Self.joined("a()", "b()").contains("a()\nb()\n"))
  }
}
