import DossierModel

/// Takes the steps of a journal: from staging folder to site, and back when one of them fails.
struct SwitchOver {
  let disk: any Disk
  let output: OutputFolder
  let staging: Staging

  /// Writes the journal and takes its steps.
  ///
  /// When a step fails, those before it are taken back and the site is as it was; what cannot be
  /// taken back is left to the next command to complete.
  func perform(_ journal: Journal) throws(StageError) {
    var folders = try start(journal)
    var taken: [Journal.Step] = []
    taken.reserveCapacity(journal.steps.count)
    var isReversible = true
    do throws(StageError) {
      for step in journal.steps {
        switch try take(step, &folders) {
        case .taken: taken.append(step)
        case .takenForGood: isReversible = false
        case .notNeeded: break
        }
      }
    } catch {
      if isReversible {
        bestEffort { () throws(StageError) in
          for step in taken.reversed() { try takeBack(step, &folders) }
          try staging.remove(disk)
        }
      }
      throw error
    }
    try staging.remove(disk)
  }

  /// Writes the journal, which counts as soon as it is whole by its seal.
  ///
  /// It and the manifest are then on the medium, so that a loss of power leaves both or neither.
  private func start(_ journal: Journal) throws(StageError) -> FolderPair {
    do throws(StageError) {
      let folders = try FolderPair(self)
      let folder = try disk.makeFolders(staging.path, in: staging.base)
      for step in journal.steps {
        switch step {
        case .announce: try disk.sync([Manifest.fileName], in: folder)
        case .replace(.manifest, _):
          try disk.sync([Manifest.fileName], in: folders.staged)
        default: break
        }
      }
      try disk.create(Journal.fileName, in: folder, bytes: journal.bytes)
      try disk.sync([Journal.fileName], in: folder)
      return folders
    } catch {
      bestEffort { () throws(StageError) in try staging.remove(disk) }
      throw error
    }
  }

  private enum Outcome {
    case taken
    case takenForGood
    case notNeeded
  }

  private func take(
    _ step: Journal.Step, _ folders: inout FolderPair
  ) throws(StageError) -> Outcome {
    let (folder, name) = step.place
    guard try folders.enter(folder) else {
      // What was in it need not be removed; what is to be in it has no place.
      switch step {
      case .remove, .prune: return .notNeeded
      case .announce, .make, .create, .replace: throw missing(folder)
      }
    }
    switch step {
    case .announce:
      let staged = try openStaging()
      if try disk.status(of: name, in: folders.site) != nil,
        try disk.exchange(name, in: staged, and: folders.site)
      {
        return .taken
      }
      let isNew = try disk.status(of: name, in: folders.site) == nil
      try disk.move(name, from: staged, to: folders.site, as: name)
      return isNew ? .taken : .takenForGood
    case .make:
      return try disk.makeFolder(name, in: folders.site) ? .taken : .notNeeded
    case .create:
      try disk.move(name, from: folders.staged, to: folders.site, as: name)
      return .taken
    case .replace:
      if try disk.exchange(name, in: folders.staged, and: folders.site) { return .taken }
      try disk.move(name, from: folders.staged, to: folders.site, as: name)
      return .takenForGood
    case .remove:
      guard try disk.status(of: name, in: folders.site)?.kind == .file else {
        return .notNeeded
      }
      try disk.move(name, from: folders.site, to: folders.staged, as: name)
      return .taken
    case .prune:
      return try disk.removeFolder(name, in: folders.site) ? .taken : .notNeeded
    }
  }

  private func takeBack(
    _ step: Journal.Step, _ folders: inout FolderPair
  ) throws(StageError) {
    let (folder, name) = step.place
    guard try folders.enter(folder) else { throw missing(folder) }
    switch step {
    case .announce:
      let staged = try openStaging()
      if try disk.status(of: name, in: staged) == nil {
        try disk.move(name, from: folders.site, to: staged, as: name)
      } else {
        _ = try disk.exchange(name, in: staged, and: folders.site)
      }
    case .make: _ = try disk.removeFolder(name, in: folders.site)
    case .create: try disk.move(name, from: folders.site, to: folders.staged, as: name)
    case .replace: _ = try disk.exchange(name, in: folders.staged, and: folders.site)
    case .remove: try disk.move(name, from: folders.staged, to: folders.site, as: name)
    case .prune: _ = try disk.makeFolder(name, in: folders.site)
    }
  }

  /// Opens the folder in which the manifest of old and new waits.
  func openStaging() throws(StageError) -> Folder {
    try disk.makeFolders(staging.path, in: staging.base)
  }

  private func missing(_ folder: String) -> StageError {
    .disk(
      action: "open folder", path: FileName.join(output.absolutePath, folder),
      reason: "No such file or directory")
  }
}
