import Testing

@testable import DossierModel

@Suite struct UTF8CheckTests {
  @Test("every sequence of two and three bytes is judged as the standard library does")
  func short() {
    for first in UInt8(0x7F)...0xFF {
      for second in UInt8.min...UInt8.max {
        expectSame([first, second])
        for third in [0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF] as [UInt8] {
          expectSame([first, second, third])
        }
      }
    }
  }

  @Test("sequences of four bytes too, wherever they stand between ASCII")
  func long() {
    let edges: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    for first in UInt8(0xED)...0xF6 {
      for second in edges {
        for third in edges {
          for fourth in edges {
            let padding = Array(repeating: UInt8(ascii: "x"), count: Int(third & 15))
            expectSame(padding + [first, second, third, fourth] + padding)
          }
        }
      }
    }
  }

  private func expectSame(_ bytes: [UInt8]) {
    let isValid = bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) }
    if isValid != (String(validating: bytes, as: UTF8.self) != nil) {
      Issue.record("\(bytes) is judged \(isValid)")
    }
  }
}
