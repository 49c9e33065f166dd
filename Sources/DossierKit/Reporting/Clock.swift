#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells how much time has passed; the only thing in a build that may differ between two runs, and
/// no page ever sees it.
package struct Clock: Sendable {
  /// A point in time, in seconds since some fixed moment.
  package struct Reading: Sendable, Hashable {
    package var wall: Double
    /// Time that all threads of the program have used, user and system.
    package var cpu: Double

    package init(wall: Double, cpu: Double) {
      self.wall = wall
      self.cpu = cpu
    }
  }

  package let read: @Sendable () -> Reading

  package init(read: @escaping @Sendable () -> Reading) { self.read = read }

  /// The machine's monotonic clock, which no change of the date moves.
  package static let system = Clock {
    Reading(wall: seconds(CLOCK_MONOTONIC), cpu: seconds(CLOCK_PROCESS_CPUTIME_ID))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
