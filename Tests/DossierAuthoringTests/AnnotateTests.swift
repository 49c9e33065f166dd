import DossierDisk
import DossierKit
import DossierModel
import Testing

@testable import DossierAuthoring

/// A small dossier in memory.
private func dossier(_ files: [String: String], configuration: String = "title: T\n") -> MemoryDisk
{
  var all = ["/d/dossier.yml": configuration]
  for (path, text) in files { all["/d/content/\(path)"] = text }
  return MemoryDisk(all)
}

private func article(_ body: String, language: String = "en", more: String = "") -> String {
  "---\ntitle: A\nlanguage: \(language)\n\(more)---\n\n\(body)\n"
}

private func applied(
  _ disk: MemoryDisk, figures: Bool = false, isDryRun: Bool = false
) -> AuthoringOutcome {
  var request = AnnotateRequest()
  request.proposesFigures = figures
  request.takesSureOnly = true
  return AuthoringOutcome.of(root: "/d", on: disk, isDryRun: isDryRun) { () throws(StageError) in
    try Annotate(request, root: "/d", on: disk).plan()
  }
}

/// The body as `annotate --apply` leaves it.
private func marked(_ body: String, language: String = "en", records: [String: String] = [:])
  -> String
{
  var files = records
  files["articles/a.md"] = article(body, language: language)
  let disk = dossier(files)
  #expect(applied(disk).exitStatus == .done)
  let text = disk.text("/d/content/articles/a.md") ?? ""
  return String(text.dropFirst(article("", language: language).count - 1).dropLast())
}

