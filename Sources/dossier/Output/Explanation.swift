import DossierManual
import DossierModel

/// What a rule means, for a terminal.
enum Explanation {
  /// The rule's paragraph in lines of 80 columns, and what dossier.yml may make of it.
  static func text(of rule: Rule) -> String {
    let weight =
      rule.mayBeLowered
      ? "dossier.yml can make more or less of it: `severity: {\(rule.rawValue): off}`, `warning` or "
        + "`error`."
      : "It is an error in every dossier: a page would say something wrong."
    return """
      \(rule.severity.rawValue)[\(rule.rawValue)]

      \(wrapped(meaning(of: rule)))

      \(wrapped(weight))

      """
  }

  /// The rule's severity, its code, and what it says.
  static func line(of rule: Rule) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(rule.severity.rawValue, 8) + padded(rule.rawValue, 24) + shortMeaning(of: rule)
      + "\n"
  }

  /// The paragraph without the severity in front.
  static func meaning(of rule: Rule) -> String {
    let text = Manual.text(of: rule.rawValue) ?? ""
    return text.split(separator: ". ", maxSplits: 1).last.map(String.init) ?? text
  }

  /// Its first sentence.
  static func shortMeaning(of rule: Rule) -> String {
    let text = meaning(of: rule)
    return text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
  }

  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 80 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
