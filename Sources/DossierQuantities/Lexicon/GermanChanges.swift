import DossierModel

/// German words of change and denial, comparisons, and the bases of prices; `ä` is folded to `a`.
enum GermanChanges {
  static let words: Lexicon.Words = [
    (.comparison(.moreThan), "mehr als|etwas mehr als|weit mehr als|deutlich mehr als"),
    (
      .comparison(.lessThan),
      "weniger als|etwas weniger als|weit weniger als|deutlich weniger als"
    ),
    (.change(.rise, .leading), "noch|nochmals|abermals|noch einmal"),
    (.change(.fall, .leading), "verlor|verloren|verliert|verlieren"),
    (
      .change(.rise, .either),
      """
      weitere|weiteren|weiterer|weiteres|zusatzliche|zusatzlichen|zusatzlicher|zusatzlich|\
      noch weitere
      """
    ),
    (.change(.rise, .trailing), "mehr"),
    (.change(.fall, .trailing), "weniger"),
    (
      .change(.rise, .motion),
      """
      stieg|stiegen|steigt|steigen|wuchs|wuchsen|wachst|wachsen|kletterte|kletterten|erhohte|\
      erhohten|erhoht|zulegte|zulegten
      """
    ),
    (
      .change(.fall, .motion),
      "fiel|fielen|sank|sanken|sinkt|sinken|schrumpfte|schrumpften|schrumpft|verringerte|verringerten"
    ),
    (
      .change(.rise, .noun),
      """
      anstieg|anstiegs|zunahme|zuwachs|wachstum|steigerung|erhohung|gestiegen|gewachsen|\
      zugenommen|geklettert|zugelegt|hoher
      """
    ),
    (
      .change(.fall, .noun),
      """
      ruckgang|ruckgangs|abnahme|senkung|einbruch|verringerung|gefallen|gesunken|geschrumpft|\
      abgenommen|zuruckgegangen|reduziert|verringert|niedriger|geringer
      """
    ),
    (.change(.unclear, .jointed), "veranderung|veranderte|anderung|unterschied|differenz"),
    (.by(.change), "um"),
    (.towards, "auf|bis auf"),
    (.plus, "plus"),
    (
      .negation,
      """
      ohne|nicht|nicht einmal|nicht mal|kein|keine|keinen|keiner|keinem|keines|kaum|nie|niemals|\
      keineswegs|mitnichten|langst nicht|noch nicht
      """
    ),
    (.degrees, "grad"),
    (.prices, "preisen|preise"),
    (.constantPrices(alone: false), "konstanten|konstanter|heutigen|heutiger"),
    (.constantPrices(alone: true), "inflationsbereinigt|preisbereinigt"),
  ]
}
