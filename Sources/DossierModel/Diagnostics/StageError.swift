/// What stops a stage: the machine's fault, never the content's.
package enum StageError: Error, Sendable, Hashable {
  /// A file or folder could not be read, written, renamed or removed.
  case disk(action: String, path: String, reason: String)
  /// The output folder is not one that a build may write to.
  case refusedOutput(path: String, reason: String)
  /// Another build holds the dossier; its process is 0 when it is not known.
  case locked(path: String, process: Int)

  package var message: String {
    switch self {
    case .disk(let action, let path, let reason): "cannot \(action) '\(path)': \(reason)"
    case .refusedOutput(let path, let reason): "will not write to '\(path)': \(reason)"
    case .locked(let path, let process):
      "another build is running\(process == 0 ? "" : " (process \(process))") on '\(path)'; "
        + "wait for it, or stop it"
    }
  }
}
