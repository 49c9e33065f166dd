/// A script as readers get it: without comments, indentation and the spaces that mean nothing.
///
/// Line ends stay, because a statement may end at one. Names, strings, templates and regular
/// expressions stay as they are written.
struct LeanScript {
  private let source: [UInt8]
  private var index = 0
  private var lean: [UInt8] = []

  /// - Parameter source: JavaScript in UTF-8.
  /// - Returns: the same script; unchanged when a string, template, comment or regular expression in
  ///   it has no end, because then nothing is certain.
  static func of(_ source: [UInt8]) -> [UInt8] {
    var writer = LeanScript(source)
    return writer.write() ? writer.lean : source
  }

  private init(_ source: [UInt8]) {
    self.source = source
    lean.reserveCapacity(source.count)
  }

  /// False when something has no end.
  private mutating func write() -> Bool {
    while index < source.count {
      guard let gap = skipGap() else { return false }
      guard index < source.count else { break }
      write(gap)
      guard let end = endOfToken() else { return false }
      lean += source[index..<end]
      index = end
    }
    return true
  }

  private enum Gap { case none, space, line }

  /// Goes over white space and comments; nil when a comment has no end.
  private mutating func skipGap() -> Gap? {
    var gap = Gap.none
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "\n"): gap = .line
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        if gap == .none { gap = .space }
      case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
        index = source[index...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
        continue
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
        guard let end = endOfComment() else { return nil }
        if source[index..<end].contains(UInt8(ascii: "\n")) {
          gap = .line
        } else if gap == .none {
          gap = .space
        }
        index = end
        continue
      default: return gap
      }
      index += 1
    }
    return gap
  }

  private var next: UInt8? { index + 1 < source.count ? source[index + 1] : nil }

  private func endOfComment() -> Int? {
    var at = index + 2
    while at + 1 < source.count {
      if source[at] == UInt8(ascii: "*"), source[at + 1] == UInt8(ascii: "/") { return at + 2 }
      at += 1
    }
    return nil
  }

  private mutating func write(_ gap: Gap) {
    guard let last = lean.last else { return }
    switch gap {
    case .none: break
    case .line: lean.append(UInt8(ascii: "\n"))
    case .space where Self.needsNoSpace(last) || Self.needsNoSpace(source[index]): break
    case .space: lean.append(UInt8(ascii: " "))
    }
  }

  /// True for a sign that stays what it is beside any other.
  ///
  /// Not for `+`, `-`, `/`, `<`, `>` and `!`: two of these may become another sign.
  private static func needsNoSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "&"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The place behind a word, a string, a template, a regular expression or one sign; nil when it has
  /// no end.
  private func endOfToken() -> Int? {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return endOfString(from: index)
    case UInt8(ascii: "`"): return endOfTemplate(from: index)
    case UInt8(ascii: "/") where beginsExpression: return endOfPattern()
    default:
      guard Self.isInWord(byte) else { return index + 1 }
      var end = index + 1
      while end < source.count, Self.isInWord(source[end]) { end += 1 }
      return end
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  private func endOfString(from start: Int) -> Int? {
    var at = start + 1
    while at < source.count {
      switch source[at] {
      case source[start]: return at + 1
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "\n"): return nil
      default: at += 1
      }
    }
    return nil
  }

  /// A template ends at its mark; inside of `${…}` there may be strings and other templates.
  private func endOfTemplate(from start: Int) -> Int? {
    var at = start + 1
    /// What is open, the innermost last: a template, or the code of a `${…}` with so many braces.
    var open: [Int?] = [nil]
    while at < source.count, let inner = open.last {
      let byte = source[at]
      if let braces = inner {
        switch byte {
        case UInt8(ascii: "{"): open[open.count - 1] = braces + 1
        case UInt8(ascii: "}") where braces == 0: open.removeLast()
        case UInt8(ascii: "}"): open[open.count - 1] = braces - 1
        case UInt8(ascii: "`"): open.append(nil)
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
          guard let end = endOfString(from: at) else { return nil }
          at = end - 1
        default: break
        }
      } else if byte == UInt8(ascii: "`") {
        open.removeLast()
      } else if byte == UInt8(ascii: "\\") {
        at += 1
      } else if byte == UInt8(ascii: "$"), at + 1 < source.count,
        source[at + 1] == UInt8(ascii: "{")
      {
        open.append(0)
        at += 1
      }
      at += 1
    }
    return open.isEmpty ? at : nil
  }

  /// True where a slash begins a regular expression, and does not divide.
  ///
  /// After a closing bracket it divides: `if (x) /y/` is for nobody to write.
  private var beginsExpression: Bool {
    guard let last = lean.last(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
    else { return true }
    if last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last == UInt8(ascii: "}")
      || "'\"`".utf8.contains(last)
    {
      return false
    }
    guard Self.isInWord(last) else { return true }
    let written = lean.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let word = String(
      decoding: Array(written.prefix(while: Self.isInWord)).reversed(), as: UTF8.self)
    return ["return", "typeof", "case", "of", "in", "void", "delete", "yield", "await"].contains(
      word)
  }

  private func endOfPattern() -> Int? {
    var at = index + 1
    var isInSet = false
    while at < source.count {
      switch source[at] {
      case UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): isInSet = true
      case UInt8(ascii: "]"): isInSet = false
      case UInt8(ascii: "/") where !isInSet: return at + 1
      default: break
      }
      at += 1
    }
    return nil
  }
}
