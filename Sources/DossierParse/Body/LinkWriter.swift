import DossierModel

/// Writes links and images: those to the web and to pages of the dossier as links, others as their
/// words.
struct LinkWriter {
  private let masked: MaskedText
  private let file: ContentFile
  private let context: TextContext
  private var landmarks: Landmarks
  private var open: [Open] = []
  private var webLinkDepth = 0
  /// Where the link that was looked at last stands in the file.
  private var linkOffset = 0
  private(set) var imageDepth = 0
  private var fragments: [(id: String, offset: Int)] = []
  private lazy var lines = masked.withBytes { LineTable(Array($0)) }

  /// What an open node has written.
  private enum Open {
    case annotation(Int)
    /// `words`: where its plain words begin; `address`: of the web, with its place in the file.
    case link(words: Int, address: String?, offset: Int)
    case words
  }

  init(_ masked: MaskedText, _ file: ContentFile, _ context: TextContext, _ landmarks: Landmarks) {
    self.masked = masked
    self.file = file
    self.context = context
    self.landmarks = landmarks
  }

  /// True where no other link may open.
  var isInLink: Bool { webLinkDepth > 0 }

  mutating func opened(_ annotation: Int?) {
    open.append(annotation.map { .annotation($0) } ?? .words)
  }

  /// Closes a link; returns the annotation that it was.
  mutating func closeLink(_ builder: inout TextBuilder, _ findings: inout Findings) -> Int? {
    switch open.popLast() {
    case .annotation(let annotation): return annotation
    case .link(let words, let address, let offset):
      builder.markup("</a>")
      webLinkDepth -= 1
      guard let address else { break }
      let shown = builder.text.string(words..<builder.text.text.count)
      if let fault = MisleadingLink.fault(words: shown, address: address) {
        findings.report(.misleadingLink, fault.summary, at: offset, hint: fault.hint)
      }
    case .words, nil: break
    }
    return nil
  }

  // MARK: Links

  mutating func openLink(
    _ node: CMarkNode, _ builder: inout TextBuilder, _ findings: inout Findings
  ) {
    if context.isPermissive {
      write(SafeURL.encoded(node.url), title: node.title, isWeb: false, &builder)
      return
    }
    let address = restored(node.url)
    // libcmark lets an address in angle brackets stand in a link.
    if let href = follow(address, node, &builder, &findings), !isInLink {
      write(href, title: node.title, isWeb: SafeURL(href)?.reach == .web, &builder)
    } else {
      open.append(.words)
    }
  }

  private mutating func write(
    _ href: String, title: UnsafeBufferPointer<UInt8>, isWeb: Bool, _ builder: inout TextBuilder
  ) {
    open.append(
      .link(
        words: builder.text.text.count, address: isWeb ? href : nil, offset: linkOffset))
    webLinkDepth += 1
    builder.markOuter()
    let title = title.isEmpty ? nil : restored(title)
    builder.withHTML { html in
      if isWeb {
        html.markup("<a class=\"external\" rel=\"noopener noreferrer\" href=\"")
      } else {
        html.markup("<a href=\"")
      }
      html.append(escapingHref: href)
      if let title {
        html.markup("\" title=\"")
        html.append(escaping: title)
      }
      html.markup("\">")
    }
  }

  private func restored(_ text: UnsafeBufferPointer<UInt8>) -> String {
    guard text.contains(0xF0) else { return String(decoding: text, as: UTF8.self) }
    var restored: [UInt8] = []
    masked.restore(text) { restored += $0 }
    return String(decoding: restored, as: UTF8.self)
  }

  /// The href of a link; nil when only its words are shown.
  private mutating func follow(
    _ address: String, _ node: CMarkNode, _ builder: inout TextBuilder, _ findings: inout Findings
  ) -> String? {
    let offset = fileOffset(landmarks.offset(of: .link, address: address), node)
    linkOffset = offset
    if address.isEmpty { return nil }
    guard let url = SafeURL(address) else {
      refuse(address, at: offset, &findings)
      return nil
    }
    guard url.reach == .relative else { return url.href }
    if address.hasPrefix("#") {
      let fragment = Self.fragment(address.dropFirst())
      fragments.append((fragment, offset))
      return "#h-\(SafeURL.encoded(fragment))"
    }
    return followPath(address, at: offset, &builder)
  }

  /// The words behind `#`, as ids of headings have them.
  private static func fragment(_ written: Substring) -> String {
    let bytes = Array(written.replacing("+", with: "%2B").utf8)
    return Folding.composed(AnnotationSyntax.percentDecoded(bytes[...]) ?? String(written))
  }

  private func refuse(_ address: String, at offset: Int, _ findings: inout Findings) {
    if let scheme = SafeURL.scheme(of: Array(address.utf8)),
      context.configuration.kind(named: scheme) != nil
    {
      findings.report(
        .refusedLink, "'<\(address)>' marks no words", at: offset,
        hint: "write '[words](\(address))'")
    } else {
      findings.report(
        .refusedLink, "link to '\(address.prefix(60))' is not shown", at: offset,
        hint: "use an address that begins with https://, http:// or mailto:, or a relative path")
    }
  }

