/// What no vocabulary of others has a term for, in JSON-LD: terms in a namespace of our own.
enum OwnTerms {
  /// A name and no address: nothing is there to be fetched.
  static let namespace = "urn:dossier:"

  /// Writes schema.org's context beside ours.
  static func writeContext(into json: inout JSON) {
    json.key("@context")
    json.array { json in
      json.value("https://schema.org")
      json.object { $0.member("dossier", namespace) }
    }
  }
}
