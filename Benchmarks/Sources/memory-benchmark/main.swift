// The program's memory for libraries: fields, arrays and allocations, beside raw pointers and malloc.
import CTypes
import Glibc
import Measuring

struct Sample: CStruct {
    var id: Int32
    var flags: UInt32
    var weight: Double
    var next: Pointer<Sample>?

    static let layout = StructLayout("struct sample") {
        Field("id", \Sample.id)
        Field("flags", \Sample.flags)
        Field("weight", \Sample.weight)
        Field("next", \Sample.next)
    }
}

let count = 1000
let memory = LocalMemory()
let samples = try memory.allocate(
    copying: (0..<Int32(count)).map { Sample(id: $0, flags: 1, weight: 0.5, next: nil) }, as: Sample.self)
let numbers = try memory.allocate(copying: (0..<Int32(count)).map { $0 }, as: Int32.self)
let expected: Int64 = 499_500

/// The time in which `body` takes all elements.
func elementTime(_ body: () throws -> Int64) throws -> Double {
    guard try body() == expected else { throw Table.Skipped(reason: "WRONG ANSWER") }
    var sum: Int64 = 0
    let time = try Effort(steps: 200).median { sum &+= try body() }
    precondition(sum != 0)
    return time
}

@inline(never)
func rawFields(_ pointer: UnsafePointer<Sample>) -> Int64 {
    var sum: Int64 = 0
    for index in 0..<count { sum &+= Int64(pointer[index].id) }
    return sum
}

@inline(never)
func unsafeFields(_ array: CArray<Sample>, _ memory: LocalMemory) -> Int64 {
    var sum: Int64 = 0
    for index in 0..<count {
        sum &+= Int64(memory.unsafeLoad(array.start.unsafeAdvanced(by: index).field(\.id)))
    }
    return sum
}

@inline(never)
func spanFields(_ array: CArray<Sample>, _ memory: LocalMemory) throws -> Int64 {
    try memory.withSpan(of: array) { span in
        var sum: Int64 = 0
        for index in span.indices { sum &+= Int64(span[index][keyPath: \.id]) }
        return sum
    }
}

@inline(never)
func checkedFields(_ array: CArray<Sample>, _ memory: LocalMemory) throws -> Int64 {
    var sum: Int64 = 0
    for index in array.indices { sum &+= Int64(try memory.load(array.pointer(at: index).field(\.id))) }
    return sum
}

@inline(never)
func rawSum(_ pointer: UnsafePointer<Int32>) -> Int64 {
    var sum: Int64 = 0
    for index in 0..<count { sum &+= Int64(pointer[index]) }
    return sum
}

@inline(never)
func spanSum(_ array: CArray<Int32>, _ memory: LocalMemory) throws -> Int64 {
    try memory.withSpan(of: array) { span in
        var sum: Int64 = 0
        for index in span.indices { sum &+= Int64(span[index]) }
        return sum
    }
}

@inline(never)
func checkedSum(_ array: CArray<Int32>, _ memory: LocalMemory) throws -> Int64 {
    var sum: Int64 = 0
    for index in array.indices { sum &+= Int64(try memory.load(array, at: index)) }
    return sum
}

let rawSamples = samples.pointer.address.assumingMemoryBound(to: Sample.self)
try Table(
    title: "a field of 1000 structures",
    rows: [
        .init(name: "raw pointer, unchecked") { try elementTime { rawFields(rawSamples) } },
        .init(name: "unsafeLoad(pointer.field(\\.id))", target: 1.1) {
            try elementTime { unsafeFields(samples.array, memory) }
        },
        .init(name: "span[i][keyPath: \\.id]", target: 1.1) {
            try elementTime { try spanFields(samples.array, memory) }
        },
        .init(name: "load(array.pointer(at: i).field(\\.id))") {
            try elementTime { try checkedFields(samples.array, memory) }
        },
    ]
).print()

let rawNumbers = numbers.pointer.address.assumingMemoryBound(to: Int32.self)
try Table(
    title: "the sum of 1000 integers",
    rows: [
        .init(name: "raw pointer, unchecked") { try elementTime { rawSum(rawNumbers) } },
        .init(name: "withSpan(of: array)", target: 1.3) { try elementTime { try spanSum(numbers.array, memory) } },
        .init(name: "load(array, at: i)") { try elementTime { try checkedSum(numbers.array, memory) } },
    ]
).print()

/// The time of 1000 allocations that are freed together.
@inline(never)
func mallocTime(_ size: Int) -> Double {
    var blocks = [UnsafeMutableRawPointer?](repeating: nil, count: count)
    return Effort(steps: 50).median {
        for index in blocks.indices { blocks[index] = malloc(size) }
        for block in blocks { free(block) }
    }
}

@inline(never)
func arenaTime<T: CMember>(_ type: T.Type) throws -> Double {
    var last: Pointer<T>?
    let time = try Effort(steps: 50).median {
        try memory.withArena { arena throws(ForeignError) in
            for _ in 0..<count { last = try arena.allocate(T.self) }
        }
    }
    precondition(last != nil)
    return time
}

func allocationRows<T: CMember>(_ type: T.Type) -> [Table.Row] {
    [
        .init(name: "malloc and free, \(T.size) bytes") { mallocTime(T.size) },
        .init(name: "arena, \(T.size) bytes, zeroed", target: 1) { try arenaTime(type) },
    ]
}

for rows in [
    allocationRows(Double.self), allocationRows(InlineArray<4, Int64>.self), allocationRows(InlineArray<8, Int64>.self),
] {
    try Table(title: "1000 allocations, freed together", rows: rows).print()
}
