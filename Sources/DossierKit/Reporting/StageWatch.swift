import DossierModel

/// What looks on while a run goes through its stages: the clock, and whoever shows which stage it is.
struct StageWatch: Sendable {
  let clock: Clock
  let announce: @Sendable (String) -> Void

  func begin(_ name: String) -> Beginning {
    CurrentWork.begin(stage: name)
    announce(name)
    return Beginning(name: name, reading: clock.read())
  }

  func end(_ beginning: Beginning, _ load: StageTime.Load) -> StageTime {
    let (start, end) = (beginning.reading, clock.read())
    return StageTime(
      name: beginning.name, wall: end.wall - start.wall, cpu: end.cpu - start.cpu, load: load)
  }

  /// A stage that has begun.
  struct Beginning {
    fileprivate let name: String
    fileprivate let reading: Clock.Reading
  }
}
