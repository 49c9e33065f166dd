import DossierKit
import DossierModel
import Testing

@Suite struct ConfigurationLimitTests {
  @Test(
    "no kind has the name of a device, which no folder of Windows can have",
    arguments: ["con", "nul", "com1", "lpt0"])
  func devices(name: String) {
    let sample = SampleDossier()
    for kind in ["place: \(name)", "\(name): places"] {
      sample.add("dossier.yml", "title: Sample\nkinds:\n  \(kind)\n")
      let outcome = sample.check()
      #expect(outcome.places == ["dossier.yml:3:3 unfit-kind"])
      #expect(
        outcome.diagnostics.first?.summary.contains("'\(name)' is a name that Windows") == true)
    }
    sample.add("dossier.yml", "title: Sample\nkinds:\n  place: \(name)-records\n")
    #expect(sample.check().places == [])
  }

  @Test("a thousand kinds are taken, and one more is told with its place")
  func kinds() {
    let kinds = (1...1001).map { "  kind-\($0): kinds-\($0)\n" }.joined()
    var sample = SampleDossier()
    sample.add("dossier.yml", "title: Sample\nkinds:\n\(kinds)")
    #expect(sample.check().places == ["dossier.yml:1003:3 unfit-kind"])
    sample = SampleDossier()
    sample.add("dossier.yml", "title: Sample\nkinds:\n\(kinds.dropLast(24))\n")
    #expect(sample.check().places == [])
  }
}
