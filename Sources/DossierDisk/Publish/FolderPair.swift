import DossierModel

/// One folder of the site and its double in the staging folder, both open.
struct FolderPair: ~Copyable {
  private let disk: any Disk
  private let output: OutputFolder
  private let staging: Staging
  private var path = ""
  private(set) var site: Folder
  private(set) var staged: Folder

  init(_ switchOver: SwitchOver) throws(StageError) {
    let (disk, output, staging) = (switchOver.disk, switchOver.output, switchOver.staging)
    let site = try disk.makeFolders(output.path, in: output.base)
    let staged = try disk.makeFolders(staging.pages, in: staging.base)
    self.disk = disk
    self.output = output
    self.staging = staging
    self.site = site
    self.staged = staged
  }

  /// Goes to another folder of the site; returns false, and stays, when the site has it not.
  mutating func enter(_ folder: String) throws(StageError) -> Bool {
    if folder == path { return true }
    guard let next = try disk.openFolder(FileName.join(output.path, folder), in: output.base)
    else { return false }
    // Both or neither: a failure must not leave the pair at two folders.
    let double = try disk.makeFolders(FileName.join(staging.pages, folder), in: staging.base)
    site = next
    staged = double
    path = folder
    return true
  }
}
