import DossierModel
import DossierQuantities
import Testing

@Suite struct IntervalTests {
  /// The interval of English words in mathematical notation.
  private func interval(
    _ words: String, _ conventions: Conventions = Conventions(), ceiling: Double? = nil
  ) -> String {
    let interval = Interval(quantity(words), conventions, ceiling: ceiling)
    return "\(interval.lowIsOpen ? "(" : "[")\(number(interval.low)),\(number(interval.high))"
      + (interval.highIsOpen ? ")" : "]")
  }

  private func number(_ value: Double) -> String {
    guard value.isFinite else { return value > 0 ? "∞" : "-∞" }
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  @Test(
    "how wide a number is",
    arguments: [
      // Rounding: half a unit of the last digit that counts.
      ("10 million", "[9500000,10500000)"), ("about 10 million", "[9500000,10500000]"),
      ("700,000 men", "[650000,749999]"), ("1.2 million", "[1150000,1250000)"),
      ("12.5 percent", "[12.45,12.55)"), ("12.0 percent", "[11.95,12.05)"), ("30%", "[29.5,30.5)"),
      ("1,234 tonnes", "[1233.5,1234.5)"), ("100,000 rubles", "[75000,125000)"),
      ("two weeks", "[1.5,2.5)"), ("15 years", "[14.5,15.5)"), ("-5 percent", "[-5.5,-4.5)"),
      ("half", "[45,55)"), ("a third", "[28.33,38.33)"),
      ("100%", "[99.5,100.5)"), ("a hundred percent", "[99.5,100.5)"),
      ("120 %", "[119.5,120.5)"), ("100 percentage points", "[99.5,100.5)"),
      ("100 per mille", "[75,125)"), ("about 100%", "[95,105]"),
      // Counts.
      ("12 men", "[12,12]"), ("five children", "[5,5]"), ("90 men", "[90,90]"),
      ("100 men", "[75,124]"), ("424 men", "[424,424]"), ("0 men", "[0,0]"),
      ("12.5 men", "[12.45,12.55)"), ("fewer than 300 men", "[0,299]"),
      ("more than 300 men", "(300,∞]"), ("about 1,190 men", "[1131,1249]"),
      ("about 110 to 130 men", "[105,136]"), ("almost 5 men", "[4,4]"),
      ("almost 10 to 12 men", "[10,11]"), ("5,000 men a day", "[4500,5500)"),
      // Qualifiers.
      ("about 30%", "[28.5,31.5]"), ("about 1.2 million", "[1140000,1260000]"),
      ("about 65 dollars", "[61.75,68.25]"), ("almost 37%", "[35.15,37)"),
      ("nearly 700,000 men", "[650000,699999]"), ("at least 12", "[12,∞]"),
      ("more than half", "(50,∞]"), ("less than two weeks", "[0,2)"),
      ("up to 5,000 men", "[0,5000]"),
      ("less than 2 percent", "[-∞,2)"), ("at most $5", "[-∞,5]"),
      // Ranges and conventions.
      ("700,000 to 1.5 million", "[700000,1500000]"), ("about 2 to 3 km", "[1.9,3.15]"),
      ("tens of thousands", "[20000,99999]"), ("thousands", "[2000,∞]"),
      ("up to thousands of men", "[0,∞]"), ("fewer than hundreds", "[-∞,∞]"),
      ("12 ± 2 %", "[10,14]"),
      ("almost 10 to 12 km", "[9.5,12)"),
      // Below zero almost falls short from above.
      ("almost -5 percent", "(-5,-4.5]"), ("almost -12 to -10 km", "(-12,-9.5]"),
    ])
  func width(_ words: String, _ expected: String) {
    #expect(interval(words) == expected)
  }

  @Test("a share of a whole ends at the whole")
  func ceiling() {
    #expect(interval("more than half", ceiling: 100) == "(50,100]")
    #expect(interval("at least 120%", ceiling: 100) == "[120,∞]")
    #expect(interval("100%", ceiling: 100) == "[99.5,100]")
    #expect(interval("99%", ceiling: 100) == "[98.5,99.5)")
    #expect(interval("120%", ceiling: 100) == "[119.5,120.5)")
  }

  @Test("a unit of its own is counted like people, unless it is a rate or told in thousands")
  func ownUnits() throws {
    func interval(_ number: Int64, _ unit: String, _ conventions: Conventions) -> Interval {
      let number = DecimalNumber(number)
      return Interval(Quantity(low: number, high: number, unit: unit), conventions)
    }
    let exact = try #require(Conventions(exactBelow: 1000))
    #expect(interval(120, "dams", exact) == Interval(low: 120, high: 120))
    #expect(interval(121, "dams", Conventions()) == Interval(low: 121, high: 121))
    #expect(interval(120, "dams", Conventions()) == Interval(low: 115, high: 124))
    for unit in ["dams/year", "thousand dams", "USD (2012)", "USD", "km"] {
      #expect(
        interval(120, unit, exact) == Interval(low: 115, high: 125, highIsOpen: true), "\(unit)")
    }
  }

  @Test("conventions can be set, within their ranges")
  func settings() throws {
    let wide = try #require(
      Conventions(about: 0.1, almost: 0.2, roundingAtMost: 0.5, exactBelow: 0))
    #expect(interval("about 30%", wide) == "[27,33]")
    #expect(interval("almost 40 km", wide) == "[32,40)")
    #expect(interval("100,000 rubles", wide) == "[50000,150000)")
    #expect(interval("120 men", wide) == "[115,124]")
    #expect(Conventions(about: 0.6) == nil)
    #expect(Conventions(wideApart: 1) == nil)
    #expect(Conventions(about: .nan) == nil)
    var conventions = Conventions()
    let isKnown = conventions.set("abuot", to: 0.1)
    let isWithin = conventions.set("about", to: -0.1)
    #expect(!isKnown && !isWithin)
    for (name, values) in Conventions.settings {
      let before = conventions
      let isSet = conventions.set(name, to: values.lowerBound)
      #expect(isSet && conventions != before, "\(name)")
    }
  }

  @Test("the same words always end at the same numbers, so that neighbours do not meet")
  func neighbours() {
    let conventions = Conventions()
    for tenths in 1...2_000 {
      let one = Quantity(
        low: DecimalNumber(Int64(tenths), exponent: -1),
        high: DecimalNumber(Int64(tenths), exponent: -1), unit: "km", precision: -1)
      let next = Quantity(
        low: DecimalNumber(Int64(tenths + 1), exponent: -1),
        high: DecimalNumber(Int64(tenths + 1), exponent: -1), unit: "km", precision: -1)
      let left = Interval(one, conventions)
      let right = Interval(next, conventions)
      if tenths > 2 { #expect(left.high == right.low, "\(tenths)") }
      #expect(!left.meets(right))
    }
  }

  @Test("meeting and common part")
  func meeting() {
    let closed = Interval(low: 1, high: 2)
    #expect(closed.meets(Interval(low: 2, high: 3)))
    #expect(!closed.meets(Interval(low: 2, high: 3, lowIsOpen: true)))
    #expect(!Interval(low: 1, high: 2, highIsOpen: true).meets(Interval(low: 2, high: 3)))
    #expect(!closed.meets(Interval(low: 3, high: 4)))
    #expect(closed.meets(.everything))
    #expect(closed.intersection(Interval(low: 1.5, high: 9)) == Interval(low: 1.5, high: 2))
    #expect(closed.intersection(Interval(low: 3, high: 4)) == nil)
    #expect(Interval(low: 2, high: 1) == Interval(low: 1, high: 2))
    #expect(Interval(low: .nan, high: .nan) == .everything)
  }
}
