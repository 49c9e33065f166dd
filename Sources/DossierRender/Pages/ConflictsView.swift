import DossierLink
import DossierModel
import DossierTemplates

/// What the rules found, and what reviewers marked: 200 a page, findings first.
struct ConflictsView: TemplateView {
  let context: RenderContext
  let frame: Frame
  private let list: ConflictList
  private let page: Int
  /// The numbers of the items on this page, all sections counted through.
  private let shown: Range<Int>

  /// The sections with their numbers of items; made once for all pages.
  struct ConflictList: Sendable {
    let findings: [ListedFinding]
    let issues: [(status: Status, mentions: [(mention: Mention, entity: EntityID)])]

    static let size = 200

    init(_ context: RenderContext) {
      findings = context.allFindings()
      issues = [Status.disputed, .unclear].map { ($0, Issue.mentions(of: $0, context)) }
        .filter { !$0.1.isEmpty }
    }

    var count: Int { issues.reduce(findings.count) { $0 + $1.mentions.count } }
    /// With those that are not listed.
    var findingCount: Int { findings.reduce(0) { $0 + 1 + $1.hidden } }
    var pageCount: Int { max(1, (count + Self.size - 1) / Self.size) }
  }

  static func path(page: Int) -> String {
    page == 1 ? "conflicts.html" : "conflicts/index/\(page).html"
  }

  init(_ context: RenderContext, _ list: ConflictList, page: Int) {
    self.context = context
    self.list = list
    self.page = page
    shown = (page - 1) * ConflictList.size..<page * ConflictList.size
    frame = Frame(
      context, path: Self.path(page: page), title: context.words["title_conflicts"],
      section: "conflicts.html")
  }

  private var findings: [FindingRow] {
    let part = (0..<list.findings.count).part(on: shown)
    return context.rows(list.findings[part], root: frame.root)
  }

  private var groups: [IssueGroup] {
    var start = list.findings.count
    return list.issues.compactMap { status, mentions in
      let part = (start..<(start + mentions.count)).part(on: shown)
      start += mentions.count
      guard !part.isEmpty else { return nil }
      return IssueGroup(
        code: status.rawValue, label: context.words["issues_\(status.rawValue)"],
        issues: mentions[part].map {
          Issue(context: context, root: frame.root, mention: $0.mention, entity: $0.entity)
        }, count: context.words.number(mentions.count))
    }
  }

  /// All sections, also those that begin on another page.
  private var sections: [SectionRow] {
    var start = 0
    func row(_ code: String, _ label: String, items: Int, count: Int) -> SectionRow? {
      guard items > 0 else { return nil }
      let first = start / ConflictList.size + 1
      start += items
      let address = first == page ? "" : frame.root + Self.path(page: first)
      return SectionRow(
        href: "\(address)#\(code)", label: label, count: context.words.number(count))
    }
    let findings = row(
      "findings", context.words["findings"], items: list.findings.count,
      count: list.findingCount)
    return [findings].compactMap { $0 }
      + list.issues.compactMap { status, mentions in
        row(
          status.rawValue, context.words["issues_\(status.rawValue)"], items: mentions.count,
          count: mentions.count)
      }
  }

  private var pager: PagerRow? {
    PagerRow(current: page, of: list.pageCount) { frame.root + Self.path(page: $0) }
  }

  static let fields: [TemplateField<Self>] =
    Frame.fields { $0.frame } + [
      .text("title") { $0.context.words["title_conflicts"] },
      .text("count_phrase") { $0.context.words.count("conflicts_n", $0.context.conflictCount) },
      .flag("has_groups") { $0.list.count > 0 },
      .list("sections") { $0.sections },
      .flag("has_findings") { !(0..<$0.list.findings.count).part(on: $0.shown).isEmpty },
      .text("findings_count") { $0.context.words.number($0.list.findingCount) },
      .list("findings") { $0.findings },
      .list("issue_groups") { $0.groups },
      .record("pager") { $0.pager },
    ]
}

/// A section of the page in its list of contents.
struct SectionRow: TemplateView {
  let href: String
  let label: String
  let count: String

  static let fields: [TemplateField<Self>] = [
    .text("href") { $0.href }, .text("label") { $0.label }, .text("count") { $0.count },
  ]
}

extension Range<Int> {
  /// The part of a section that stands on a page, counted from the section's start; 0 ..< 0 for
  /// none (`clamped` would give an empty range outside of it).
  func part(on page: Range<Int>) -> Range<Int> {
    guard overlaps(page) else { return 0..<0 }
    let shown = clamped(to: page)
    return (shown.lowerBound - lowerBound)..<(shown.upperBound - lowerBound)
  }
}
