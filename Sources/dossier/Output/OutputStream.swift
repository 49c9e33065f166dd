import ArgumentParser
import DossierKit
import DossierModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output or standard error, written by `write` itself, so that a failure is seen.
struct OutputStream {
  enum Channel: Int32 {
    case output = 1
    case error = 2
  }

  /// The system's reason why something could not be written; nil also when the reader has gone,
  /// as `head` does: then nothing is owed to anybody.
  private(set) var failure: String?

  private let channel: Channel
  private var pending: [UInt8] = []
  private var isClosed = false

  init(_ channel: Channel) { self.channel = channel }

  /// Writes text, sooner or later.
  mutating func write(_ text: String) {
    pending += text.utf8
    if pending.count >= 1 << 16 { flush() }
  }

  /// Writes bytes, sooner or later.
  mutating func write(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count >= 1 << 16 { flush() }
  }

  /// Writes what stopped a command.
  mutating func write(failure: StageError, _ style: TextStyle) {
    write("dossier: \(style.error("error")): \(TerminalText.shown(failure.message))\n")
  }

  /// Writes what is pending of standard output and of standard error; returns the error by which
  /// ArgumentParser ends the program.
  ///
  /// What could not be said is a failure too, unless nobody wanted to hear it.
  mutating func end(_ status: ExitStatus, _ errors: inout OutputStream) -> ExitCode {
    // The summary comes last where both lead to one terminal.
    errors.flush()
    flush()
    guard status != .couldNotRun, let failure else { return ExitCode(status.rawValue) }
    errors.write("dossier: error: cannot write to standard output: \(failure)\n")
    errors.flush()
    return ExitCode(ExitStatus.couldNotRun.rawValue)
  }

  /// Writes what is pending.
  mutating func flush() {
    var start = 0
    while !isClosed, start < pending.count {
      let written = pending.withUnsafeBytes { bytes in
        sysWrite(channel.rawValue, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        isClosed = true
        if errno != EPIPE { failure = String(cString: strerror(errno)) }
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// A terminal or pipe that others have set not to block takes more in a while.
  private func waitUntilWritable() {
    var request = pollfd(fd: channel.rawValue, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

private func sysWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
