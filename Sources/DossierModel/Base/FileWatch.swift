import Dispatch
import Synchronization

/// Notices when a file is being read for far too long, while other files are read beside it.
///
/// Time is the reading thread's own processor time: the same file is read in the same time on a
/// machine that is busy with other work.
///
/// The inputs known to be costly are refused before they are read; this is for those that nobody
/// knows of. A thread inside a C library cannot be stopped, so all that is left to do is to name the
/// file and end the program.
package final class FileWatch: Sendable {
  private struct Reading {
    let path: String
    let time: ThreadTime
    /// In seconds of `time`.
    let end: Double
  }

  private let allowance: Double
  private let report: @Sendable (Diagnostic) -> Void
  private let readings = Mutex<[Int: Reading]>([:])
  private let tickets = Atomic<Int>(0)

  /// - Parameters:
  ///   - allowance: seconds of processor time for a small file; one more second is given for each
  ///     megabyte. A megabyte takes about 0.05 s.
  ///   - report: called once, on a thread of its own, with what is wrong.
  package init(allowance: Double = 30, report: @escaping @Sendable (Diagnostic) -> Void) {
    self.allowance = allowance
    self.report = report
    // A queue of its own gets a thread even while all processors read files.
    Self.look(again: self, on: DispatchQueue(label: "file-watch"))
  }

  /// Looks every so often, as long as the watch is held and all is well.
  private static func look(again watch: FileWatch, on queue: DispatchQueue) {
    queue.asyncAfter(deadline: .now() + min(0.5, watch.allowance / 4)) { [weak watch] in
      guard let watch else { return }
      if let path = watch.overdue {
        watch.report(tooSlow(path))
      } else {
        look(again: watch, on: queue)
      }
    }
  }

  /// Runs `body`, which reads one file of a size in bytes.
  package func reading<Value>(_ path: String, size: Int, _ body: () -> Value) -> Value {
    let ticket = tickets.add(1, ordering: .relaxed).oldValue
    let time = ThreadTime()
    let reading = Reading(
      path: path, time: time, end: time.seconds + allowance + Double(size) / 1_000_000)
    readings.withLock { $0[ticket] = reading }
    defer { _ = readings.withLock { $0.removeValue(forKey: ticket) } }
    return CurrentWork.reading(path, body)
  }

  private var overdue: String? {
    // Under the lock no reading ends, so each thread that is asked still lives.
    readings.withLock { $0.values.filter { $0.end < $0.time.seconds }.map(\.path).min() }
  }

  /// A file is read in time that grows with its size alone.
  private static func tooSlow(_ path: String) -> Diagnostic {
    Diagnostic(
      .tooSlow, "file takes too long to read",
      at: SourceSpan(file: path, start: SourcePosition(line: 1, column: 1)),
      hint: "take out what is unusual in it, such as long rows of brackets or markers")
  }
}
