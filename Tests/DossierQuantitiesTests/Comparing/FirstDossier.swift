import DossierModel
import DossierQuantities

/// The figures of the first dossier, as its articles annotate them.
///
/// What an article credits to its own publisher stands as said by the article, as Link has it.
enum FirstDossier {
  /// In the order in which the editors number them, from 000.
  private static let refugees = Text(slug: "draft-refugees-in-kyrgyzstan", date: "2022-10~")
  private static let exiles = Text(
    slug: "draft-exiles-return-home", date: "2022-11~", after: "The Moscow Times")
  private static let almaty = Text(slug: "exiles-in-almaty", date: "2022-10-20/2022-10-25")
  private static let migrantsText = Text(
    slug: "kyrgyz-migrants-and-the-draft", date: "2023-01/2023-05")
  private static let emigrants = Text(
    slug: "winning-emigrants-back", date: "2023-07-12", after: "The Moscow Times")

  static let thousands = observe(
    "thousands of draft-age men", by: "the article", date: "2022-11~", period: "2022-09/2022-11",
    population: "men", in: exiles)
  static let kremlin = observe(
    "700,000 men", by: "Kremlin", origin: "The Moscow Times", date: "2022-11~",
    period: "2022-09-21/2022-10-05", population: "men", in: exiles)
  static let range = observe(
    "700,000 to 1.5 million", by: "nobody named", origin: "The Moscow Times", date: "2023-07-12",
    period: "2022-02/2023-07", population: "citizens", in: emigrants)
  static let wantedBack = observe(
    "hundreds of thousands", by: "the article", date: "2023-07-12", period: "2022-02/2023-07",
    population: "citizens", in: emigrants)
  static let half = observe("half", by: "Vladimir Putin", date: "2023-06", in: emigrants)

  static let target = [
    observe("300,000 men", by: "the article", date: "2022-10~", in: refugees),
    observe("300,000 reservists", by: "Sergei Shoigu", date: "2022-11~", in: exiles),
    observe("300,000 men", by: "Vladimir Putin", date: "2022-10-20/2022-10-25", in: almaty),
  ]
  static let migrants = [
    observe("millions", by: "the article", in: refugees),
    observe("About 1.2 million", by: "unnamed officials", date: "2023", in: migrantsText),
  ]
  static let dead = [
    observe("12", by: "Gulnara Derbisheva", date: "2023", qualifier: .atLeast, in: migrantsText),
    observe(
      "A dozen", by: "Gulnara Derbisheva", date: "2023", qualifier: .atLeast, in: migrantsText),
  ]
  static let service = [
    observe("six months", by: "Rahmatullah", date: "2023", in: migrantsText),
    observe("six months", by: "the article", date: "2023", in: migrantsText),
  ]
  static let furtherCallUps = [
    observe(
      "no one else", by: "an official pledge", date: "2022-11~",
      given: Quantity(low: decimal("0"), high: decimal("0"), unit: "people"), in: exiles),
    observe(
      "another draft", by: "unnamed experts", date: "2022-11~",
      given: Quantity(low: decimal("1"), high: nil, unit: "people"),
      in: Text(slug: exiles.slug, date: exiles.date)),
  ]
  static let stay = [
    observe("two or three months", by: "the Muscovite", in: almaty),
    observe("two or three months", by: "Dmitry", in: almaty),
  ]
  static let horizon = [
    observe("two weeks", by: "the Muscovite", in: almaty),
    observe(
      "two or three weeks", by: "Nikita Rakhimov",
      given: Quantity(low: decimal("3"), high: decimal("3"), unit: "weeks", qualifier: .atMost),
      in: almaty),
  ]
  static let abroad = [
    observe("three weeks", by: "Pavel", date: "2022-11~", population: "Pavel", in: exiles),
    observe("three weeks", by: "the Muscovite", population: "the Muscovite", in: almaty),
  ]
  static let anxiety = observe("More than half", by: "Levada-Center", date: "2022-10", in: almaty)
  static let tripCost = observe(
    "100,000 rubles ($1,650)", by: "Pavel", date: "2022-11~", in: exiles)
  static let border = observe(
    "about 400 km (250 miles)", by: "Associated Press", origin: "AP caption", date: "2022-09-28",
    in: almaty)
}
