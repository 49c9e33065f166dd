import DossierModel

/// What a word, a run of words or a sign does in a phrase.
enum Meaning: Equatable {
  // Numbers
  /// Digits; the token carries the number.
  case numeral
  /// Digits that are no single number; the token's text is shown in the reason.
  case malformedNumeral
  /// 0 to 19.
  case small(Int)
  /// 20, 30, … 90.
  case tens(Int)
  /// 200, 300, … 900 as one word.
  case hundreds(Int)
  /// A power of ten: 2 is hundred, 3 thousand. A plural standing alone is a vague amount.
  case magnitude(Int, plural: Bool)
  /// Dozen, score: multiplies. A plural standing alone is a vague amount; a loose one adds `about`.
  case collective(Int, plural: Bool, loose: Bool)
  /// `several`: from low to high by convention.
  case vague(Int, Int)
  /// Half, third, quarter: one part of so many.
  case fraction(Int)
  /// `third`, `fifth`: a place in an order, or after a number a fraction.
  case ordinal(Int)
  /// ½, ¾: so many parts of so many.
  case glyphFraction(Int, Int)
  case oneAndHalf
  /// Half of a power of ten, in one word: `полмиллиона`.
  case halfOf(Int)
  /// Half and a quarter of a unit, in one word: `полгода`, `Viertelstunde`.
  case halfUnit(Int), quarterUnit(Int)
  /// A number of several words, or of a word cut into parts; the token carries it.
  case spelled
  /// `fifties`.
  case decade(Int)
  /// `early`, `mid`, `late`: 0, 1, 2.
  case decadePart(Int)

  // Around numbers
  /// Hundredths of the money with this number in the table, or of any: cents, kopecks.
  case coins(Int?)
  /// A unit per another, as one word: `mph`, `км/ч`.
  case unitRate(Int, per: Int)
  case qualifier(Qualifier)
  /// English `over`: more than, or between two numbers a fraction: `one over three`.
  case overOrParts
  /// `more than`: a qualifier before a number, a change behind one; `ComparisonMarker` decides.
  case comparison(Qualifier)
  /// Narrows the number before it: `or more`.
  case suffix(Qualifier)
  case article
  /// A word that may stand between a qualifier and its number, or a number and its noun.
  case filler
  /// `jeder`, `каждый`: with a place in an order behind it a share.
  case every
  case from, between, or, and, but, of, outOf
  /// Joins the ends of a range; with nothing before it, some languages mean `up to`.
  case to(boundsAlone: Bool)
  case plusMinus, minus
  case upwards, downwards
  case byConvention

  // Units
  case unit(Int)
  /// `square`, `carrés`: raises the length beside it to this power, 2 or 3.
  case powered(Int)
  /// `m`: metres, or million.
  case metreOrMillion
  /// `b`, `t` after money: a magnitude; else a unit or nothing.
  case moneyMagnitude(Int, unit: Int?)
  /// `per`, `a` in other languages' rates.
  case per
  /// `monthly`: a rate by the unit's number.
  case rate(Int)
  /// `per capita`.
  case perHead

  // Context
  /// Opens a time that goes by: `in`, `within`.
  case inside(Qualifier?)
  /// `next`, `past`: the time that follows is a window, not the amount.
  case window
  case aged
  case month, capitalMonth, weekday, season, clock
  /// Number, article, page: the digits that follow name something.
  case identifier
  /// Twice, tenfold: compares, and states no amount.
  case multiple
  /// Tells that the number beside it is by how much something moves: `rose`, `a drop of`, `another`.
  case change(ChangeDirection, ChangePlace)
  /// English `fall`: a season, or a change where `of`, `by` or `to` follows.
  case fallOrSeason
  /// `by`, `um`, `на`: what follows a word of change is its amount.
  case by(ByAlone)
  /// German `auf`: what follows a word of change is where it leads.
  case towards
  /// Ago, later: the time before it is beside the point.
  case ago
  case noNumber
  /// Words with a number word in them that count nothing: `no one`, `one of`.
  case idle
  /// Not, hardly: the number behind it is denied.
  case negation
  /// English `no`: denies, or names (`No. 5`).
  case noOrNumber
  /// `degrees` without a scale: a temperature in the scale of the record.
  case degrees
  /// `prices`, `terms`: behind a year the base of an amount of money.
  case prices
  /// `constant`, `today's`: before `prices` or money, that of another year, whichever it is;
  /// `inflation-adjusted` says so alone.
  case constantPrices(alone: Bool)
  /// Ends the search for a noun.
  case stop
  case plain

  // Signs
  /// `=`, which closes `<=`; `′` and `″`, feet or minutes.
  case equals, stroke
  case degree, dash, comma, slash, colon, dot, plus, opening, closing, pause
  /// Digits and words that are a date, a place in an order or a name, set aside.
  case date
  /// Four digits that may be a year or an amount.
  case yearOrAmount
}

/// Which way a word of change points.
enum ChangeDirection: Equatable {
  case rise, fall
  /// `changed by`, `a difference of`.
  case unclear
}

/// Where a word of change stands, and what it takes for the number beside it to be the change.
enum ChangePlace: Equatable {
  /// Right before any number: `another`, `lost`.
  case leading
  /// Before or behind any number: `additional`.
  case either
  /// Behind any number or its noun: `more`, `fewer`. Before a number it means nothing.
  case trailing
  /// Behind what is measured, and behind any number with `de` or `en` between: French `plus`.
  case comparative
  /// Before what is measured, or with `by` or `of`: `rose`. `dropped 300 bombs` is no change.
  case motion
  /// Like `motion`, and also behind what is measured: `increase`, `gestiegen`.
  case noun
  /// Only with `by`, `of` or `to` between it and the number: `passé`, `reduced`.
  case jointed
  /// English `up` and `down`: before a number where no verb precedes (`set up 300 camps`).
  case particle
}

/// What `by` and its kin mean where no word of change precedes.
enum ByAlone: Equatable {
  /// Ends the clause, as English `by` does.
  case stop
  /// A change whose direction a word behind may say, as German `um` does.
  case change
  /// A stretch of time, as Russian `на` does.
  case period
}
