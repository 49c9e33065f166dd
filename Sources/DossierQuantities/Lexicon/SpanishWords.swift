import DossierModel

/// Spanish words around numbers; the numbers, units and money are in ``SpanishTable``.
enum SpanishWords {
  static let words: Lexicon.Words = [
    (
      .qualifier(.about),
      """
      aproximadamente|alrededor de|cerca de|en torno a|unos|unas|más o menos|aprox|circa|\
      hacia|a eso de|o así|aproximadamente unos|del orden de|sobre
      """
    ),
    (.qualifier(.almost), "casi|poco menos de|algo menos de|prácticamente"),
    (
      .qualifier(.atLeast),
      """
      al menos|por lo menos|como mínimo|mínimo|un mínimo de|no menos de|no menos que|\
      cuando menos|mayor o igual a|mayor o igual que|igual o superior a|a partir de
      """
    ),
    (
      .qualifier(.atMost),
      """
      como máximo|a lo sumo|hasta|máximo|un máximo de|no más de|como mucho|menor o igual a|\
      menor o igual que|igual o inferior a
      """
    ),
    (
      .comparison(.moreThan),
      """
      más de|más que|superior a|superiores a|por encima de|mayor que|mayor a|mayores que|\
      algo más de|poco más de|bastante más de
      """
    ),
    (
      .comparison(.lessThan),
      """
      menos de|menos que|inferior a|inferiores a|por debajo de|menor que|menor a|menores que
      """
    ),
    (.suffix(.atLeast), "o más|y más|o mayores|en adelante|o superior|o mayor"),
    (.suffix(.atMost), "o menos|y menos|o menores|o inferior|o menor"),
    (
      .vague(2, 5),
      """
      unos pocos|unas pocas|unos cuantos|unas cuantas|un puñado de|un par o tres de
      """
    ),
    (.vague(3, 9), "varios|varias|algunos|algunas"),
    (.of, "de|del"),
    (.from, "desde|a partir de"),
    (.between, "entre"),
    (.or, "o|u|ó"),
    (.and, "y|e|con"),
    (.but, "pero|mas"),
    (.to(boundsAlone: false), "a"),
    (.outOf, "de cada"),
    (.inside(nil), "en|durante|por|tras|después de|desde hace|hace|antes de|para"),
    (.inside(.atMost), "en menos de|dentro de"),
    (.window, "próximos|próximas|últimos|últimas|primeros|primeras|siguientes"),
    (.aged, "de edad|con edades de|edad"),
    (
      .month,
      """
      enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|\
      noviembre|diciembre
      """
    ),
    (.weekday, "lunes|martes|miércoles|jueves|viernes|sábado|domingo"),
    (.season, "primavera|verano|otoño|invierno|finales|principios|mediados"),
    (.clock, "horas de la|hs"),
    (.identifier, "número|núm|nº|artículo|página|capítulo|línea"),
    (.per, "por|cada"),
    (.perHead, "per cápita|por persona|por habitante"),
    (.multiple, "veces|vez|doble|triple|cuádruple"),
    (.ago, "después|más tarde|antes"),
    (.every, "cada un"),
    (.plusMinus, "más menos|más o menos un"),
    (.change(.rise, .leading), "otros|otras|otros más"),
    (.change(.fall, .leading), "perdió|perdieron"),
    (.change(.rise, .either), "adicionales|más personas"),
    (
      .change(.rise, .motion),
      """
      subió|subieron|aumentó|aumentaron|creció|crecieron|sube|aumenta|crece
      """
    ),
    (.change(.fall, .motion), "bajó|bajaron|cayó|cayeron|disminuyó|descendió|cae|baja"),
    (.change(.rise, .noun), "aumento|alza|incremento|subida|crecimiento"),
    (.change(.fall, .noun), "caída|descenso|bajada|reducción|disminución|baja"),
    (.change(.rise, .trailing), "más"),
    (.negation, "no|ni|nunca|sin|apenas|tampoco|ni siquiera"),
    (
      .filler,
      """
      el|la|los|las|total de|un total de|solo|sólo|solamente|exactamente|justo|su|sus|estos|\
      estas|esos|todos los|todas las|otros dos
      """
    ),
    (
      .stop,
      """
      que|quien|sobre todo|según|contra|es|son|fue|fueron|era|eran|hay|había|han|ha|se|\
      cuando|donde|como|ante|bajo
      """
    ),
    (
      Lexicon.unit("people"),
      """
      persona|personas|hombre|hombres|mujer|mujeres|habitantes|ciudadanos|muertos|heridos|\
      víctimas|refugiados|soldados|trabajadores
      """
    ),
    (Lexicon.unit("children"), "niño|niños|niñas|hijos"),
    (Lexicon.unit("households"), "hogares"),
    (Lexicon.unit("families"), "familia|familias"),
    (Lexicon.unit("countries"), "país|países"),
    (Lexicon.unit("regions"), "región|regiones"),
    (Lexicon.unit("years"), "año|años|años de edad"),
    (Lexicon.unit("USD"), "dólar|dólares"),
    (Lexicon.unit("EUR"), "euro|euros"),
    (Lexicon.unit("RUB"), "rublo|rublos"),
    (Lexicon.unit("GBP"), "libras esterlinas"),
    (Lexicon.unit("JPY"), "yen|yenes"),
  ]
}
