/// The steps by which a site follows its staged pages, in an order in which no page of the site
/// ever links to one that is not there: new pages come first, stale ones go last.
struct SwitchPlan {
  private(set) var steps: [Journal.Step] = []

  init(
    _ items: [PublishItem], _ outcomes: [PageStaging.Outcome], removing stale: [PagePath]
  ) {
    var created: [PagePath] = []
    var creations: [Journal.Step] = []
    var replacements: [Journal.Step] = []
    for (item, outcome) in zip(items, outcomes) {
      switch outcome.fate {
      case .unchanged, .yielded: continue
      case .created:
        created.append(item.path)
        creations.append(.create(item.path, outcome.digest))
      case .replaced: replacements.append(.replace(item.path, outcome.digest))
      }
    }
    // A folder sorts before what it holds, and is made before and removed after it.
    steps += PagePath.folders(of: created).sorted(by: FileName.areInOrder).map { .make($0) }
    steps += creations
    steps += replacements
    if stale.isEmpty { return }
    steps += stale.map { .remove($0) }
    let oldFolders = PagePath.folders(of: stale)
      .subtracting(PagePath.folders(of: items.lazy.map(\.path)))
    steps += oldFolders.sorted(by: FileName.areInOrder).reversed().map { .prune($0) }
  }
}
