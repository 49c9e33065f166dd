import DossierModel

/// Polish words around numbers; the numbers, units and money are in ``PolishTable``.
enum PolishWords {
  static let words: Lexicon.Words = [
    (
      .qualifier(.about),
      """
      około|ok|mniej więcej|w przybliżeniu|jakieś|circa|blisko około|rzędu|szacunkowo|\
      orientacyjnie
      """
    ),
    (.qualifier(.almost), "prawie|niemal|blisko|bez mała|niespełna|nieomal"),
    (
      .qualifier(.atLeast),
      """
      co najmniej|przynajmniej|minimum|nie mniej niż|conajmniej|większe lub równe
      """
    ),
    (
      .qualifier(.atMost),
      """
      co najwyżej|najwyżej|maksymalnie|maksimum|nie więcej niż|aż do|mniejsze lub równe|\
      nie ponad
      """
    ),
    (
      .comparison(.moreThan),
      """
      ponad|więcej niż|powyżej|przeszło|większe niż|większy niż|wyższe niż|nieco ponad
      """
    ),
    (.comparison(.lessThan), "mniej niż|poniżej|mniejsze niż|mniejszy niż|niższe niż"),
    (.suffix(.atLeast), "lub więcej|i więcej|albo więcej|i starsi|wzwyż|lub większe"),
    (.suffix(.atMost), "lub mniej|i mniej|albo mniej|lub mniejsze"),
    (.vague(2, 5), "parę|paru|garść"),
    (.vague(3, 9), "kilka|kilku|kilkoma|kilkanaście mniej"),
    (.from, "od|z|ze"),
    (.between, "między|pomiędzy"),
    (.or, "lub|albo|czy"),
    (.and, "i|oraz"),
    (.but, "ale|lecz"),
    (.to(boundsAlone: true), "do"),
    (.outOf, "na|z"),
    (.inside(nil), "w|we|podczas|przez|po|za|w ciągu|w czasie|przed|na przestrzeni"),
    (.inside(.atMost), "w ciągu najwyżej"),
    (
      .window,
      """
      następne|następnych|ostatnie|ostatnich|najbliższe|najbliższych|kolejne|kolejnych|\
      pierwszych
      """
    ),
    (.aged, "w wieku|w wieku od|wiek"),
    (
      .month,
      """
      styczeń|stycznia|luty|lutego|marzec|marca|kwiecień|kwietnia|maj|maja|czerwiec|czerwca|\
      lipiec|lipca|sierpień|sierpnia|wrzesień|września|październik|października|listopad|\
      listopada|grudzień|grudnia
      """
    ),
    (
      .weekday,
      """
      poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela
      """
    ),
    (.season, "wiosną|latem|jesienią|zimą|wiosna|jesień|koniec|początek|połowa roku"),
    (.identifier, "nr|numer|artykuł|strona|rozdział|art"),
    (.per, "na|za"),
    (.perHead, "na osobę|na mieszkańca|na głowę"),
    (.multiple, "razy|raz|dwukrotnie|trzykrotnie|podwójnie|dwa razy"),
    (.ago, "temu|później|wcześniej"),
    (.every, "co"),
    (.plusMinus, "plus minus"),
    (.change(.rise, .leading), "kolejne sto|jeszcze|dodatkowe"),
    (.change(.fall, .leading), "stracił|straciła|stracili"),
    (.change(.rise, .either), "dodatkowo"),
    (.change(.rise, .motion), "wzrósł o|wzrosła o|wzrosło o|wzrosły o"),
    (.change(.fall, .motion), "spadł o|spadła o|spadło o|spadły o"),
    (.change(.rise, .noun), "wzrost|wzrost o|przyrost"),
    (.change(.fall, .noun), "spadek|spadek o|obniżka"),
    (.change(.rise, .trailing), "więcej"),
    (.change(.fall, .trailing), "mniej"),
    (.negation, "nie|ani|nigdy|bez|ledwie|ledwo|wcale"),
    (
      .filler,
      """
      te|tych|łącznie|razem|tylko|zaledwie|jedynie|dokładnie|równo|wszystkie|wszystkich|ich|\
      jego|jej|te wszystkie|w sumie|równa|równe
      """
    ),
    (
      .stop,
      """
      który|która|które|którzy|że|kto|z powodu|według|przeciw|jest|są|był|była|było|byli|\
      były|ma|mają|gdy|kiedy|gdzie|jak|u|dla|przy|o
      """
    ),
    (
      Lexicon.unit("people"),
      """
      osoba|osoby|osób|osobę|człowiek|ludzi|ludzie|mężczyzn|mężczyźni|kobiet|kobiety|\
      mieszkańców|obywateli|zabitych|rannych|ofiar|uchodźców|żołnierzy|pracowników
      """
    ),
    (Lexicon.unit("children"), "dziecko|dzieci"),
    (Lexicon.unit("families"), "rodzina|rodziny|rodzin"),
    (Lexicon.unit("countries"), "kraj|kraje|krajów"),
    (Lexicon.unit("regions"), "region|regiony|regionów"),
    (Lexicon.unit("years"), "rok|roku|lata|lat|latek"),
    (Lexicon.unit("USD"), "dolar|dolara|dolary|dolarów|dolarach"),
    (Lexicon.unit("EUR"), "euro"),
    (Lexicon.unit("RUB"), "rubel|rubla|ruble|rubli"),
    (Lexicon.unit("GBP"), "funt szterling|funtów szterlingów|funty szterlingi"),
    (Lexicon.unit("PLN"), "złoty|złotego|złote|złotych|zł"),
  ]
}
