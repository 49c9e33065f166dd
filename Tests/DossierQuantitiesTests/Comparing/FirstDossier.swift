import DossierModel
import DossierQuantities

/// The figures of the first dossier, as its articles annotate them; 000 to 004 are its articles.
enum FirstDossier {
  static let people = StatisticFrame(unit: "people")

  /// 001: thousands and 700,000 men; 004: the range, and those whom officials want back.
  static let thousands = observe(
    "thousands of draft-age men", by: "EuroNews247", date: "2022-11~", period: "2022-09/2022-11",
    population: "men")
  static let kremlin = observe(
    "700,000 men", by: "Kremlin", origin: "The Moscow Times", date: "2022-11~",
    period: "2022-09-21/2022-10-05", population: "men")
  static let range = observe(
    "700,000 to 1.5 million", by: "nobody named", origin: "The Moscow Times", date: "2023-07-12",
    period: "2022-02/2023-07", population: "citizens")
  static let wantedBack = observe(
    "hundreds of thousands", by: "the article", date: "2023-07-12", period: "2022-02/2023-07",
    population: "citizens")
  static let half = observe("half", by: "Vladimir Putin", date: "2023-06")

  static let arrivals = observe("tens of thousands", by: "the article", date: "2022-10~")
  static let arrivalsFrame = StatisticFrame(
    unit: "people", population: "Russian men", place: "Kyrgyzstan")

  static let target = [
    observe("300,000 men", by: "the article", date: "2022-10~"),
    observe("300,000 reservists", by: "Sergei Shoigu", date: "2022-11~"),
    observe("300,000 men", by: "Vladimir Putin", date: "2022-10-20/2022-10-25"),
  ]
  static let migrants = [
    observe("millions", by: "the article"),
    observe("About 1.2 million", by: "unnamed officials", date: "2023"),
  ]
  static let dead = [
    observe(
      "12", by: "Gulnara Derbisheva", origin: "Gulnara Derbisheva", date: "2023",
      qualifier: .atLeast),
    observe(
      "A dozen", by: "Gulnara Derbisheva", origin: "Gulnara Derbisheva", date: "2023",
      qualifier: .atLeast),
  ]
  static let sentence = observe("15 years", by: "the article", date: "2022-10~")
  static let fine = observe("about $65", by: "Los Angeles Times", date: "2022")
  static let service = [
    observe("six months", by: "Rahmatullah", date: "2023"),
    observe("six months", by: "Los Angeles Times", date: "2023"),
  ]
  static let volunteerPay = observe("around $2,600 a month", by: "Los Angeles Times", date: "2023")
  static let constructionPay = observe("$1,550 a month", by: "Gulmairam", date: "2023")
  static let furtherCallUps = [
    observe(
      "no one else", by: "an official pledge", date: "2022-11~",
      given: Quantity(low: decimal("0"), high: decimal("0"), unit: "people")),
    observe(
      "another draft", by: "unnamed experts", date: "2022-11~",
      given: Quantity(low: decimal("1"), high: nil, unit: "people")),
  ]
  static let stay = [
    observe("two or three months", by: "the Muscovite", date: "2022-10-20/2022-10-25"),
    observe("two or three months", by: "Dmitry", date: "2022-10-20/2022-10-25"),
  ]
  static let horizon = [
    observe("two weeks", by: "the Muscovite", date: "2022-10-20/2022-10-25"),
    observe(
      "two or three weeks", by: "Nikita Rakhimov", date: "2022-10-20/2022-10-25",
      given: Quantity(low: decimal("3"), high: decimal("3"), unit: "weeks", qualifier: .atMost)),
  ]
  static let abroad = [
    observe("three weeks", by: "Pavel", date: "2022-11~", population: "Pavel"),
    observe(
      "three weeks", by: "the Muscovite", date: "2022-10-20/2022-10-25",
      population: "the Muscovite"),
  ]
  static let anxiety = observe("More than half", by: "Levada-Center", date: "2022-10")
  static let begaly = observe(
    "53", by: "Los Angeles Times", date: "2023", population: "Begaly",
    given: Quantity(low: decimal("53"), high: decimal("53"), unit: "years"))
  static let ticketBan = observe(
    "18 to 60", by: "the article", date: "2022-10~",
    given: Quantity(low: decimal("18"), high: decimal("60"), unit: "years"))
  static let tripCost = observe("100,000 rubles ($1,650)", by: "Pavel", date: "2022-11~")
  static let border = observe(
    "about 400 km (250 miles)", by: "Associated Press", origin: "AP caption", date: "2022-09-28")
}
