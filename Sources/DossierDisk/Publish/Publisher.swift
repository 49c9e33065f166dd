package import DossierModel

/// ▶ Publish: pages → the output folder, and what was done.
///
/// `OutputFolder` refuses folders that are not a build's to touch, `PageStaging` renders and writes
/// what is new to the `Staging` folder, `SwitchOver` moves it to the site by the steps of a
/// `Journal`, and `Recovery` completes that after a kill. `Manifest` tells our files from others'.
package struct Publisher: Sendable {
  /// The output folder as it was named; relative to the working folder or absolute.
  package let output: String
  package let jobs: Jobs

  package init(_ output: String, jobs: Jobs) {
    self.output = output
    self.jobs = jobs
  }

  /// Makes the output folder hold these pages, these copied files and what others have put there.
  ///
  /// Equal files are left alone, stale ones removed. The whole site is staged before the first
  /// page is touched. Throws `StageError.refusedOutput` or `.disk`; then the site is as it was.
  package func publish(
    _ pages: [Page], copying copies: [FileCopy] = [], options: PublishOptions = PublishOptions(),
    holding lock: borrowing BuildLock
  ) throws(StageError) -> Publication {
    let disk = lock.disk
    let folder = try OutputFolder(output, root: lock.root, disk: disk)
    _ = try recover(folder, disk)
    let state = try folder.state(disk)
    let items = try PublishItem.ordered(pages, copies)
    let site = SitePublishing(
      disk: disk, root: lock.root, folder: folder, items: items, options: options, jobs: jobs)
    return try site.publish(over: state)
  }

  /// Completes a switch-over that was cut off; returns true when there was one.
  ///
  /// Removes what else a killed build has left. `publish`, `verify` and `clean` begin with it.
  package func recover(holding lock: borrowing BuildLock) throws(StageError) -> Bool {
    try recover(OutputFolder(output, root: lock.root, disk: lock.disk), lock.disk)
  }

  private func recover(_ folder: OutputFolder, _ disk: any Disk) throws(StageError) -> Bool {
    var isCompleted = false
    for staging in [Staging.beside(folder), .inside(folder)] {
      let recovery = Recovery(disk: disk, output: folder, staging: staging)
      if try recovery.complete() { isCompleted = true }
    }
    return isCompleted
  }
}
