import Dispatch
import Synchronization

/// How many threads a stage may use.
package struct Jobs: Sendable, Hashable {
  package let count: Int

  package init(_ count: Int) { self.count = max(1, min(count, 64)) }

  /// Results of `transform` for 0 ..< count, in order, worked out on all threads.
  ///
  /// Work is handed out in runs of `chunk` indices, so that neighbours share a cache.
  package func map<Result: Sendable>(
    _ total: Int, chunk: Int = 8, _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    if count == 1 || total <= 1 { return (0..<total).map(transform) }
    return [Result](unsafeUninitializedCapacity: total) { buffer, initialized in
      // Each index is written by exactly one worker, and read only after all have ended.
      nonisolated(unsafe) let slots = buffer
      forEachChunk(total, chunk: chunk) { range in
        for index in range {
          slots.initializeElement(at: index, to: transform(index))
        }
      }
      initialized = total
    }
  }

  /// Runs `body` over 0 ..< total cut into chunks, on all threads; returns when all have ended.
  package func forEachChunk(
    _ total: Int, chunk: Int = 8, _ body: @Sendable (Range<Int>) -> Void
  ) {
    let next = Atomic<Int>(0)
    let workers = min(count, (total + chunk - 1) / chunk)
    guard workers > 1 else {
      if total > 0 { body(0..<total) }
      return
    }
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let start = next.add(chunk, ordering: .relaxed).oldValue
        guard start < total else { return }
        body(start..<min(total, start + chunk))
      }
    }
  }
}
