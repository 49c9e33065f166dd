/// Finds the element that holds a page's text.
enum PageRoot {
  /// `<article>`, else `<main>`, else the block with most text; nil for a page without words.
  static func find(in tree: PageTree) -> Int? {
    let own = ownLengths(tree)
    let (inner, block) = (sums(own, tree), scores(own, tree))
    func best(_ isWanted: (PageTree.Element) -> Bool) -> Int? {
      tree.elements.indices.filter { isWanted(tree.elements[$0]) && inner[$0] > 0 }
        .max { (inner[$0], -$0) < (inner[$1], -$1) }
    }
    let article = best { $0.name == "article" || $0.attributes["role"] == "article" }
    let main = best { $0.name == "main" || $0.attributes["role"] == "main" }
    let densest = tree.elements.indices.filter { block[$0] > 0 }
      .max { (block[$0], -$0) < (block[$1], -$1) }
    // Teasers of other pages are articles too, and some pages' main holds nothing but their frame.
    let most = max(main.map { inner[$0] } ?? 0, densest.map { inner[$0] } ?? 0)
    for candidate in [article, main].compactMap(\.self) where inner[candidate] * 2 >= most {
      return candidate
    }
    return densest
  }

  /// The length of the words that stand in each element itself, without those of links and of what
  /// is no part of a text.
  private static func ownLengths(_ tree: PageTree) -> [Int] {
    var isOut = [Bool](repeating: false, count: tree.elements.count)
    return tree.elements.indices.map { number in
      let element = tree.elements[number]
      isOut[number] =
        element.parent >= 0 && isOut[element.parent] || element.name == "a"
        || PageFurniture.name(of: element) != nil
      if isOut[number] { return 0 }
      return element.children.reduce(0) { length, child in
        if case .text(let words) = child {
          length + PageWords.collapsed(words).utf8.count
        } else {
          length
        }
      }
    }
  }

  /// With what they hold.
  private static func sums(_ own: [Int], _ tree: PageTree) -> [Int] {
    var sums = own
    for number in sums.indices.reversed() where tree.elements[number].parent >= 0 {
      sums[tree.elements[number].parent] += sums[number]
    }
    return sums
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "var", "label", "br", "ins", "del", "kbd", "big",
  ]

  /// Paragraphs count for the block that they stand in, and half for the one around it.
  private static func scores(_ own: [Int], _ tree: PageTree) -> [Int] {
    var blocks = own
    // Words in `<b>` are those of the paragraph.
    for number in blocks.indices.reversed() where inline.contains(tree.elements[number].name) {
      let parent = tree.elements[number].parent
      if parent >= 0 { blocks[parent] += blocks[number] }
      blocks[number] = 0
    }
    var scores = [Int](repeating: 0, count: blocks.count)
    let parts: Set<String> = [
      "p", "li", "blockquote", "h2", "h3", "h4", "pre", "dd", "tr", "tbody", "table", "ul", "ol",
      "thead",
    ]
    // A cell with much text lays the page out; a division of words alone is a paragraph.
    var isPart = tree.elements.indices.map { number in
      let name = tree.elements[number].name
      return parts.contains(name) || ["td", "th"].contains(name) && blocks[number] < 200
        || name == "div"
    }
    for number in blocks.indices
    where !inline.contains(tree.elements[number].name) && tree.elements[number].parent >= 0 {
      let parent = tree.elements[number].parent
      if tree.elements[parent].name == "div" { isPart[parent] = false }
    }
    // The block that each element is a part of.
    var holders = Array(blocks.indices)
    for number in blocks.indices {
      let parent = tree.elements[number].parent
      if parent > 0, isPart[number] {
        holders[number] = holders[parent]
      }
      if blocks[number] == 0 { continue }
      let holder = holders[number]
      scores[holder] += blocks[number] * 2
      let outer = tree.elements[holder].parent
      if outer > 0 { scores[outer] += blocks[number] }
    }
    return scores
  }
}
