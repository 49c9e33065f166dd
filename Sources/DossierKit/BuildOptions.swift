import DossierDisk
package import DossierModel

/// What a command was asked to do.
package struct BuildOptions: Sendable {
  /// The dossier's folder, relative to the working folder or absolute.
  package var root: String
  /// The output folder, likewise; nil for `public` in the dossier's folder.
  package var output: String?
  /// The address of the site, instead of the one in dossier.yml.
  package var baseURL: String?
  /// True to build articles with `draft: true` as well.
  package var withDrafts: Bool
  /// True to treat warnings as errors.
  package var isStrict: Bool
  package var jobs: Jobs
  /// True to list the archived texts with their fingerprints.
  package var listsOriginals = false
  /// The size in bytes from which content, templates and `dossier.yml` are refused.
  package var sizeLimit = DossierFolder.defaultSizeLimit
  /// What tells this program from any other build of it; nil to remember nothing from one build to
  /// the next.
  package var program: String?
  /// True to find out where in its repository the dossier lies.
  package var findsRepository = false

  package init(
    root: String = ".", output: String? = nil, baseURL: String? = nil, withDrafts: Bool = false,
    isStrict: Bool = false, jobs: Jobs = Jobs(1)
  ) {
    self.root = root
    self.output = output
    self.baseURL = baseURL
    self.withDrafts = withDrafts
    self.isStrict = isStrict
    self.jobs = jobs
  }

  /// The output folder as it is named in messages and given to Publish.
  package var outputFolder: String {
    if let output { return output }
    if root == "." || root.isEmpty { return "public" }
    return root.hasSuffix("/") ? root + "public" : root + "/public"
  }

  /// What of the options makes another site, or says other things of it.
  var asked: [String] {
    [baseURL ?? "", withDrafts ? "drafts" : "", isStrict ? "strict" : ""]
  }
}
