import DossierModel

/// Reads dossier.yml.
enum ConfigurationReader {
  static func read(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) -> Configuration {
    guard ByteCheck.check(source, &diagnostics) else { return Configuration() }
    let file = ContentFile(configuration: source)
    var header = Header(file, &diagnostics)
    var configuration = Configuration()
    if let title = header.text("title") { configuration.title = title.value }
    if let description = header.text("description") {
      configuration.description = description.value
    }
    if let language = header.text("language") {
      if LanguageTag.isFit(language.value) {
        configuration.language = language.value
      } else {
        header.report(
          .unfitLanguage, "'\(language.value)' is no language tag", at: language.position,
          hint: "write en, ru, fr, de, pt-BR, …")
      }
    }
    if let base = header.text("base_url") {
      configuration.baseURL = baseURL(base, &header)
    }
    configuration.kinds += kinds(&header)
    configuration.conventions = conventions(&header)
    configuration.rates = rates(&header)
    configuration.severities = SeverityReader.severities(&header)
    header.finish(rule: .unknownSetting)
    diagnostics += header.diagnostics
    return configuration
  }

  private static func baseURL(_ text: Located<String>, _ header: inout Header) -> String? {
    do {
      return try SiteAddress(text.value).text
    } catch {
      header.report(
        .unfitSetting,
        "'\(text.value)' is no address of a site: \(SiteAddress.reason(error))",
        at: text.position,
        hint: SiteAddress.hint(error, in: text.value))
      return nil
    }
  }

  /// `conventions: {about: 0.1}`; which names there are is known where figures are compared.
  private static func conventions(_ header: inout Header) -> [String: Located<Double>] {
    var conventions: [String: Located<Double>] = [:]
    for entry in header.map("conventions") ?? [] {
      guard case .scalar(let text) = entry.value.content, let number = DecimalNumber(plain: text)
      else {
        header.report(
          .unfitSetting, "'\(entry.key)' has no number", at: entry.value.position,
          hint: "write '\(entry.key): 0.1'")
        continue
      }
      conventions[entry.key] = Located(number.double, at: entry.position)
    }
    return conventions
  }

  /// `rates: {USD: {RUB: 60.6}}`: one dollar is 60.6 roubles.
  private static func rates(_ header: inout Header) -> [Configuration.Rate] {
    var rates: [Configuration.Rate] = []
    for entry in header.map("rates") ?? [] {
      guard case .map(let prices) = entry.value.content else {
        header.report(
          .unfitSetting, "'\(entry.key)' has no prices", at: entry.value.position,
          hint: "write '\(entry.key): {RUB: 60.6}'")
        continue
      }
      for price in prices {
        guard case .scalar(let text) = price.value.content, let number = DecimalNumber(plain: text),
          number > DecimalNumber(0)
        else {
          header.report(
            .unfitSetting, "'\(price.key)' has no price", at: price.value.position,
            hint: "write a number above zero, as in '\(price.key): 60.6'")
          continue
        }
        rates.append(
          Configuration.Rate(
            one: entry.key.uppercased(), price: number, other: price.key.uppercased()))
      }
    }
    return rates
  }

  private static func kinds(_ header: inout Header) -> [Kind] {
    var kinds: [Kind] = []
    for entry in header.map("kinds") ?? [] {
      guard kinds.count < kindLimit else {
        header.report(
          .unfitKind, "more than \(kindLimit) kinds", at: entry.position,
          hint: "take this one and what follows out")
        break
      }
      guard case .scalar(let folder) = entry.value.content else {
        header.report(
          .wrongType, "kind '\(entry.key)' has no folder", at: entry.value.position,
          hint: "write '\(entry.key): \(entry.key)s'")
        continue
      }
      if let name = [entry.key, folder].first(where: { Slug.fault(in: $0) == .reserved }) {
        header.report(
          .unfitKind, "'\(name)' is a name that Windows or the site keeps for itself",
          at: entry.position, hint: "choose another name, such as '\(name)-records'")
        continue
      }
      guard isFitName(entry.key), isFitName(folder) else {
        header.report(
          .unfitKind, "'\(entry.key): \(folder)' is not fit for a kind", at: entry.position,
          hint: "use lower-case letters, digits and hyphens, as in 'organisation: organisations'")
        continue
      }
      let known = Kind.builtIn + kinds
      let isTaken =
        known.contains { $0.name == entry.key || $0.folder == folder }
        || reservedFolders.contains(folder) || reservedNames.contains(entry.key)
      if isTaken {
        header.report(
          .unfitKind, "kind '\(entry.key)' or folder '\(folder)' is already in use",
          at: entry.position, hint: "choose another name")
        continue
      }
      kinds.append(Kind(name: entry.key, folder: folder))
    }
    return kinds
  }

  // A legend of more says nothing, and annotations hold their kind's number in two bytes.
  private static let kindLimit = 1000

  private static func isFitName(_ name: String) -> Bool {
    Slug.fault(in: name) == nil && name.utf8.allSatisfy { $0 < 0x80 } && name.utf8.count <= 40
      && (name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false)
  }

  private static let reservedFolders: Set<String> = [
    "articles", "assets", "data", "annotations", "conflicts", "originals", "sources", "timeline",
    "words", "templates",
  ]
  private static let reservedNames: Set<String> = [
    "article", "http", "https", "mailto", "ftp", "file", "data", "javascript", "vbscript", "blob",
    "tel", "urn", "about",
  ]
}

extension ContentFile {
  /// dossier.yml, which is header alone.
  fileprivate init(configuration source: SourceFile) {
    self.init(
      source: source, lines: LineTable(source.bytes),
      header: (source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<source.bytes.count,
      body: source.bytes.count..<source.bytes.count)
  }

  private init(source: SourceFile, lines: LineTable, header: Range<Int>?, body: Range<Int>) {
    self.source = source
    self.lines = lines
    self.header = header
    self.body = body
  }
}

/// BCP 47 as far as the shape goes: letters and digits in groups of one to eight.
package enum LanguageTag {
  package static func isFit(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) || first == "x",
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    }
  }
}
