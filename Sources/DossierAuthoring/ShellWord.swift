/// Commands as an author may copy them into a shell.
package enum ShellWord {
  /// The words as one command; where it has to run in another folder, with the way there.
  package static func command(_ words: [String], in folder: String = ".") -> String {
    let command = words.map(quoted).joined(separator: " ")
    return folder == "." ? command : "cd \(quoted(folder)) && \(command)"
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_./:=,@".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
