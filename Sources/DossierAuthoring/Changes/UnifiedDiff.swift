import DossierDisk

/// A file's change as a unified diff with three lines of context (POSIX, `diff -u`).
enum UnifiedDiff {
  private static let context = 3

  static func of(_ change: FileChange) -> [UInt8] {
    let before = change.before.map(lines) ?? []
    let after = lines(change.after)
    let kept = LineMatching.kept(before, after)
    var text = Array((change.before == nil ? "--- /dev/null\n" : "--- a/\(change.path)\n").utf8)
    text += "+++ b/\(change.path)\n".utf8
    for hunk in hunks(steps(before.count, after.count, kept)) {
      append(hunk, before, after, to: &text)
    }
    return text
  }

  /// The lines with their ends; the last one may have none.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// One line of a hunk, by its numbers from 0.
  private enum Step {
    case kept(Int, Int)
    case removed(Int)
    case added(Int)

    var isKept: Bool {
      if case .kept = self { true } else { false }
    }
  }

  private static func steps(_ before: Int, _ after: Int, _ kept: [(Int, Int)]) -> [Step] {
    var steps: [Step] = []
    var (old, new) = (0, 0)
    for (nextOld, nextNew) in kept + [(before, after)] {
      steps += (old..<nextOld).map { .removed($0) }
      steps += (new..<nextNew).map { .added($0) }
      if nextOld < before || nextNew < after { steps.append(.kept(nextOld, nextNew)) }
      (old, new) = (nextOld + 1, nextNew + 1)
    }
    return steps
  }

  /// A stretch of steps, and the numbers of lines that stand in front of it.
  private struct Hunk {
    var steps: ArraySlice<Step>
    var oldBefore: Int
    var newBefore: Int
  }

  /// Changes with their context; those whose contexts touch are one.
  private static func hunks(_ steps: [Step]) -> [Hunk] {
    var ranges: [Range<Int>] = []
    for (index, step) in steps.enumerated() where !step.isKept {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    var hunks: [Hunk] = []
    var (index, old, new) = (0, 0, 0)
    for range in ranges {
      while index < range.lowerBound {
        // What stands between two hunks is kept.
        (index, old, new) = (index + 1, old + 1, new + 1)
      }
      hunks.append(Hunk(steps: steps[range], oldBefore: old, newBefore: new))
      let kept = steps[range].count { $0.isKept }
      let removed = steps[range].count { if case .removed = $0 { true } else { false } }
      old += kept + removed
      new += range.count - removed
      index = range.upperBound
    }
    return hunks
  }

  private static func append(
    _ hunk: Hunk, _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>],
    to text: inout [UInt8]
  ) {
    var (old, new) = (0, 0)
    var body: [UInt8] = []
    for step in hunk.steps {
      switch step {
      case .kept(let line, _):
        (old, new) = (old + 1, new + 1)
        append(" ", before[line], to: &body)
      case .removed(let line):
        old += 1
        append("-", before[line], to: &body)
      case .added(let line):
        new += 1
        append("+", after[line], to: &body)
      }
    }
    text += "@@ -\(range(hunk.oldBefore, old)) +\(range(hunk.newBefore, new)) @@\n".utf8
    text += body
  }

  /// An empty stretch is named by the line in front of it.
  private static func range(_ before: Int, _ count: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private static func append(_ sign: String, _ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text += sign.utf8
    text += line
    if line.last != 0x0A { text += "\n\\ No newline at end of file\n".utf8 }
  }
}
