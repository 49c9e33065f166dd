/// Spanish, Portuguese, Italian, Dutch, Polish and Ukrainian amounts, digits of others, and units.
enum OtherLanguagePhrases {
  static let tables: [(language: String, table: String)] = [
    (
      "es",
      """
      más de 300 personas → 300 people (more than)
      al menos 12 → 12 (at least)
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
      """
    ),
    (
      "it",
      """
      più di 300 persone → 300 people (more than)
      almeno 12 → 12 (at least)
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
      """
    ),
    (
      "de",
      """
      5 Grad Celsius → 5 °C
      -5 Grad → -5
      minus fünf → -5
      dreieinhalb Stunden → 3.5 hours
      """
    ),
    (
      "fr",
      """
      vingt pour cent → 20 percent
      trois kilos et demi → 3.5 kg
      """
    ),
    (
      "ru",
      """
      пять с половиной часов → 5.5 hours
      минус двадцать градусов → -20
      тридцать два и пять десятых → ?
      ноль целых три десятых → 0.3
      """
    ),
  ]
}
