/// English amounts with signs, money, rates and conversions.
enum EnglishSurroundings {
  static let language = "en"
  static let table = """
    between 10 and 12 % → 10..12 percent
    between 10% and 12% → 10..12 percent
    between one hundred and two hundred → 100..200
    from 10 to 12 percent → 10..12 percent
    18–60 → 18..60
    18-60 → 18..60
    18—60 years → 18..60 years
    $5m-$7m → 5000000..7000000 USD
    $5 to $7 million → 5000000..7000000 USD
    $5–7 million → 5000000..7000000 USD
    5-6 million → 5000000..6000000
    2 or 3 → 2..3
    ten to twelve → 10..12
    two to three hundred → 200..300
    two or three dozen → 24..36
    a third to a half → 33.33..50 percent
    700,000, or up to 1.5 million → 700000..1500000
    12 ± 2 % → 10..14 percent
    ±3 points → -3..3
    12 plus or minus 2 → 10..14
    -5 percent → -5 percent
    −5 °C → -5 °C
    minus 12 degrees Celsius → -12 °C
    -5 to -3 percent → -5..-3 percent
    30 °C (86 °F) → 30 °C = 86 °F
    at least 12 → 12 (at least)
    12 at least → 12 (at least)
    no fewer than 12 → 12 (at least)
    up to 5,000 → 5000 (at most)
    as many as 5,000 → 5000 (at most)
    at most 5 → 5 (at most)
    no more than 5% → 5 percent (at most)
    not more than 12 → 12 (at most)
    more than 12 → 12 (more than)
    over 12 → 12 (more than)
    12+ → 12 (at least)
    18+ → 18 (at least)
    12 or more → 12 (at least)
    18 and older → 18 (at least)
    fewer than 12 → 12 (less than)
    under 12 → 12 (less than)
    under two weeks → 2 weeks (less than)
    within two weeks → 2 weeks (at most)
    ~500 → 500 (about)
    ≈ 1.5 million → 1500000 (about)
    >500 → 500 (more than)
    <500 → 500 (less than)
    ≥ 12 → 12 (at least)
    ≤ 12 → 12 (at most)
    just under 20 → 20 (almost)
    just over 20 → 20 (more than)
    almost 20 → 20 (almost)
    close to 5,000 → 5000 (about)
    some 98,000 → 98000 (about)
    an estimated 700,000 → 700000 (about)
    700,000 or so → 700000 (about)
    20-odd → 20 (about)
    50-ish → 50 (about)
    circa 500 → 500 (about)
    c. 500 → 500 (about)
    approx. 500 → 500 (about)
    ca. 500 → 500 (about)
    more than an estimated 700,000 → 700000 (more than)
    more than 10 but fewer than 12 → 10..12
    more than 10 and less than 12 percent → 10..12 percent
    from 2,000 upwards → 2000..*
    2,000 people upwards → 2000..* people
    from 20,000 to 99,999 by convention → 20000..99999 by convention
    $500 → 500 USD
    US$500 → 500 USD
    C$500 → 500 CAD
    A$500 → 500 AUD
    HK$500 → 500 HKD
    EUR 500 → 500 EUR
    EUR500 → 500 EUR
    500 EUR → 500 EUR
    USD 5 million → 5000000 USD
    5 euros → 5 EUR
    5 million euros → 5000000 EUR
    £5 → 5 GBP
    500 som → 500 KGS
    500 tenge → 500 KZT
    ₸500 → 500 KZT
    ₴500 → 500 UAH
    500 hryvnias → 500 UAH
    5 pounds → 5
    5 pounds sterling → 5 GBP
    5 yuan → 5 CNY
    $5 million a year → 5000000 USD/year
    5 dollars an hour → 5 USD/hour
    5 dollars per hour → 5 USD/hour
    $5/hour → 5 USD/hour
    annual income of $5,000 → 5000 USD/year
    monthly pay of $2,600 → 2600 USD/month
    $2,600 monthly → 2600 USD/month
    1,000 a month → 1000 /month
    5,000 dollars per capita → 5000 USD/person
    5 million tonnes a year → 5000000 tonnes/year
    50 km/h → 50 km/hour
    50 litres per person → 50 litres/person
    5 barrels a day → 5 barrels/day
    3 percentage points → 3 percentage points
    0.5 percentage point → 0.5 percentage points
    15-year → 15 years
    15-year-old → 15 years
    15-year-olds → 15 years
    15 years old → 15 years
    18-to-60-year-olds → 18..60 years
    aged 18 to 60 → 18..60 years
    age 25 → 25 years
    men aged 18 to 60 → 18..60 years
    700,000 men aged 18 to 60 → 700000 people
    under-18s → 18 years (less than)
    early thirties → 30..33 years by convention
    late 40s → 47..49 years by convention
    the fifties → none
    five years and six months → 66 months
    5 years 6 months → 66 months
    2 hours 30 minutes → 150 minutes
    400 km or 250 miles → 400 km = 250 miles
    250 miles, or 400 km, → 250 miles = 400 km
    10 miles (about 16 km) → 10 miles = 16 km (about)
    100,000 rubles, or $1,650 → 100000 RUB = 1650 USD
    twelve (12) → 12
    700,000 (men) → 700000
    12 (2022) → 12
    12 (15 in 2021) → ?
    700,000 people (0.5% of the population) → 700000 people
    5 km² → 5 km²
    5 square kilometres → 5 km²
    5 sq km → 5 km²
    3 hectares → 3 hectares
    120 MWh → 120 MWh
    2 kg → 2 kg
    4 tonnes → 4 tonnes
    """
}
