/// A named step from a value to a value that may add diagnostics.
///
/// Bad content never throws; what stops a stage is a `StageError`, the machine's fault.
///
/// A stage is given its input for good, so that what it lets go of is gone: a caller that kept the
/// files of a dossier while its pages are made would need a quarter more memory.
package struct Stage<Input, Output>: Sendable {
  package typealias Step =
    @Sendable (consuming Input, inout [Diagnostic]) throws(StageError) -> Output

  package let name: String
  package let run: Step

  package init(_ name: String, run: @escaping Step) {
    self.name = name
    self.run = run
  }

  /// This stage and then the next one, as one stage.
  package func then<Next>(_ next: Stage<Output, Next>) -> Stage<Input, Next> {
    Stage<Input, Next>("\(name), \(next.name)") {
      (input: consuming Input, diagnostics) throws(StageError) in
      let output = try self.run(consume input, &diagnostics)
      return try next.run(consume output, &diagnostics)
    }
  }
}
