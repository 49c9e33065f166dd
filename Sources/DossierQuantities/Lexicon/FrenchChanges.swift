import DossierModel

/// French words of change and denial, comparisons, and the bases of prices; accents are folded.
///
/// `de plus` and `de moins` are read as two words, for `de plus de` is no change.
enum FrenchChanges {
  static let words: Lexicon.Words = [
    (.comparison(.moreThan), "plus que|plus qu'"),
    (.comparison(.lessThan), "moins que|moins qu'"),
    (.change(.rise, .leading), "encore|un autre"),
    (.change(.fall, .leading), "perdu|perd|perdent|perdait"),
    (
      .change(.rise, .either),
      "supplementaires|supplementaire|additionnels|additionnelles|additionnel|additionnelle"
    ),
    (.change(.rise, .trailing), "autres"),
    (.change(.rise, .comparative), "plus"),
    (
      .change(.rise, .motion),
      """
      augmente|augmentent|augmentee|augmentes|progresse|progressent|grimpe|grimpent|bondi|accru|\
      monte|montent
      """
    ),
    (
      .change(.fall, .motion),
      "recule|reculent|diminue|diminuent|baissent|chute|chutent|tombe|tombent|regresse"
    ),
    (
      .change(.rise, .noun),
      "hausse|hausses|augmentation|augmentations|croissance|progression|accroissement|bond"
    ),
    (.change(.fall, .noun), "baisse|baisses|recul|diminution|reduction|repli|chutes"),
    (.change(.fall, .jointed), "reduit|reduite"),
    (.change(.unclear, .jointed), "passe|passee|passes|passent|varie|evolue|difference|ecart"),
    (
      .negation,
      "sans|pas|pas meme|a peine|guere|jamais|aucun|aucune|ni|nullement|loin des|loin de|loin d'"
    ),
    (.qualifier(.almost), "pas loin de|pas loin des"),
    (.degrees, "degres|degre"),
    (.prices, "prix"),
    (.constantPrices(alone: false), "constants|constant|constante|d'aujourd'hui"),
    (.constantPrices(alone: true), "corriges de l'inflation|corrige de l'inflation"),
  ]
}
