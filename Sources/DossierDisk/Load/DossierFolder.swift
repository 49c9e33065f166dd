package import DossierModel

/// ▶ Load: the folder of a dossier → `LoadedFiles`.
///
/// `FolderWalk` lists what is there and refuses what is not a plain file, `FileRole` says what a
/// path means, `read` reads. Links are never followed, pipes never waited for.
package struct DossierFolder: Sendable {
  /// The folder as it was named; relative to the working folder or absolute.
  package let root: String
  package let disk: any Disk
  /// The size in bytes from which content, templates and `dossier.yml` are refused.
  package let sizeLimit: Int

  package static let defaultSizeLimit = 16 << 20

  package init(
    _ root: String, disk: any Disk = SystemDisk(), sizeLimit: Int = defaultSizeLimit
  ) {
    self.root = root
    self.disk = disk
    self.sizeLimit = sizeLimit
  }

  /// Lists the whole dossier and reads its configuration, content and templates.
  ///
  /// A missing folder gives empty lists. Throws when the system refuses to list or read.
  package func load(jobs: Jobs) throws(StageError) -> LoadedFiles {
    var files = LoadedFiles()
    guard try disk.openFolder("", in: root) != nil else { return files }
    files.rootExists = true

    var walk = FolderWalk(disk: disk, root: root)
    for top in FileRole.folders { try walk.collect(top) }
    var reads: [String] = []
    for path in walk.files.sorted(by: FileName.areInOrder) {
      switch FileRole(path) {
      case .content, .original, .template: reads.append(path)
      case .asset: files.statics.append(path)
      case .stray: files.stray.append(path)
      }
    }
    files.refused = walk.refused

    let configuration = "dossier.yml"
    switch try read(configuration) {
    case .missing: break
    case .bytes(let bytes):
      files.configuration = SourceFile(path: configuration, bytes: bytes)
    case .refused(let reason):
      files.refused.append(RefusedFile(path: configuration, reason: reason))
    }
    let run = try read(reads, jobs: jobs)
    for file in run.files {
      switch FileRole(file.path) {
      case .original: files.originals.append(file)
      case .template: files.templates.append(file)
      default: files.content.append(file)
      }
    }
    files.refused += run.refused
    files.refused.sort { FileName.areInOrder($0.path, $1.path) }
    return files
  }

  /// Reads one file by its path from the dossier's folder; the path may come from a contributor.
  package func read(_ path: String) throws(StageError) -> Reading {
    guard PagePath(path) != nil else { return .refused("is no path inside the dossier") }
    return try disk.read(at: path, in: root, limit: sizeLimit)
  }

  /// What came of reading some files.
  private struct FileRun {
    var files: [SourceFile] = []
    var refused: [RefusedFile] = []
  }

  /// Reads files on all threads, in order.
  private func read(_ paths: [String], jobs: Jobs) throws(StageError) -> FileRun {
    let chunk = 32
    let runs = jobs.map((paths.count + chunk - 1) / chunk, chunk: 1) { number in
      let start = number * chunk
      do throws(StageError) {
        return Result<FileRun, StageError>.success(
          try readRun(paths[start..<min(start + chunk, paths.count)]))
      } catch {
        return .failure(error)
      }
    }
    var all = FileRun()
    all.files.reserveCapacity(paths.count)
    for result in runs {
      let run = try result.get()
      all.files += run.files
      all.refused += run.refused
    }
    return all
  }

  /// Reads neighbours, most of which share a folder that is opened once.
  private func readRun(_ paths: ArraySlice<String>) throws(StageError) -> FileRun {
    var run = FileRun()
    var rest = paths
    while let first = rest.first {
      let folderPath = FileName.split(first).folder
      guard let folder = try disk.openFolder(folderPath, in: root) else { throw vanished(first) }
      while let path = rest.first {
        let (parent, name) = FileName.split(path)
        guard parent == folderPath else { break }
        rest.removeFirst()
        let reading = try CurrentWork.reading(path) { () throws(StageError) in
          try disk.read(name, in: folder, limit: sizeLimit)
        }
        switch reading {
        case .bytes(let bytes): run.files.append(SourceFile(path: path, bytes: bytes))
        case .refused(let reason): run.refused.append(RefusedFile(path: path, reason: reason))
        case .missing: throw vanished(path)
        }
      }
    }
    return run
  }

  /// The error for a file that was listed and is gone.
  ///
  /// Editors save by moving files about, so to go on without it might drop an article in silence.
  private func vanished(_ path: String) -> StageError {
    .disk(
      action: "read", path: FileName.join(root, path),
      reason: "it was removed while the dossier was being read")
  }
}
