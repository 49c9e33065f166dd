import DossierKit
import DossierModel
import Testing

@Suite struct ConfigurationLimitTests {
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
