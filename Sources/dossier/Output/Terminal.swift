#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What standard output and standard error lead to.
enum Terminal {
  static func isShowing(_ channel: OutputStream.Channel) -> Bool { isatty(channel.rawValue) == 1 }

  static var canMoveCursor: Bool { (Program.environment("TERM") ?? "dumb") != "dumb" }

  /// Colour shows on a terminal only, and not where NO_COLOR is set (no-color.org).
  static var isColoured: Bool {
    isShowing(.error) && canMoveCursor && (Program.environment("NO_COLOR") ?? "").isEmpty
  }
}

/// The name of the stage that is running, on a line of its own that the next one replaces.
enum Progress {
  static func show(_ stage: String) { write("\r\u{1B}[K\(stage)…") }
  static func erase() { write("\r\u{1B}[K") }

  private static func write(_ text: String) {
    var errors = OutputStream(.error)
    errors.write(text)
    errors.flush()
  }
}

/// Colours and weights, or none.
struct TextStyle: Sendable {
  var isColoured = false

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func error(_ text: String) -> String { wrapped(text, "1;31") }
  func warning(_ text: String) -> String { wrapped(text, "1;35") }
  func hint(_ text: String) -> String { wrapped(text, "36") }
  func caret(_ text: String) -> String { wrapped(text, "1;32") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
