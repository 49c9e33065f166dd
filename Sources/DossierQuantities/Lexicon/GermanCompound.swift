/// German numbers written as one word: `dreihundertfünfzigtausend`, `zweieinhalb`, `zweidreiviertel`.
enum GermanCompound {
  struct Reading {
    var value: Int64
    /// Hundredths to be added: 50 in `zweieinhalb`, 25 in `zweieinviertel`.
    var hundredths: Int64 = 0
    /// The power of ten that the word ends with: 2 for `dreihundert`, 3 for `dreitausend`, else 0.
    var power = 0
    /// 2 when a round hundred stands before the thousand: `dreihunderttausend`; else 0.
    var innerPower = 0
    /// The multiplier of the first magnitude where more stands behind it: 3 in `dreihundertfünfzig`.
    var leading: Int64?
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
    var leading: Int64?
    var innerPower = 0
    while !rest.isEmpty {
      if parts > 0, let (_, hundredths) = fractions.first(where: { rest.elementsEqual($0.0) }) {
        return Reading(value: total + group + pending, hundredths: hundredths)
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
        leading = leading ?? max(pending, 1)
        group = max(pending, 1) * 100
        pending = 0
      default:
        guard total == 0 else { return nil }
        leading = leading ?? max(pending, 1)
        innerPower = group > 0 && pending == 0 ? 2 : 0
        total = max(group + pending, 1) * 1000
        group = 0
        pending = 0
      }
      last = Int(value)
    }
    guard parts > 0, last != 0 else { return nil }
    var reading = Reading(value: total + group + pending)
    if last == 1000 {
      reading.power = 3
      reading.innerPower = innerPower
      if innerPower == 0, reading.value >= 100_000 { reading.leading = leading }
    } else if last == 100, total == 0 {
      reading.power = 2
    } else {
      reading.leading = leading
    }
    return reading
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
  private static let fractions: [([UInt8], Int64)] = [
    (Array("einhalb".utf8), 50), (Array("einviertel".utf8), 25), (Array("dreiviertel".utf8), 75),
  ]

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
