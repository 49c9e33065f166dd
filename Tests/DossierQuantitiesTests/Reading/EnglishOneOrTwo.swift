/// English ranges that begin with one and do not say it.
enum EnglishOneOrTwo {
  static let language = "en"
  static let table = """
    a year or two → 1..2 years
    a week or two → 1..2 weeks
    about a year or two → 1..2 years (about)
    an hour or two → 1..2 hours
    a man or two → 1..2 people
    a mile or two → 1..2 miles
    a bomb or two → 1..2
    a year or two later → 1..2 years
    a year or two in prison → 1..2 years
    a year or 15 months → ?
    a decade or 15 years → ?
    a year or more → none
    a year or a year and a half → ?
    a year or two months → ?
    5 men a week or two → ?
    $5 a month or 10 a year → ?
    one or two years → 1..2 years
    12 deaths in a year or two → 12 people
    """
}
