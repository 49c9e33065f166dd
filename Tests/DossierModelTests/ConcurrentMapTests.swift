import DossierModel
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  @Test("results come in order, whatever the number of threads", arguments: [1, 2, 7, 64, 1000, 0])
  func order(jobs: Int) {
    for total in [0, 1, 7, 8, 9, 1000] {
      #expect(Jobs(jobs).map(total) { "\($0)" } == (0..<total).map { "\($0)" })
    }
  }

  @Test("every index is seen once", arguments: [1, 3, 8])
  func everyIndex(chunk: Int) {
    let seen = Mutex([Int](repeating: 0, count: 1001))
    Jobs(4).forEachChunk(1001, chunk: chunk) { range in
      seen.withLock { seen in for index in range { seen[index] += 1 } }
    }
    #expect(seen.withLock { $0 }.allSatisfy { $0 == 1 })
  }

  @Test("threads are at least one and at most 64")
  func bounds() {
    #expect(Jobs(-3).count == 1)
    #expect(Jobs(1000).count == 64)
  }
}
