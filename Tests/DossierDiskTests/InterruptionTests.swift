import DossierModel
import Testing

@testable import DossierDisk

/// A build is stopped at every single change that it makes to the disk.
@Suite struct InterruptionTests {
  /// Every page of `tree` is whole, old or new; nothing else is there but what strangers keep.
  private func expectWhole(_ tree: [String: String], _ step: Int) {
    for (path, text) in tree.withoutManifest where text != "/" {
      let known = [Sample.old[path], Sample.new[path], Sample.strangers[path]]
      #expect(known.contains(text), "step \(step): \(path) is '\(text)'")
    }
    for path in Sample.old.keys where Sample.new[path] != nil {
      #expect(tree[path] != nil, "step \(step): \(path) is missing")
    }
  }

  private func expectNothingLeft(_ folder: borrowing TemporaryFolder, _ step: Int) throws {
    let litter = try folder.tree().keys.filter {
      $0.contains("staging") || $0.contains("journal") || $0.contains("draft")
    }
    #expect(litter.isEmpty, "step \(step): \(litter)")
  }

  @Test("after a kill every page is whole, and the next build completes the site")
  func killed() throws {
    var wasHalfWay = false
    for step in 1... {
      let folder = try TemporaryFolder()
      try publish(Sample.old, in: folder.path)
      for (name, text) in Sample.strangers { try folder.write("public/" + name, text) }
      let before = try folder.tree("public")
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed)
      let isKilled = failure { try publish(Sample.new, in: folder.path, on: disk) } != nil
      if disk.calls < step {
        try #require(step > 30, "the test has stopped too few builds")
        break
      }
      let after = try folder.tree("public")
      expectWhole(after, step)
      if isKilled && after != before { wasHalfWay = true }

      // A build of the old content: what the journal says comes first, and leaves nothing.
      let lock = try BuildLock(folder.path)
      let publisher = Publisher(folder.at("public"), jobs: Jobs(1))
      let isCompleted = try publisher.recover(holding: lock)
      try expectNothingLeft(folder, step)
      let recovered = try folder.tree("public")
      let new = Sample.new.with(Sample.strangers)
      if isCompleted {
        #expect(recovered.withoutManifest == new, "step \(step)")
      } else {
        #expect(recovered == before || recovered.withoutManifest == new, "step \(step)")
      }
      _ = try publisher.publish(makePages(Sample.new), holding: lock)
      #expect(try folder.tree("public").withoutManifest == new, "step \(step)")
      try expectNothingLeft(folder, step)
    }
    #expect(wasHalfWay, "no kill fell into the switch-over")
  }

  @Test(
    "after a kill and the loss of the staging folder, the next build and a clean leave nothing over",
    arguments: [
      FaultyDisk.Limits(), FaultyDisk.Limits(canExchange: false),
      FaultyDisk.Limits(mount: "public"),
    ])
  func lostStaging(limits: FaultyDisk.Limits) throws {
    // The host may have a page of its own in its place, so its text has to be known for ours.
    let (old, new) = (Sample.old, Sample.new.with(["404.html": "lost, in another way"]))
    let options = PublishOptions(yielding: ["404.html"])
    var wasHalfWay = false
    for step in 1... {
      let folder = try TemporaryFolder()
      var limits = limits
      if limits.mount != nil { limits.mount = folder.at("public") }
      try folder.makeFolder("public")
      let whole = FaultyDisk(SystemDisk(), failing: 0, with: .error(""), limits: limits)
      try publish(old, in: folder.path, on: whole, options: options)
      for (name, text) in Sample.strangers { try folder.write("public/" + name, text) }
      let before = try folder.tree("public")
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed, limits: limits)
      _ = failure { try publish(new, in: folder.path, on: disk, options: options) }
      if disk.calls < step { break }
      for staging in [".public.dossier-staging", "public/.dossier-staging"] {
        try SystemDisk().removeTree(staging, in: folder.path)
      }
      if try folder.tree("public") != before { wasHalfWay = true }
      if step.isMultiple(of: 2) {
        let publication = try publish(old, in: folder.path, on: whole, options: options)
        #expect(publication.yielded == [], "step \(step)")
        let tree = try folder.tree("public")
        #expect(tree.withoutManifest == old.with(Sample.strangers), "step \(step)")
      }
      do {
        let lock = try BuildLock(folder.path, disk: whole)
        _ = try Publisher(folder.at("public"), jobs: Jobs(1)).clean(holding: lock)
      }
      // Beside files of others an empty manifest stays, so that a build may go on.
      #expect(try folder.tree("public").withoutManifest == Sample.strangers, "step \(step)")
      try expectNothingLeft(folder, step)
    }
    #expect(wasHalfWay, "no kill fell into the switch-over")
  }

  @Test("version control passes over the staging folder, wherever a build was stopped")
  func hiddenStaging() throws {
    var wasSeen = false
    for step in 1... {
      let folder = try TemporaryFolder()
      try publish(Sample.old, in: folder.path)
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed)
      _ = failure { try publish(Sample.new, in: folder.path, on: disk) }
      if disk.calls < step { break }
      let staged = try folder.tree(".public.dossier-staging").filter { $1 != "/" }
      if staged["journal"] != nil {
        wasSeen = true
        #expect(staged[".gitignore"] == "*\n", "step \(step)")
      }
    }
    #expect(wasSeen, "no kill fell into the switch-over")
  }

  @Test("when any call fails the site is as it was, and the next build leaves nothing over")
  func failed() throws {
    let reason = "No space left on device"
    for step in 1... {
      let folder = try TemporaryFolder()
      try publish(Sample.old, in: folder.path)
      for (name, text) in Sample.strangers { try folder.write("public/" + name, text) }
      let before = try folder.tree("public")
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .error(reason), countsLooks: true)
      let message = failure { try publish(Sample.new, in: folder.path, on: disk) }
      if disk.calls < step {
        try #require(step > 100, "the test has failed too few calls")
        break
      }
      let after = try folder.tree("public")
      let new = Sample.new.with(Sample.strangers)
      if let message {
        #expect(message.hasSuffix(reason), "step \(step): \(message)")
        // Only tidying up is left to fail once the site is complete.
        #expect(after == before || after.withoutManifest == new, "step \(step)")
        if after == before { try expectNothingLeft(folder, step) }
      } else {
        #expect(after.withoutManifest == new, "step \(step)")
      }
      try publish(Sample.new, in: folder.path)
      #expect(try folder.tree("public").withoutManifest == new, "step \(step)")
      try expectNothingLeft(folder, step)
    }
  }

  @Test("a first build appears at once or not at all", arguments: [false, true])
  func firstBuild(exists: Bool) throws {
    for step in 1... {
      let folder = try TemporaryFolder()
      if exists { try folder.makeFolder("public") }
      let disk = FaultyDisk(SystemDisk(), failing: step, with: .killed)
      let isKilled = failure { try publish(Sample.new, in: folder.path, on: disk) } != nil
      if disk.calls < step { break }
      let tree = try folder.tree("public")
      #expect(tree.isEmpty || tree.withoutManifest == Sample.new, "step \(step)")
      #expect(isKilled || !tree.isEmpty, "step \(step)")
      try publish(Sample.old, in: folder.path)
      #expect(try folder.tree("public").withoutManifest == Sample.old, "step \(step)")
      try expectNothingLeft(folder, step)
    }
  }

  @Test("where files cannot be exchanged, a kill and a failure end in the new site")
  func withoutExchange() throws {
    for fault in [FaultyDisk.Fault.killed, .error("Input/output error")] {
      for step in 1... {
        let folder = try TemporaryFolder()
        try publish(Sample.old, in: folder.path)
        let disk = FaultyDisk(
          SystemDisk(), failing: step, with: fault, limits: .init(canExchange: false))
        _ = failure { try publish(Sample.new, in: folder.path, on: disk) }
        if disk.calls < step { break }
        expectWhole(try folder.tree("public"), step)
        try publish(Sample.new, in: folder.path)
        #expect(try folder.tree("public").withoutManifest == Sample.new, "step \(step)")
        try expectNothingLeft(folder, step)
      }
    }
  }

  @Test("an output folder that is a mount is filled from inside, with the same promises")
  func mount() throws {
    for fault in [FaultyDisk.Fault.killed, .error("Input/output error")] {
      for step in 1... {
        let folder = try TemporaryFolder()
        try folder.makeFolder("public")
        let limits = FaultyDisk.Limits(mount: folder.at("public"))
        let whole = FaultyDisk(SystemDisk(), failing: 0, with: .error(""), limits: limits)
        try publish(Sample.old, in: folder.path, on: whole)
        #expect(try folder.tree("public").withoutManifest == Sample.old)
        let disk = FaultyDisk(SystemDisk(), failing: step, with: fault, limits: limits)
        _ = failure { try publish(Sample.new, in: folder.path, on: disk) }
        if disk.calls < step { break }
        let tree = try folder.tree("public").filter { !$0.key.hasPrefix(".dossier-staging") }
        expectWhole(tree, step)
        try publish(Sample.new, in: folder.path, on: whole)
        #expect(try folder.tree("public").withoutManifest == Sample.new, "step \(step)")
        try expectNothingLeft(folder, step)
      }
    }
  }
}
