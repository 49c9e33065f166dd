import DossierModel

/// What a text's reading needs to know beside the text.
struct TextContext: Sendable {
  let configuration: Configuration
  /// Names, aliases and codes of all records, folded.
  let names: Set<String>
  /// The same, for what is nearly a name.
  let nearNames: NearNames
  /// For CommonMark's own examples only: every scheme, raw HTML and images as CommonMark has them.
  var isPermissive = false

  init(configuration: Configuration, records: some Sequence<Record>) {
    var names: Set<String> = []
    var nearNames = NearNames()
    for record in records {
      for name in [record.name] + record.aliases {
        let folded = Folding.fold(name.value)
        if names.insert(folded).inserted { nearNames.add(name.value, folded: folded) }
      }
      if let code = record.code { names.insert(Folding.fold(code.value)) }
    }
    self.init(configuration: configuration, names: names, nearNames: nearNames)
  }

  init(
    configuration: Configuration, names: Set<String>, nearNames: NearNames = NearNames(),
    isPermissive: Bool = false
  ) {
    self.configuration = configuration
    self.names = names
    self.nearNames = nearNames
    self.isPermissive = isPermissive
  }

  func isName(_ words: String) -> Bool { !names.isEmpty && names.contains(Folding.fold(words)) }
}
