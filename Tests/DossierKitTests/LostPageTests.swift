import DossierDisk
import DossierKit
import DossierModel
import Testing

@Suite("Nothing published goes away because its file is not read any more")
struct LostPageTests {
  /// Builds, changes something, and builds again.
  private func places(_ change: (inout SampleDossier) -> Void) -> [String] {
    var sample = SampleDossier()
    sample.add("content/articles/lonely.md", "---\ntitle: Lonely\n---\nNo name.\n")
    sample.add("static/papers/a.txt", "a paper")
    #expect(sample.build().ending == .published)
    let before = sample.site
    change(&sample)
    let checked = sample.check().places
    let outcome = sample.build()
    #expect(checked == outcome.places)
    let lost = outcome.places.filter { $0.hasSuffix("lost-page") }
    if lost.isEmpty {
      #expect(outcome.exitStatus == .done)
    } else {
      #expect(outcome.ending == .withheld)
      #expect(outcome.exitStatus == .contentErrors)
      #expect(sample.site == before)
      // The way out that the hint names.
      if !outcome.places.contains(where: { $0.hasSuffix("empty-dossier") }) {
        _ = sample.clean()
        #expect(sample.build().ending == .published)
      }
    }
    return lost
  }

  @Test("an article that grew past the size limit")
  func large() {
    let lost = places { sample in
      sample.options.sizeLimit = 100
      sample.add("content/articles/lonely.md", String(repeating: "long ", count: 100))
    }
    #expect(lost == ["content/articles/lonely.md:1:1 lost-page"])
  }

  @Test("an article that became a link")
  func link() {
    let lost = places { sample in
      sample.disk.remove("/dossier/content/articles/lonely.md")
      sample.disk.addLink("/dossier/content/articles/lonely.md", to: "/elsewhere.md")
    }
    #expect(lost == ["content/articles/lonely.md:1:1 lost-page"])
  }

  @Test(
    "a folder, or all of the content, that became a link",
    arguments: ["content/articles", "content"])
  func linkedFolder(path: String) {
    let lost = places { sample in
      for file in ["articles/visit", "articles/lonely", "people/nazar"]
      where "content/\(file)".hasPrefix(path + "/") {
        sample.disk.remove("/dossier/content/\(file).md")
      }
      for folder in ["/dossier/content/articles", "/dossier/content/people", "/dossier/content"]
      where folder.hasPrefix("/dossier/\(path)") {
        sample.disk.remove(folder)
      }
      sample.disk.addLink("/dossier/\(path)", to: "/elsewhere")
    }
    #expect(lost == ["\(path):1:1 lost-page"])
  }

  @Test("a folder of articles that holds nothing any more")
  func empty() {
    let lost = places { sample in
      sample.disk.remove("/dossier/content/articles/visit.md")
      sample.disk.remove("/dossier/content/articles/lonely.md")
    }
    #expect(lost == ["content/articles:1:1 lost-page"])
  }

  @Test("an article that was moved to where nothing is read")
  func moved() {
    for path in ["content/articles/lonely.markdown", "content/articles/2024/lonely.md"] {
      let lost = places { sample in
        sample.disk.remove("/dossier/content/articles/lonely.md")
        sample.add(path, "---\ntitle: Lonely\n---\nNo name.\n")
      }
      #expect(lost == ["\(path):1:1 lost-page"])
    }
  }

  @Test(
    "what is copied, behind a link", arguments: ["static", "static/papers", "static/papers/a.txt"])
  func copies(path: String) {
    let lost = places { sample in
      sample.disk.remove("/dossier/static/papers/a.txt")
      sample.disk.remove("/dossier/\(path)")
      sample.disk.addLink("/dossier/\(path)", to: "/elsewhere")
    }
    #expect(lost == ["\(path):1:1 lost-page"])
  }

  @Test("an article that was removed takes its page with it")
  func removed() {
    #expect(places { $0.disk.remove("/dossier/content/articles/lonely.md") } == [])
    #expect(places { $0.disk.remove("/dossier/static/papers/a.txt") } == [])
  }
}
