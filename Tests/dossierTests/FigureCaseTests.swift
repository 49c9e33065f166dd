import DossierDisk
import DossierKit
import DossierModel
import Foundation
import Testing

/// A small dossier in Figures/, and what the site says about its figures.
///
/// A file holds the dossier's files, each below a line `>>> PATH`, and below `===` the verdict and
/// the counts of each statistic, its findings with their figures, and all diagnostics.
/// `RECORD=1 swift test --filter FigureCaseTests` renews what is below; the difference is then read
/// sentence by sentence, as a fact-checker would.
struct FigureCase: CustomTestStringConvertible {
  let file: URL
  let files: [String: String]
  let expected: String
  /// The text of the file above `===`.
  let source: String

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  static let all: [FigureCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Figures")
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        .map { try FigureCase(folder.appending(path: $0)) }
    } catch {
      Issue.record("\(folder.path()) cannot be read: \(error)")
      return []
    }
  }()

  init(_ file: URL) throws {
    self.file = file
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let parts = text.split(separator: "\n===\n", maxSplits: 1, omittingEmptySubsequences: false)
    source = String(parts[0])
    expected = parts.count > 1 ? String(parts[1]) : ""
    var files: [String: String] = [:]
    for part in "\n\(source)\n".split(separator: "\n>>> ") {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      files[String(lines[0])] = lines.count > 1 ? "\(lines[1])\n" : ""
    }
    self.files = files
  }

  /// The language of dossier.yml.
  var language: String {
    let line = (files["dossier.yml"] ?? "").split(separator: "\n")
      .first { $0.hasPrefix("language: ") }
    return line.map { String($0.dropFirst("language: ".count)) } ?? "en"
  }

  /// The files with an interface in another language; articles are still read in their own.
  func files(inLanguage interface: String) -> [String: String] {
    files.reduce(into: [:]) { files, file in
      var text = file.value
      if file.key == "dossier.yml" {
        text =
          text.split(separator: "\n").filter { !$0.hasPrefix("language: ") }
          .joined(separator: "\n") + "\nlanguage: \(interface)\n"
      } else if file.key.hasPrefix("content/articles/"), !text.contains("\nlanguage: ") {
        text.replace("---\ntitle:", with: "---\nlanguage: \(language)\ntitle:", maxReplacements: 1)
      } else if file.key.hasPrefix("content/statistics/"), interface != language {
        // A record's unit is written in the dossier's language.
        text = text.replacing("unit: Wochen\n", with: "unit: weeks\n")
      }
      files[file.key] = text
    }
  }
}

/// What a built site says about figures.
struct FigureSite {
  let diagnostics: [String]
  /// The objects of data/findings.json.
  let rows: [[String: Any]]
  /// By statistic.
  let verdicts: [String: String]

  init(_ files: [String: String]) throws {
    let disk = MemoryDisk()
    for (path, text) in files { disk.addFile("/dossier/\(path)", text) }
    let outcome = Commands(BuildOptions(root: "/dossier"), disk: disk).build()
    diagnostics = outcome.diagnostics.map { diagnostic in
      let place = diagnostic.span.map { "\($0.file):\($0.start.line)" } ?? ""
      return "\(place): \(diagnostic.rule.rawValue): \(diagnostic.summary)"
        + (diagnostic.hint.map { "; \($0)" } ?? "")
    }
    let json = disk.text("/dossier/public/data/findings.json") ?? "[]"
    rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]] ?? []
    var verdicts: [String: String] = [:]
    for row in rows where row["rule"] as? String == "counts" {
      guard let slug = row["statistic"] as? String,
        let page = disk.text("/dossier/public/statistics/\(slug).html"),
        let open = page.firstRange(of: "<p class=\"verdict\" dir=\"auto\">"),
        let close = page[open.upperBound...].firstRange(of: "</p>")
      else { continue }
      verdicts[slug] = String(page[open.upperBound..<close.lowerBound])
        .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&amp;", with: "&")
    }
    self.verdicts = verdicts
  }

  var findings: [[String: Any]] { rows.filter { $0["rule"] as? String != "counts" } }

  /// Rule, statistic and figures of each finding, without a word.
  var codes: [String] {
    findings.map { row in
      "\(text(row, "rule")) \(text(row, "statistic")) " + figures(row).joined(separator: " ")
    }
  }

  func sentences(_ rule: String) -> [String] {
    findings.filter { $0["rule"] as? String == rule }.map { text($0, "sentence") }
  }

  private func text(_ row: [String: Any], _ key: String) -> String { row[key] as? String ?? "–" }

  private func figures(_ row: [String: Any]) -> [String] {
    (row["figures"] as? [[String: Any]] ?? []).map { figure in
      let mark = figure["date_assumed"] as? Bool ?? false ? "*" : ""
      return "[\(text(figure, "article")) “\(text(figure, "exact"))” \(text(figure, "date"))\(mark)"
        + " \(text(figure, "by")) → \(text(figure, "origin"))]"
    }
  }

  /// All of it as text.
  var report: String {
    var lines: [String] = []
    for row in rows where row["rule"] as? String == "counts" {
      let slug = text(row, "statistic")
      func count(_ key: String) -> Int { row[key] as? Int ?? -1 }
      lines.append("## \(slug)")
      lines.append(
        "\(count("figures")) figures, \(count("groups")) groups, \(count("named_origins")) named "
          + "origins, \(count("unknown_origins")) unknown")
      lines.append("verdict: \(verdicts[slug] ?? "–")")
      for finding in findings where text(finding, "statistic") == slug {
        lines.append("- \(text(finding, "rule")): \(text(finding, "sentence"))")
        lines += figures(finding).map { "  \($0)" }
        if let reason = finding["explained"] as? String { lines.append("  explained: \(reason)") }
      }
    }
    if !diagnostics.isEmpty { lines += ["## diagnostics"] + diagnostics }
    return lines.joined(separator: "\n") + "\n"
  }
}

