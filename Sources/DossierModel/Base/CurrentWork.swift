import CMalloc

/// What a thread is at, to be named when the system has no memory left for it.
///
/// Swift cannot go on without memory, so this is told by a handler of the crash, which finds its words
/// ready. Where the system promises more memory than it has, it kills the program instead, and nobody
/// is told.
package enum CurrentWork {
  /// Has the program end with status 2 and a line on standard error; called before all else.
  package static func tellWhenMemoryIsOut() { end_when_memory_is_out() }

  /// Runs `body`, which reads a file.
  package static func reading<Value, Failure: Error>(
    _ path: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    note(path, isMade: false)
    defer { note_work(nil, 0, 0) }
    return try body()
  }

  /// Runs `body`, which makes a page.
  package static func making<Value, Failure: Error>(
    _ path: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    note(path, isMade: true)
    defer { note_work(nil, 0, 0) }
    return try body()
  }

  /// Says which stage all threads are at.
  package static func begin(stage: String) {
    stage.utf8.withContiguousStorageIfAvailable { note_stage($0.baseAddress, $0.count) }
  }

  private static func note(_ path: String, isMade: Bool) {
    path.utf8.withContiguousStorageIfAvailable {
      note_work($0.baseAddress, $0.count, isMade ? 1 : 0)
    }
  }
}
