import Foundation

/// As much of JSON Schema (draft 2020-12) as docs/diagnostics.schema.json uses.
struct JSONSchema {
  let root: [String: Any]

  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What in a JSON text is not as the schema has it: paths with the keyword that refuses them.
  func faults(in text: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    for (keyword, argument) in schema {
      switch keyword {
      case "$schema", "$defs", "title", "description", "properties": break
      case "$ref":
        let name = (argument as? String)?.split(separator: "/").last.map(String.init) ?? ""
        let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
        faults += definitions[name].map { self.faults(value, $0, path) } ?? ["\(path): \(name)?"]
      case "type":
        let types = argument as? [String] ?? [argument as? String ?? ""]
        if !types.contains(where: { has(value, type: $0) }) { faults.append("\(path): type") }
      case "enum":
        let values = argument as? [AnyHashable] ?? []
        if !values.contains(where: { $0 == value as? AnyHashable }) {
          faults.append("\(path): enum")
        }
      case "const":
        if value as? AnyHashable != argument as? AnyHashable { faults.append("\(path): const") }
      case "minItems":
        if let items = value as? [Any], items.count < argument as? Int ?? 0 {
          faults.append("\(path): minItems")
        }
      case "maxItems":
        if let items = value as? [Any], items.count > argument as? Int ?? 0 {
          faults.append("\(path): maxItems")
        }
      case "minimum":
        if let number = value as? Double, number < argument as? Double ?? 0 {
          faults.append("\(path): minimum")
        }
      case "required":
        let keys = (value as? [String: Any])?.keys.map(\.self) ?? []
        for key in argument as? [String] ?? [] where !keys.contains(key) {
          faults.append("\(path).\(key): required")
        }
      case "additionalProperties":
        let known = (schema["properties"] as? [String: Any] ?? [:]).keys
        for (key, member) in value as? [String: Any] ?? [:] where !known.contains(key) {
          if let schema = argument as? [String: Any] {
            faults += self.faults(member, schema, "\(path).\(key)")
          } else {
            faults.append("\(path).\(key): additionalProperties")
          }
        }
      case "items":
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(item, argument as? [String: Any] ?? [:], "\(path)[\(index)]")
        }
      case "oneOf":
        let branches = argument as? [[String: Any]] ?? []
        if branches.count(where: { self.faults(value, $0, path).isEmpty }) != 1 {
          faults.append("\(path): oneOf")
        }
      default: faults.append("\(path): \(keyword) is not known here")
      }
    }
    for (key, schema) in schema["properties"] as? [String: [String: Any]] ?? [:] {
      if let member = (value as? [String: Any])?[key] {
        faults += self.faults(member, schema, "\(path).\(key)")
      }
    }
    return faults
  }

  private func has(_ value: Any, type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": value is Bool
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    case "number": value is Double
    default: false
    }
  }
}
