/// German amounts.
enum GermanPhrases {
  static let language = "de"
  static let table = """
    700.000 Männer → 700000 people
    1,5 Millionen → 1500000
    1,5 Mio. Euro → 1500000 EUR
    700.000 bis 1,5 Millionen → 700000..1500000
    zwischen 10 und 12 Prozent → 10..12 percent
    Zehntausende → 20000..99999 by convention
    Hunderttausende Russen → 200000..999999 people by convention
    Tausende → 2000..* by convention
    Millionen → 2000000..* by convention
    zehntausende Männer → 20000..99999 people by convention
    etwa 1,2 Millionen → 1200000 (about)
    knapp 37 % → 37 percent (almost)
    gut 500 → 500 (more than)
    mehr als die Hälfte → 50 percent (more than)
    ein Drittel → 33.33 percent
    zwei Drittel → 66.67 percent
    einer von fünf → 20 percent
    dreihunderttausend Männer → 300000 people
    einundzwanzig → 21
    zweieinhalb Jahre → 2.5 years
    anderthalb Jahre → 1.5 years
    ein Dutzend → 12
    mindestens 12 → 12 (at least)
    höchstens 10 % → 10 percent (at most)
    300 Boote höchstens → 300 (at most)
    300 Boote oder mehr → 300 (at least)
    bis zu 5.000 → 5000 (at most)
    im Jahr 2016 → none
    28. September 2022 → none
    2.600 Dollar im Monat → 2600 USD/month
    pro Monat 1.550 Dollar → 1550 USD/month
    15-jährige → 15 years
    15-jähriger → 15 years
    1.5 → ?
    1.234.567,89 → 1234567.89
    zwei bis drei Monate → 2..3 months
    100.000 Rubel (1.650 Dollar) → 100000 RUB = 1650 USD
    3 Prozentpunkte → 3 percentage points
    5 Mrd. Euro → 5000000000 EUR
    ein halbes Jahr → 0.5 years
    eine halbe Million → 500000
    hundert → 100
    achtzig → 80
    dreimal → ?
    in zwei Wochen → 2 weeks
    fünfhunderttausend → 500000
    jeder fünfte Russe → 20 percent
    zwei von drei → 66.67 percent
    12 je 100.000 Einwohner → 12 per 100,000
    1'234 → 1234
    die 1990er → none
    ein Viertel der Männer → 25 percent
    unter zwei Wochen → 2 weeks (less than)
    5 bis 6 Millionen → 5000000..6000000
    mehrere tausend → 3000..9999 by convention
    einige Wochen → 2..5 weeks by convention
    fünf Kinder → 5 children
    hundertzwanzigtausend → 120000
    das Doppelte → ?
    1,5 Prozent → 1.5 percent
    Dutzende → 24..* by convention
    15 Jahre alt → 15 years
    zwischen 700.000 und 1,5 Millionen → 700000..1500000
    minus 5 Grad → -5
    seit 2016 → none
    fünf- bis sechstausend → 5000..6000
    zwei bis dreitausend → 2000..3000
    fünf- bis sechshunderttausend → 500000..600000
    200 bis 300.000 → ?
    zweihundert bis dreihunderttausend → 200000..300000
    zwei bis dreihundertfünfzig → ?
    5 Kubikmeter → 5 m³
    5 Quadratmeilen → 5 square miles
    ,5 → 0.5
    .5 → ?
    dreiviertel der Männer → 75 percent
    dreiviertel Jahr → 0.75 years
    ein dreiviertel Jahr → 0.75 years
    eine dreiviertel Million → 750000
    drei viertel Millionen → ?
    zweieinviertel Millionen → 2250000
    zweieinhalb Millionen → 2500000
    15 T€ → 15000 EUR
    15 TEUR → ?
    um 10.30 Uhr → ?
    nicht 5 → ?
    drei viertel Jahr → 0.75 years
    drei viertel der Männer → 75 percent
    ein oder zwei Jahre → 1..2 years
    ein bis zwei Wochen → 1..2 weeks
    ein Jahr oder zwei → 1..2 years
    ein- bis zweitausend → 1000..2000
    ein bis anderthalb Jahre → 1..1.5 years
    ein bis zwei Millionen → 1000000..2000000
    ein oder zwei Drittel → 33.33..66.67 percent
    ein bis zweimal → ?
    zwischen ein und zwei Jahren → 1..2 years
    fünf- bis sechsmal → ?
    einmal → none
    fünfmal → ?
    zwei oder mehrere → 2 (at least)
    zwei- bis dreihundert → 200..300
    ein Euro und 30 Cent → 1.3 EUR
    der 3. → none
    500. → none
    die 2. Bundesliga → none
    am 3. und 4. Tag → none
    rund 500. → 500 (about)
    40 L → 40 litres
    2,5 M → 2500000
    3M → 3000000
    50 kanadischen Dollar → 50 CAD
    20 schwedischen Kronen → 20 SEK
    2 Komma 75 → 2.75
    drei Viertelstunden → 0.75 hours
    2 Halbstunden → 1 hours
    zwei und drei Zehntel → 2.3
    exakt 12 → 12
    negativ 12 → -12
    gleich oder größer als 12 → 12 (at least)
    10 Grad unter Null → -10
    """
}
