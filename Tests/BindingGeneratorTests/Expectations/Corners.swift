// Made by swift-bind from corners.h, for x86_64-linux-gnu.
import CTypes

/// Four numbers at a boundary of sixteen bytes.
struct Four: CStruct {
    var elements: InlineArray<4, Int32> = InlineArray(repeating: 0)

    static let layout = AlignedLayout<_, _, 16>("corners_four") {
        Field("elements", \Four.elements)
    }
}

struct Box: CStruct {
    var tag: CChar = 0
    var sides: Four = Four()

    static let layout = StructLayout("struct corners_box") {
        Field("tag", \Box.tag, as: C.Char.self)
        Field("sides", \Box.sides)
    }
}

/// Older headers write arrays without a length so.
struct List: CStruct {
    var count: Int32 = 0
    var values: FlexibleArray<Int16> = FlexibleArray<Int16>()

    static let layout = StructLayout("struct corners_list") {
        Field("count", \List.count)
        Field("values", \List.values)
    }
}

enum Names: OpaqueType { static let spelling = "struct corners_table" }
typealias Ids = Names

/// The functions and variables of corners.h.
struct Corners<F: Foreign>: BindingSet {
    let memory: F.Memory
    /// Adds the sides of a box (`corners_box`, see `corners_box`).
    ///
    /// ```c
    /// int sum = corners_sum(&box);
    ///     // indented
    /// ```
    /// - Parameter box: `sides` count, @ least
    /// - Returns: the sum
    let sum: Fn<F, (Pointer<Box>?) -> Int32>
    let total: Fn<F, (Pointer<List>?) -> Int32>
    let tableOf: Fn<F, (Int32) -> Handle<Names>?>
    let kind: Fn<F, (Handle<Names>?) -> Int32>
    let f: Fn<F, (Int32) -> Int32>
    let memory_: Global<F, Int32>

    init(_ f: F) {
        memory = f.memory
        sum = f.fn("corners_sum", "box")
        total = f.fn("corners_total", "list")
        tableOf = f.fn("corners_table_of", "kind")
        kind = f.fn("corners_kind", "names")
        self.f = f.fn("f", "value")
        memory_ = f.global("memory")
    }
}
