import DossierCountries
package import DossierDisk
import DossierLink
package import DossierModel

/// Makes a record for every reference that has none.
package enum MissingRecords {
  package static func plan(
    root: String, on disk: any Disk, jobs: Jobs = Jobs(1)
  ) throws(StageError) -> AuthoringPlan {
    guard let dossier = try AuthoredDossier.read(root: root, on: disk, jobs: jobs) else {
      return AuthoredDossier.noDossier
    }
    var plan = AuthoringPlan()
    var making = Making(dossier.site)
    for missing in MarkedWords(dossier.site).missing.sorted(by: { $0.marks > $1.marks }) {
      making.make(missing)
    }
    for draft in making.drafts.sorted(by: { $0.draft.path < $1.draft.path }) {
      try plan.changes.create(draft.draft.path, draft.draft.stub.bytes)
      plan.lines.append(
        "\(draft.draft.kind.name) \(draft.draft.slug): \(draft.draft.name), "
          + (draft.marks == 1 ? "1 mark" : "\(draft.marks) marks"))
    }
    plan.lines += making.left.sorted()
    if making.drafts.isEmpty, making.left.isEmpty { plan.lines = ["no record is missing"] }
    plan.next = ShellWord.command(["dossier", "check"], in: root)
    return plan
  }

  /// The drafts so far, and the names and slugs that are taken.
  private struct Making {
    let site: Site
    var drafts: [(draft: RecordDraft, marks: Int)] = []
    /// What is not made, and why.
    var left: [String] = []
    /// By kind, slugs of records and of drafts, by their length in characters.
    private var slugs: [Int: [Int: [String]]] = [:]
    /// Folded names of all records and drafts: a second one would make bare names ambiguous.
    private var names: Set<String> = []
    private var codes: [String: String] = [:]

    init(_ site: Site) {
      self.site = site
      for record in site.entities {
        add(slug: record.slug, kind: record.kind)
        for name in [record.name.value] + record.aliases.map(\.value) {
          names.insert(Folding.fold(name))
        }
        if let code = record.code?.value {
          codes[code] = "content/\(site.configuration.kinds[record.kind].folder)/\(record.slug).md"
        }
      }
    }

    private mutating func add(slug: String, kind: Int) {
      slugs[kind, default: [:]][slug.count, default: []].append(slug)
    }

    /// A slug of the kind that one edit makes of this one.
    private func near(_ slug: String, kind: Int) -> String? {
      for length in (slug.count - 1)...(slug.count + 1) {
        let known = slugs[kind]?[length] ?? []
        if let near = known.first(where: { NearestName.edits($0, slug, limit: 1) != nil }) {
          return near
        }
      }
      return nil
    }

    mutating func make(_ missing: MarkedWords.Missing) {
      let kind = site.configuration.kinds[missing.kind]
      let country = kind.family == .country ? CountryLookup.country(missing.reference) : nil
      var slug = missing.reference
      if Slug.fault(in: slug) != nil {
        slug = Slug.suggestion(for: country?.names["en"] ?? missing.reference)
      }
      let place =
        "\(missing.first.file):\(missing.first.start.line):\(missing.first.start.column)"
      let told = "\(kind.name) '\(missing.reference)' is not made"
      guard Slug.fault(in: slug) == nil else {
        left.append("\(told): no slug can be made of it (\(place))")
        return
      }
      if let near = near(slug, kind: missing.kind) {
        left.append("\(told): did you mean '\(near)'? (\(place))")
        return
      }
      if let country, let other = codes[country.code] {
        left.append("\(told): \(other) has the code \(country.code) (\(place))")
        return
      }
      var draft = RecordDraft(kind: kind, slug: slug, name: name(missing, kind, country))
      names.insert(Folding.fold(draft.name))
      if let country {
        codes[country.code] = draft.path
        for language in Countries.languages {
          if let other = country.names[language] { names.insert(Folding.fold(other)) }
        }
        draft.take(country)
      }
      for reference in missing.references.texts where reference != slug {
        names.insert(Folding.fold(reference))
        draft.addAlias(reference)
      }
      if kind.family == .statistic {
        draft.unit = missing.units.most
      } else {
        for form in missing.words.texts where isName(form) {
          if names.insert(Folding.fold(form)).inserted { draft.addAlias(form) }
        }
      }
      add(slug: slug, kind: missing.kind)
      drafts.append((draft, missing.marks))
    }

    private func name(
      _ missing: MarkedWords.Missing, _ kind: Kind, _ country: Country?
    ) -> String {
      if let country {
        let language = String(site.configuration.language.prefix(2))
        return country.names[language] ?? country.names["en"] ?? missing.reference
      }
      if kind.family == .statistic {
        return Slug.fault(in: missing.reference) == nil
          ? missing.upright(missing.reference) : missing.reference
      }
      let name = missing.name
      let words = name.utf8.count <= 100 ? name : missing.upright(missing.reference)
      return names.contains(Folding.fold(words)) ? missing.upright(missing.reference) : words
    }

    /// True for words that may stand for the record alone: they hold a capital and are short.
    private func isName(_ words: String) -> Bool {
      words.utf8.count <= 60
        && words.unicodeScalars.contains { $0.properties.isUppercase }
        && !words.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
  }
}
