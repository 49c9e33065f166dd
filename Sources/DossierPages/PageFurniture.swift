/// What of a page is no part of its text: navigation, scripts, forms, what other pages are offered by.
enum PageFurniture {
  /// Elements that hold no words of a text.
  private static let names: Set<String> = [
    "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "iframe",
    "object", "embed", "svg", "math", "canvas", "video", "audio", "select", "input", "textarea",
    "dialog", "head", "menu", "applet", "frameset",
  ]

  private static let roles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "dialog", "alertdialog", "search",
    "menu",
    "toolbar", "alert",
  ]

  /// Words of classes and ids, whole ones: `related` and not `correlated`.
  private static let words: Set<Substring> = [
    "cookie", "cookies", "consent", "gdpr", "newsletter", "share", "sharing", "social", "related",
    "breadcrumb", "breadcrumbs", "comments", "advert", "advertisement", "adverts", "ads", "promo",
    "subscribe", "subscription", "paywall", "sidebar", "navigation", "navbar", "footer",
    "recommended",
    "teaser", "teasers", "toolbar", "popup", "modal", "skip",
  ]

  /// What the element is, in a word for the author; nil for a part of the text.
  static func name(of element: PageTree.Element) -> String? {
    if names.contains(element.name) { return element.name }
    let attributes = element.attributes
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return "hidden" }
    let style = attributes["style"]?.lowercased().replacing(" ", with: "")
    if style?.contains("display:none") == true { return "hidden" }
    if let role = attributes["role"]?.lowercased(), roles.contains(role) { return role }
    // The whole of a page may be called after what can be done with it.
    if ["html", "body", "main", "article", "p"].contains(element.name) { return nil }
    let classes = "\(attributes["class"] ?? "") \(attributes["id"] ?? "")".lowercased()
    return classes.split { !$0.isLetter && !$0.isNumber }.first(where: words.contains)
      .map(String.init)
  }

  /// Elements of a page's frame that say nothing worth naming.
  static func isSilent(_ name: String) -> Bool {
    ["script", "style", "noscript", "template", "head", "hidden", "svg", "input"].contains(name)
  }
}