@Suite("annotate marks names")
struct AnnotateNamesTests {
  @Test("countries, their adjectives and inhabitants are marked in four languages")
  func languages() {
    #expect(
      marked("Kyrgyz officials met Russians in Kazakhstan; Russia's envoy left.")
        == "[Kyrgyz](country:kyrgyzstan) officials met [Russians](country:russia) in "
        + "[Kazakhstan](country:kazakhstan); [Russia](country:russia)'s envoy left.")
    #expect(
      marked("Die kirgisische Regierung und Russlands Präsident.", language: "de")
        == "Die [kirgisische](country:kyrgyzstan) Regierung und [Russlands](country:russia) Präsident."
    )
    #expect(
      marked("L'armée russe quitte l'Arménie ; des Kirghizes suivent.", language: "fr")
        == "L'armée [russe](country:russia) quitte l'[Arménie](country:armenia) ; des "
        + "[Kirghizes](country:kyrgyzstan) suivent.")
    #expect(
      marked("Из Киргизии уехали тысячи россиян.", language: "ru")
        == "Из [Киргизии](country:kyrgyzstan) уехали тысячи [россиян](country:russia).")
  }

  @Test("a record takes the marks of its country, whatever its slug")
  func record() {
    let records = ["countries/kg.md": "---\nname: Kirgisien\ncode: KG\n---\n"]
    #expect(marked("In Kyrgyzstan.", records: records) == "In [Kyrgyzstan](country:kg).")
  }

  @Test("the longest name wins, and a country may stand within it")
  func longest() {
    let records = ["people/o.md": "---\nname: Olga of Russia\n---\n"]
    #expect(
      marked("Here Olga of Russia spoke.", records: records)
        == "Here [Olga of [Russia](country:russia)](person:o) spoke.")
    #expect(marked("In South Sudan.") == "In [South Sudan](country:south-sudan).")
  }

  @Test(
    "what may mean something else is never marked alone",
    arguments: [
      "In Georgia it rained.", "Turkey is served.", "Then Jordan came.", "His name is Chad.",
      "It is in Guinea.", "In the Congo.", "A man from Niger.", "A Jersey cow.", "It is a Pole.",
      "The Dominican friar.", "He speaks Russian.", "It was in Russian.", "the Russian language",
      "New Mexico", "the Gulf of Mexico", "Air France", "the Indian Ocean", "South American",
      "Russian-speaking", "see russia.com", "#Russia", "@Russia", "russia", "polish it",
    ])
  func doubtful(text: String) { #expect(marked(text) == text) }

  @Test("the same in other languages")
  func doubtfulElsewhere() {
    #expect(marked("Die Deutsche Bank.", language: "de") == "Die Deutsche Bank.")
    #expect(marked("Er spricht auf Russisch.", language: "de") == "Er spricht auf Russisch.")
    #expect(marked("Il parle russe.", language: "fr") == "Il parle russe.")
    #expect(marked("Киргизский язык.", language: "ru") == "Киргизский язык.")
    #expect(marked("Стоял чад.", language: "ru") == "Стоял чад.")
    #expect(marked("Este hombre.", language: "es") == "Este hombre.")
  }

  @Test("two records of one name are both shown, and neither is marked")
  func twoRecords() {
    let disk = dossier([
      "articles/a.md": article("Here is Lenin."),
      "people/lenin.md": "---\nname: Lenin\n---\n",
      "people/ship.md": "---\nname: Nobody\naliases: [Lenin]\n---\n",
    ])
    let outcome = applied(disk)
    #expect(outcome.changes.isEmpty)
    #expect(outcome.lines.first?.contains("person:lenin or person:ship") == true)
  }

  @Test("names in code, links, marks, notes and the header stay")
  func untouched() {
    for body in [
      "`Russia`", "    Russia", "```\nRussia\n```", "[see Russia](https://x.example)",
      "<https://russia.example/Russia>", "![Russia](static/x.png)", "[in Russia](place:x)",
      "[x](place:x \"Russia\")", "\\Russia", "Rus&#115;ia", "Rus*sia*", "<b title=\"Russia\">",
    ] { #expect(marked(body) == body) }
  }

  @Test("emphasis, headings, lists, quotations and tables hold marks")
  func markup() {
    #expect(marked("*Russia*") == "*[Russia](country:russia)*")
    #expect(marked("# Russia") == "# [Russia](country:russia)")
    #expect(marked("> - Russia") == "> - [Russia](country:russia)")
    #expect(marked("South\nSudan") == "[South\nSudan](country:south-sudan)")
    #expect(
      marked("| a | b |\n|---|---|\n| Russia | 1 |")
        == "| a | b |\n|---|---|\n| [Russia](country:russia) | 1 |")
  }

  @Test("words that are marked elsewhere are marked here, if they are a name of the record")
  func learned() {
    let records = [
      "people/p.md": "---\nname: Vladimir Putin\n---\n",
      "articles/b.md": article(
        "There [Putin](person:p) spoke, [the president](person:p), and so [He](person:p) did."),
    ]
    #expect(
      marked("So Putin, the president, left. He did.", records: records)
        == "So [Putin](person:p), the president, left. He did.")
  }

  @Test("what the header ignores is left alone")
  func ignored() {
    let disk = dossier([
      "articles/a.md": article("Russia and Peru.", more: "ignore: [russia]\n")
    ])
    _ = applied(disk)
    #expect(
      disk.text("/d/content/articles/a.md")?.contains("Russia and [Peru](country:peru).") == true)
  }
}

@Suite("annotate keeps the author's text")
struct AnnotateSafetyTests {
  @Test("a second run finds nothing more")
  func idempotent() {
    let disk = dossier(["articles/a.md": article("Russia and 98,000 people in Georgia.")])
    #expect(!applied(disk).changes.isEmpty)
    #expect(applied(disk).changes.isEmpty)
  }

  @Test("a dry run shows what would be written, and writes nothing")
  func dryRun() {
    let files = ["articles/a.md": article("Russia and Georgia.")]
    let disk = dossier(files)
    let shown = applied(disk, isDryRun: true)
    #expect(disk.text("/d/content/articles/a.md") == files["articles/a.md"])
    #expect(applied(disk).changes == shown.changes)
  }

