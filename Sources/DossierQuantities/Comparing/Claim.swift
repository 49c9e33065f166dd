import DossierModel

/// One value from one origin, however often it is repeated at about one time: what is counted once.
struct Claim {
  /// Numbers of observations, ascending.
  var members: [Int]
  /// Nil when it is unknown.
  let origin: Referent?
  /// What the value may stand for.
  let interval: Interval
  /// What others have to lie outside of to exclude it.
  ///
  /// A vague word excludes only what is less than half of its lower bound by convention: "dozens"
  /// exclude 11, and "tens of thousands" do not exclude 700,000, which are tens of thousands too.
  let exclusion: Interval
  let quantity: Quantity
  /// From the earliest to the latest day of its members, and the window of the statistic behind
  /// that: two claims are about one time when these overlap.
  var time: ClosedRange<Int>
  /// As of when its members hold, each once, in order.
  var editions: [FigureTime] = []
  var isSuperseded = false
  /// True for a total that was given for an earlier day of what only grows: it is superseded, but was
  /// right on its day.
  var isEarlierTotal = false
  /// True when it takes no part any more in what contradicts it.
  var isReplaced: Bool { isSuperseded && !isEarlierTotal }

  var first: Int { members.first ?? 0 }

  /// True for words that are no number: `thousands`.
  var isVague: Bool { quantity.isConvention }

  func overlaps(_ other: Claim) -> Bool { time.overlaps(other.time) }

  /// True when both may contradict each other: not of one known origin, and about one time.
  func canContradict(_ other: Claim) -> Bool {
    (origin == nil || origin != other.origin) && overlaps(other)
  }

  /// The latest of its editions that has a date.
  var latest: ClosedRange<Int>? { editions.last { $0.isDated }?.edition }
}

/// Gathers the figures of a group into claims.
struct ClaimBuilder {
  let observations: [Observation]
  let figures: [Figure]
  let times: [FigureTime]
  let window: Int

  private struct Key: Hashable {
    let origin: Referent?
    let interval: Interval
    let isVague: Bool
  }

  /// Claims ordered by their first member.
  ///
  /// Figures of one key are one claim as long as each follows the one before within the window, so
  /// that what lies within the window of a claim lies within that of one of its members.
  func claims(of members: [Int]) -> [Claim] {
    var numbers: [Key: Int] = [:]
    var lists: [[Int]] = []
    for member in members {
      let key = Key(
        origin: observations[member].source, interval: figures[member].interval,
        isVague: figures[member].quantity.isConvention)
      if let number = numbers[key] {
        lists[number].append(member)
      } else {
        numbers[key] = lists.count
        lists.append([member])
      }
    }
    return lists.flatMap(runs).sorted { $0.first < $1.first }
  }

  private func runs(_ members: [Int]) -> [Claim] {
    if members.count == 1 {
      let days = times[members[0]].days
      var claim = claim(members[0], days.lowerBound...(days.upperBound + window))
      claim.editions = [times[members[0]]]
      return [claim]
    }
    let inOrder = members.sorted {
      (times[$0].days.lowerBound, $0) < (times[$1].days.lowerBound, $1)
    }
    var claims: [Claim] = []
    for member in inOrder {
      let days = times[member].days
      let time = days.lowerBound...(days.upperBound + window)
      if let last = claims.indices.last, claims[last].time.upperBound >= time.lowerBound {
        claims[last].members.append(member)
        let end = max(claims[last].time.upperBound, time.upperBound)
        claims[last].time = claims[last].time.lowerBound...end
      } else {
        claims.append(claim(member, time))
      }
    }
    for number in claims.indices {
      guard claims[number].members.count > 1 else {
        claims[number].editions = [times[claims[number].first]]
        continue
      }
      claims[number].members.sort()
      claims[number].editions = Array(Set(claims[number].members.map { times[$0] })).sorted {
        ($0.edition.lowerBound, $0.edition.upperBound, $0.days.lowerBound)
          < ($1.edition.lowerBound, $1.edition.upperBound, $1.days.lowerBound)
      }
    }
    return claims
  }

  private func claim(_ member: Int, _ time: ClosedRange<Int>) -> Claim {
    let figure = figures[member]
    let isVague = figure.quantity.isConvention
    return Claim(
      members: [member], origin: observations[member].source, interval: figure.interval,
      exclusion: isVague
        ? Interval(low: figure.interval.low / 2, high: .infinity) : figure.interval,
      quantity: figure.quantity, time: time)
  }
}
