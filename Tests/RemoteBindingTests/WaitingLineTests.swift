import TestSupport
import Testing

@testable import RemoteBinding

@Suite struct WaitingLineTests {
    @Test("Whoever comes, leaves and is taken, the line is in the order of their coming")
    func random() throws {
        var generator = SeededGenerator()
        var line = WaitingLine<Int>()
        var expected: [(place: Int, element: Int)] = []
        for element in 0..<10_000 {
            switch Int.random(in: 0..<5, using: &generator) {
            case 0:
                #expect(line.popFirst() == expected.first?.element, "seed \(generator.seed)")
                expected = Array(expected.dropFirst())
            case 1 where !expected.isEmpty:
                let place = expected.remove(at: .random(in: expected.indices, using: &generator)).place
                line.leave(place)
                // Once more, as one that has been taken.
                line.leave(place)
            default: expected.append((line.join(element), element))
            }
        }
        #expect(line.popAll() == expected.map(\.element), "seed \(generator.seed)")
        #expect(line.popFirst() == nil)
    }

    @Test("A long line is left from its end in few steps")
    func long() {
        var line = WaitingLine<Int>()
        let places = (0..<300_000).map { line.join($0) }
        for place in places.reversed() where place > 0 { line.leave(place) }
        #expect(line.popAll() == [0])
    }
}
