/// The rules as docs/checks.md explains them, embedded in the binary.
package enum Manual {
  /// The rules' codes with their paragraphs, in the order of the document; lines are joined.
  package static let rules: [(code: String, text: String)] = {
    let sections = "\n\(String(decoding: PackageResources.checks_md, as: UTF8.self))"
      .split(separator: "\n## ").dropFirst()
    return sections.map { section in
      let lines = section.split(separator: "\n")
      return (String(lines.first ?? ""), lines.dropFirst().joined(separator: " "))
    }
  }()

  /// What a rule means and the way out; nil for a code that is no rule's.
  package static func text(of code: String) -> String? {
    rules.first { $0.code == code }?.text
  }
}