@Suite("What sites say about figures: verdicts, findings and diagnostics of small dossiers")
struct FigureCaseTests {
  @Test("case", arguments: FigureCase.all)
  func golden(one: FigureCase) throws {
    let report = try FigureSite(one.files).report
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data("\(one.source)\n===\n\(report)".utf8).write(to: one.file)
    }
    #expect(report == one.expected)
  }

  @Test("there are cases")
  func count() { #expect(FigureCase.all.count >= 45) }

  @Test("each interface language tells the same findings", arguments: FigureCase.all)
  func languages(one: FigureCase) throws {
    let english = try FigureSite(one.files(inLanguage: "en"))
    for language in ["fr", "de", "ru"] {
      let other = try FigureSite(one.files(inLanguage: language))
      #expect(other.codes == english.codes, "\(language)")
      for (left, right) in zip(english.findings, other.findings) {
        let sentences = [left, right].map { $0["sentence"] as? String ?? "" }
        #expect(sentences[0] != sentences[1], "\(language): \(sentences[1])")
        #expect(Self.quoted(sentences[0]) == Self.quoted(sentences[1]), "\(language)")
      }
    }
  }

  @Test("a verdict is at most three sentences, and leaves no gap open", arguments: FigureCase.all)
  func form(one: FigureCase) throws {
    for language in ["en", "fr", "de", "ru"] {
      let site = try FigureSite(one.files(inLanguage: language))
      for (statistic, verdict) in site.verdicts {
        #expect(Self.sentenceCount(verdict) <= 3, "\(language) \(statistic): \(verdict)")
        #expect(!verdict.contains("{") && !verdict.contains("_"), "\(verdict)")
        #expect(verdict.hasSuffix("."), "\(verdict)")
      }
      for finding in site.findings {
        let sentence = finding["sentence"] as? String ?? ""
        #expect(!sentence.contains("{") && !sentence.contains("finding_"), "\(sentence)")
        #expect(sentence.hasSuffix("."), "\(sentence)")
      }
    }
  }

  /// The figures that a sentence quotes, whatever the language's quotation marks.
  private static func quoted(_ sentence: String) -> [String] {
    var quoted: [String] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(where: { "“„«".contains($0) }),
      let close = rest[rest.index(after: open)...].firstIndex(where: { "”“»".contains($0) })
    {
      quoted.append(
        rest[rest.index(after: open)..<close].trimmingCharacters(in: .whitespaces))
      rest = rest[rest.index(after: close)...]
    }
    return quoted.sorted()
  }

  private static func sentenceCount(_ text: String) -> Int {
    let marks = Set(".!?…")
    var count = 0
    var last: Character?
    // Abbreviations of German magnitudes end no sentence.
    for character in text.replacing("Mio.", with: "Mio").replacing("Mrd.", with: "Mrd") + " " {
      if character.isWhitespace, let last, marks.contains(last) { count += 1 }
      if !"”»“\")".contains(character) { last = character }
    }
    return count
  }
}

@Suite("docs/findings.schema.json describes data/findings.json")
struct FindingsSchemaTests {
  @Test("every case is as the schema has it, and a wrong one is refused")
  func schema() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/findings.schema.json").standardized
    let schema = try JSONSchema(Data(contentsOf: file))
    var rules: Set<String> = []
    for one in FigureCase.all {
      let disk = MemoryDisk()
      for (path, text) in one.files { disk.addFile("/dossier/\(path)", text) }
      _ = Commands(BuildOptions(root: "/dossier"), disk: disk).build()
      let json = disk.text("/dossier/public/data/findings.json") ?? "[]"
      #expect(try schema.faults(in: json) == [], "\(one)")
      rules.formUnion(try FigureSite(one.files).findings.compactMap { $0["rule"] as? String })
    }
    #expect(try schema.faults(in: "[{\"rule\": \"rumour\"}]") != [])
    // A rule that no case finds is a rule that nobody watches.
    #expect(
      rules == [
        "contradiction", "falls", "part-exceeds-whole", "misquotation", "misconversion",
        "same-number", "wide-apart", "superseded", "not-comparable", "agreement",
      ])
  }
}
