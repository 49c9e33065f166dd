import DossierDisk
import DossierModel

/// What a build remembers for the next one, which has nothing to do when nothing has changed.
struct BuildMemory: Sendable {
  private let key: String
  /// What this build comes to, if the last one was made from the same and nobody has touched the
  /// site since.
  var outcome: Outcome?

  /// Nil when nothing can be remembered: the program does not know itself, or a file cannot be read.
  init?(
    _ options: BuildOptions, _ files: LoadedFiles, _ publisher: Publisher,
    holding lock: borrowing BuildLock
  ) throws(StageError) {
    let folder = DossierFolder(options.root, disk: lock.disk)
    guard let program = options.program,
      let inputs = try folder.digest(of: files, jobs: options.jobs)
    else { return nil }
    key = "\(program) \(inputs) \(options.asked.joined(separator: " "))"
    guard let recalled = try publisher.recall(key, holding: lock) else { return }
    outcome = Self.outcome(of: recalled.record.lines)
    outcome?.report.published = recalled.report
  }

  /// Remembers what a build came to that has just been published.
  func remember(_ outcome: Outcome, _ publisher: Publisher, holding lock: borrowing BuildLock) {
    publisher.remember(BuildRecord(key: key, lines: Self.lines(of: outcome)), holding: lock)
  }

  /// What is to be told again, as lines.
  private static func lines(of outcome: Outcome) -> [String] {
    let report = outcome.report
    let counts = [
      report.articles, report.entities, report.mentions, report.observations, report.conflicts,
    ]
    return [counts.map(String.init).joined(separator: " ")] + outcome.diagnostics.map(\.line)
  }

  /// The outcome of which these are the lines; nil when they are none.
  private static func outcome(of lines: [String]) -> Outcome? {
    guard let counts = lines.first?.split(separator: " ").compactMap({ Int($0) }),
      counts.count == 5
    else { return nil }
    var outcome = Outcome(ending: .published)
    outcome.diagnostics = lines.dropFirst().compactMap { Diagnostic(line: $0) }
    guard outcome.diagnostics.count == lines.count - 1 else { return nil }
    outcome.report.articles = counts[0]
    outcome.report.entities = counts[1]
    outcome.report.mentions = counts[2]
    outcome.report.observations = counts[3]
    outcome.report.conflicts = counts[4]
    outcome.report.count(outcome.diagnostics)
    return outcome
  }
}
