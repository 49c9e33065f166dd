/// The phrases of the first dossier, of the benchmark, and English ways of writing amounts.
enum EnglishPhrases {
  static let language = "en"
  static let table = """
    700,000 men → 700000 people
    700,000 to 1.5 million → 700000..1500000
    tens of thousands → 20000..99999 by convention
    thousands of draft-age men → 2000..* people by convention
    hundreds of thousands → 200000..999999 by convention
    300,000 men → 300000 people
    another 300,000 men → 300000 people ↑
    300,000 reservists → 300000 people
    15 years → 15 years
    18 to 60 → 18..60
    Millions → 2000000..* by convention
    millions → 2000000..* by convention
    about 1.2 million → 1200000 (about)
    roughly 1.2 million → 1200000 (about)
    About 1.2 million → 1200000 (about)
    about 30% of Kyrgyzstan's GDP → 30 percent (about)
    about 30% of Kyrgyzstan’s GDP → 30 percent (about)
    around $2,600 a month → 2600 USD/month (about)
    $1,550 a month → 1550 USD/month
    1,550 dollars a month → 1550 USD/month
    about $65 → 65 USD (about)
    about 65 dollars → 65 USD (about)
    100,000 rubles ($1,650) → 100000 RUB = 1650 USD
    12 → 12
    a dozen → 12
    A dozen → 12
    Half of those who left → 50 percent
    half → 50 percent
    over half of the population → 50 percent (more than)
    More than half → 50 percent (more than)
    six months → 6 months
    four Ukrainian regions → 4 regions
    four → 4
    less than two weeks → 2 weeks (less than)
    three weeks → 3 weeks
    two or three months → 2..3 months
    two or three weeks → 2..3 weeks
    two weeks → 2 weeks
    21 → 21
    35 → 35
    400 km (250 miles) → 400 km = 250 miles
    about 400 km (250 miles) → 400 km (about) = 250 miles
    1400 km → 1400 km
    1,400 km → 1400 km
    one year after → 1 years
    one year → 1 years
    five children → 5 children
    one room → 1 rooms
    Some weeks later → none
    a little over half an hour → 0.5 hours (more than)
    mid-fifties → 54..56 years by convention
    no one else → none
    no one → none
    the return went on → none
    has died → none
    another draft → none
    from 2016 to 2022 → none
    424 men → 424 people
    €163 billion → 163000000000 EUR
    about 548,300 → 548300 (about)
    407,000 to 1.6 million → 407000..1600000
    $3,599 → 3599 USD
    more than 1,234 tonnes → 1234 tonnes (more than)
    12.5 percent → 12.5 percent
    45–50% → 45..50 percent
    nearly 37% → 37 percent (almost)
    ₽4.5 million → 4500000 RUB
    10,944 roubles → 10944 RUB
    1,200,000 → 1200000
    1 200 000 → 1200000
    1.200.000 → 1200000
    1'200'000 → 1200000
    1200000 → 1200000
    1,200,000.50 → 1200000.5
    12.0 percent → 12 percent
    1,5 million → ?
    12,34 → ?
    1.2m people → 1200000 people
    $1.2m → 1200000 USD
    $1.2bn → 1200000000 USD
    £3tn → 3000000000000 GBP
    30k → 30000
    30K → 30000
    5m → ?
    5 m → 5 m
    100 m → 100 m
    5M → 5000000
    5 mn → 5000000
    7 bn → 7000000000
    3 trillion → 3000000000000
    two hundred → 200
    two hundred and fifty → 250
    a hundred → 100
    a hundred thousand → 100000
    three hundred thousand → 300000
    one hundred and twenty → 120
    twenty-one → 21
    twenty one → 21
    ninety-nine → 99
    twelve hundred → 1200
    one thousand two hundred and thirty-four → 1234
    two million three hundred thousand → 2300000
    5 million 300 thousand → 5300000
    two and a half million → 2500000
    one and a half years → 1.5 years
    a year and a half → 1.5 years
    half a million → 500000
    half a dozen → 6
    half a percent → 0.5 percent
    half an hour → 0.5 hours
    half-hour → 0.5 hours
    half-an-hour → 0.5 hours
    half an hour's drive → 0.5 hours
    half an hour’s drive → 0.5 hours
    half-an-hour's drive → 0.5 hours
    a half-hour's wait → 0.5 hours
    an hour's drive → 1 hours
    three hours' drive → 3 hours
    one day's march → 1 days
    half a mile's walk → 0.5 miles
    the year's 300 deaths → ?
    180 boats at most → 180 (at most)
    180 fishing boats at most → 180 (at most)
    300 boats in the bay at most → 300 (at most)
    300 boats, at most → 300 (at most)
    12 pumpkin boats or more → 12 (at least)
    300 people killed at least → 300 people (at least)
    20 percent of the voters at most → 20 percent (at most)
    5 km of road at least → 5 km (at least)
    40 ships at least, the mayor said → 40 (at least)
    12 boats at least 5 metres long → ?
    100 boats over the bay → 100
    a quarter of an hour → 0.25 hours
    two dozen → 24
    three dozen men → 36 people
    dozens → 24..* by convention
    dozens of people → 24..* people by convention
    scores of people → 40..* people by convention
    tens of millions → 20000000..99999999 by convention
    hundreds of millions of dollars → 200000000..999999999 USD by convention
    thousands → 2000..* by convention
    hundreds → 200..* by convention
    billions → 2000000000..* by convention
    several → 3..9 by convention
    several thousand → 3000..9999 by convention
    several hundred people → 300..999 people by convention
    several years → 3..9 years by convention
    a few → 2..5 by convention
    a few weeks → 2..5 weeks by convention
    after a few weeks → 2..5 weeks by convention
    a few thousand → 2000..5999 by convention
    a handful of people → 2..5 people by convention
    a couple of hundred → 200
    a couple of weeks → 2 weeks
    a third → 33.33 percent
    one third → 33.33 percent
    two thirds → 66.67 percent
    two-thirds of voters → 66.67 percent
    three quarters → 75 percent
    a quarter → 25 percent
    a fifth → 20 percent
    one in five → 20 percent
    1 in 5 → 20 percent
    one in five Russians → 20 percent
    one man in five → 20 percent
    2 out of 3 → 66.67 percent
    nine out of ten → 90 percent
    one in a hundred → 1 percent
    every fifth Russian → 20 percent
    1/3 → 33.33 percent
    ½ → 50 percent
    2½ years → 2.5 years
    ¾ of the men → 75 percent
    12 in 100,000 → 12 per 100,000
    12 per 100,000 → 12 per 100,000
    12 deaths per 100,000 people → 12 per 100,000
    12 per thousand → 12 per mille
    3 per mille → 3 per mille
    5‰ → 5 per mille
    a dollar and 30 cents → 1.3 USD
    above a dollar and 30 cents → 1.3 USD (more than)
    less than an hour and 20 minutes → 80 minutes (less than)
    25 $ HK → 25 HKD
    25 $ can → 25 CAD
    $ 25 a month → 25 USD/month
    40 L → 40 litres
    30 \u{B5}g → 30 µg
    30 \u{3BC}g → 30 µg
    250 mls → 250 ml
    3 gals → 3 gallons
    15 (kg) → 15 kg
    15 (%) → 15 percent
    10 to 15 (kg) → 10..15 kg
    2 point 25 → 2.25
    3 point five → 3.5
    two and three tenths → 2.3
    5km^2 → 5 km²
    3 m^3 → 3 m³
    5 km^4 → ?
    50kph → 50 km/hour
    5 degrees below zero → -5
    5 °C below zero → -5 °C
    minus 5 degrees below zero → -5
    3 degrees above zero → 3
    3/1000 → 0.3 percent
    5/2000 → ?
    5 ringgit 20 sen → 5.2 MYR
    equals 12 → 12
    15 (kg/ha) → 15 kg/hectare
    15 (m) → ?
    a day, 24 hours → ?
    an hour, 20 minutes → 80 minutes
    """
}
