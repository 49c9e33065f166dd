import DossierKit
import DossierModel
import DossierTestSupport
import DossierTheme
import Foundation
import Testing

@Suite("Templates, words and assets: the dossier's own over the built-in ones")
struct ThemeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../templates").standardized

  @Test("every file of templates/ is embedded, and Theme.swift lists it")
  func embedded() throws {
    let files = try TemporaryFolder.files(below: Self.folder).filter { !$0.hasPrefix(".") }
    #expect(Theme.files.map(\.name).sorted() == files.sorted())
    for (name, bytes) in Theme.files {
      let file = Self.folder.appending(path: name)
      #expect(bytes == Array(try Data(contentsOf: file)), "\(name)")
    }
  }

  @Test("a template of the dossier's own replaces the built-in one")
  func ownTemplate() {
    let sample = SampleDossier()
    sample.add("templates/404.html", "<p>own {{word.navigation}}</p>")
    #expect(sample.build().places == [])
    #expect(sample.page("404.html") == "<p>own Dossier</p>")
  }

  @Test("words of the dossier's own replace single built-in ones")
  func ownWords() {
    let sample = SampleDossier()
    sample.add("templates/404.html", "{{word.navigation}}, {{word.previous}}")
    sample.add("templates/words/en.yml", "navigation: Contents\n")
    #expect(sample.build().places == [])
    #expect(sample.page("404.html") == "Contents, Previous")
  }

  @Test("words that a language lacks are English", arguments: ["eo", "eo-XX"])
  func language(code: String) {
    let sample = SampleDossier()
    sample.add("dossier.yml", "title: Sample\nlanguage: \(code)\n")
    sample.add("templates/404.html", "{{word.navigation}}, {{word.previous}}")
    sample.add("templates/words/eo.yml", "navigation: Enhavo\n")
    #expect(sample.build().places == [])
    #expect(sample.page("404.html") == "Enhavo, Previous")
  }

  @Test("the dossier's own style takes the place of the built-in one")
  func ownStyle() {
    let sample = SampleDossier()
    sample.add("templates/style.css", "p { color: teal }\n")
    #expect(sample.build().places == [])
    let styles = sample.site.filter { $0.key.hasSuffix(".css") }
    #expect(Array(styles.values) == ["p{color:teal}"])
  }

  /// The built-in style sheet or script of a site.
  private func asset(_ ending: String, of sample: SampleDossier) -> String {
    sample.site.first { $0.key.hasPrefix("assets/") && $0.key.hasSuffix(ending) }?.value ?? ""
  }

  @Test("a part of the dossier's own takes the place of the one of its name, and no other")
  func ownParts() {
    let sample = SampleDossier()
    sample.add("templates/style/tokens.css", ":root {\n  --ink: teal;\n}\n")
    sample.add("templates/script/print.js", "export function startPrint() { own(); }\n")
    #expect(sample.build().places == [])
    let style = asset(".css", of: sample)
    #expect(style.hasPrefix(":root{--ink:teal}"))
    #expect(style.contains(".annotation,mark{") && !style.contains("--paper:light-dark"))
    let script = asset(".js", of: sample)
    #expect(script.hasPrefix("(() => {\n'use strict';\n") && script.hasSuffix("\n})();\n"))
    #expect(script.contains("function startPrint(){own();}") && !script.contains("afterprint"))
    #expect(script.contains("function startNotes(){"))
  }

  @Test("a script of the dossier's own takes the place of all modules, byte for byte")
  func ownScript() {
    let sample = SampleDossier()
    sample.add("templates/script.js", "// mine\n  act( 1 );\n")
    #expect(sample.build().places == [])
    #expect(asset(".js", of: sample) == "// mine\n  act( 1 );\n")
  }

  @Test("a part that nothing uses is a warning: of an unknown name, or beside the whole")
  func unusedParts() {
    let sample = SampleDossier()
    sample.add("templates/style/token.css", "")
    sample.add("templates/script.js", "")
    sample.add("templates/script/print.js", "")
    let outcome = sample.check()
    #expect(
      outcome.places == [
        "templates/script/print.js:1:1 unknown-template",
        "templates/style/token.css:1:1 unknown-template",
      ])
    #expect(
      outcome.diagnostics.map(\.hint) == [
        "remove it, because templates/script.js takes the place of all parts",
        "did you mean 'style/tokens.css'?",
      ])
  }

  @Test("a template that no page uses is a warning, with the name that may be meant")
  func unused() {
    let sample = SampleDossier()
    sample.add("templates/artcle.html", "")
    sample.add("templates/print.css", "")
    let outcome = sample.check()
    #expect(
      outcome.places == [
        "templates/artcle.html:1:1 unknown-template", "templates/print.css:1:1 unknown-template",
      ])
    #expect(
      outcome.diagnostics.map(\.hint) == [
        "did you mean 'article.html'?", "move it to static/, or remove it",
      ])
  }

  @Test("a partial of the dossier's own is used")
  func partial() {
    let sample = SampleDossier()
    sample.add("templates/404.html", "<p>{{> stamp}}{{>seal.html}}</p>")
    sample.add("templates/stamp.html", "own")
    sample.add("templates/seal.html", " seal")
    #expect(sample.build().places == [])
    #expect(sample.page("404.html") == "<p>own seal</p>")
  }

  @Test("a fault in a template is told beside the faults of the content")
  func faults() {
    let sample = SampleDossier()
    sample.add("content/articles/visit.md", "---\ntitle: T\n---\n[N](person:nazer)\n")
    sample.add("templates/404.html", "<p>{{nothing_like_it}}</p>\n{{#open}}")
    let rules = Set(sample.check().diagnostics.map(\.rule.rawValue))
    #expect(
      rules.isSuperset(of: ["unknown-entity", "unknown-template-name", "unclosed-section"]))
  }
}