  @Test("an article still matches its archived text")
  func archived() {
    let text = "Russians left for Kyrgyzstan.\n\nIn Armenia *nobody* knew."
    let disk = dossier([
      "articles/a.md": article(text, more: "archive: content/originals/a.txt\n"),
      "originals/a.txt": text.replacing("*", with: "") + "\n",
    ])
    #expect(!applied(disk).changes.isEmpty)
    let missing = AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) {
      () throws(StageError) in try MissingRecords.plan(root: "/d", on: disk)
    }
    #expect(missing.exitStatus == .done)
    let outcome = Commands(BuildOptions(root: "/d", isStrict: true), disk: disk).check()
    #expect(outcome.diagnostics.filter { $0.rule != .undatedArticle } == [])
  }

  /// Pieces of Markdown that could go wrong beside a bracket.
  private static let pieces = [
    "Russia", "Kyrgyz", "South Sudan", "U.S.", "Georgia", "98,000 people", "*", "**", "_", "`",
    "```\n",
    "[", "]", "(", ")", "](", "![", "\\", "\n", "\n\n", "> ", "- ", "1. ", "| ", "\n|---|\n", "<b>",
    "<!-- ", " -->", "&amp;", "[^1]", "\n\n[^1]: ", "[Peru](country:peru)", "https://x.example/",
    " ",
    " ", "\t", "    ", "\r\n", "#", "é", "\u{0}", "\u{202E}", "\u{FEFF}", "𐩐", "Россия", "\"", "'s",
    ":",
  ]

  @Test("without the marks that it wrote, a file has the bytes from before", arguments: 0..<150)
  func reversible(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let body = (0..<(10 + next(40))).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    let before = article(body)
    let disk = dossier(["articles/a.md": before])
    _ = applied(disk, figures: true)
    let after = disk.text("/d/content/articles/a.md") ?? ""
    #expect(Self.withoutMarks(after, like: before) == before, "\(body.debugDescription)")
  }

  /// Takes out `[` and `](country:…)` wherever the text before has none there.
  private static func withoutMarks(_ after: String, like before: String) -> String {
    let (after, before) = (Array(after.utf8), Array(before.utf8))
    var kept: [UInt8] = []
    var index = 0
    while index < after.count {
      if kept.count < before.count, after[index] == before[kept.count] {
        // A bracket that stood there already is no mark's.
        let isOwn =
          after[index] == UInt8(ascii: "]") && after[index...].starts(with: "](country:".utf8)
          && !before[kept.count...].starts(with: "](country:".utf8)
        if !isOwn {
          kept.append(after[index])
          index += 1
          continue
        }
      }
      if after[index] == UInt8(ascii: "[") {
        index += 1
      } else if after[index...].starts(with: "](country:".utf8),
        let end = after[index...].firstIndex(of: UInt8(ascii: ")"))
      {
        index = end + 1
      } else {
        return String(decoding: kept, as: UTF8.self) + "…"
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  @Test("what cannot be read stands in the way")
  func bad() {
    var request = AnnotateRequest()
    func diagnostics(_ disk: MemoryDisk) -> [Diagnostic] {
      AuthoringOutcome.of(root: "/d", on: disk, isDryRun: true) { () throws(StageError) in
        try Annotate(request, root: "/d", on: disk).plan()
      }.diagnostics
    }
    let disk = dossier(["articles/stern.md": article("x")])
    request.articles = ["sterne"]
    #expect(diagnostics(disk).first?.hint == "did you mean 'stern'?")
    request.articles = []
    request.kinds = ["countri"]
    #expect(diagnostics(disk).first?.hint == "did you mean 'country'?")
    request.kinds = []
    #expect(diagnostics(MemoryDisk(["/d/x": ""])).first?.rule == .noDossier)
    let broken = dossier(["articles/a.md": "---\ntitle: A\n\nRussia\n"])
    #expect(diagnostics(broken).first?.rule == .unclosedFrontMatter)
  }
}

@Suite("annotate finds figures")
struct AnnotateFiguresTests {
  private func lines(_ body: String, language: String = "en") -> [String] {
    let disk = dossier(["articles/a.md": article(body, language: language)])
    return applied(disk, figures: true).lines.filter { $0.contains("is left open") }.map {
      String($0.split(separator: "'")[1])
    }
  }

  @Test("number phrases are found whole")
  func found() {
    #expect(
      lines("About 98,000 people paid $2,600 a month.") == [
        "About 98,000 people", "$2,600 a month",
      ])
    #expect(lines("It was 5 to 6 million, at least 30%.") == ["5 to 6 million", "at least 30%"])
    #expect(lines("Rund 2,5 Millionen Euro.", language: "de") == ["Rund 2,5 Millionen Euro"])
    #expect(lines("Près de 50 000 personnes.", language: "fr") == ["Près de 50 000 personnes"])
    #expect(lines("Не менее 120 человек.", language: "ru") == ["Не менее 120 человек"])
  }

  @Test("dates, names and what is denied are no figures")
  func none() {
    for text in [
      "In 2022.", "On 7 November 2022.", "The F-16.", "Article 5.", "At 12:30.", "Not 5 people.",
    ] {
      #expect(lines(text) == [], "\(text)")
    }
  }

  @Test("a figure gets the one statistic that has its unit and stands near the same words")
  func known() {
    let marked =
      "The ministry in Astana counted [98,000 people](statistic:arrivals) who crossed the border."
    let disk = dossier([
      "articles/b.md": article(marked),
      "articles/a.md": article(
        "Again the ministry in Astana counted 97,000 people who crossed the border."),
      "articles/c.md": article("In a school 300 people sang."),
      "statistics/arrivals.md": "---\nname: Arrivals\nunit: people\n---\n",
      "statistics/pay.md": "---\nname: Pay\nunit: USD\n---\n",
    ])
    _ = applied(disk, figures: true)
    #expect(
      disk.text("/d/content/articles/a.md")?.contains("[97,000 people](statistic:arrivals)") == true
    )
    #expect(disk.text("/d/content/articles/c.md")?.contains("(statistic:") == false)
  }
}

