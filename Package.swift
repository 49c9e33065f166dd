// swift-tools-version: 6.2
import PackageDescription

/// True when the fuzzer is wanted (`make fuzz`): with libFuzzer linked it is no program like others.
let isFuzzed = Context.environment["FUZZ"] != nil

let strictly: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Own targets are built strictly: Swift 6 language mode, explicit imports, warnings as errors.
// Of several -sanitize= the compiler heeds the last alone, so the one that counts the paths taken
// names both; without it the fuzzer is blind.
let strict =
  strictly + (isFuzzed ? [SwiftSetting.unsafeFlags(["-sanitize=fuzzer,address"])] : [])

/// Linux has the headers where compilers look, and the archives are linked by name: pkg-config would
/// name the shared libraries, and the program would be one file and two others of exact versions.
func pkgConfig(_ name: String) -> String? {
  #if os(Linux)
    nil
  #else
    name
  #endif
}

// What `dossier init --example` makes, below Sources/DossierAuthoring/Init/Example/.
let example = [
  "dossier.yml", "content/articles/a-harbour-full-of-pumpkins.md",
  "content/articles/fewer-pumpkins-than-told.md", "content/countries/lantern-isles.md",
  "content/countries/marrowland.md", "content/events/race-of-2024.md",
  "content/organisations/quill-harbour-council.md",
  "content/originals/a-harbour-full-of-pumpkins.txt", "content/people/odo-brindle.md",
  "content/statistics/boats-in-the-race.md", "content/statistics/boats-that-sank.md",
  "content/statistics/crews-from-marrowland.md",
]

/// The tests of a target, in a folder of its name.
func tests(
  of target: String, with others: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  let common: [Target.Dependency] = ["DossierModel", "DossierTestSupport"]
  let subject: [Target.Dependency] = target == "DossierModel" ? [] : [.byName(name: target)]
  return .testTarget(
    name: "\(target)Tests", dependencies: common + subject + others, exclude: exclude,
    swiftSettings: strict)
}

/// The checks of the fuzzer itself are not counted as paths: `strictly`.
let fuzzer: [Target] =
  !isFuzzed
  ? []
  : [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "DossierLink", "DossierModel", "DossierParse", "DossierQuantities", "DossierRender",
        "DossierTemplates", "DossierTheme",
      ], path: "Tests/fuzz", exclude: ["run", "seeds.py", "words.dict"],
      swiftSettings: strictly + [.unsafeFlags(["-parse-as-library"])])
  ]

// Floors, from the bottom. A target may import what it lists here and nothing beside it:
// `swift build --explicit-target-dependency-import-check error` holds it to that.
let package = Package(
  name: "dossier",
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // 0: C libraries: two imported by DossierParse only, and our own calls of the C
    // library's memory.
    .target(name: "CMalloc"),
    .target(name: "CMarkArena", dependencies: ["CCMark"]),
    .systemLibrary(
      name: "CCMark", pkgConfig: pkgConfig("libcmark"),
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: pkgConfig("yaml-0.1"),
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    // A few calls of libxml2's HTML parser, imported by DossierPages only.
    .target(
      name: "CHTML",
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"], .when(platforms: [.linux]))],
      linkerSettings: [
        .linkedLibrary(":libxml2.a", .when(platforms: [.linux])),
        .linkedLibrary("m", .when(platforms: [.linux])),
        .linkedLibrary("xml2", .when(platforms: [.macOS])),
      ]),

    // 1: the terms.
    .target(name: "DossierModel", dependencies: ["CMalloc"], swiftSettings: strict),

    // 2: siblings; none imports another.
    .target(name: "DossierDisk", dependencies: ["DossierModel"], swiftSettings: strict),
    .target(
      name: "DossierParse", dependencies: ["DossierModel", "CCMark", "CMarkArena", "CYAML"],
      swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
        .linkedLibrary(":libyaml.a", .when(platforms: [.linux])),
        .linkedLibrary("cmark", .when(platforms: [.macOS])),
        .linkedLibrary("yaml", .when(platforms: [.macOS])),
      ]),
    .target(name: "DossierPages", dependencies: ["CHTML", "DossierModel"], swiftSettings: strict),
    .target(name: "DossierQuantities", dependencies: ["DossierModel"], swiftSettings: strict),
    .target(name: "DossierCountries", swiftSettings: strict),
    .target(name: "DossierTemplates", dependencies: ["DossierModel"], swiftSettings: strict),
    .target(
      name: "DossierManual", path: "docs",
      exclude: [
        "authoring.md", "cli.md", "content.md", "data.md", "diagnostics.schema.json", "dossier.1",
        "findings.schema.json",
        "images", "performance.md", "statistics.md", "tables.schema.json", "templates.md",
      ], sources: ["Manual.swift"], resources: [.embedInCode("checks.md")]),
    // Its `templates` is a link to the folder of that name: the built-in theme, all of it.
    .target(name: "DossierTheme", resources: [.embedInCode("templates")]),

    // 3: the siblings' values put together; 4: pages of them.
    .target(
      name: "DossierLink", dependencies: ["DossierModel", "DossierQuantities"],
      swiftSettings: strict),
    .target(
      name: "DossierRender",
      dependencies: ["DossierLink", "DossierModel", "DossierQuantities", "DossierTemplates"],
      swiftSettings: strict),

    // 5: which stages each command runs.
    .target(
      name: "DossierKit",
      dependencies: [
        "CMalloc", "DossierDisk", "DossierLink", "DossierModel", "DossierParse", "DossierRender",
        "DossierTemplates", "DossierTheme",
      ],
      swiftSettings: strict),

    // 6: what the commands that write for the author would change.
    .target(
      name: "DossierAuthoring",
      dependencies: [
        "DossierCountries", "DossierDisk", "DossierKit", "DossierLink", "DossierModel",
        "DossierPages", "DossierParse", "DossierQuantities",
      ],
      resources: example.map { .embedInCode("Init/Example/\($0)") }, swiftSettings: strict),

    // 7: the command line.
    .executableTarget(
      name: "dossier",
      dependencies: [
        "DossierAuthoring", "DossierDisk", "DossierKit", "DossierManual", "DossierModel",
        "DossierParse",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Beside the floors: what several tests need, and the tests, named after what they test.
    .target(
      name: "DossierTestSupport", dependencies: ["DossierLink", "DossierModel", "DossierParse"],
      swiftSettings: strict),
    tests(of: "DossierModel"),
    tests(of: "DossierDisk"),
    tests(of: "DossierParse", exclude: ["SentenceBreakTest.txt", "Sentences"]),
    tests(
      of: "DossierQuantities", exclude: ["Figures/phrases.tsv", "Figures/spelled.tsv"]),
    tests(of: "DossierCountries"),
    tests(of: "DossierTemplates"),
    tests(of: "DossierLink", with: ["DossierParse", "DossierQuantities"]),
    tests(
      of: "DossierRender",
      with: ["DossierLink", "DossierParse", "DossierTemplates", "DossierTheme"]),
    tests(
      of: "DossierKit", with: ["DossierDisk", "DossierTheme"], exclude: ["Golden", "Planted"]),
    tests(
      of: "DossierAuthoring", with: ["DossierDisk", "DossierKit", "DossierPages"],
      exclude: ["Pages"]),
    tests(
      of: "dossier",
      with: [
        "DossierAuthoring", "DossierDisk", "DossierKit", "DossierManual",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Diagnostics", "Figures"]),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
