/// Search in what is in order.
package enum Bisection {
  /// The last index below `count` that meets a condition which all earlier ones meet too; nil when
  /// none does.
  package static func last(below count: Int, where isMet: (Int) -> Bool) -> Int? {
    var low = -1
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if isMet(middle) { low = middle } else { high = middle }
    }
    return low < 0 ? nil : low
  }
}
