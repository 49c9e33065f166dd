/// One script of several modules, for pages that may be opened from disk, where browsers load no
/// modules.
///
/// A module is written with `import { name } from './other.js';` and `export` in front of a
/// declaration, each at the start of a line. All modules share one scope, so that a name stands for
/// one thing in all of them; Tests/scripts/check-theme holds the theme to that.
enum JoinedScript {
  /// - Parameter modules: JavaScript in UTF-8, each after those that it imports from.
  /// - Returns: a script that adds no name to the page.
  static func of(_ modules: [[UInt8]]) -> [UInt8] {
    var script = Array("(() => {\n'use strict';\n".utf8)
    for module in modules {
      script += LeanScript.of(body(of: module))
      if script.last != UInt8(ascii: "\n") { script.append(UInt8(ascii: "\n")) }
    }
    return script + "})();\n".utf8
  }

  /// A module without what only modules may say.
  private static func body(of module: [UInt8]) -> [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(module.count)
    var rest = module[...]
    while !rest.isEmpty {
      if rest.starts(with: "import ".utf8) {
        rest = rest[endOfImport(rest)...]
      } else if rest.starts(with: "export ".utf8) {
        rest = rest.dropFirst(7)
      }
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      body += rest[..<end]
      rest = rest[end...]
    }
    return body
  }

  /// The place behind the address that ends an import, and behind its semicolon.
  private static func endOfImport(_ rest: ArraySlice<UInt8>) -> Int {
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }
    guard let open = rest.firstIndex(where: isQuote),
      let close = rest[(open + 1)...].firstIndex(of: rest[open])
    else { return rest.endIndex }
    let end = close + 1
    return end < rest.endIndex && rest[end] == UInt8(ascii: ";") ? end + 1 : end
  }
}
