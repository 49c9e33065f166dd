/// The example that `dossier init --example` makes: the files of Example/, embedded in the binary.
package enum ExampleDossier {
  /// By their paths from the dossier's folder, in the order in which they are written.
  package static let files: [(path: String, bytes: [UInt8])] = [
    ("dossier.yml", PackageResources.dossier_yml),
    (
      "content/originals/a-harbour-full-of-pumpkins.txt",
      PackageResources.a_harbour_full_of_pumpkins_txt
    ),
    (
      "content/articles/a-harbour-full-of-pumpkins.md",
      PackageResources.a_harbour_full_of_pumpkins_md
    ),
    ("content/articles/fewer-pumpkins-than-told.md", PackageResources.fewer_pumpkins_than_told_md),
    ("content/countries/lantern-isles.md", PackageResources.lantern_isles_md),
    ("content/countries/marrowland.md", PackageResources.marrowland_md),
    ("content/events/race-of-2024.md", PackageResources.race_of_2024_md),
    ("content/organisations/quill-harbour-council.md", PackageResources.quill_harbour_council_md),
    ("content/people/odo-brindle.md", PackageResources.odo_brindle_md),
    ("content/statistics/boats-in-the-race.md", PackageResources.boats_in_the_race_md),
    ("content/statistics/boats-that-sank.md", PackageResources.boats_that_sank_md),
    ("content/statistics/crews-from-marrowland.md", PackageResources.crews_from_marrowland_md),
  ]
}
