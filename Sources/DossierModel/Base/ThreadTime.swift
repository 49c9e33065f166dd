#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processor time that the thread which makes it has spent; other threads may ask while it lives.
struct ThreadTime: Sendable {
  #if canImport(Darwin)
    private let thread = pthread_mach_thread_np(pthread_self())

    var seconds: Double {
      var info = thread_basic_info()
      var size = mach_msg_type_number_t(
        MemoryLayout<thread_basic_info>.size / MemoryLayout<integer_t>.size)
      let result = withUnsafeMutablePointer(to: &info) {
        $0.withMemoryRebound(to: integer_t.self, capacity: Int(size)) {
          thread_info(thread, thread_flavor_t(THREAD_BASIC_INFO), $0, &size)
        }
      }
      guard result == KERN_SUCCESS else { return 0 }
      return Double(info.user_time.seconds + info.system_time.seconds)
        + Double(info.user_time.microseconds + info.system_time.microseconds) / 1e6
    }
  #else
    private let clock: clockid_t

    init() {
      // CLOCK_THREAD_CPUTIME_ID under the name by which another thread can ask for it.
      var clock = clockid_t()
      pthread_getcpuclockid(pthread_self(), &clock)
      self.clock = clock
    }

    var seconds: Double {
      var time = timespec()
      return clock_gettime(clock, &time) == 0 ? Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 : 0
    }
  #endif
}
