/// German numbers written as one word: `dreihundertfünfzigtausend`, `zweieinhalb`.
enum GermanCompound {
  struct Reading {
    var value: Int64
    /// True when a half is to be added: `zweieinhalb`.
    var hasHalf: Bool
  }

  /// Reads a folded word that is a number as a whole; nil for any other word.
  static func read(_ word: ArraySlice<UInt8>) -> Reading? {
    guard word.count >= 4, let first = word.first, openers.contains(first) else { return nil }
    var rest = word
    var total: Int64 = 0
    var group: Int64 = 0
    var pending: Int64 = 0
    var last = 0
    var parts = 0
    while !rest.isEmpty {
      if parts > 0, rest.elementsEqual(half) {
        return Reading(value: total + group + pending, hasHalf: true)
      }
      guard let (length, value) = part(of: rest) else { return nil }
      rest = rest.dropFirst(length)
      parts += 1
      switch value {
      case 0:
        guard last > 0, last < 10 || last == 100 || last == 1000 else { return nil }
      case 1...19:
        guard pending == 0 else { return nil }
        pending = value
      case 20...90:
        guard pending < 10 else { return nil }
        pending += value
      case 100:
        guard group == 0, pending < 100 else { return nil }
        group = max(pending, 1) * 100
        pending = 0
      default:
        guard total == 0 else { return nil }
        total = max(group + pending, 1) * 1000
        group = 0
        pending = 0
      }
      last = Int(value)
    }
    guard parts > 0, last != 0 else { return nil }
    return Reading(value: total + group + pending, hasHalf: false)
  }

  /// The longest morpheme that the word begins with.
  private static func part(of word: ArraySlice<UInt8>) -> (Int, Int64)? {
    var best: (Int, Int64)?
    for (name, value) in morphemes
    where name.count > best?.0 ?? 0 && word.prefix(name.count).elementsEqual(name) {
      best = (name.count, value)
    }
    return best
  }

  private static let openers = Set("ezdvfsanth".utf8)
  private static let half = Array("einhalb".utf8)

  // 0 stands for `und`.
  private static let morphemes: [([UInt8], Int64)] = [
    ("und", 0), ("ein", 1), ("eine", 1), ("eins", 1), ("zwei", 2), ("drei", 3), ("vier", 4),
    ("funf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11),
    ("zwolf", 12), ("dreizehn", 13), ("vierzehn", 14), ("funfzehn", 15), ("sechzehn", 16),
    ("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19), ("zwanzig", 20), ("dreissig", 30),
    ("vierzig", 40), ("funfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80),
    ("neunzig", 90), ("hundert", 100), ("tausend", 1000),
  ].map { (Array($0.0.utf8), $0.1) }
}