@Suite("annotate asks")
struct InterviewTests {
  private func answered(
    _ disk: MemoryDisk, _ answers: [String], changing: String? = nil
  ) -> (outcome: AuthoringOutcome, questions: Int) {
    var rest = answers
    var questions = 0
    let outcome = AuthoringOutcome.of(root: "/d", on: disk, isDryRun: false) {
      () throws(StageError) in
      try Annotate(AnnotateRequest(), root: "/d", on: disk).interview(remembers: true) { _ in
        questions += 1
        if let changing { disk.addFile("/d/content/articles/a.md", changing) }
        return rest.isEmpty ? nil : rest.removeFirst()
      }
    }
    return (outcome, questions)
  }

  @Test("each answer does what it says")
  func answers() {
    let disk = dossier([
      "articles/a.md": article("Georgia, Peru, Cuba, Cuba, Jordan, Jordan, Chile, Russia.")
    ])
    let (outcome, _) = answered(disk, ["y", "n", "a", "s", "e", "place:santiago", "q"])
    #expect(outcome.exitStatus == .done)
    #expect(outcome.next == "cd /d && dossier annotate --interactive")
    let text = disk.text("/d/content/articles/a.md") ?? ""
    #expect(text.contains("ignore:\n  - Jordan\n"))
    #expect(
      text.contains(
        "[Georgia](country:georgia), Peru, [Cuba](country:cuba), [Cuba](country:cuba), Jordan, Jordan, "
          + "Chile, Russia."))
  }

  @Test("it goes on where it was left")
  func resumes() {
    let disk = dossier(["articles/a.md": article("Peru, Cuba, Chile.")])
    #expect(answered(disk, ["n", "y", "q"]).questions == 3)
    let (outcome, questions) = answered(disk, ["y"])
    #expect(questions == 1)
    #expect(outcome.next == "cd /d && dossier new --missing")
    #expect(
      disk.text("/d/content/articles/a.md")?.contains(
        "Peru, [Cuba](country:cuba), [Chile](country:chile).") == true)
    #expect(answered(disk, []).questions == 0)
  }

  @Test("where the file changed meanwhile, nothing is written")
  func changed() {
    let disk = dossier(["articles/a.md": article("Peru.")])
    let other = article("Peru, or not.")
    let (outcome, _) = answered(disk, ["y"], changing: other)
    #expect(outcome.exitStatus == .couldNotRun)
    #expect(disk.text("/d/content/articles/a.md") == other)
  }
}
