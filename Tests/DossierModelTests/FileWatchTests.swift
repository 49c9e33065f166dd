import DossierModel
import Foundation
import Synchronization
import Testing

@Suite("A file that takes far too long to read") struct FileWatchTests {
  private final class Reports: Sendable {
    private let found = Mutex<[String]>([])
    func add(_ diagnostic: Diagnostic) {
      found.withLock { $0.append("\(diagnostic.span?.file ?? "") \(diagnostic.rule.rawValue)") }
    }
    var all: [String] { found.withLock { $0 } }

    /// Keeps a processor busy until something is reported; 20 s at most, for a machine that is busy
    /// with other tests.
    func work() {
      let end = Date(timeIntervalSinceNow: 20)
      while all.isEmpty, Date() < end { for _ in 0..<1000 { _ = Date() } }
    }
  }

  @Test("is named, once, while others are read beside it")
  func overdue() {
    let reports = Reports()
    let watch = FileWatch(allowance: 0.2) { reports.add($0) }
    Jobs(2).forEachChunk(2, chunk: 1) { range in
      if range.lowerBound == 0 {
        watch.reading("content/articles/slow.md", size: 10) { reports.work() }
      } else {
        for _ in 0..<100 { watch.reading("content/articles/quick.md", size: 10) {} }
      }
    }
    #expect(reports.all == ["content/articles/slow.md too-slow"])
  }

  @Test("has a second more for each megabyte")
  func large() {
    let reports = Reports()
    let watch = FileWatch(allowance: 0.1) { reports.add($0) }
    watch.reading("content/articles/large.md", size: 600_000_000) {
      let end = Date(timeIntervalSinceNow: 0.5)
      while Date() < end {}
    }
    #expect(reports.all == [])
  }

  @Test("is not one whose thread has to wait, as on a busy machine")
  func waiting() {
    let reports = Reports()
    let watch = FileWatch(allowance: 0.1) { reports.add($0) }
    watch.reading("content/articles/waiting.md", size: 10) { Thread.sleep(forTimeInterval: 1) }
    #expect(reports.all == [])
  }
}
