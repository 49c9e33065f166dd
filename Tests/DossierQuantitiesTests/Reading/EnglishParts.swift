/// English decimals without a zero, small parts, denials, times of day, and words that look like
/// numbers and are none.
enum EnglishParts {
  static let language = "en"
  static let table = """
    .5 → 0.5
    .5% → 0.5 percent
    $.50 → 0.5 USD
    $-5 → -5 USD
    -.5 → -0.5
    one thousandth → 0.1 percent
    three hundredths → 3 percent
    one hundredth of a percent → 0.01 percent
    a tenth of a percent → 0.1 percent
    a tenth of a percentage point → 0.1 percentage points
    two thirds of an hour → 0.667 hours
    a third of an hour → 0.333 hours
    a third of the year → 33.33 percent
    9/11 → none
    9/11 of voters → 81.82 percent
    six-figure → ?
    three score → ?
    two couples → 2 couples
    10.30 am → none
    at 10.30 → none
    at 10.30 percent → 10.3 percent
    not one man → ?
    not 5 → ?
    not 5 percent → ?
    not only 5 → ?
    20-plus → 20 (at least)
    20-plus men → 20 people (at least)
    20+ men → 20 people (at least)
    5-6 million+ → 5000000..6000000 (at least)
    5-6 million or more → 5000000..6000000 (at least)
    the twenty-fifth day → none
    two hundred and twenty-fifth → none
    five third-party vendors → 5
    three-quarters of a mile → 0.75 miles
    two thirds of a region → 66.67 percent
    a third of one percent → 0.333 percent
    half of one percent → 0.5 percent
    half of 12 percent → ?
    no.5 → none
    12 ,5 → ?
    men ,500 → ?
    at 10.30 on Monday → none
    stood at 10.30 points → 10.3
    $-5 to $-3 → -5..-3 USD
    20-plus years → 20 years (at least)
    not quite 20 → 20 (almost)
    one ten-thousandth → ?
    two hundred thousandths → ?
    two score men → ?
    a score of 12 → 12
    a five-digit number → ?
    five hundredth → ?
    the five-hundredth day → ?
    five hundredths → 5 percent
    one hundredth → 1 percent
    three thousandths of a second → 0.003 seconds
    quarter of litre → 0.25 litres
    a quarter of litres → 25 percent
    half of stone houses → 50 percent
    """
}
