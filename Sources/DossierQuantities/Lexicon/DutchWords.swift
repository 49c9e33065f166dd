import DossierModel

/// Dutch words around numbers; the numbers, units and money are in ``DutchTable``.
enum DutchWords {
  static let words: Lexicon.Words = [
    (.glyphFraction(3, 4), "driekwart"),
    (
      .qualifier(.about),
      """
      ongeveer|circa|ca|zowat|rond|rond de|plusminus|om en nabij|een kleine|naar schatting|\
      zo'n|grofweg|om en bij|pakweg|of zo
      """
    ),
    (.qualifier(.almost), "bijna|haast|net geen|vrijwel|net onder"),
    (
      .qualifier(.atLeast),
      """
      minstens|ten minste|tenminste|op zijn minst|minimaal|niet minder dan|een minimum van|\
      groter dan of gelijk aan|vanaf
      """
    ),
    (
      .qualifier(.atMost),
      """
      hoogstens|ten hoogste|maximaal|tot|tot en met|niet meer dan|hooguit|een maximum van|\
      kleiner dan of gelijk aan|op zijn hoogst
      """
    ),
    (
      .comparison(.moreThan),
      """
      meer dan|ruim|boven|boven de|groter dan|hoger dan|iets meer dan|over de|ruim boven
      """
    ),
    (
      .comparison(.lessThan),
      """
      minder dan|onder|onder de|kleiner dan|lager dan|iets minder dan
      """
    ),
    (.suffix(.atLeast), "of meer|en meer|of ouder|of hoger|en hoger|of groter"),
    (.suffix(.atMost), "of minder|en minder|of jonger|of lager|of kleiner"),
    (.vague(2, 5), "een paar|enkele|enige|een handvol|een handjevol|weinige"),
    (.vague(3, 9), "verscheidene|verschillende|meerdere|diverse"),
    (.of, "van|aan"),
    (.from, "vanaf|van"),
    (.between, "tussen"),
    (.or, "of"),
    (.and, "en"),
    (.but, "maar"),
    (.to(boundsAlone: false), "tot"),
    (.outOf, "op de|op|van de"),
    (.inside(nil), "in|tijdens|gedurende|na|sinds|voor|vóór|over"),
    (.inside(.atMost), "binnen"),
    (.window, "komende|volgende|afgelopen|laatste|eerste|vorige"),
    (.aged, "in de leeftijd van|leeftijd"),
    (
      .month,
      """
      januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|\
      december
      """
    ),
    (.weekday, "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"),
    (.season, "lente|voorjaar|zomer|herfst|winter|eind|begin|midden"),
    (.clock, "uur 's"),
    (.identifier, "nummer|nr|artikel|pagina|bladzijde|hoofdstuk|regel"),
    (.per, "per|elke"),
    (.perHead, "per hoofd|per persoon|per inwoner"),
    (.multiple, "keer|maal|dubbel|dubbele|drievoudige|driemaal|tweemaal|viervoudige"),
    (.ago, "geleden|later|eerder"),
    (.plusMinus, "plus of min"),
    (.change(.rise, .leading), "nog eens|andere|nog"),
    (.change(.fall, .leading), "verloor|verloren"),
    (.change(.rise, .either), "extra|bijkomende"),
    (.change(.rise, .motion), "steeg|stegen|stijgt|groeide|groeiden"),
    (.change(.fall, .motion), "daalde|daalden|daalt|zakte|kromp"),
    (.change(.rise, .noun), "stijging|toename|groei|verhoging"),
    (.change(.fall, .noun), "daling|afname|vermindering|verlaging"),
    (.change(.rise, .trailing), "meer"),
    (.change(.fall, .trailing), "minder"),
    (.negation, "niet|geen|nooit|zonder|nauwelijks|amper|evenmin|niet eens"),
    (
      .filler,
      """
      de|het|een totaal van|totaal|in totaal|slechts|alleen|maar liefst|precies|exact|zijn|\
      haar|hun|deze|die|alle|nog maar
      """
    ),
    (.stop, "dat|wie|met|volgens|tegen|is|waren|was|heeft|hebben|had|wordt|als|waar|bij|toen"),
    (
      Lexicon.unit("people"),
      """
      persoon|personen|mens|mensen|man|mannen|vrouw|vrouwen|inwoners|burgers|doden|gewonden|\
      slachtoffers|vluchtelingen|soldaten|werknemers
      """
    ),
    (Lexicon.unit("children"), "kind|kinderen"),
    (Lexicon.unit("families"), "gezin|gezinnen|familie|families"),
    (Lexicon.unit("countries"), "land|landen"),
    (Lexicon.unit("regions"), "regio|regio's"),
    (Lexicon.unit("years"), "jaar|jaren|jaar oud|jarige"),
    (Lexicon.unit("months"), "maand|maanden"),
    (Lexicon.unit("hours"), "uur|uren"),
    (.quarterUnit(ReadUnit.hours ?? 0), "kwartier|kwartieren"),
    (Lexicon.unit("USD"), "dollar|dollars"),
    (Lexicon.unit("EUR"), "euro|euro's"),
    (Lexicon.unit("RUB"), "roebel|roebels"),
    (Lexicon.unit("GBP"), "pond sterling"),
    (Lexicon.unit("JPY"), "yen"),
  ]
}
