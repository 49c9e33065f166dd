/// The arguments as the system gave them: any bytes.
///
/// Swift puts U+FFFD in place of what is not UTF-8, and would name another folder than was meant.
enum ArgumentCheck {
  /// What is wrong with the first argument that is not UTF-8; nil when all are.
  static var fault: String? {
    for number in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[number] else { continue }
      if String(validatingCString: argument) != nil { continue }
      return "Argument \(number) is not UTF-8: '\(shown(argument))'; rename what it names."
    }
    return nil
  }

  /// ASCII as it is, every other byte as `\xff`.
  private static func shown(_ text: UnsafePointer<CChar>) -> String {
    var shown = ""
    var index = 0
    while text[index] != 0 {
      let byte = UInt8(bitPattern: text[index])
      shown +=
        (0x20..<0x7F).contains(byte)
        ? String(Unicode.Scalar(byte)) : (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16)
      index += 1
    }
    return shown
  }
}
