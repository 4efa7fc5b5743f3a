import TestSupport
import Testing

@testable import CTypes

@Suite struct FreeRangesTests {
    @Test("Whatever is taken and given back, ranges are those of a set of numbers")
    func random() {
        var generator = SeededGenerator()
        let end = 6000
        var ranges = FreeRanges()
        var isFree = [Bool](repeating: false, count: end)
        for step in 0..<20_000 {
            let start = Int.random(in: 0..<end, using: &generator)
            let limit = min(end, start + .random(in: 1...4, using: &generator))
            let run = isFree[start..<limit].prefix { $0 == isFree[start] }
            let part = start..<run.endIndex
            if isFree[start] { ranges.remove(part) } else { ranges.insert(part) }
            for index in part { isFree[index].toggle() }
            guard step % 500 == 0 else { continue }
            let expected = runs(of: isFree)
            #expect(ranges.count == expected.count)
            for size in 1...12 {
                #expect(ranges.first(ofSize: size) == expected.first { $0.count >= size })
                #expect(ranges.last(ofSize: size) == expected.last { $0.count >= size })
            }
        }
    }

    private func runs(of isFree: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in isFree.indices where isFree[index] {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }
}
