import CTypes
import DynamicBinding

/// One function under test: what is expected of it, and the loop that calls it from Swift.
///
/// The body of a loop is that of its namesake in CBenchLoops.
struct Case {
    /// What a call is compared with, and how much slower it may be.
    enum Target {
        /// Straight through registers: a call of a function pointer in C.
        case pointer(Double)
        /// Through libffi: `ffi_call` in C.
        case libffi(Double)
        /// Not compared: such a call does more than its namesake.
        case none
    }

    /// The C loops' name.
    let name: String
    let title: String
    let target: Target
    /// Whether allocations count as a failure.
    var mayAllocate = false
    var calls = 100_000
    /// Makes that many calls and returns the sum of their results.
    let run: (Int) throws -> Int64
}

func number(_ i: Int) -> Int32 { Int32(truncatingIfNeeded: i) }

func bits(_ value: Double) -> Int64 { Int64(bitPattern: value.bitPattern) }

func makeCases(_ functions: Functions<Dynamic>) -> [Case] {
    scalarCases(functions) + [
        Case(name: "long8", title: "8 longs, 2 on the stack", target: .pointer(1.1)) { n in
            let f = functions.long8
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(i, 1, 2, 3, 4, 5, 6, 7)) }
            return sum
        },
        Case(name: "double3", title: "double (double × 3)", target: .pointer(1.1)) { n in
            let f = functions.double3
            var sum: Int64 = 0
            for i in 0..<n { sum &+= bits(f(Double(i), 2, 3)) }
            return sum
        },
        Case(name: "mixed", title: "int, double, pointer, float", target: .pointer(1.1)) { n in
            let f = functions.mixed
            return withUnsafePointer(to: 5 as Int32) { five in
                let five = Pointer<Untyped>(address: five)
                var sum: Int64 = 0
                for i in 0..<n { sum &+= bits(f(number(i), 2, five, 1.5)) }
                return sum
            }
        },
        Case(name: "narrow", title: "int8_t (int)", target: .pointer(1.1)) { n in
            let f = functions.narrow
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i))) }
            return sum
        },
        Case(name: "fail", title: "int (int) with errno", target: .pointer(1.1)) { n in
            let f = functions.fail
            var sum: Int64 = 0
            for i in 0..<n {
                let (result, errno) = f(number(i & 15))
                sum &+= Int64(errno &- result)
            }
            return sum
        },
        Case(name: "swap", title: "struct {double, double}, in and out", target: .pointer(1.1)) { n in
            let f = functions.swap
            var sum: Int64 = 0
            for i in 0..<n {
                let pair = f(Pair(x: Double(i), y: 2), 3)
                sum &+= bits(pair.x) &+ bits(pair.y)
            }
            return sum
        },
        Case(name: "grow", title: "struct {int64, double}, in and out", target: .pointer(1.1)) { n in
            let f = functions.grow
            var sum: Int64 = 0
            for i in 0..<n {
                let entry = f(Entry(count: Int64(i), weight: 2), 3)
                sum &+= entry.count &+ bits(entry.weight)
            }
            return sum
        },
        Case(name: "rotate", title: "struct of 40 bytes, in and out", target: .pointer(1.1)) { n in
            let f = functions.rotate
            var sum: Int64 = 0
            for i in 0..<n {
                let block = f(Block(words: [Int64(i), 1, 2, 3, 4]))
                sum &+= block.words[0] &+ block.words[4]
            }
            return sum
        },
        Case(name: "short", title: "string of 9 bytes", target: .none) { n in
            let f = functions.string
            let text = "nine text"
            var sum: Int64 = 0
            for _ in 0..<n { sum &+= Int64(try f(text)) }
            return sum
        },
        Case(name: "long", title: "string of 100 bytes", target: .none) { n in
            let f = functions.string
            let text = String(repeating: "x", count: 100)
            var sum: Int64 = 0
            for _ in 0..<n { sum &+= Int64(try f(text)) }
            return sum
        },
        Case(name: "bytes", title: "array of 64 bytes and its count", target: .none) { n in
            let f = functions.bytes
            let bytes: [UInt8] = [9] + Array(repeating: 0, count: 63)
            var sum: Int64 = 0
            for _ in 0..<n { sum &+= Int64(try f(In(bytes))) }
            return sum
        },
        Case(name: "store", title: "Out<Int32> made before the loop", target: .none) { n in
            let f = functions.store
            let place = Out<Int32>()
            var sum: Int64 = 0
            for i in 0..<n {
                sum &+= Int64(try f(place, number(i)))
                sum &+= Int64(place.value)
            }
            return sum
        },
        Case(name: "variadic", title: "variadic (int, int, int)", target: .libffi(1.15)) { n in
            let f = functions.variadic
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(try f(2, number(i), 3)) }
            return sum
        },
        Case(name: "blocks", title: "3 structs of 40 bytes", target: .libffi(1.15)) { n in
            let f = functions.blocks
            var sum: Int64 = 0
            for i in 0..<n {
                let i = Int64(i)
                sum &+= f(
                    Block(words: [i, 1, 2, 3, 4]), Block(words: [i, 5, 6, 7, 8]),
                    Block(words: [i, 9, 10, 11, 12]))
            }
            return sum
        },
        sortCase(functions),
    ]
}

