import DossierModel

/// Italian words around numbers; the numbers, units and money are in ``ItalianTable``.
enum ItalianWords {
  static let words: Lexicon.Words = [
    (.coins(nil), "centesimo|centesimi"),
    (.article, "un'|un|uno|una"),
    (
      .qualifier(.about),
      """
      circa|all'incirca|approssimativamente|intorno a|attorno a|più o meno|pressappoco|sui|\
      grosso modo|nell'ordine di
      """
    ),
    (.qualifier(.almost), "quasi|poco meno di|appena meno di|pressoché"),
    (
      .qualifier(.atLeast),
      """
      almeno|come minimo|minimo|un minimo di|non meno di|perlomeno|maggiore o uguale a|\
      pari o superiore a|a partire da
      """
    ),
    (
      .qualifier(.atMost),
      """
      al massimo|fino a|massimo|un massimo di|non più di|tutt'al più|minore o uguale a|\
      pari o inferiore a|sino a
      """
    ),
    (
      .comparison(.moreThan),
      """
      più di|oltre|superiore a|superiori a|sopra|maggiore di|poco più di|al di sopra di|\
      ben oltre
      """
    ),
    (.comparison(.lessThan), "meno di|inferiore a|inferiori a|sotto|minore di|al di sotto di"),
    (.suffix(.atLeast), "o più|e più|o oltre|in su|o superiore|o maggiore"),
    (.suffix(.atMost), "o meno|e meno|in giù|o inferiore|o minore"),
    (.vague(2, 5), "alcuni|alcune|qualche|pochi|poche|una manciata di|un pugno di"),
    (.vague(3, 9), "diversi|diverse|parecchi|parecchie|vari|varie"),
    (.of, "di|del|dello|della|dei|degli|delle|dell'|d'"),
    (.from, "da|dal|dai|dalle|a partire da"),
    (.between, "tra|fra"),
    (.or, "o|oppure|od"),
    (.and, "e|ed"),
    (.but, "ma"),
    (.to(boundsAlone: false), "a|ai|alle"),
    (.outOf, "su"),
    (.inside(nil), "in|nel|nella|nei|nelle|durante|per|dopo|da oltre|prima di|nell'"),
    (.inside(.atMost), "entro|in meno di"),
    (.window, "prossimi|prossime|ultimi|ultime|scorsi|scorse|primi|prime|successivi"),
    (.aged, "di età|età|età di"),
    (
      .month,
      """
      gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|\
      dicembre
      """
    ),
    (.weekday, "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"),
    (.season, "primavera|estate|autunno|inverno|fine|inizio|metà del"),
    (.identifier, "numero|n|nr|articolo|pagina|capitolo|riga"),
    (.per, "per|ogni|al|all'"),
    (.perHead, "pro capite|a testa|a persona|per abitante|per persona"),
    (.multiple, "volte|volta|doppio|triplo|quadruplo"),
    (.ago, "fa|dopo|più tardi"),
    (.plusMinus, "più o meno un"),
    (.change(.rise, .leading), "altri|altre|ulteriori"),
    (.change(.fall, .leading), "ha perso|hanno perso"),
    (.change(.rise, .either), "aggiuntivi"),
    (.change(.rise, .motion), "è salito|è aumentato|aumentò|crebbe|salì|aumenta|cresce"),
    (.change(.fall, .motion), "è sceso|è calato|calò|scese|cala|diminuisce|diminuì"),
    (.change(.rise, .noun), "aumento|rialzo|crescita|incremento"),
    (.change(.fall, .noun), "calo|diminuzione|riduzione|ribasso|flessione"),
    (.change(.rise, .trailing), "in più|di più"),
    (.change(.fall, .trailing), "in meno|di meno"),
    (.negation, "non|né|mai|senza|appena|neanche|nemmeno|neppure"),
    (
      .filler,
      """
      il|lo|la|i|gli|le|l'|totale di|un totale di|solo|soltanto|solamente|esattamente|i suoi|\
      suoi|questi|queste|tutti i|tutte le|ben
      """
    ),
    (.stop, "che|chi|con|secondo|contro|è|sono|era|erano|ha|hanno|si|quando|dove|come|presso"),
    (
      Lexicon.unit("people"),
      """
      persona|persone|uomo|uomini|donna|donne|abitanti|cittadini|morti|feriti|vittime|\
      rifugiati|soldati|lavoratori
      """
    ),
    (Lexicon.unit("children"), "bambino|bambini|bambine|figli"),
    (Lexicon.unit("families"), "famiglia|famiglie"),
    (Lexicon.unit("countries"), "paese|paesi"),
    (Lexicon.unit("regions"), "regione|regioni"),
    (Lexicon.unit("years"), "anno|anni|anni di età"),
    (Lexicon.unit("USD"), "dollaro|dollari"),
    (Lexicon.unit("EUR"), "euro"),
    (Lexicon.unit("RUB"), "rublo|rubli"),
    (Lexicon.unit("GBP"), "sterlina|sterline|lire sterline"),
    (Lexicon.unit("JPY"), "yen"),
  ]
}
