import DossierModel

/// German words around numbers; `ä` is folded to `a`.
///
/// Numbers in one word: `GermanCompound`.
enum GermanWords {
  static let words: Lexicon.Words = [
    (.article, "ein|eine|einen|einem|einer"),
    (.small(1), "eins"),
    (.small(2), "zwei"),
    (.small(3), "drei"),
    (.small(4), "vier"),
    (.small(5), "funf"),
    (.small(6), "sechs"),
    (.small(7), "sieben"),
    (.small(8), "acht"),
    (.small(9), "neun"),
    (.small(10), "zehn"),
    (.small(11), "elf"),
    (.small(12), "zwolf"),
    (.tens(20), "zwanzig"),
    (.magnitude(2, plural: false), "hundert"),
    (.magnitude(3, plural: false), "tausend|tsd"),
    (.magnitude(6, plural: false), "million|mio|mill"),
    (.magnitude(9, plural: false), "milliarde|mrd|md"),
    (.magnitude(12, plural: false), "billion|bio"),
    (.magnitude(15, plural: false), "billiarde"),
    (.magnitude(1, plural: true), "zehner"),
    (.magnitude(2, plural: true), "hunderte|hunderten|hunderter"),
    (.magnitude(3, plural: true), "tausende|tausenden|tausender"),
    (.magnitude(4, plural: true), "zehntausende|zehntausenden|zehntausender"),
    (.magnitude(5, plural: true), "hunderttausende|hunderttausenden|hunderttausender"),
    (.magnitude(6, plural: true), "millionen"),
    (.magnitude(9, plural: true), "milliarden"),
    (.magnitude(12, plural: true), "billionen"),
    (.collective(12, plural: false, loose: false), "dutzend"),
    (.collective(12, plural: true, loose: false), "dutzende|dutzenden"),
    // `T€` are thousands.
    (.moneyMagnitude(3, unit: UnitTable.number(of: "tonnes")), "t"),
    (.noNumber, "teur"),
    (.vague(2, 5), "einige|wenige|eine handvoll|ein paar|ein paar wenige|paar"),
    (.vague(3, 9), "mehrere|mehreren"),
    (.fraction(2), "halfte|halb|halbe|halbes|halben|halber"),
    (.fraction(3), "drittel|dritteln"),
    (.fraction(4), "viertel|vierteln"),
    (.glyphFraction(3, 4), "dreiviertel"),
    (.fraction(5), "funftel"),
    (.fraction(6), "sechstel"),
    (.fraction(8), "achtel"),
    (.fraction(10), "zehntel"),
    (.every, "jeder|jede|jedes|jeden"),
    (.ordinal(3), "dritte|dritter"),
    (.ordinal(4), "vierte|vierter"),
    (.ordinal(5), "funfte|funfter"),
    (.ordinal(10), "zehnte|zehnter"),
    (.quarterUnit(ReadUnit.hours ?? 0), "viertelstunde|viertelstunden"),
    (.halfUnit(ReadUnit.hours ?? 0), "halbstunde|halbstunden"),
    (.coins(nil), "cent|cents|ct"),
    (.oneAndHalf, "anderthalb|eineinhalb|einundeinhalb"),
    (.idle, "einmal"),
    (.multiple, "mal|doppelt|dreimal|zweimal|doppelte|dreifache"),
    (.ago, "spater|zuvor|fruher"),
    (.minus, "minus|negativ|negative"),
    (.plusMinus, "plus minus"),
    (
      .qualifier(.about),
      "etwa|rund|ungefahr|circa|ca|zirka|annahernd|schatzungsweise|in etwa|um die|oder so"
    ),
    (.qualifier(.almost), "fast|beinahe|nahezu|knapp|knappe|nicht ganz"),
    (
      .qualifier(.atLeast),
      "mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|minimal|mindestens etwa"
    ),
    (.qualifier(.atMost), "hochstens|maximal|bis zu|nicht mehr als|nicht uber"),
    (
      .qualifier(.atLeast),
      "grosser oder gleich|grosser gleich|grosser als oder gleich|gleich oder grosser als|mehr als oder gleich|gleich oder mehr als"
    ),
    (
      .qualifier(.atMost),
      "kleiner oder gleich|kleiner gleich|kleiner als oder gleich|gleich oder kleiner als|weniger als oder gleich|gleich oder weniger als"
    ),
    (.qualifier(.moreThan), "grosser als|hoher als|oberhalb von|uber|gut|gute|weit uber"),
    (.qualifier(.lessThan), "unter|kleiner als|niedriger als|geringer als|unterhalb von"),
    (
      .suffix(.atLeast),
      "oder grosser|oder hoher|oder daruber|oder mehr|und mehr|oder mehrere|oder alter|und alter"
    ),
    (
      .suffix(.atMost),
      "oder kleiner|oder niedriger|oder darunter|oder weniger|oder junger|und weniger"
    ),
    (
      .filler,
      """
      uber null|gleich|sehr genau|exakt|prazise|die|der|das|den|andere|seine|ihre|diese|nur|nur noch|immer noch|noch immer|insgesamt|\
      genau|alle|neue|neuen
      """
    ),
    (.of, "von|an"),
    (.from, "ab"),
    (.between, "zwischen"),
    (.or, "oder"),
    (.and, "und"),
    (.but, "aber"),
    (.to(boundsAlone: true), "bis"),
    (.outOf, "von je|aus"),
    (.upwards, "aufwarts"),
    (.downwards, "abwarts"),
    (.byConvention, "nach konvention"),
    (.inside(nil), "in|wahrend|nach|seit|fur|vor"),
    (.inside(.atMost), "innerhalb von|binnen|innerhalb"),
    (.window, "nachsten|letzten|vergangenen|kommenden|ersten|folgenden"),
    (.aged, "im alter von|im alter|alter"),
    (
      .month,
      """
      januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|\
      jan|feb|apr|aug|sep|sept|okt|nov|dez
      """
    ),
    (.weekday, "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"),
    (.season, "fruhjahr|fruhling|sommer|herbst|ende|anfang|mitte"),
    (.clock, "uhr"),
    (.identifier, "nr|nummer|artikel|paragraph|seite|kapitel|absatz"),
    (.per, "pro|je"),
    (.perHead, "pro kopf|pro person|je einwohner"),
    (
      .stop,
      """
      die in|wer|welche|dass|war|waren|ist|sind|hat|haben|wird|mit|bei|als|weil|wenn|wo|\
      gegen|auch|er|sie|es|wir|aus dem
      """
    ),
    (Lexicon.unit("percent"), "prozent|vom hundert"),
    (Lexicon.unit("percentage points"), "prozentpunkte|prozentpunkten|prozentpunkt"),
    (Lexicon.unit("per mille"), "promille"),
    (Lexicon.unit("share"), "anteil"),
    (Lexicon.unit("seconds"), "sekunde|sekunden"),
    (Lexicon.unit("minutes"), "minute|minuten"),
    (Lexicon.unit("hours"), "stunde|stunden|std"),
    (Lexicon.unit("days"), "tag|tage|tagen"),
    (Lexicon.unit("weeks"), "woche|wochen"),
    (Lexicon.unit("months"), "monat|monate|monaten|monatige|monatigen"),
    (
      Lexicon.unit("years"),
      "jahr|jahre|jahren|jahrige|jahriger|jahrigen|jahrig|jahre alt"
    ),
    (Lexicon.unit("decades"), "jahrzehnt|jahrzehnte|jahrzehnten"),
    (Lexicon.unit("m"), "meter|metern|m"),
    (Lexicon.unit("km"), "kilometer|kilometern"),
    (Lexicon.unit("miles"), "meile|meilen"),
    (Lexicon.unit("m²"), "quadratmeter|quadratmetern|qm"),
    (Lexicon.unit("km²"), "quadratkilometer|quadratkilometern|qkm"),
    (Lexicon.unit("square miles"), "quadratmeile|quadratmeilen"),
    (Lexicon.unit("m³"), "kubikmeter|kubikmetern|cbm"),
    (Lexicon.unit("hectares"), "hektar"),
    (Lexicon.unit("litres"), "liter|litern"),
    (Lexicon.unit("barrels"), "barrel|fass"),
    (Lexicon.unit("kg"), "kilo|kilogramm"),
    (Lexicon.unit("g"), "gramm"),
    (Lexicon.unit("°C"), "grad celsius"),
    (Lexicon.unit("tonnes"), "tonne|tonnen"),
    (Lexicon.rate("days"), "pro tag|am tag|taglich"),
    (Lexicon.rate("weeks"), "pro woche|in der woche|wochentlich"),
    (Lexicon.rate("months"), "pro monat|im monat|monatlich|je monat"),
    (Lexicon.rate("years"), "pro jahr|im jahr|jahrlich|je jahr"),
    (Lexicon.rate("hours"), "pro stunde|in der stunde"),
    (
      Lexicon.unit("people"),
      """
      person|personen|mensch|menschen|mann|manner|mannern|frau|frauen|burger|burgern|einwohner|\
      fluchtlinge|migranten|soldaten|reservisten|russen|ukrainer|kasachen|tote|toten|verletzte|\
      arbeiter|zivilisten|auswanderer
      """
    ),
    (Lexicon.unit("children"), "kind|kinder|kindern"),
    (Lexicon.unit("households"), "haushalt|haushalte|haushalten"),
    (Lexicon.unit("families"), "familie|familien"),
    (Lexicon.unit("rooms"), "zimmer|raume"),
    (Lexicon.unit("regions"), "region|regionen"),
    (Lexicon.unit("countries"), "land|lander|landern"),
    (Lexicon.unit("cases"), "falle|fallen"),
    (Lexicon.unit("USD"), "dollar|us dollar|dollars"),
    (Lexicon.unit("EUR"), "euro|euros"),
    (Lexicon.unit("RUB"), "rubel|rubeln"),
    (Lexicon.unit("GBP"), "pfund sterling"),
    (Lexicon.unit("CHF"), "franken|schweizer franken"),
    (Lexicon.unit("UAH"), "hrywnja|griwna"),
    (Lexicon.unit("KZT"), "tenge"),
    (Lexicon.unit("CNY"), "yuan"),
    (Lexicon.unit("JPY"), "yen"),
  ]
}
