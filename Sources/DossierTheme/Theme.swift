/// The built-in theme: every file of templates/, embedded in the binary.
///
/// Package.swift embeds the folder, to which a link leads from here. These lists are the only ones of
/// its files, and a test holds them to the folder.
package enum Theme {
  /// A file by its path from templates/: `article.html`, `words/en.yml`.
  package typealias File = (name: String, bytes: [UInt8])

  /// The templates, in order of name.
  package static let templates: [File] = [
    ("404.html", PackageResources._04_html),
    ("article-list.html", PackageResources.article_list_html),
    ("article-row.html", PackageResources.article_row_html),
    ("article.html", PackageResources.article_html),
    ("articles.html", PackageResources.articles_html),
    ("conflicts.html", PackageResources.conflicts_html),
    ("entity-group.html", PackageResources.entity_group_html),
    ("entity-header.html", PackageResources.entity_header_html),
    ("entity-side.html", PackageResources.entity_side_html),
    ("entity.html", PackageResources.entity_html),
    ("finding.html", PackageResources.finding_html),
    ("footer.html", PackageResources.footer_html),
    ("head.html", PackageResources.head_html),
    ("header.html", PackageResources.header_html),
    ("home.html", PackageResources.home_html),
    ("integrity.html", PackageResources.integrity_html),
    ("kind.html", PackageResources.kind_html),
    ("matrix.html", PackageResources.matrix_html),
    ("mention-group.html", PackageResources.mention_group_html),
    ("mention.html", PackageResources.mention_html),
    ("mentions.html", PackageResources.mentions_html),
    ("moved.html", PackageResources.moved_html),
    ("network.html", PackageResources.network_html),
    ("notes.html", PackageResources.notes_html),
    ("observations.html", PackageResources.observations_html),
    ("pager.html", PackageResources.pager_html),
    ("passage.html", PackageResources.passage_html),
    ("plot-key.html", PackageResources.plot_key_html),
    ("plot.html", PackageResources.plot_html),
    ("record.html", PackageResources.record_html),
    ("source.html", PackageResources.source_html),
    ("statistic.html", PackageResources.statistic_html),
    ("statistics.html", PackageResources.statistics_html),
    ("timeline.html", PackageResources.timeline_html),
    ("tools.html", PackageResources.tools_html),
  ]

  /// The parts of style.css, in the order of the cascade.
  package static let styleParts: [File] = [
    ("style/tokens.css", PackageResources.tokens_css),
    ("style/kinds.css", PackageResources.kinds_css),
    ("style/base.css", PackageResources.base_css),
    ("style/shared.css", PackageResources.shared_css),
    ("style/frame.css", PackageResources.frame_css),
    ("style/annotations.css", PackageResources.annotations_css),
    ("style/notes.css", PackageResources.notes_css),
    ("style/cards.css", PackageResources.cards_css),
    ("style/article.css", PackageResources.article_css),
    ("style/entity.css", PackageResources.entity_css),
    ("style/mentions.css", PackageResources.mentions_css),
    ("style/findings.css", PackageResources.findings_css),
    ("style/rows.css", PackageResources.rows_css),
    ("style/drawings.css", PackageResources.drawings_css),
    ("style/home.css", PackageResources.home_css),
    ("style/lists.css", PackageResources.lists_css),
    ("style/matrix.css", PackageResources.matrix_css),
    ("style/source.css", PackageResources.source_css),
    ("style/wide.css", PackageResources.wide_css),
    ("style/margin.css", PackageResources.margin_css),
    ("style/narrow.css", PackageResources.narrow_css),
    ("style/print.css", PackageResources.print_css),
  ]

  /// The modules of script.js: each imports only from those before it.
  package static let scriptParts: [File] = [
    ("script/page.js", PackageResources.page_js),
    ("script/text.js", PackageResources.text_js),
    ("script/store.js", PackageResources.store_js),
    ("script/notice.js", PackageResources.notice_js),
    ("script/screen.js", PackageResources.screen_js),
    ("script/annotations.js", PackageResources.annotations_js),
    ("script/quiet-focus.js", PackageResources.quiet_focus_js),
    ("script/card-content.js", PackageResources.card_content_js),
    ("script/tray.js", PackageResources.tray_js),
    ("script/card-place.js", PackageResources.card_place_js),
    ("script/card.js", PackageResources.card_js),
    ("script/copy-link.js", PackageResources.copy_link_js),
    ("script/card-events.js", PackageResources.card_events_js),
    ("script/notes.js", PackageResources.notes_js),
    ("script/legend.js", PackageResources.legend_js),
    ("script/keyboard.js", PackageResources.keyboard_js),
    ("script/mentions.js", PackageResources.mentions_js),
    ("script/lists.js", PackageResources.lists_js),
    ("script/reading-place.js", PackageResources.reading_place_js),
    ("script/print.js", PackageResources.print_js),
    ("script/start.js", PackageResources.start_js),
  ]

  /// The words of the interface, a file for each language.
  package static let words: [File] = [
    ("words/de.yml", PackageResources.de_yml),
    ("words/en.yml", PackageResources.en_yml),
    ("words/fr.yml", PackageResources.fr_yml),
    ("words/ru.yml", PackageResources.ru_yml),
  ]

  /// All of them.
  package static var files: [File] { templates + styleParts + scriptParts + words }
}
