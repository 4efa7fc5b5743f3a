// Made by swift-bind from direct.h, for x86_64-linux-gnu. Functions that are inlined to calls of C.
import CDirect
import CTypes
import StaticBinding

extension Direct where F == Static {
    @inline(__always) @discardableResult
    static func none() -> Int32 {
        swb_direct_direct_none()
    }
    @inline(__always) @discardableResult
    static func narrow(_ a: Int8, b: Octet, c: Int16, d: UInt16, e: Bool) -> Octet {
        swb_direct_direct_narrow(a, b, c, d, e)
    }
    @inline(__always) @discardableResult
    static func wide(_ a: Int64, b: UInt64, c: UInt, d: CLong, e: Float, f: Double, g: CChar) -> Double {
        swb_direct_direct_wide(a, b, c, d, e, f, g)
    }
    @inline(__always) @discardableResult
    static func isEven(_ number: Int32) -> Bool {
        swb_direct_direct_is_even(number)
    }
    @inline(__always) @discardableResult
    static func next(_ color: Hue) -> Hue {
        Hue(rawValue: swb_direct_direct_next(color.rawValue))
    }
    @inline(__always) @discardableResult
    static func new(_ value: Int32) -> Handle<Shop>? {
        DirectCall.address(swb_direct_direct_new(value))
    }
    @inline(__always) @discardableResult
    static func value(_ store: Handle<Shop>?) -> Int32 {
        swb_direct_direct_value(store?.address)
    }
    @inline(__always) @discardableResult
    static func place(_ store: Handle<Shop>?) throws(ForeignError) -> Pointer<Int32> {
        try DirectCall.checked("direct_place(store)") { () throws(ForeignError) in
            try DirectCall.take(Pointer<Int32>.self, swb_direct_direct_place(store?.address))
        }
    }
    @inline(__always)
    static func free(_ store: Handle<Shop>?) {
        swb_direct_direct_free(store?.address)
    }
    @inline(__always) @discardableResult
    static func swapped(_ pair: Couple, factor: Double) -> Couple {
        DirectCall.store(Couple.self, pair) { (pair) in
            DirectCall.load(Couple.self) { swb_direct_direct_swapped($0, pair, factor) }
        }
    }
    @inline(__always) @discardableResult
    static func mixedUp(_ mixed: Blend) -> Blend {
        DirectCall.store(Blend.self, mixed) { (mixed) in
            DirectCall.load(Blend.self) { swb_direct_direct_mixed_up($0, mixed) }
        }
    }
    @inline(__always) @discardableResult
    static func rotated(_ block: Slab) -> Slab {
        DirectCall.store(Slab.self, block) { (block) in
            DirectCall.load(Slab.self) { swb_direct_direct_rotated($0, block) }
        }
    }
    @inline(__always) @discardableResult
    static func real(_ number: Figure) -> Double {
        DirectCall.store(Figure.self, number) { (number) in
            swb_direct_direct_real(number)
        }
    }
    @inline(__always) @discardableResult
    static func conjugate(_ number: CComplex<Double>) -> CComplex<Double> {
        DirectCall.store(CComplex<Double>.self, number) { (number) in
            DirectCall.load(CComplex<Double>.self) { swb_direct_direct_conjugate($0, number) }
        }
    }
    @inline(__always) @discardableResult
    static func half(_ number: C.LongDouble) -> C.LongDouble {
        DirectCall.store(C.LongDouble.self, number) { (number) in
            DirectCall.load(C.LongDouble.self) { swb_direct_direct_half($0, number) }
        }
    }
    @inline(__always) @discardableResult
    static func length(_ text: String?) throws(ForeignError) -> Int32 {
        try DirectCall.checked("direct_length(text)") { () throws(ForeignError) in
            try DirectCall.lower((CString?).self, text, at: 0) { (text) throws(ForeignError) in
                swb_direct_direct_length(text.address)
            }
        }
    }
    @inline(__always) @discardableResult
    static func text(_ which: Int32) throws(ForeignError) -> String? {
        try DirectCall.checked("direct_text(which)") { () throws(ForeignError) in
            try DirectCall.take((CString?).self, swb_direct_direct_text(which))
        }
    }
    @inline(__always) @discardableResult
    static func sum(_ values: In<Int32>?) throws(ForeignError) -> Int32 {
        try DirectCall.checked("direct_sum(values, count of values)") { () throws(ForeignError) in
            try DirectCall.lower((Counted<In<Int32>, C.Size>?).self, values, at: 0) { (values) throws(ForeignError) in
                swb_direct_direct_sum(values.address, values.count())
            }
        }
    }
    @inline(__always)
    static func fill(_ values: InOut<Int32>?) throws(ForeignError) {
        try DirectCall.checked("direct_fill(values, count of values)") { () throws(ForeignError) in
            try DirectCall.lower((Counted<InOut<Int32>, Int32>?).self, values, at: 0) { (values) throws(ForeignError) in
                swb_direct_direct_fill(values.address, values.count())
            }
        }
    }
    @inline(__always) @discardableResult
    static func divide(_ a: Int32, b: Int32, rest: Out<Int32>?) throws(ForeignError) -> Int32 {
        try DirectCall.checked("direct_divide(a, b, rest)") { () throws(ForeignError) in
            try DirectCall.lower((Out<Int32>?).self, rest, at: 2) { (rest) throws(ForeignError) in
                swb_direct_direct_divide(a, b, rest.address)
            }
        }
    }
    /// - Parameter data: what `visitor` is given back; `nil` will do, since a closure has what it captures
    @inline(__always) @discardableResult
    static func visit(
        _ values: In<Int32>?,
        visitor: Callback<Guest>?,
        data: Pointer<Untyped>?
    ) throws(ForeignError) -> Int32 {
        try DirectCall.checked("direct_visit(values, count of values, visitor, data)") { () throws(ForeignError) in
            try DirectCall.lower((Counted<In<Int32>, C.Size>?).self, values, at: 0) { (values) throws(ForeignError) in
                try DirectCall.lower((Callback<Guest>?).self, visitor, at: 2) { (visitor) throws(ForeignError) in
                    swb_direct_direct_visit(values.address, values.count(), visitor.address, data?.address)
                }
            }
        }
    }
    @inline(__always) @discardableResult
    static func fail(_ error: Int32) -> (result: Int32, errno: Int32) {
        DirectCall.errno { swb_direct_direct_fail(error, $0) }
    }
    @inline(__always) @discardableResult
    static func open(_ name: String) throws(ForeignError) -> Throwing<MinusOne<Int32>>.Value {
        try DirectCall.checked("direct_open(name)") { () throws(ForeignError) in
            try DirectCall.lower(CString.self, name, at: 0) { (name) throws(ForeignError) in
                try DirectCall.take(Throwing<MinusOne<Int32>>.self, DirectCall.errno { swb_direct_direct_open(name.address, $0) })
            }
        }
    }
    @inline(__always) @discardableResult
    static func nothing(_ error: Int32) -> (result: Pointer<Untyped>?, errno: Int32) {
        DirectCall.errno { DirectCall.address(swb_direct_direct_nothing(error, $0)) }
    }
    @inline(__always) @discardableResult
    static func unnamed(_ argument1: Int32, _ argument2: Int32) -> Int32 {
        swb_direct_direct_unnamed(argument1, argument2)
    }
    @inline(__always) @discardableResult
    static func hidden(_ value: Int32) -> Int32 {
        swb_direct_direct_hidden(value)
    }
    @available(*, deprecated)
    @inline(__always) @discardableResult
    static func old(_ value: Int32) -> Int32 {
        swb_direct_direct_old(value)
    }
    @inline(__always) @discardableResult
    static func `as`(_ wide: Breadth.Value) throws(ForeignError) -> Int32 {
        try DirectCall.checked("direct_as(wide)") { () throws(ForeignError) in
            try DirectCall.lower(Breadth.self, wide, at: 0) { (wide) throws(ForeignError) in
                swb_direct_direct_as(wide.integer())
            }
        }
    }
    @inline(__always)
    static func exit(_ status: Int32) -> Never {
        swb_direct_direct_exit(status)
    }
    @inline(__always) @discardableResult
    static func totalOfTwo(_ count: Int32, first: Int32, second: Int32) -> Int32 {
        swb_direct_direct_total_of_two(count, first, second)
    }
    // direct_newer has no direct form: the library may be without it, and only the strategy can tell.
}

