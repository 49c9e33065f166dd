import ArgumentParser
import DossierAuthoring
import DossierModel

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a record, an article, or every record that is missing.",
    discussion: """
      A record gets what is known of it: a country its code and its names in English, French, German \
      and Russian, a statistic the unit of the figures that are marked for it. Nothing that is there \
      is overwritten.
      """)

  @Argument(
    help: ArgumentHelp(
      "The kind: country, person, statistic, one of dossier.yml, or article.", valueName: "kind"))
  var kind: String?

  @Argument(help: ArgumentHelp("The name, or an article's title.", valueName: "name"))
  var name: String?

  @Flag(help: "Make a record for each reference that has none.")
  var missing = false

  @Option(
    help: ArgumentHelp(
      "The file's name without .md (default: made of the name).", valueName: "slug"))
  var slug: String?

  @Option(
    name: .customLong("alias"),
    help: ArgumentHelp("Another name of the record; may be repeated.", valueName: "name"))
  var aliases: [String] = []

  @Option(
    name: .customLong("author"),
    help: ArgumentHelp("An article's author; may be repeated.", valueName: "name"))
  var authors: [String] = []

  @OptionGroup var header: HeaderOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var options: AuthoringOptions

  func validate() throws {
    if missing {
      if kind != nil || slug != nil || !aliases.isEmpty || !authors.isEmpty || !header.keys.isEmpty
      {
        throw ValidationError("--missing makes all records that are missing; leave the rest away.")
      }
    } else if kind == nil || name?.contains(where: { !$0.isWhitespace }) != true {
      throw ValidationError("Write a kind and a name, or --missing.")
    }
  }

  func run() throws {
    let jobs = Jobs(Program.processorCount)
    let root = dossier.folder
    throw options.run(root: root) { disk throws(StageError) in
      guard !missing, let kind, let name else {
        return try MissingRecords.plan(root: root, on: disk, jobs: jobs)
      }
      var request = NewRecordRequest(kind: kind, name: name)
      request.slug = slug
      request.aliases = aliases
      request.authors = authors
      request.keys = header.keys
      return try NewRecord.plan(request, root: root, on: disk, jobs: jobs)
    }
  }
}

/// Which dossier a command is about whose arguments are something else.
struct DossierOption: ParsableArguments {
  @Option(
    name: .customLong("dossier"),
    help: ArgumentHelp("The dossier's folder.", valueName: "dir"), completion: .directory)
  var folder = "."
}

/// Keys of a header, as docs/content.md has them.
struct HeaderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("One line on it.", valueName: "text"))
  var description: String?
  @Option(help: ArgumentHelp("Countries: ISO 3166-1 (KG) or 3166-3.", valueName: "code"))
  var code: String?
  @Option(help: ArgumentHelp("People: what they are.", valueName: "text"))
  var role: String?
  @Option(help: ArgumentHelp("People: a country's code.", valueName: "code"))
  var nationality: String?
  @Option(help: ArgumentHelp("Statistics: the unit of all figures.", valueName: "unit"))
  var unit: String?
  @Option(help: ArgumentHelp("Statistics: whom all figures count.", valueName: "text"))
  var population: String?
  @Option(help: ArgumentHelp("Statistics: over which time.", valueName: "text"))
  var period: String?
  @Option(help: ArgumentHelp("Statistics: varies, cumulative or fixed.", valueName: "course"))
  var course: String?
  @Option(help: ArgumentHelp("Statistics: amount, change or total.", valueName: "measure"))
  var measures: String?
  @Option(help: ArgumentHelp("Where it is.", valueName: "text"))
  var place: String?
  @Option(help: ArgumentHelp("When: an article's date, or a record's.", valueName: "date"))
  var date: String?
  @Option(
    name: .customLong("part-of"),
    help: ArgumentHelp("The record that it is a part of.", valueName: "reference"))
  var partOf: String?
  @Option(
    name: .customLong("same-as"),
    help: ArgumentHelp("A Wikidata id or a web address.", valueName: "id"))
  var sameAs: String?
  @Option(help: ArgumentHelp("Articles: who published it.", valueName: "name"))
  var publisher: String?
  @Option(help: ArgumentHelp("Articles: the address of the original.", valueName: "url"))
  var url: String?
  @Option(help: ArgumentHelp("Articles: the language, as en or pt-BR.", valueName: "tag"))
  var language: String?

  /// Those that were given, in the order of a header.
  var keys: [(key: String, value: String)] {
    let all: [(String, String?)] = [
      ("publisher", publisher), ("date", date), ("url", url), ("language", language),
      ("description", description), ("code", code), ("role", role), ("nationality", nationality),
      ("unit", unit), ("population", population), ("period", period), ("course", course),
      ("measures", measures), ("place", place), ("part_of", partOf), ("same_as", sameAs),
    ]
    return all.compactMap { key, value in value.map { (key, $0) } }
  }
}
