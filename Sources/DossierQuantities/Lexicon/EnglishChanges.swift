import DossierModel

/// English words of change and denial, comparisons, and the bases of prices.
///
/// What each place in a phrase takes: ``ChangePlace``.
enum EnglishChanges {
  static let words: Lexicon.Words = [
    (
      .comparison(.moreThan),
      """
      more than|greater than|higher than|larger than|bigger than|just more than|slightly more than|a little more than|far more than|\
      much more than|many more than
      """
    ),
    (
      .comparison(.lessThan),
      """
      less than|fewer than|smaller than|lower than|slightly less than|a little less than|far less than|\
      far fewer than|much less than
      """
    ),
    (.change(.rise, .leading), "another|yet another|a further|gained|gaining|added|adding|adds"),
    (.change(.fall, .leading), "lost|loses|lose|losing|shed"),
    (.change(.rise, .either), "additional|an additional|extra|an extra|further"),
    (.change(.rise, .trailing), "more"),
    (.change(.fall, .trailing), "less|fewer"),
    (
      .change(.rise, .motion),
      """
      rose|rises|risen|rising|grew|grows|grown|growing|increased|increasing|climbed|climbs|\
      climbing|jumped|jumps|jumping|soared|soaring|surged|surging|swelled
      """
    ),
    (
      .change(.fall, .motion),
      """
      fell|falls|fallen|falling|dropped|drops|dropping|declined|declines|declining|decreased|\
      decreases|decreasing|shrank|shrunk|shrinks|shrinking|plunged|plunging|plummeted|slid|slipped
      """
    ),
    (.change(.rise, .noun), "rise|increase|increases|growth|gain|gains|surge|jump|hike|higher"),
    (.change(.fall, .noun), "drop|decrease|decline|reduction|cut|plunge|slump|lower"),
    (.change(.rise, .jointed), "raised|boosted|expanded|extended"),
    (.change(.fall, .jointed), "reduced|lowered|sank|sunk|shortened"),
    (.change(.unclear, .jointed), "changed|change|changes|difference|differed|differs|varied"),
    (.change(.rise, .trailing), "up on last year|up on the year|up year on year"),
    (.change(.fall, .trailing), "down on last year|down on the year|down year on year"),
    (.filler, "added up to|adding up to|adds up to|add up to"),
    (.change(.rise, .particle), "up"),
    (.change(.fall, .particle), "down"),
    (.fallOrSeason, "fall"),
    (.by(.stop), "by"),
    (
      .negation,
      """
      without|not|not even|never|hardly|hardly even|barely|scarcely|nowhere near|nothing like|nor|neither|\
      isn't|wasn't|aren't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|won't|cannot|can't
      """
    ),
    (.qualifier(.about), "not far from|not far off"),
    (.degrees, "degrees|degree"),
    (.prices, "prices|price|money"),
    (.constantPrices(alone: false), "constant|today's"),
    (.constantPrices(alone: true), "real terms|inflation adjusted|adjusted for inflation"),
  ]
}
