/// Words of change, and words that look like them; ↑ rise, ↓ fall, ↕ either, →| where it led.
enum ChangePhrases {
  static let english = """
    rose by 3 percent → 3 percent ↑
    rose 3 percent → 3 percent ↑
    rose by about 3 percent → 3 percent (about) ↑
    rose by between 3 and 5 percent → 3..5 percent ↑
    rose to 300 → 300 →|
    rose to 300 people → 300 people →|
    grew by 3 to 5 percent → 3..5 percent ↑
    grew 3% → 3 percent ↑
    fell by 3 percent → 3 percent ↓
    fell by more than 3 percent → 3 percent (more than) ↓
    fell 3 percent → 3 percent ↓
    fell by up to 3 percent → 3 percent (at most) ↓
    fell sharply to 300 → 300 →|
    fell in 2020 by 3 percent → 3 percent ↓
    up 3% → 3 percent ↑
    up by 3% → 3 percent ↑
    down 3% → 3 percent ↓
    down 300 on the year → 300 ↓
    down to 300 → 300 →|
    up to 300 → 300 (at most)
    exports up 3 percent → 3 percent ↑
    3 percent up → 3 percent ↑
    an increase of 3 percent → 3 percent ↑
    a drop of 15 percent → 15 percent ↓
    a sharp drop of almost 15 percent → 15 percent (almost) ↓
    A drop of 15 percent → 15 percent ↓
    a decline of 300 people → 300 people ↓
    a fall of 3 percent → 3 percent ↓
    a 3 percent rise → 3 percent ↑
    a 3 percent fall → 3 percent ↓
    a 3% drop → 3 percent ↓
    3 percent growth → 3 percent ↑
    3 percent higher than last year → 3 percent ↑
    3 percent lower → 3 percent ↓
    increase in exports of 3 percent → 3 percent ↑
    an increase in the number of people by 300 → 300 ↑
    decrease to 300 → 300 →|
    another 300 → 300 ↑
    another 300 people → 300 people ↑
    another two weeks → 2 weeks ↑
    an additional 300 → 300 ↑
    300 additional troops → 300 people ↑
    a further 300 people → 300 people ↑
    extra 300 → 300 ↑
    80 more → 80 ↑
    80 more people → 80 people ↑
    a few more people → 2..5 people by convention ↑
    12 fewer → 12 ↓
    12 fewer people → 12 people ↓
    5 percent fewer → 5 percent ↓
    5 percent less than last year → 5 percent ↓
    300 more than last year → 300 ↑
    300 more than a year ago → 300 ↑
    300 people more than expected → 300 people ↑
    40 seats more than before → 40 ↑
    a quarter more people → 25 percent ↑
    lost 40 seats → 40 ↓
    lost some 40 seats → 40 (about) ↓
    gained 40 seats → 40 ↑
    changed by 3 percent → 3 percent ↕
    a difference of 300 → 300 ↕
    by 3 percent → 3 percent ↕
    5% price rise → 5 percent ↑
    300 people up on last year → 300 people ↑
    added up to 300 → 300
    minus 3 to minus 5 percent → -5..-3 percent
    -3 to -5 percent → -5..-3 percent
    -5 to -3 percent → -5..-3 percent
    rose from 10 to 12 percent → ?
    more than 300 → 300 (more than)
    more than 300 people → 300 people (more than)
    no more than 300 → 300 (at most)
    no fewer than 300 → 300 (at least)
    fewer than 300 people → 300 people (less than)
    300 or more → 300 (at least)
    300 or fewer → 300 (at most)
    more than half → 50 percent (more than)
    more than a third → 33.33 percent (more than)
    less than two weeks → 2 weeks (less than)
    700,000, more than 5 percent → ?
    dropped 300 bombs → 300
    climbed 300 steps → 300
    fell 30 feet → 30 feet
    set up 300 camps → 300
    shot down 12 drones → 12
    makes up 30 percent → 30 percent
    300 people lost their homes → 300 people
    12 men fall ill → 12 people
    in the fall of 2022 → none
    fall 2022 → none
    300 in the fall of 2022 → 300
    attended by 300 people → 300 people
    30 miles down the road → 30 miles
    the lower 48 states → 48
    more or less 300 → 300 (about)
    raised 5 million dollars → 5000000 USD
    raised by 5 percent → 5 percent ↑
    more than 10 but fewer than 12 → 10..12
    """
  static let french = """
    hausse de 3 % → 3 percent ↑
    une hausse de 3 % → 3 percent ↑
    en hausse de 3 % → 3 percent ↑
    en baisse de près de 3 % → 3 percent (almost) ↓
    a augmenté de 3 % → 3 percent ↑
    a baissé de 300 personnes → 300 people ↓
    hausse de plus de 3 % → 3 percent (more than) ↑
    a augmenté à 300 → 300 →|
    a reculé de 3 points de pourcentage → 3 percentage points ↓
    3 % de hausse → 3 percent ↑
    300 de plus → 300 ↑
    300 personnes de plus → 300 people ↑
    300 personnes de plus que l'an dernier → 300 people ↑
    300 de moins → 300 ↓
    40 sièges de moins → 40 ↓
    300 autres personnes → 300 people ↑
    300 personnes supplémentaires → 300 people ↑
    encore 300 → 300 ↑
    encore 300 personnes → 300 people ↑
    a perdu 40 sièges → 40 ↓
    est passé de 10 à 12 % → ?
    est passé à 12 % → 12 percent →|
    plus de 300 → 300 (more than)
    plus de 300 personnes → 300 people (more than)
    moins de 300 → 300 (less than)
    pas plus de 300 → 300 (at most)
    300 ou plus → 300 (at least)
    jusqu'à 300 → 300 (at most)
    en moins de deux semaines → 2 weeks (less than)
    les 12 plus grandes villes → 12
    de 300 à 400 → 300..400
    """
  static let german = """
    stieg um 3 Prozent → 3 percent ↑
    sank um 3 Prozent → 3 percent ↓
    sank um mehr als 3 Prozent → 3 percent (more than) ↓
    stieg auf 300 → 300 →|
    stieg um 10 bis 12 Prozent → 10..12 percent ↑
    stieg von 10 auf 12 Prozent → ?
    um 3 Prozent gestiegen → 3 percent ↑
    um 300 Menschen gesunken → 300 people ↓
    auf 300 gestiegen → 300 →|
    um 3 Prozent → 3 percent ↕
    Anstieg um 300 → 300 ↑
    ein Rückgang von 3 Prozent → 3 percent ↓
    weitere 300 → 300 ↑
    weitere 300 Menschen → 300 people ↑
    300 weitere Menschen → 300 people ↑
    noch 300 → 300 ↑
    nur noch 300 → 300
    noch immer 300 → 300
    zusätzlich 300 → 300 ↑
    300 mehr → 300 ↑
    300 Menschen mehr als im Vorjahr → 300 people ↑
    5 Prozent weniger → 5 percent ↓
    verlor 40 Sitze → 40 ↓
    plus 3 Prozent → 3 percent
    mehr als 300 → 300 (more than)
    weniger als 300 Menschen → 300 people (less than)
    nicht unter 300 → 300 (at least)
    nicht mehr als 300 → 300 (at most)
    nicht weniger als 300 → 300 (at least)
    300 oder mehr → 300 (at least)
    um die 300 → 300 (about)
    300 Menschen gefallen → 300 people
    in 300 weiteren Städten → 300 ↑
    bis zu 300 → 300 (at most)
    """
  static let russian = """
    вырос на 3 процента → 3 percent ↑
    выросли на 3 % → 3 percent ↑
    упали на 300 → 300 ↓
    снизился более чем на 3 процента → 3 percent (more than) ↓
    выросло до 300 → 300 →|
    вырос с 10 до 12 процентов → ?
    на 3 % больше → 3 percent ↑
    на 5 процентов меньше → 5 percent ↓
    на 300 человек больше → 300 people ↑
    на четверть меньше → 25 percent ↓
    на 3 процента → 3 percent ↕
    рост на 3 процента → 3 percent ↑
    3 процента роста → 3 percent ↑
    ещё 300 → 300 ↑
    ещё 300 человек → 300 people ↑
    всё ещё 300 → 300
    дополнительно 300 человек → 300 people ↑
    потеряли 300 человек → 300 people ↓
    больше 300 → 300 (more than)
    больше чем 300 → 300 (more than)
    более 300 человек → 300 people (more than)
    более половины → 50 percent (more than)
    менее 300 → 300 (less than)
    не менее 300 → 300 (at least)
    не более 300 человек → 300 people (at most)
    300 человек и более → 300 people (at least)
    на две недели → 2 weeks
    до 300 → 300 (at most)
    12 на 100 000 человек → 12 per 100,000
    """
}

