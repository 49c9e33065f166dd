package import DossierModel

/// ▶ The one door to files: what a folder holds, bytes, and the changes that publishing is made of.
///
/// `SystemDisk` is the machine's, `MemoryDisk` lives in memory, `FaultyDisk` fails on demand.
///
/// Every call names a file by an open folder and a plain name, and folders are opened component by
/// component, so that no symbolic link below `base` is ever followed. Each change is one system
/// call that either happens or does not, `create` apart, which may leave a part of a file.
/// All errors are `StageError.disk` with the path and the system's reason.
package protocol Disk: Sendable {
  /// The folders that a home is kept in, as absolute paths; none of them is ever published to.
  var homeFolders: [String] { get }

  /// Follows every link of `path`, which may be relative to the working folder.
  func resolve(_ path: String) throws(StageError) -> ResolvedPath

  /// Opens the folder `path` below `base`; an empty path opens `base` itself, whose own links are
  /// followed. Returns nil when it is missing, throws when it is a link or a file.
  func openFolder(_ path: String, in base: String) throws(StageError) -> Folder?

  /// What the folder holds, in no order, without `.` and `..`.
  func entries(of folder: borrowing Folder) throws(StageError) -> [FolderEntry]

  /// What stands under a name, its own link not followed; nil when nothing does.
  func status(of name: String, in folder: borrowing Folder) throws(StageError) -> FileStatus?

  /// The bytes of a regular file of at most `limit` bytes, read once and without waiting.
  func read(_ name: String, in folder: borrowing Folder, limit: Int) throws(StageError) -> Reading

  /// Makes a folder; returns false when something of that name is there.
  func makeFolder(_ name: String, in folder: borrowing Folder) throws(StageError) -> Bool

  /// Writes a new file; throws when something of that name is there.
  func create(_ name: String, in folder: borrowing Folder, bytes: [UInt8]) throws(StageError)

  /// Writes on at the end of a file that was created before.
  func append(to name: String, in folder: borrowing Folder, bytes: [UInt8]) throws(StageError)

  /// Moves a file or folder to another name, in place of a file or an empty folder there.
  func move(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError)

  /// Moves a file to a name that nothing has yet; returns false when something of that name is there.
  func place(
    _ name: String, from source: borrowing Folder, to target: borrowing Folder, as newName: String
  ) throws(StageError) -> Bool

  /// Gives a file the permissions of another one.
  func copyPermissions(
    of name: String, in source: borrowing Folder, to newName: String, in target: borrowing Folder
  ) throws(StageError)

  /// Exchanges two files of one name in one step; returns false where the file system cannot.
  func exchange(
    _ name: String, in first: borrowing Folder, and second: borrowing Folder
  ) throws(StageError) -> Bool

  /// True when files can be moved between the two, which are on one file system and one mount.
  func canMove(
    from source: borrowing Folder, to target: borrowing Folder
  ) throws(StageError) -> Bool

  /// Removes a file or a link; returns false when nothing is there.
  func removeFile(_ name: String, in folder: borrowing Folder) throws(StageError) -> Bool

  /// Removes a folder; returns false when it is not empty, missing, or in use as a mount.
  func removeFolder(_ name: String, in folder: borrowing Folder) throws(StageError) -> Bool

  /// Waits until these files and then the folder itself are on the medium.
  func sync(_ names: [String], in folder: borrowing Folder) throws(StageError)

  /// False where nothing can be made in the folder: a read-only file system, another user's.
  func canWrite(in folder: borrowing Folder) throws(StageError) -> Bool

  /// Locks a folder itself, in which nothing is made; where a file system has no such locks, all get it.
  func lock(_ folder: borrowing Folder) throws(StageError) -> LockAttempt

  /// Locks a file, made when missing, until the lock's `release` is called or the process ends.
  func lock(_ name: String, in folder: borrowing Folder) throws(StageError) -> LockAttempt
}
