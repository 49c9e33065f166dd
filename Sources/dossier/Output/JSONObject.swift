/// JSON under construction: one object, its keys in the order in which they are added.
struct JSONObject {
  private var members: [String] = []

  mutating func add(_ key: String, _ value: String?) {
    addRaw(key, value.map(Self.string) ?? "null")
  }

  mutating func add(_ key: String, _ value: Int?) {
    addRaw(key, value.map { String($0) } ?? "null")
  }

  mutating func add(_ key: String, _ value: Bool) { addRaw(key, value ? "true" : "false") }

  /// Adds what another object has.
  mutating func addMembers(of other: JSONObject) { members += other.members }

  mutating func add(_ key: String, _ value: JSONObject?) { addRaw(key, value?.text ?? "null") }

  mutating func add(_ key: String, _ values: [JSONObject]) {
    addRaw(key, "[\(values.map(\.text).joined(separator: ","))]")
  }

  mutating func add(_ key: String, _ values: [String]) {
    addRaw(key, "[\(values.map(Self.string).joined(separator: ","))]")
  }

  /// Adds seconds, in thousandths.
  mutating func add(_ key: String, seconds: Double) { addRaw(key, Decimals.text(seconds, 3)) }

  var text: String { "{\(members.joined(separator: ","))}" }

  private mutating func addRaw(_ key: String, _ value: String) {
    members.append("\(Self.string(key)):\(value)")
  }

  /// A string in quotes.
  ///
  /// What a terminal could take for a command is escaped, as everything may be printed on one.
  private static func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where TerminalText.isHarmful(scalar):
        for unit in UTF16.encode(scalar) ?? .init() { quoted += escaped(unit) }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
