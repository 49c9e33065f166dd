import DossierModel

/// Portuguese words around numbers; the numbers, units and money are in ``PortugueseTable``.
enum PortugueseWords {
  static let words: Lexicon.Words = [
    (
      .qualifier(.about),
      """
      aproximadamente|cerca de|por volta de|em torno de|uns|umas|mais ou menos|aprox|circa|\
      à volta de|na ordem de
      """
    ),
    (.qualifier(.almost), "quase|pouco menos de|praticamente|perto de"),
    (
      .qualifier(.atLeast),
      """
      pelo menos|no mínimo|ao menos|mínimo de|um mínimo de|não menos de|não menos que|\
      maior ou igual a|igual ou superior a|a partir de
      """
    ),
    (
      .qualifier(.atMost),
      """
      no máximo|até|máximo de|um máximo de|não mais de|não mais que|quando muito|\
      menor ou igual a|igual ou inferior a
      """
    ),
    (
      .comparison(.moreThan),
      """
      mais de|mais que|mais do que|superior a|superiores a|acima de|maior que|maior do que|\
      pouco mais de|além de
      """
    ),
    (
      .comparison(.lessThan),
      """
      menos de|menos que|menos do que|inferior a|inferiores a|abaixo de|menor que|\
      menor do que
      """
    ),
    (.suffix(.atLeast), "ou mais|e mais|ou superior|em diante|ou maior"),
    (.suffix(.atMost), "ou menos|e menos|ou inferior|ou menor"),
    (.vague(2, 5), "uns poucos|umas poucas|uns quantos|um punhado de|poucos|poucas"),
    (.vague(3, 9), "vários|várias|alguns|algumas"),
    (.of, "de|do|da|dos|das"),
    (.from, "desde|a partir de"),
    (.between, "entre"),
    (.or, "ou"),
    (.and, "e"),
    (.but, "mas"),
    (.to(boundsAlone: true), "a"),
    (.outOf, "em cada|de cada"),
    (.inside(nil), "em|no|na|nos|nas|durante|por|após|depois de|há|antes de|para|desde há"),
    (.inside(.atMost), "em menos de|dentro de"),
    (.window, "próximos|próximas|últimos|últimas|primeiros|primeiras|seguintes"),
    (.aged, "com idade de|idade"),
    (
      .month,
      """
      janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|\
      dezembro
      """
    ),
    (
      .weekday,
      """
      segunda feira|terça feira|quarta feira|quinta feira|sexta feira|sábado|domingo
      """
    ),
    (.season, "primavera|verão|outono|inverno|finais|início|meados"),
    (.identifier, "número|nº|artigo|página|capítulo|linha"),
    (.per, "por|cada"),
    (.perHead, "per capita|por pessoa|por habitante"),
    (.multiple, "vezes|vez|dobro|triplo|quádruplo"),
    (.ago, "atrás|depois|mais tarde|antes"),
    (.plusMinus, "mais ou menos um"),
    (.change(.rise, .leading), "outros|outras|mais outros"),
    (.change(.fall, .leading), "perdeu|perderam"),
    (.change(.rise, .either), "adicionais"),
    (.change(.rise, .motion), "subiu|subiram|aumentou|aumentaram|cresceu|cresceram"),
    (.change(.fall, .motion), "caiu|caíram|baixou|desceu|diminuiu|recuou"),
    (.change(.rise, .noun), "aumento|alta|subida|crescimento"),
    (.change(.fall, .noun), "queda|descida|redução|diminuição|baixa"),
    (.change(.rise, .trailing), "mais|a mais"),
    (.change(.fall, .trailing), "a menos"),
    (.negation, "não|nem|nunca|sem|mal|nem sequer"),
    (
      .filler,
      """
      o|a|os|as|total de|um total de|só|somente|apenas|exatamente|seus|suas|estes|estas|\
      esses|essas|todos os|todas as
      """
    ),
    (
      .stop,
      """
      que|quem|com|segundo|contra|é|são|foi|foram|era|eram|há cerca|tinha|têm|tem|se|quando|\
      onde|como|sob
      """
    ),
    (
      Lexicon.unit("people"),
      """
      pessoa|pessoas|homem|homens|mulher|mulheres|habitantes|cidadãos|mortos|feridos|vítimas|\
      refugiados|soldados|trabalhadores
      """
    ),
    (Lexicon.unit("children"), "criança|crianças|filhos"),
    (Lexicon.unit("families"), "família|famílias"),
    (Lexicon.unit("countries"), "país|países"),
    (Lexicon.unit("regions"), "região|regiões"),
    (Lexicon.unit("years"), "ano|anos|anos de idade"),
    (Lexicon.unit("USD"), "dólar|dólares|dólar americano|dólares americanos"),
    (Lexicon.unit("EUR"), "euro|euros"),
    (Lexicon.unit("RUB"), "rublo|rublos"),
    (Lexicon.unit("GBP"), "libras esterlinas"),
    (Lexicon.unit("JPY"), "iene|ienes"),
    (Lexicon.unit("BRL"), "real|reais"),
  ]
}
