// What libFuzzer calls. One program for all targets: the environment's FUZZ_TARGET says which.
import DossierModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let target: @Sendable ([UInt8]) -> Void = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? "article"
  guard let target = Targets.all[name] else {
    print("no target '\(name)'; there are \(Targets.all.keys.sorted().joined(separator: ", "))")
    exit(64)
  }
  return target
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
