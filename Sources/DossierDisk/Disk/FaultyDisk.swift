import DossierModel
import Synchronization

/// A disk on which the k-th call fails, for tests of what a full disk or a kill leaves behind.
package final class FaultyDisk: Disk {
  /// What happens at the call, counted from 1.
  package enum Fault: Sendable, Hashable {
    /// That call alone fails, with the system's words.
    case error(String)
    /// The process dies: that call and all later ones do nothing, but a file that was being
    /// written stays half written.
    case killed
  }

  /// What the disk cannot do, apart from its fault.
  package struct Limits: Sendable, Hashable {
    /// False for a file system that cannot exchange files.
    package var canExchange = true
    /// The absolute path of a folder that is a mount: nothing can be moved into or out of it.
    package var mount: String?
    /// The absolute path of a folder in which nothing can be changed.
    package var readOnly: String?

    package init(canExchange: Bool = true, mount: String? = nil, readOnly: String? = nil) {
      self.canExchange = canExchange
      self.mount = mount
      self.readOnly = readOnly
    }

    func isReadOnly(_ path: String) -> Bool {
      readOnly.map { (path + "/").hasPrefix($0 + "/") } ?? false
    }

    func part(_ path: String, from other: String) -> Bool {
      guard let mount else { return false }
      return (path + "/").hasPrefix(mount + "/") != (other + "/").hasPrefix(mount + "/")
    }
  }

  let disk: any Disk
  let limits: Limits
  let failing: Int
  private let fault: Fault
  private let countsLooks: Bool
  private let meanwhile: @Sendable (Int) -> Void
  private let count = Atomic<Int>(0)

  /// Wraps a disk so that the call number `failing` meets the fault.
  ///
  /// Changes are counted, and with `countsLooks` also the calls that only look: open, list, read.
  /// `meanwhile`: what others do just before a call that is counted, by its number.
  package init(
    _ disk: any Disk, failing: Int, with fault: Fault, countsLooks: Bool = false,
    limits: Limits = Limits(), meanwhile: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.disk = disk
    self.failing = failing
    self.fault = fault
    self.countsLooks = countsLooks
    self.limits = limits
    self.meanwhile = meanwhile
  }

  /// How many calls have been counted, so that a test knows when it has tried them all.
  package var calls: Int { count.load(ordering: .relaxed) }

  package var homeFolders: [String] { disk.homeFolders }

  /// Counts a change, and throws when it is the one that fails.
  func change(_ path: String) throws(StageError) {
    if limits.isReadOnly(path) {
      throw .disk(action: "change", path: path, reason: "Read-only file system")
    }
    try count(path)
  }

  private func count(_ path: String) throws(StageError) {
    let number = count.add(1, ordering: .relaxed).newValue
    meanwhile(number)
    switch fault {
    case .error(let reason) where number == failing:
      throw .disk(action: "change", path: path, reason: reason)
    case .killed where number >= failing:
      throw .disk(action: "change", path: path, reason: "Killed")
    default: return
    }
  }

  /// Counts a call that only looks, if those are counted.
  func look(_ path: String) throws(StageError) {
    if countsLooks { try count(path) }
  }
}
