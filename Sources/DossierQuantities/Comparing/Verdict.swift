/// What the figures of a statistic say together, in parts that can be put into any language.
package struct Verdict: Sendable, Hashable {
  package struct Group: Sendable, Hashable {
    /// What sets it apart: population, place, period or unit; empty when it is the only one.
    package let label: String
    package let figures: Int
    /// The range of its stated values as text; empty when none has an end.
    package let range: String
  }

  package var figures = 0
  package var independentOrigins = 0
  package var unknownOrigins = 0
  package var groups: [Group] = []
  /// True when all figures of the one group agree.
  package var isUnanimous = false
  package var contradictions = 0
  package var explainedContradictions = 0
  package var misquotations = 0
  package var misconversions = 0
  package var superseded = 0
  package var wideApart = 0
}
