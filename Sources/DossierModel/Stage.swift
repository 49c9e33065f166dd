/// A named step from a value to a value that may add diagnostics.
///
/// Bad content never throws; what stops a stage is a `StageError`, the machine's fault.
package struct Stage<Input, Output>: Sendable {
  package let name: String
  package let run: @Sendable (Input, inout [Diagnostic]) throws(StageError) -> Output

  package init(
    _ name: String,
    run: @escaping @Sendable (Input, inout [Diagnostic]) throws(StageError) -> Output
  ) {
    self.name = name
    self.run = run
  }

  /// This stage and then the next one, as one stage.
  package func then<Next>(_ next: Stage<Output, Next>) -> Stage<Input, Next> {
    Stage<Input, Next>("\(name), \(next.name)") { input, diagnostics throws(StageError) in
      let output = try self.run(input, &diagnostics)
      return try next.run(output, &diagnostics)
    }
  }
}