/// Denials, and fixed phrases with their words in them that deny nothing.
enum DenialPhrases {
  static let english = """
    not 300 → ?
    not even 300 → ?
    no 300 people → ?
    No 300 people → ?
    no three people → ?
    no 300,000 people → ?
    hardly 300 → ?
    barely 300 people → ?
    scarcely 300 → ?
    did not kill 300 → ?
    there weren't 300 → ?
    nowhere near 300 → ?
    not all 300 → ?
    not one man → ?
    no more than 300 → 300 (at most)
    no fewer than 300 → 300 (at least)
    no less than 300 → 300 (at least)
    not more than 300 → 300 (at most)
    not less than 300 → 300 (at least)
    not quite 300 → 300 (almost)
    not far from 300 → 300 (about)
    No. 300 → none
    no. 5 → none
    No 5 → none
    no one → none
    """
  static let french = """
    pas 300 → ?
    pas même 300 → ?
    à peine 300 → ?
    n'a pas 300 habitants → ?
    ne compte pas 300 habitants → ?
    guère 300 → ?
    pas moins de 300 → 300 (at least)
    pas plus de 300 → 300 (at most)
    pas loin de 300 → 300 (almost)
    ne compte que 300 habitants → 300 people
    no 5 → none
    """
  static let german = """
    nicht 300 → ?
    keine 300 → ?
    keine 300 Menschen → ?
    kein Dutzend → ?
    nicht einmal 300 → ?
    kaum 300 → ?
    nicht weniger als 300 → 300 (at least)
    nicht mehr als 300 → 300 (at most)
    nicht ganz 300 → 300 (almost)
    """
  static let russian = """
    не 300 → ?
    ни 300 → ?
    нет и 300 → ?
    едва 300 → ?
    едва ли 300 → ?
    не менее 300 → 300 (at least)
    не меньше 300 → 300 (at least)
    не более 300 → 300 (at most)
    едва ли не 300 → 300 (almost)
    чуть ли не 300 → 300 (almost)
    """
}

