import DossierModel

/// A value on its way through the stages, with the time that each of them took.
struct Timed<Value: Sendable>: Sendable {
  var value: Value
  var stages: [StageTime] = []
}

/// What looks on while stages run: the clock, and whoever shows which stage it is.
struct StageWatch: Sendable {
  let clock: Clock
  let announce: @Sendable (String) -> Void

  /// Runs `body` and adds its time to `stages`.
  func time<Output>(
    _ name: String, _ stages: inout [StageTime], load: (Output) -> StageTime.Load,
    _ body: () throws(StageError) -> Output
  ) throws(StageError) -> Output {
    let start = begin(name)
    let output = try body()
    stages.append(end(name, start, load(output)))
    return output
  }

  fileprivate func begin(_ name: String) -> Clock.Reading {
    CurrentWork.begin(stage: name)
    announce(name)
    return clock.read()
  }

  fileprivate func end(
    _ name: String, _ start: Clock.Reading, _ load: StageTime.Load
  ) -> StageTime {
    let end = clock.read()
    return StageTime(
      name: name, wall: end.wall - start.wall, cpu: end.cpu - start.cpu, load: load)
  }
}

extension Stage where Input: Sendable, Output: Sendable {
  /// This stage under a name of its own, with its time added to what has been measured before.
  func timed(
    as name: String, _ watch: StageWatch, load: @escaping @Sendable (Output) -> StageTime.Load
  ) -> Stage<Timed<Input>, Timed<Output>> {
    Stage<Timed<Input>, Timed<Output>>(name) {
      (input: consuming Timed<Input>, diagnostics) throws(StageError) in
      var stages = input.stages
      let start = watch.begin(name)
      let value = try run((consume input).value, &diagnostics)
      stages.append(watch.end(name, start, load(value)))
      return Timed(value: value, stages: stages)
    }
  }
}
