import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The running program, as the system sees it.
enum Program {
  /// Makes the program fit to be ended by a closed pipe or a signal; called before all else.
  static func prepare() {
    CurrentWork.tellWhenMemoryIsOut()
    reserveStandardStreams()
    // A closed pipe is an error of `write`, which must not cost the exit status.
    signal(SIGPIPE, SIG_IGN)
    // The site needs no care: what is staged is left to the next command, and a switch-over that
    // was begun is completed by it.
    end(on: SIGINT) { _ in
      Program.leaveProgressLine()
      _exit(130)
    }
    end(on: SIGTERM) { _ in
      Program.leaveProgressLine()
      _exit(143)
    }
  }

  /// Processors that are on, at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The day that it is here: `2024-02-29`.
  static var today: String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Ends the program at once, whatever other threads are at.
  static func leave(_ status: Int32) -> Never { _exit(status) }

  /// Gives the numbers 0 to 2 to /dev/null where they are closed, else the first page written would
  /// get one of them and messages would end in it.
  private static func reserveStandardStreams() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Signals that the caller has had ignored (`nohup`, `&` in a script) stay ignored.
  private static func end(on number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    let before = signal(number, SIG_IGN)
    if unsafeBitCast(before, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(number, handler)
    }
  }

  /// Only calls that a signal handler may make.
  private static func leaveProgressLine() {
    if isatty(STDERR_FILENO) == 1 { _ = write(STDERR_FILENO, "\n", 1) }
  }
}
