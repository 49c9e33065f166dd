/// Numbers for people, the same in every locale.
enum Decimals {
  /// `value` rounded to `places` digits behind the point; not negative.
  static func text(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((max(0, value) * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)."
      + String(repeating: "0", count: places - fraction.count) + fraction
  }

  /// A whole number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    var grouped = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }
}