extension DirectStubs where F == Static {
    @inline(__always) @discardableResult
    static func packed(_ pack: In<Parcel>) throws(ForeignError) -> Int32 {
        try DirectCall.checked("direct_packed(pack)") { () throws(ForeignError) in
            try DirectCall.lower(In<Parcel>.self, pack, at: 0) { (pack) throws(ForeignError) in
                swb_direct_direct_packed(pack.address)
            }
        }
    }
    @inline(__always)
    static func repacked(_ result: Out<Parcel>, pack: In<Parcel>, by: Int32) throws(ForeignError) {
        try DirectCall.checked("direct_repacked(result, pack, by)") { () throws(ForeignError) in
            try DirectCall.lower(Out<Parcel>.self, result, at: 0) { (result) throws(ForeignError) in
                try DirectCall.lower(In<Parcel>.self, pack, at: 1) { (pack) throws(ForeignError) in
                    swb_direct_direct_repacked(result.address, pack.address, by)
                }
            }
        }
    }
    /// - Returns: its address in the calling thread
    @inline(__always) @discardableResult
    static func ofThread() throws(ForeignError) -> Pointer<Int32> {
        try DirectCall.checked("direct_of_thread") { () throws(ForeignError) in
            try DirectCall.take(Pointer<Int32>.self, swb_direct_direct_of_thread())
        }
    }
    @inline(__always) @discardableResult
    static func twice(_ value: Int32) -> Int32 {
        swb_direct_direct_twice(value)
    }
    @inline(__always) @discardableResult
    static func cube(_ x: Double) -> Double {
        swb_direct_direct_cube(x)
    }
    // direct_limits has no direct form: each file of C has a variable of its own by that name.
}
