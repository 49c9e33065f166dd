import DossierKit

/// Fingerprints of files as `sha256sum` prints them and reads them again with `-c`.
enum Checksums {
  static func line(_ file: Outcome.Fingerprint) -> String { "\(file.sha256)  \(file.path)\n" }
}
