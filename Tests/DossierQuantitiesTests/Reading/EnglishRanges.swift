/// English ranges whose lower end takes over from the upper, numbers in two parts, and areas.
enum EnglishRanges {
  static let language = "en"
  static let table = """
    five to six hundred thousand → 500000..600000
    five or six hundred thousand → 500000..600000
    between five and six hundred thousand → 500000..600000
    two hundred to three hundred thousand → 200000..300000
    between two hundred and three hundred thousand → 200000..300000
    fifty to six hundred thousand → 50000..600000
    a hundred to six hundred thousand → 100000..600000
    five hundred to six thousand → 500..6000
    two to three hundred and fifty → ?
    one to two thousand five hundred → ?
    two to three in ten → ?
    200 to 300,000 → ?
    $200 to $300,000 → ?
    200-300,000 → ?
    5 to 6,000 men → ?
    500 to 6,000 → 500..6000
    1 to 1,000 → 1..1000
    20-odd thousand men → 20000 people (about)
    twenty-odd thousand men → 20000 people (about)
    three hundred-odd thousand men → 300000 people (about)
    20-odd men → 20 people (about)
    50-ish → 50 (about)
    one to two thirds → 33.33..66.67 percent
    1-1/2 → 1.5
    1 1/2 → 1.5
    1-1/2 million → 1500000
    2 1/2 years → 2.5 years
    5 sq. km → 5 km²
    5 square km → 5 km²
    5 sq. miles → 5 square miles
    5 square m → 5 m²
    5 square feet → 5 square feet
    5 cubic feet → 5 cubic feet
    5-square-kilometre → 5 km²
    5 km square → ?
    5 km squared → 5 km²
    5 cubic metres → 5 m³
    5 cu. m → 5 m³
    5 to 6 sq. km → 5..6 km²
    5 sq km to 6 square feet → ?
    2016 square km → 2016 km²
    5 square tables → 5
    1.2 million sq. km → 1200000 km²
    5 m → 5 m
    5 sq m per person → 5 m²/person
    11-12/16 → ?
    a hundred to three million → ?
    a day, or two → 1..2 days
    one or several → 1 (at least)
    two or several men → 2 (at least)
    12 to 2,016 → 12..2016
    900 to 1,200 → 900..1200
    0 to 5,000 → 0..5000
    5 km to 6,000 km → 5..6000 km
    £5 to 6,000 → ?
    5 to 6 hundred thousand → 500000..600000
    2.5 to three hundred thousand → 250000..300000
    from 20 degrees to 25 degrees → 20..25
    between 3 apples and 7 apples → 3..7
    3 apples to 7 pears → ?
    at most 90 and at least 45 → 45..90
    no more than 9 and no less than 4 men → 4..9 people
    fewer than 100 but at least 20 → 20..100
    at least 90 and at most 45 → ?
    10~20 → 10..20
    equal to or higher than 12 → 12 (at least)
    fewer than or equal to 12 → 12 (at most)
    smaller or equal than 12 → 12 (at most)
    equal to or less than 12 → 12 (at most)
    """
}
