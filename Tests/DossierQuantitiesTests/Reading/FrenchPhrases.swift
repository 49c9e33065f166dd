/// French amounts.
enum FrenchPhrases {
  static let language = "fr"
  static let table = """
    700 000 hommes → 700000 people
    1,5 million de personnes → 1500000 people
    1,5 million d'euros → 1500000 EUR
    de 700 000 à 1,5 million → 700000..1500000
    entre 10 et 12 % → 10..12 percent
    des dizaines de milliers → 20000..99999 by convention
    des centaines de milliers de Russes → 200000..999999 people by convention
    plusieurs milliers → 3000..9999 by convention
    une dizaine → 10 (about)
    une douzaine de pays → 12 countries
    quatre-vingt-dix-sept → 97
    soixante et onze → 71
    vingt et un → 21
    deux cents → 200
    trois mille → 3000
    un million → 1000000
    un demi-million → 500000
    une demi-heure → 0.5 hours
    la moitié → 50 percent
    un tiers → 33.33 percent
    deux tiers → 66.67 percent
    plus de la moitié → 50 percent (more than)
    un sur cinq → 20 percent
    environ 2 600 dollars par mois → 2600 USD/month (about)
    5 M€ → 5000000 EUR
    5 Md€ → 5000000000 EUR
    au moins 12 → 12 (at least)
    300 bateaux au plus → 300 (at most)
    300 bateaux de pêche environ → 300 (about)
    jusqu'à 5 000 → 5000 (at most)
    moins de deux semaines → 2 weeks (less than)
    plus d'un million → 1000000 (more than)
    près de 37 % → 37 percent (almost)
    12,5 pour cent → 12.5 percent
    3 points de pourcentage → 3 percentage points
    en 2016 → none
    28 septembre 2022 → none
    1.234 → ?
    1.234.567 → 1234567
    1'234 → 1234
    quinze ans → 15 years
    âgés de 18 à 60 ans → 18..60 years
    deux ou trois mois → 2..3 months
    400 km (250 miles) → 400 km = 250 miles
    un an et demi → 1.5 years
    deux ans et demi → 2.5 years
    quatre-vingts → 80
    quatre-vingt-un → 81
    soixante-dix-sept → 77
    un Russe sur cinq → 20 percent
    cinquante-cinq mille → 55000
    700 000 personnes environ → 700000 people (about)
    12 par 100 000 habitants → 12 per 100,000
    2 000 $ → 2000 USD
    de 5 à 6 millions → 5000000..6000000
    3 millions → 3000000
    des milliers → 2000..* by convention
    des millions → 2000000..* by convention
    quelques semaines → 2..5 weeks by convention
    les années 1990 → none
    cinq enfants → 5 children
    le 28 septembre → none
    28/09/2022 → none
    1,5 → 1.5
    100 000 roubles (1 650 dollars) → 100000 RUB = 1650 USD
    trois fois plus → ?
    presque 20 → 20 (almost)
    à peine → none
    12 ou plus → 12 (at least)
    cinq à six cent mille → 500000..600000
    entre deux et trois cent mille → 200000..300000
    200 à 300 000 → ?
    deux cents à trois cent mille → 200000..300000
    5 km carrés → 5 km²
    5 km cubes → 5 km³
    300 mètres cubes → 300 m³
    300 m carrés → 300 m²
    300 mètres carrés → 300 m²
    ,5 → 0.5
    cent un → 101
    deux cent un → 201
    mille un → 1001
    un million un → 1000001
    cent un mille → 101000
    deux cents une personnes → 201 people
    n° 5 → none
    nº 5 → none
    pas 5 → ?
    trois quarts d'heure → 0.75 hours
    mille une nuits → 1001
    pas plus de 12 → 12 (at most)
    un quart d'heure → 0.25 hours
    une à deux semaines → 1..2 weeks
    un ou deux ans → 1..2 years
    un an ou deux → 1..2 years
    un an ou 15 mois → ?
    entre un et deux ans → 1..2 years
    un à deux millions → 1000000..2000000
    un homme sur deux → 50 percent
    un à 2 ans → 1..2 years
    un ou 2 ans → 1..2 years
    un ou plusieurs → none
    deux ou plusieurs → 2 (at least)
    un ou deux pour cent → 1..2 percent
    mille à deux mille → 1000..2000
    un euro et 30 centimes → 1.3 EUR
    quart de kilomètre → 0.25 km
    trois quarts de tonne → 0.75 tonnes
    la moitié des litres → 50 percent
    en dessous de 12 euros → 12 EUR (less than)
    en-dessous de 12 euros → 12 EUR (less than)
    au-dessous d'un million → 1000000 (less than)
    au-dessus de 12 ans → 12 years (more than)
    au-delà de 30 km → 30 km (more than)
    10 $ HK par mois → 10 HKD/month
    40 L → 40 litres
    20 mins → 20 minutes
    3 virgule 14 → 3.14
    exactement 12 → 12
    12 degrés au-dessous de zéro → -12
    un an, 12 mois → ?
    sous les 12 degrés → 12 (less than)
    """
}