  /// The href, from a page one folder deep, of a file of the dossier.
  private func followPath(
    _ address: String, at offset: Int, _ builder: inout TextBuilder
  ) -> String? {
    let hash = address.firstIndex(of: "#") ?? address.endIndex
    // A plus stands for itself in a path.
    let path = AnnotationSyntax.percentDecoded(
      Array(address[..<hash].replacing("+", with: "%2B").utf8)[...])
    var parts = file.source.path.split(separator: "/").dropLast().map(String.init)
    for part in (path ?? "").split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        parts = []
        break
      }
    }
    let target = parts.joined(separator: "/")
    let written = address[hash...].dropFirst()
    let isPage = parts.count == 3 && parts[0] == "content" && target.hasSuffix(".md")
    let fragment = isPage && !written.isEmpty ? Self.fragment(written) : nil
    builder.add(
      AnnotatedText.PageLink(
        path: target, fragment: fragment, position: file.lines.position(of: offset)))
    if isPage {
      // As `SourceFile.stem` has it, from which the page's path is made.
      let slug = Folding.composed(String(parts[2].dropLast(3)))
      return "../\(SafeURL.encoded(path: "\(parts[1])/\(slug).html"))"
        + (fragment.map { "#h-\(SafeURL.encoded($0))" } ?? "")
    }
    if parts.count > 1, parts[0] == "static" {
      return "../\(SafeURL.encoded(path: parts.dropFirst().joined(separator: "/")))"
        + SafeURL.encoded(String(address[hash...]))
    }
    return nil
  }

  /// Reports links to headings that the text does not have.
  mutating func finish(_ headings: [AnnotatedText.Heading], _ findings: inout Findings) {
    if fragments.isEmpty { return }
    let ids = Set(headings.map(\.id))
    var suggestions = Suggestions()
    for (fragment, offset) in fragments where !ids.contains("h-\(fragment)") {
      let near = suggestions.next {
        NearestName.nearest(to: fragment, among: headings.map { String($0.id.dropFirst(2)) })
      }
      findings.report(
        .brokenLink, "'#\(fragment)' is no heading of this text", at: offset,
        hint: near.map { "did you mean '#\($0)'?" } ?? "link to a heading, or remove the link")
    }
  }

  // MARK: Images

  mutating func openImage(
    _ node: CMarkNode, _ builder: inout TextBuilder, _ findings: inout Findings
  ) {
    imageDepth += 1
    if context.isPermissive {
      if imageDepth == 1 {
        builder.withHTML { html in
          html.markup("<img src=\"")
          html.append(escapingHref: SafeURL.encoded(node.url))
          html.markup("\" alt=\"")
        }
      }
      return
    }
    let address = restored(node.url)
    let offset = fileOffset(landmarks.offset(of: .image, address: address), node)
    linkOffset = offset
    // What was meant as an annotation is told as such.
    if SafeURL.scheme(of: Array(address.utf8)).flatMap(context.configuration.kind(named:)) == nil {
      findings.report(
        .imageNotShown, "images are not shown; their words are", at: offset,
        hint: "say in words what it shows, or link to it")
    }
    // Asked of the outermost image only, so that the tree is not walked again for each.
    let canLink = imageDepth == 1 && !isInLink && open.isEmpty && builder.openAnnotations.isEmpty
    if canLink, let url = SafeURL(address), url.reach == .web, !node.holdsLink {
      write(url.href, title: node.title, isWeb: true, &builder)
    } else {
      open.append(.words)
    }
  }

  mutating func closeImage(
    _ node: CMarkNode, _ builder: inout TextBuilder, _ findings: inout Findings
  ) {
    imageDepth -= 1
    guard context.isPermissive else {
      _ = closeLink(&builder, &findings)
      return
    }
    if imageDepth == 0 {
      builder.withHTML { html in
        html.markup("\"")
        if !node.title.isEmpty {
          html.markup(" title=\"")
          html.append(escaping: node.title)
          html.markup("\"")
        }
        html.markup(" />")
      }
    }
  }

  // MARK: Places

  /// The place in the file of raw HTML.
  mutating func fileOffset(ofTag node: CMarkNode, isBlock: Bool) -> Int {
    fileOffset(isBlock ? nil : landmarks.offset(ofTag: node.literal), node)
  }

  /// `passageOffset`: where the scanner saw it; otherwise libcmark is believed.
  private mutating func fileOffset(_ passageOffset: Int?, _ node: CMarkNode) -> Int {
    if let passageOffset { return masked.passage.fileOffset(passageOffset) }
    return masked.passage.fileOffset(masked.passageOffset(maskedOffset(of: node)))
  }

  /// Where libcmark says that a node stands in the masked text; `CMarkNode.line` tells when it is
  /// right.
  mutating func maskedOffset(of node: CMarkNode) -> Int {
    lines.offset(line: max(1, node.line), column: max(1, node.column))
  }

  /// The place in the file of an offset in the masked text.
  func position(ofMasked offset: Int) -> SourcePosition {
    file.lines.position(of: masked.passage.fileOffset(masked.passageOffset(offset)))
  }

  mutating func fileOffset(of node: CMarkNode) -> Int { fileOffset(nil, node) }
}
