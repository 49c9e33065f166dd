import Foundation

/// One run of the program that was built beside the tests.
package struct ProgramRun: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// Runs `dossier` with these arguments in a folder.
  package static func dossier(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> ProgramRun {
    try await run(program, arguments, in: folder, environment)
  }

  /// Runs a shell script in a folder; it finds the program as `$DOSSIER`.
  package static func shell(
    _ script: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) async throws -> ProgramRun {
    try await run(URL(filePath: "/bin/sh"), ["-c", script], in: folder, environment)
  }

  private static var program: URL {
    // The tests' own program lies in the folder of all products.
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "dossier")
  }

  /// What tells a sanitizer how to behave holds for the program too (`make sanitize`).
  private static let ofSanitizers = ProcessInfo.processInfo.environment.filter {
    $0.key.hasSuffix("SAN_OPTIONS") || $0.key == "SWIFT_BACKTRACE"
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: TemporaryFolder,
    _ environment: [String: String]
  ) async throws -> ProgramRun {
    let logs = try TemporaryFolder()
    let outputs = try ["output", "errors"].map { name in
      try logs.write("", to: name)
      return try FileHandle(forWritingTo: logs.url(name))
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.root
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": NSHomeDirectory(), "DOSSIER": Self.program.path(),
    ].merging(ofSanitizers) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = outputs[0]
    process.standardError = outputs[1]
    // Not `waitUntilExit`, which runs the run loop of a thread that tests share.
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    return ProgramRun(
      status: status, output: try logs.text("output"), errors: try logs.text("errors"))
  }
}
