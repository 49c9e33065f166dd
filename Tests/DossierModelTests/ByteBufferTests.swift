import DossierTestSupport
import Testing

@testable import DossierModel

@Suite struct ByteBufferTests {
  @Test("through any run of changes a buffer holds what an array would")
  func likeAnArray() {
    for seed in 0..<50 {
      var random = SeededNumbers(seed: UInt64(seed))
      var buffer = ByteBuffer()
      var array: [UInt8] = []
      for _ in 0..<200 {
        let run = (0..<random.below(70)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        switch random.below(9) {
        case 0:
          buffer.append(7)
          array.append(7)
        case 1:
          let number = random.below(array.count + 1)
          buffer.removeLast(number)
          array.removeLast(number)
        case 2:
          var other = ByteBuffer()
          run.withUnsafeBufferPointer { other.append($0) }
          let place = random.below(array.count + 1)
          buffer.insert(other, at: place)
          array.insert(contentsOf: run, at: place)
        case 3: buffer.trim()
        case 4:
          let own = buffer
          buffer.append(own, 0..<own.count / 2)
          array += array[..<(array.count / 2)]
        case 5:
          var outer = run
          buffer.exchange(&outer)
          #expect(outer == array)
          array = run
        case 6: buffer.reserve(random.below(500))
        default:
          run.withUnsafeBufferPointer { buffer.append($0) }
          array += run
        }
        #expect(buffer.bytes == array && buffer.count == array.count && buffer.last == array.last)
      }
    }
  }

  @Test("buffers are equal by their bytes, whatever room they have")
  func equality() {
    var one = ByteBuffer()
    one.reserve(1000)
    for byte in 0..<100 { one.append(UInt8(byte)) }
    var two = one
    two.trim()
    #expect(one == two && one.hashValue == two.hashValue)
    two.append(1)
    #expect(one != two && two.count == 101)
  }
}
