package import DossierModel

extension DossierFolder {
  /// 16 digits and a size that stand for all files of a dossier, by their paths and their bytes; nil
  /// when a file of `static/` cannot be read.
  ///
  /// By bytes and not by times, so that neither a clock that was set back nor an editor that keeps
  /// times and sizes can hide a change.
  package func digest(of files: LoadedFiles, jobs: Jobs) throws(StageError) -> String? {
    let loaded =
      [files.configuration].compactMap(\.self) + files.content + files.originals
      + files.templates
    var lines = jobs.map(loaded.count, chunk: 64) {
      "\(Digest(of: loaded[$0].bytes).text) \(loaded[$0].path)"
    }
    for path in files.statics {
      guard case .bytes(let bytes) = try disk.read(at: path, in: root, limit: PublishItem.copyLimit)
      else { return nil }
      lines.append("\(Digest(of: bytes).text) \(path)")
    }
    lines += files.stray.map { "stray \($0)" }
    lines += files.refused.map { "\($0.reason) \($0.path)" }
    return Digest(of: SealedText.seal("inputs", lines)).text
  }
}
