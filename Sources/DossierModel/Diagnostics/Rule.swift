/// What a diagnostic is about; the raw value is its code in messages and in docs/checks.md.
package enum Rule: String, Sendable, CaseIterable {
  // Files and folders
  case noDossier = "no-dossier"
  case emptyDossier = "empty-dossier"
  case refusedFile = "refused-file"
  case strayFile = "stray-file"
  case lostPage = "lost-page"
  case unfitFileName = "unfit-file-name"
  case duplicateSlug = "duplicate-slug"
  case replacedPage = "replaced-page"
  case invalidUTF8 = "invalid-utf8"
  case controlCharacter = "control-character"
  case bidirectionalControl = "bidirectional-control"

  // dossier.yml
  case unknownSetting = "unknown-setting"
  case unfitSetting = "unfit-setting"
  case unfitKind = "unfit-kind"

  // Front matter
  case missingFrontMatter = "missing-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case malformedYAML = "malformed-yaml"
  case refusedYAML = "refused-yaml"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case ignoredKey = "ignored-key"
  case wrongType = "wrong-type"
  case missingTitle = "missing-title"
  case missingName = "missing-name"
  case unfitDate = "unfit-date"
  case unfitCode = "unfit-code"
  case unfitGrade = "unfit-grade"
  case unfitURL = "unfit-url"
  case unfitLanguage = "unfit-language"
  case unfitIdentifier = "unfit-identifier"
  case unfitValue = "unfit-value"
  case unfitPath = "unfit-path"
  case cutValue = "cut-value"

  // Markdown
  case rawHTML = "raw-html"
  case refusedLink = "refused-link"
  case misleadingLink = "misleading-link"
  case brokenLink = "broken-link"
  case unusedDefinition = "unused-definition"
  case foreignMarkup = "foreign-markup"
  case unmatchedEmphasis = "unmatched-emphasis"
  case unevenTable = "uneven-table"
  case unknownFootnote = "unknown-footnote"
  case imageNotShown = "image-not-shown"
  case tooDeep = "too-deep"
  case tooCostly = "too-costly"
  case tooSlow = "too-slow"

  // Annotations
  case unknownKind = "unknown-kind"
  case missingReference = "missing-reference"
  case emptyAnnotation = "empty-annotation"
  case crossingAnnotation = "crossing-annotation"
  case brokenAnnotation = "broken-annotation"
  case unknownName = "unknown-name"
  case annotationInLink = "annotation-in-link"
  case unknownAttribute = "unknown-attribute"
  case duplicateAttribute = "duplicate-attribute"
  case misplacedAttribute = "misplaced-attribute"
  case unfitAttribute = "unfit-attribute"
  case malformedQuery = "malformed-query"
  case unknownEntity = "unknown-entity"
  case ambiguousReference = "ambiguous-reference"
  case ambiguousName = "ambiguous-name"
  case duplicateAnchor = "duplicate-anchor"

  // Archived texts
  case missingArchive = "missing-archive"
  case unreadableArchive = "unreadable-archive"
  case archiveMismatch = "archive-mismatch"
  case unmatchedOmission = "unmatched-omission"
  case mergedLines = "merged-lines"
  case unusedArchive = "unused-archive"
  case unfitSource = "unfit-source"
  case knownSource = "known-source"

  // Records
  case duplicateName = "duplicate-name"
  case lookalikeName = "lookalike-name"
  case duplicateCode = "duplicate-code"
  case unfitFormerSlug = "unfit-former-slug"
  case unknownRelated = "unknown-related"
  case circularRelation = "circular-relation"
  case unusedRecord = "unused-record"
  case unannotatedArticle = "unannotated-article"
  case undatedArticle = "undated-article"

  // Statistics
  case unreadableQuantity = "unreadable-quantity"
  case contradictingValue = "contradicting-value"
  case reversedRange = "reversed-range"
  case foreignUnit = "foreign-unit"
  case uncommonRate = "uncommon-rate"
  case percentAboveHundred = "percent-above-hundred"
  case unmatchedExplanation = "unmatched-explanation"
  case unknownOrigin = "unknown-origin"
  case unfitOrigin = "unfit-origin"
  case unexplainedStatus = "unexplained-status"

  // Templates
  case missingTemplate = "missing-template"
  case unknownTemplate = "unknown-template"
  case unknownPartial = "unknown-partial"
  case recursivePartial = "recursive-partial"
  case unknownTemplateName = "unknown-template-name"
  case wrongTemplateUse = "wrong-template-use"
  case unclosedTag = "unclosed-tag"
  case unclosedSection = "unclosed-section"
  case unmatchedSectionEnd = "unmatched-section-end"

  package var severity: Diagnostic.Severity {
    switch self {
    case .emptyDossier, .strayFile, .replacedPage, .controlCharacter, .bidirectionalControl,
      .unknownSetting,
      .unknownKey,
      .ignoredKey, .unfitIdentifier, .rawHTML, .imageNotShown, .unknownAttribute,
      .misplacedAttribute, .annotationInLink, .unusedRecord, .unannotatedArticle, .undatedArticle,
      .cutValue,
      .unreadableQuantity, .contradictingValue, .foreignUnit, .uncommonRate, .percentAboveHundred,
      .unevenTable, .unknownFootnote,
      .refusedFile, .unmatchedExplanation, .unknownTemplate, .duplicateName, .lookalikeName,
      .misleadingLink,
      .unmatchedOmission, .mergedLines, .unusedArchive, .unknownOrigin, .unexplainedStatus,
      .unusedDefinition, .foreignMarkup, .unmatchedEmphasis, .unknownName:
      .warning
    default: .error
    }
  }

  /// True where `severity:` in dossier.yml may make less of the rule: all warnings, and errors with
  /// which a page lacks something but says nothing wrong.
  package var mayBeLowered: Bool {
    switch self {
    case .unfitDate, .unfitCode, .unfitGrade, .unfitURL, .unfitLanguage, .unknownRelated,
      .missingArchive, .duplicateCode:
      true
    default: severity == .warning
    }
  }
}
