import ArgumentParser
import Testing

@testable import dossier

@Suite("new and annotate refuse what makes no sense")
struct AnnotateCommandTests {
  private func message(_ arguments: String...) -> String? {
    do {
      _ = try DossierCommand.parseAsRoot(arguments)
      return nil
    } catch {
      return DossierCommand.message(for: error)
    }
  }

  @Test("new needs a kind and a name, or --missing alone")
  func new() {
    #expect(message("new") == "Write a kind and a name, or --missing.")
    #expect(message("new", "person", "  ") == "Write a kind and a name, or --missing.")
    #expect(message("new", "person", "P", "--missing")?.hasPrefix("--missing makes all") == true)
    #expect(
      message("new", "--missing", "--unit", "people")?.hasPrefix("--missing makes all") == true)
    #expect(message("new", "--missing", "--dry-run") == nil)
    #expect(message("new", "person", "P", "--role", "poet", "--dossier", "d") == nil)
  }

  @Test("annotate does one thing at a time")
  func annotate() {
    #expect(
      message("annotate", "--apply", "--interactive")
        == "--apply asks nothing; leave it or --interactive away.")
    #expect(
      message("annotate", "--report", "--apply")?.hasPrefix("--report changes nothing") == true)
    #expect(
      message("annotate", "stern", "--kind", "person", "--figures", "--apply", "--dry-run") == nil)
  }
}