/// Sorting 1000 numbers with a comparison in Swift. In C, the third way is a libffi closure.
private func sortCase(_ functions: Functions<Dynamic>) -> Case {
    let memory = LocalMemory()
    let ascending = Callback<Comparison>(fallback: 0) { a, b in
        let (x, y) = (memory.load(a), memory.load(b))
        return x < y ? -1 : x == y ? 0 : 1
    }
    let numbers = InOut<Int32>(Array(repeating: 0, count: 1000))
    return Case(
        name: "sort", title: "qsort of 1000 ints", target: .pointer(2.2), mayAllocate: true,
        calls: 10
    ) { n in
        var sum: Int64 = 0
        for _ in 0..<n {
            try functions.fill(numbers)
            try functions.sort(numbers, 4, ascending)
            sum &+= Int64(try numbers[0]) &+ Int64(try numbers[999])
        }
        return sum
    }
}

private func scalarCases(_ functions: Functions<Dynamic>) -> [Case] {
    [
        Case(name: "int0", title: "int ()", target: .pointer(1.1)) { n in
            let f = functions.int0
            var sum: Int64 = 0
            for _ in 0..<n { sum &+= Int64(f()) }
            return sum
        },
        Case(name: "int1", title: "int (int)", target: .pointer(1.1)) { n in
            let f = functions.int1
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i))) }
            return sum
        },
        Case(name: "int2", title: "int (int × 2)", target: .pointer(1.1)) { n in
            let f = functions.int2
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1)) }
            return sum
        },
        Case(name: "int3", title: "int (int × 3)", target: .pointer(1.1)) { n in
            let f = functions.int3
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2)) }
            return sum
        },
        Case(name: "int4", title: "int (int × 4)", target: .pointer(1.1)) { n in
            let f = functions.int4
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3)) }
            return sum
        },
        Case(name: "int5", title: "int (int × 5)", target: .pointer(1.1)) { n in
            let f = functions.int5
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4)) }
            return sum
        },
        Case(name: "int6", title: "int (int × 6)", target: .pointer(1.1)) { n in
            let f = functions.int6
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5)) }
            return sum
        },
        Case(name: "int7", title: "int (int × 7)", target: .pointer(1.1)) { n in
            let f = functions.int7
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6)) }
            return sum
        },
        Case(name: "int8", title: "int (int × 8)", target: .pointer(1.1)) { n in
            let f = functions.int8
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7)) }
            return sum
        },
        Case(name: "int9", title: "int (int × 9)", target: .pointer(1.1)) { n in
            let f = functions.int9
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8)) }
            return sum
        },
        Case(name: "int10", title: "int (int × 10)", target: .pointer(1.1)) { n in
            let f = functions.int10
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9)) }
            return sum
        },
        Case(name: "int11", title: "int (int × 11)", target: .pointer(1.1)) { n in
            let f = functions.int11
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) }
            return sum
        },
        Case(name: "int12", title: "int (int × 12)", target: .pointer(1.1)) { n in
            let f = functions.int12
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) }
            return sum
        },
        Case(name: "int13", title: "int (int × 13)", target: .pointer(1.1)) { n in
            let f = functions.int13
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)) }
            return sum
        },
        Case(name: "int14", title: "int (int × 14)", target: .pointer(1.1)) { n in
            let f = functions.int14
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) }
            return sum
        },
        Case(name: "int15", title: "int (int × 15)", target: .pointer(1.1)) { n in
            let f = functions.int15
            var sum: Int64 = 0
            for i in 0..<n { sum &+= Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)) }
            return sum
        },
    ]
}
