/// Spanish, Portuguese, Italian, Dutch, Polish and Ukrainian amounts, digits of others, and units.
enum OtherLanguagePhrases {
  static let tables: [(language: String, table: String)] = [
    (
      "es",
      """
      más de 300 personas → 300 people (more than)
      al menos 12 → 12 (at least)
      300 barcos al menos → 300 (at least)
      casi dos millones de euros → 2000000 EUR (almost)
      entre 10 y 12 % → 10..12 percent
      de 10 a 12 años → 10..12 years
      unos 20 kilómetros → 20 km (about)
      medio millón → 500000
      dos coma cinco → 2.5
      12 dólares australianos → 12 AUD
      menos de 5 kilos → 5 kg (less than)
      no más de 300 → 300 (at most)
      ciento veinte mil personas → 120000 people
      1.234,5 → 1234.5
      treinta y tres por ciento → 33 percent
      dos horas y media → 2.5 hours
      20 grados Celsius → 20 °C
      tres docenas → 36
      300 o más → 300 (at least)
      hasta 300 → 300 (at most)
      mil doscientos litros → 1200 litres
      un cuarto de litro → 0.25 litres
      la mitad de los litros → 50 percent
      un dólar y 20 centavos → 1.2 USD
      40 L → 40 litres
      """
    ),
    (
      "pt",
      """
      mais de 300 pessoas → 300 people (more than)
      pelo menos 12 → 12 (at least)
      cerca de dois milhões de euros → 2000000 EUR (about)
      entre 10 e 12 % → 10..12 percent
      quase 20 quilômetros → 20 km (almost)
      meio milhão → 500000
      dois vírgula cinco → 2.5
      até 300 → 300 (at most)
      cento e vinte mil pessoas → 120000 people
      R$ 500 → 500 BRL
      20 por cento → 20 percent
      um quarto de litro → 0.25 litres
      """
    ),
    (
      "it",
      """
      più di 300 persone → 300 people (more than)
      almeno 12 → 12 (at least)
      300 barche almeno → 300 (at least)
      circa due milioni di euro → 2000000 EUR (about)
      tra 10 e 12 % → 10..12 percent
      quasi 20 chilometri → 20 km (almost)
      mezzo milione → 500000
      due virgola cinque → 2.5
      fino a 300 → 300 (at most)
      centoventimila persone → 120000 people
      un'ora e 45 minuti → 105 minutes
      da 10 a 12 anni → 10..12 years
      20 per cento → 20 percent
      oltre 300 chili → 300 kg (more than)
      un quarto di litro → 0.25 litres
      un euro e 20 centesimi → 1.2 EUR
      """
    ),
    (
      "nl",
      """
      meer dan 300 personen → 300 people (more than)
      minstens 12 → 12 (at least)
      ongeveer twee miljoen euro → 2000000 EUR (about)
      tussen 10 en 12 % → 10..12 percent
      bijna 20 kilometer → 20 km (almost)
      een half miljoen → 500000
      twee komma vijf → 2.5
      tot 300 → 300 (at most)
      honderdtwintigduizend mensen → 120000 people
      een uur en 45 minuten → 105 minutes
      van 10 tot 12 jaar → 10..12 years
      20 procent → 20 percent
      anderhalf jaar → 1.5 years
      drie kwartier → 0.75 hours
      een euro en 20 cent → 1.2 EUR
      2,5 M → 2500000
      """
    ),
    (
      "pl",
      """
      ponad 300 osób → 300 people (more than)
      co najmniej 12 → 12 (at least)
      około dwóch milionów euro → 2000000 EUR (about)
      od 10 do 12 procent → 10..12 percent
      prawie 20 kilometrów → 20 km (almost)
      pół miliona → 500000
      do 300 → 300 (at most)
      sto dwadzieścia tysięcy ludzi → 120000 people
      półtora roku → 1.5 years
      dwie godziny i 15 minut → 135 minutes
      500 złotych → 500 PLN
      mniej niż 5 kilogramów → 5 kg (less than)
      3. liga → none
      z 15 uczestnikami → 15
      dwa kropka pięć → 2.5
      godzina i 20 minut → 80 minutes
      """
    ),
    (
      "uk",
      """
      понад 300 осіб → 300 people (more than)
      щонайменше 12 → 12 (at least)
      близько двох мільйонів євро → 2000000 EUR (about)
      від 10 до 12 відсотків → 10..12 percent
      майже 20 кілометрів → 20 km (almost)
      пів мільйона → 500000
      до 300 → 300 (at most)
      сто двадцять тисяч людей → 120000 people
      півтора року → 1.5 years
      дві години 15 хвилин → 135 minutes
      500 гривень → 500 UAH
      з 15 доларами → 15
      два крапка пʼять → 2.5
      година і 20 хвилин → 80 minutes
      250 г → 250 g
      """
    ),
    (
      "tr",
      """
      %12 → 12 percent
      1.234,5 → 1234.5
      """
    ),
    (
      "hi",
      """
      12,34,567 → 1234567
      """
    ),
    (
      "zh",
      """
      3万 → 30000
      """
    ),
    (
      "ja",
      """
      2億 → 200000000
      """
    ),
    (
      "ar",
      """
      ٧٠٠ → 700
      """
    ),
    (
      "es-MX",
      """
      12,345 → 12345
      """
    ),
    (
      "de-CH",
      """
      10'000 → 10000
      """
    ),
    (
      "en",
      """
      5 feet 7 → 67 inches
      three and a half hours → 3.5 hours
      12 kcal → 12 kcal
      60 watts → 60 W
      5 volts → 5 V
      10 bar → 10 bar
      3 gigabytes → 3 GB
      20 knots → 20 knots
      25 basis points → 25 basis points
      4 ppm → 4 ppm
      $1.5bn → 1500000000 USD
      negative 3 → -3
      12 Euros and 5 cents → 12.05 EUR
      one thousand and one nights → 1001
      A hundred million dollars → 100000000 USD
      six feet five inches → 77 inches
      one and a half miles → 1.5 miles
      3/4 cup → 0.75 cups
      about two and a half hours → 2.5 hours (about)
      2.5 tbsp → 2.5 tbsp
      100 km/h → 100 km/hour
      -40 degrees celsius → -40 °C
      10 kelvin → 10 K
      16 GB → 16 GB
      500 kB → 500 kB
      1.21 gigawatts → 1.21 GW
      three pints → 3 pints
      12 fl oz → 12 fluid ounces
      5 sq ft → 5 square feet
      Rs. 500 → 500 INR
      500 rupees → 500
      HK$ 20 → 20 HKD
      twenty five thousand euros → 25000 EUR
      1,000,000.00 → 1000000
      eighty-four hundredths → 84 percent
      five hundred and sixty thousand point two → 560000.2
      a million and a half → 1500000
      one third of a mile → 0.333 miles
      between 20 and 30 kg → 20..30 kg
      20-30 kg → 20..30 kg
      20kg → 20 kg
      more than five dozen → 60 (more than)
      under $20 → 20 USD (less than)
      seventeen hundred → 1700
      15 % → 15 percent
      0.5% → 0.5 percent
      five percent → 5 percent
      5 hundred million → 500000000
      twelve mexican pesos → 12 MXN
      12 swiss francs → 12 CHF
      70 yen → 70 JPY
      3 thousand crore → 30000000000
      nine point nine nine → 9.99
      minus 12.5 → -12.5
      10 light-years → 10 light years
      5 ft 7 in → 67 inches
      6'2" → 74 inches
      2h30 → 150 minutes
      2 hrs 15 mins → 135 minutes
      20 min → 20 minutes
      two thousand twenty → 2020
      1st → none
      twenty-first → none
      third place → none
      """
    ),
    (
      "de",
      """
      5 Grad Celsius → 5 °C
      -5 Grad → -5
      minus fünf → -5
      dreieinhalb Stunden → 3.5 hours
      zwei Millionen Euro → 2000000 EUR
      drei Viertel → 75 percent
      eineinhalb Stunden → 1.5 hours
      5 km/h → 5 km/hour
      minus 3 Grad → -3
      25 Quadratkilometer → 25 km²
      eine Milliarde → 1000000000
      höchstens 3 Wochen → 3 weeks (at most)
      mindestens zwei Tage → 2 days (at least)
      dreißig Prozent → 30 percent
      1,5 Mio. € → 1500000 EUR
      zwanzig Schweizer Franken → 20 CHF
      ein halber Liter → 0.5 litres
      3 Stunden und 20 Minuten → 200 minutes
      zwei Komma fünf → 2.5
      tausendzweihundert → 1200
      10 britische Pfund → 10 GBP
      5 Zoll → 5 inches
      zweihundert Gramm → 200 g
      20 Cent → 0.2 EUR
      """
    ),
    (
      "fr",
      """
      vingt pour cent → 20 percent
      trois kilos et demi → 3.5 kg
      2 millions et demi d'euros → 2500000 EUR
      trois quarts d'heure → 0.75 hours
      5 km/h → 5 km/hour
      un million cinq cent mille → 1500000
      deux mille vingt-deux → 2022
      vingt-cinq virgule trois → 25.3
      3 livres sterling → 3 GBP
      au moins trois semaines → 3 weeks (at least)
      100 francs suisses → 100 CHF
      -15 °C → -15 °C
      12 litres → 12 litres
      une heure et demie → 1.5 hours
      trois milliards d'euros → 3000000000 EUR
      10 pouces → 10 inches
      cinquante pour cent → 50 percent
      moins vingt → -20
      1,5 tonne → 1.5 tonnes
      20 mètres carrés → 20 m²
      nonante-neuf → 99
      mille deux cents → 1200
      """
    ),
    (
      "ru",
      """
      пять с половиной часов → 5.5 hours
      минус двадцать градусов → -20
      тридцать два и пять десятых → 32.5
      ноль целых три десятых → 0.3
      два миллиона евро → 2000000 EUR
      пять рублей двадцать копеек → 5.2 RUB
      полтора часа → 1.5 hours
      60 км/ч → 60 km/hour
      минус 3 градуса → -3
      20 градусов Цельсия → 20 °C
      двадцать пять процентов → 25 percent
      не менее трех недель → 3 weeks (at least)
      до 5 килограммов → 5 kg (at most)
      100 швейцарских франков → 100 CHF
      10 фунтов стерлингов → 10 GBP
      три четверти → 75 percent
      одна целая пять десятых → 1.5
      2 часа 30 минут → 150 minutes
      тысяча двести → 1200
      50 копеек → 0.5 RUB
      5 м² → 5 m²
      трех миллионов → 3000000
      200 грамм → 200 g
      10 дюймов → 10 inches
      3 тонны → 3 tonnes
      восемьсот пятьдесят → 850
      0,5 л → 0.5 litres
      15 мегабайт → 15 MB
      """
    ),
  ]
}