/// Money of another year, and years beside money that say only when.
enum PriceBasePhrases {
  static let english = """
    $5 million in 2012 dollars → 5000000 USD (2012)
    5 million euros in constant 2010 euros → 5000000 EUR (2010)
    $5 million in 2012 prices → 5000000 USD (2012)
    $5 million (in 2012 dollars) → 5000000 USD (2012)
    $5 million in constant dollars → 5000000 USD (constant)
    $5 million in real terms → 5000000 USD (constant)
    $5 million a year in 2012 dollars → 5000000 USD (2012)/year
    in 2012 dollars, $5 million → 5000000 USD (2012)
    in 2012 prices $5 million → 5000000 USD (2012)
    in constant 2012 dollars, $5 million → 5000000 USD (2012)
    in constant prices $5 million → 5000000 USD (constant)
    the price of $5 → 5 USD
    a constant $5 million → 5000000 USD
    $5 million in today's auction → 5000000 USD
    $5 million, adjusted for inflation → 5000000 USD (constant)
    $5 million, at 2012 prices → 5000000 USD (2012)
    $5 million in 2012 → 5000000 USD
    $5 million since 2012 → 5000000 USD
    $5 million in damage → 5000000 USD
    2012 dollars → 2012 USD
    5 km in 2012 prices → 5 km
    """
  static let french = """
    5 millions d'euros de 2010 → 5000000 EUR
    5 millions d'euros en euros constants de 2010 → 5000000 EUR (2010)
    5 millions d'euros aux prix de 2010 → 5000000 EUR (2010)
    """
  static let german = """
    5 Millionen Euro in Preisen von 2010 → 5000000 EUR (2010)
    5 Millionen Dollar, in Dollar von 2012 → 5000000 USD (2012)
    """
  static let russian = """
    5 млн рублей в ценах 2012 года → 5000000 RUB (2012)
    в ценах 2012 года 5 млн рублей → 5000000 RUB (2012)
    5 млн долларов в долларах 2012 года → 5000000 USD (2012)
    """
}
