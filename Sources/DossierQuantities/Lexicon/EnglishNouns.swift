/// English nouns that name what is counted, and money.
enum EnglishNouns {
  static let words: Lexicon.Words = [
    (
      Lexicon.unit("people"),
      """
      people|person|persons|man|men|woman|women|citizen|citizens|individual|individuals|\
      resident|residents|inhabitant|inhabitants|civilian|civilians|adult|adults|migrant|migrants|\
      immigrant|immigrants|emigrant|emigrants|refugee|refugees|exile|exiles|relocants|reservist|\
      reservists|soldier|soldiers|troops|conscript|conscripts|volunteer|volunteers|worker|workers|\
      employee|employees|student|students|prisoner|prisoners|protester|protesters|voter|voters|\
      russians|ukrainians|kazakhs|uzbeks|tajiks|belarusians|georgians|armenians|americans|\
      germans|europeans|dead|deaths|killed|wounded|fatalities|casualties|victims|detainees|\
      servicemen|recruits|patients|respondents|arrivals|newcomers|fighters|mercenaries|civil servants
      """
    ),
    (Lexicon.unit("children"), "child|children|kids"),
    (Lexicon.unit("households"), "household|households"),
    (Lexicon.unit("families"), "family|families"),
    (Lexicon.unit("rooms"), "room|rooms"),
    (Lexicon.unit("regions"), "region|regions"),
    (Lexicon.unit("countries"), "country|countries"),
    (Lexicon.unit("cities"), "city|cities"),
    (Lexicon.unit("villages"), "village|villages"),
    (Lexicon.unit("houses"), "house|houses"),
    (Lexicon.unit("homes"), "home|homes"),
    (Lexicon.unit("apartments"), "apartment|apartments"),
    (Lexicon.unit("schools"), "school|schools"),
    (Lexicon.unit("hospitals"), "hospital|hospitals"),
    (Lexicon.unit("companies"), "company|companies"),
    (Lexicon.unit("jobs"), "job|jobs"),
    (Lexicon.unit("cases"), "case|cases"),
    (Lexicon.unit("vehicles"), "vehicle|vehicles"),
    (Lexicon.unit("couples"), "couples"),

    // A bare dollar is the American one; bare pounds, francs, crowns and rupees stay unread.
    (
      Lexicon.unit("USD"),
      "dollar|dollars|us dollar|us dollars|american dollars|bucks|u s dollars|dollars us"
    ),
    (Lexicon.unit("EUR"), "euro|euros"),
    (Lexicon.unit("RUB"), "rouble|roubles|ruble|rubles|russian roubles|russian rubles"),
    (Lexicon.unit("BYN"), "belarusian roubles|belarusian rubles"),
    (Lexicon.unit("GBP"), "pounds sterling|british pounds|pound sterling"),
    (Lexicon.unit("KGS"), "som|soms|kyrgyz som|kyrgyz soms"),
    (Lexicon.unit("KZT"), "tenge|tenges"),
    (Lexicon.unit("UAH"), "hryvnia|hryvnias|hryvnya|hryvnyas"),
    (Lexicon.unit("UZS"), "uzbek som|uzbek soms|uzbek sum|soum"),
    (Lexicon.unit("TJS"), "somoni"),
    (Lexicon.unit("GEL"), "lari|laris"),
    (Lexicon.unit("AMD"), "dram|drams"),
    (Lexicon.unit("CNY"), "yuan|renminbi"),
    (Lexicon.unit("JPY"), "yen"),
    (Lexicon.unit("CHF"), "swiss francs|swiss franc"),
    (Lexicon.unit("PLN"), "zloty|zlotys|zlotych"),
    (Lexicon.unit("TRY"), "turkish lira|turkish liras"),
    (Lexicon.unit("AUD"), "australian dollars"),
    (Lexicon.unit("CAD"), "canadian dollars"),
    (Lexicon.unit("INR"), "indian rupees"),
  ]
}
