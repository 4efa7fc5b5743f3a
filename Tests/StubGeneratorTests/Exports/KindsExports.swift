// The entry points of kinds.h, for Swift 6.3. Made by swift-bind of their description: do not edit.
public import CKinds

/// What C calls by `kinds.h`, which `Kinds.Library` implements.
///
/// Memory that C passes is there during the call. What a function throws becomes the result that `kinds.h`
/// names, and the error that `kinds_error_message()` tells.
nonisolated protocol KindsExports {
    /// Runs once, before the first call, on the thread that makes it; others wait. If it throws, each call fails
    /// with that. A function of `kinds.h` that it calls fails, and one that it waits for on another thread waits.
    static func start() throws

    /// `uint64_t kinds_integers(int8_t, uint16_t, int32_t, uint64_t, char, long, unsigned long long, size_t, intptr_t)`
    static func integers(
        _ p1: Int8,
        _ p2: UInt16,
        _ p3: Int32,
        _ p4: UInt64,
        _ p5: CChar,
        _ p6: Int,
        _ p7: UInt64,
        _ p8: Int,
        _ p9: Int
    ) throws -> UInt64

    /// `ssize_t kinds_system(time_t time, wchar_t wide, char16_t unit, char32_t scalar, mode_t mode, off_t offset, dev_t device)`
    static func system(
        time: Int,
        wide: Int32,
        unit: UInt16,
        scalar: UInt32,
        mode: UInt32,
        offset: Int,
        device: UInt
    ) throws -> Int

    /// `long double kinds_floats(float x, double y, long double long_one)`
    static func floats(x: Float, y: Double, longOne: Float80) throws -> Float80

    /// `bool kinds_invert(bool value)`
    static func invert(value: Bool) throws -> Bool

    /// `mask_t kinds_brush(enum mood mood, mask_t mask)`
    static func brush(mood: CKinds.mood, mask: CKinds.mask_t) throws -> CKinds.mask_t

    /// `enum mood kinds_mood(enum mood mood)`
    static func mood(mood: CKinds.mood) throws -> CKinds.mood

    /// `enum level kinds_level(enum level level, share_t share)`
    static func level(level: CKinds.level, share: CKinds.share_t) throws -> CKinds.level

    /// `struct packet kinds_packet(struct packet packet, struct packet *copy)`
    static func packet(packet: CKinds.packet, copy: UnsafeMutablePointer<CKinds.packet>) throws -> CKinds.packet

    /// `union number kinds_number(union number number)`
    static func number(number: CKinds.number) throws -> CKinds.number

    /// `grid_t kinds_grid(const grid_t *grid, grid_t **next)`
    static func grid(
        grid: UnsafePointer<CKinds.grid_t>,
        next: UnsafeMutablePointer<UnsafeMutablePointer<CKinds.grid_t>?>
    ) throws -> CKinds.grid_t

    /// `int64_t kinds_sum(const int32_t *values, int32_t values_count, int64_t *running_sums, size_t running_sums_count, const void *bytes, uint8_t bytes_count)`
    static func sum(
        values: UnsafeBufferPointer<Int32>,
        runningSums: UnsafeMutableBufferPointer<Int64>?,
        bytes: UnsafeRawBufferPointer
    ) throws -> Int64

    /// `void kinds_named(int16_t *buffer, int32_t by, size_t *length)`
    static func named(buffer: UnsafeMutablePointer<Int16>?, by: Int32, length: UnsafeMutablePointer<Int>) throws

    /// `const char *kinds_texts(const char *text, const char *other, const char *raw, char **out)`
    static func texts(
        text: String,
        other: String?,
        raw: UnsafePointer<CChar>?,
        out: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) throws -> UnsafePointer<CChar>

    /// `double kinds_callbacks(double (*weigh)(const grid_t *, bool, size_t, void *), void (*maybe)(void), void (*notify)(void), void *context)`
    static func callbacks(
        weigh: @escaping @convention(c) (UnsafePointer<CKinds.grid_t>?, Bool, Int, UnsafeMutableRawPointer?) -> Double,
        maybe: (@convention(c) () -> Void)?,
        notify: @escaping @convention(c) () -> Void,
        context: UnsafeMutableRawPointer?
    ) throws -> Double

    /// `void (*kinds_pointer(struct parser *parser, struct parser **made, const void *any))(void)`
    static func pointer(
        parser: OpaquePointer?,
        made: UnsafeMutablePointer<OpaquePointer?>,
        any: UnsafeRawPointer?
    ) throws -> (@convention(c) () -> Void)?

    /// `int32_t kinds_switch(int32_t in, int32_t var, int32_t _self_)`
    static func `switch`(in: Int32, var_: Int32, self: Int32) throws -> Int32

    /// `double kinds_unnamed(int32_t, const double *, size_t)`
    static func unnamed(_ p1: Int32, _ p2: UnsafeBufferPointer<Double>) throws -> Double

    /// `uint32_t take_back(volatile uint32_t *register_address)`
    static func takeBack(registerAddress: UnsafeMutablePointer<UInt32>) throws -> UInt32
}

nonisolated extension KindsExports {
    static func start() throws {}
}

/// An error with a code for C, not 0; that of others is 1.
nonisolated protocol KindsError: Error {
    var errorCode: Int32 { get }
}

nonisolated extension KindsExports {
    fileprivate static func enter_kinds_integers(
        _ p1: Int8,
        _ p2: UInt16,
        _ p3: Int32,
        _ p4: UInt64,
        _ p5: CChar,
        _ p6: Int,
        _ p7: UInt64,
        _ p8: Int,
        _ p9: Int
    ) -> UInt64 {
        do {
            try KindsEntry.begin()
            return try Self.integers(p1, p2, p3, p4, p5, p6, p7, p8, p9)
        } catch {
            return KindsEntry.fail(error, 0)
        }
    }

    fileprivate static func enter_kinds_system(
        _ p1: Int,
        _ p2: Int32,
        _ p3: UInt16,
        _ p4: UInt32,
        _ p5: UInt32,
        _ p6: Int,
        _ p7: UInt
    ) -> Int {
        do {
            try KindsEntry.begin()
            return try Self.system(time: p1, wide: p2, unit: p3, scalar: p4, mode: p5, offset: p6, device: p7)
        } catch {
            return KindsEntry.fail(error, -2)
        }
    }

    fileprivate static func enter_kinds_floats(_ p1: Float, _ p2: Double, _ p3: Float80) -> Float80 {
        do {
            try KindsEntry.begin()
            return try Self.floats(x: p1, y: p2, longOne: p3)
        } catch {
            return KindsEntry.fail(error, .infinity)
        }
    }

    fileprivate static func enter_kinds_invert(_ p1: Bool) -> Bool {
        do {
            try KindsEntry.begin()
            return try Self.invert(value: p1)
        } catch {
            return KindsEntry.fail(error, false)
        }
    }

    fileprivate static func enter_kinds_brush(_ p1: CKinds.mood, _ p2: CKinds.mask_t) -> CKinds.mask_t {
        do {
            try KindsEntry.begin()
            return try Self.brush(mood: p1, mask: p2)
        } catch {
            return KindsEntry.fail(error, 99)
        }
    }

    fileprivate static func enter_kinds_mood(_ p1: CKinds.mood) -> CKinds.mood {
        do {
            try KindsEntry.begin()
            return try Self.mood(mood: p1)
        } catch {
            return KindsEntry.fail(error, CKinds.mood(rawValue: 4))
        }
    }

    fileprivate static func enter_kinds_level(_ p1: CKinds.level, _ p2: CKinds.share_t) -> CKinds.level {
        do {
            try KindsEntry.begin()
            return try Self.level(level: p1, share: p2)
        } catch {
            return KindsEntry.fail(error, CKinds.level(rawValue: 4294967295))
        }
    }

    fileprivate static func enter_kinds_packet(
        _ p1: CKinds.packet,
        _ p2: UnsafeMutablePointer<CKinds.packet>?
    ) -> CKinds.packet {
        do {
            try KindsEntry.begin()
            return try Self.packet(packet: p1, copy: KindsEntry.present(p2, "kinds_packet, parameter 'copy'"))
        } catch {
            return KindsEntry.fail(error, CKinds.packet())
        }
    }

    fileprivate static func enter_kinds_number(_ p1: CKinds.number) -> CKinds.number {
        do {
            try KindsEntry.begin()
            return try Self.number(number: p1)
        } catch {
            return KindsEntry.fail(error, CKinds.number())
        }
    }

    fileprivate static func enter_kinds_grid(
        _ p1: UnsafePointer<CKinds.grid_t>?,
        _ p2: UnsafeMutablePointer<UnsafeMutablePointer<CKinds.grid_t>?>?
    ) -> CKinds.grid_t {
        do {
            try KindsEntry.begin()
            return try Self.grid(
                grid: KindsEntry.present(p1, "kinds_grid, parameter 'grid'"),
                next: KindsEntry.present(p2, "kinds_grid, parameter 'next'")
            )
        } catch {
            return KindsEntry.fail(error, CKinds.grid_t())
        }
    }

    fileprivate static func enter_kinds_sum(
        _ p1: UnsafePointer<Int32>?,
        _ p2: Int32,
        _ p3: UnsafeMutablePointer<Int64>?,
        _ p4: Int,
        _ p5: UnsafeRawPointer?,
        _ p6: UInt8
    ) -> Int64 {
        do {
            try KindsEntry.begin()
            return try Self.sum(
                values: KindsEntry.buffer(p1, p2, "kinds_sum, parameter 'values'"),
                runningSums: p3.map { try KindsEntry.buffer($0, p4, "kinds_sum, parameter 'running_sums'") },
                bytes: KindsEntry.buffer(p5, p6, "kinds_sum, parameter 'bytes'")
            )
        } catch {
            return KindsEntry.fail(error, -1)
        }
    }

    fileprivate static func enter_kinds_named(
        _ p1: UnsafeMutablePointer<Int16>?,
        _ p2: Int32,
        _ p3: UnsafeMutablePointer<Int>?
    ) {
        do {
            try KindsEntry.begin()
            return try Self.named(buffer: p1, by: p2, length: KindsEntry.present(p3, "kinds_named, parameter 'length'"))
        } catch {
            return KindsEntry.fail(error, ())
        }
    }

    fileprivate static func enter_kinds_texts(
        _ p1: UnsafePointer<CChar>?,
        _ p2: UnsafePointer<CChar>?,
        _ p3: UnsafePointer<CChar>?,
        _ p4: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> UnsafePointer<CChar>? {
        do {
            try KindsEntry.begin()
            return try Self.texts(
                text: KindsEntry.string(p1, "kinds_texts, parameter 'text'"),
                other: p2.map { try KindsEntry.string($0, "kinds_texts, parameter 'other'") },
                raw: p3,
                out: p4
            )
        } catch {
            return KindsEntry.fail(error, nil)
        }
    }

    fileprivate static func enter_kinds_callbacks(
        _ p1: (@convention(c) (UnsafePointer<CKinds.grid_t>?, Bool, Int, UnsafeMutableRawPointer?) -> Double)?,
        _ p2: (@convention(c) () -> Void)?,
        _ p3: (@convention(c) () -> Void)?,
        _ p4: UnsafeMutableRawPointer?
    ) -> Double {
        do {
            try KindsEntry.begin()
            return try Self.callbacks(
                weigh: KindsEntry.present(p1, "kinds_callbacks, parameter 'weigh'"),
                maybe: p2,
                notify: KindsEntry.present(p3, "kinds_callbacks, parameter 'notify'"),
                context: p4
            )
        } catch {
            return KindsEntry.fail(error, .nan)
        }
    }

    fileprivate static func enter_kinds_pointer(
        _ p1: OpaquePointer?,
        _ p2: UnsafeMutablePointer<OpaquePointer?>?,
        _ p3: UnsafeRawPointer?
    ) -> (@convention(c) () -> Void)? {
        do {
            try KindsEntry.begin()
            return try Self.pointer(
                parser: p1,
                made: KindsEntry.present(p2, "kinds_pointer, parameter 'made'"),
                any: p3
            )
        } catch {
            return KindsEntry.fail(error, nil)
        }
    }

    fileprivate static func enter_kinds_switch(_ p1: Int32, _ p2: Int32, _ p3: Int32) -> Int32 {
        do {
            try KindsEntry.begin()
            return try Self.`switch`(in: p1, var_: p2, self: p3)
        } catch {
            return KindsEntry.fail(error, -1)
        }
    }

    fileprivate static func enter_kinds_unnamed(_ p1: Int32, _ p2: UnsafePointer<Double>?, _ p3: Int) -> Double {
        do {
            try KindsEntry.begin()
            return try Self.unnamed(p1, KindsEntry.buffer(p2, p3, "kinds_unnamed, parameter '#2'"))
        } catch {
            return KindsEntry.fail(error, -2.5)
        }
    }

    fileprivate static func enter_take_back(_ p1: UnsafeMutablePointer<UInt32>?) -> UInt32 {
        do {
            try KindsEntry.begin()
            return try Self.takeBack(registerAddress: KindsEntry.present(p1, "take_back, parameter 'register_address'"))
        } catch {
            return KindsEntry.fail(error, 7)
        }
    }
}

@c @implementation
public nonisolated func kinds_integers(
    _ p1: Int8,
    _ p2: UInt16,
    _ p3: Int32,
    _ p4: UInt64,
    _ p5: CChar,
    _ p6: Int,
    _ p7: UInt64,
    _ p8: Int,
    _ p9: Int
) -> UInt64 {
    Kinds.Library.enter_kinds_integers(p1, p2, p3, p4, p5, p6, p7, p8, p9)
}

@c @implementation
public nonisolated func kinds_system(
    _ p1: Int,
    _ p2: Int32,
    _ p3: UInt16,
    _ p4: UInt32,
    _ p5: UInt32,
    _ p6: Int,
    _ p7: UInt
) -> Int {
    Kinds.Library.enter_kinds_system(p1, p2, p3, p4, p5, p6, p7)
}

@c @implementation
public nonisolated func kinds_floats(_ p1: Float, _ p2: Double, _ p3: Float80) -> Float80 {
    Kinds.Library.enter_kinds_floats(p1, p2, p3)
}

@c @implementation
public nonisolated func kinds_invert(_ p1: Bool) -> Bool {
    Kinds.Library.enter_kinds_invert(p1)
}

@c @implementation
public nonisolated func kinds_brush(_ p1: CKinds.mood, _ p2: CKinds.mask_t) -> CKinds.mask_t {
    Kinds.Library.enter_kinds_brush(p1, p2)
}

@c @implementation
public nonisolated func kinds_mood(_ p1: CKinds.mood) -> CKinds.mood {
    Kinds.Library.enter_kinds_mood(p1)
}

@c @implementation
public nonisolated func kinds_level(_ p1: CKinds.level, _ p2: CKinds.share_t) -> CKinds.level {
    Kinds.Library.enter_kinds_level(p1, p2)
}

@c @implementation
public nonisolated func kinds_packet(_ p1: CKinds.packet, _ p2: UnsafeMutablePointer<CKinds.packet>?) -> CKinds.packet {
    Kinds.Library.enter_kinds_packet(p1, p2)
}

@c @implementation
public nonisolated func kinds_number(_ p1: CKinds.number) -> CKinds.number {
    Kinds.Library.enter_kinds_number(p1)
}

@c @implementation
public nonisolated func kinds_grid(
    _ p1: UnsafePointer<CKinds.grid_t>?,
    _ p2: UnsafeMutablePointer<UnsafeMutablePointer<CKinds.grid_t>?>?
) -> CKinds.grid_t {
    Kinds.Library.enter_kinds_grid(p1, p2)
}

@c @implementation
public nonisolated func kinds_sum(
    _ p1: UnsafePointer<Int32>?,
    _ p2: Int32,
    _ p3: UnsafeMutablePointer<Int64>?,
    _ p4: Int,
    _ p5: UnsafeRawPointer?,
    _ p6: UInt8
) -> Int64 {
    Kinds.Library.enter_kinds_sum(p1, p2, p3, p4, p5, p6)
}

@c @implementation
public nonisolated func kinds_named(_ p1: UnsafeMutablePointer<Int16>?, _ p2: Int32, _ p3: UnsafeMutablePointer<Int>?) {
    Kinds.Library.enter_kinds_named(p1, p2, p3)
}

@c @implementation
public nonisolated func kinds_texts(
    _ p1: UnsafePointer<CChar>?,
    _ p2: UnsafePointer<CChar>?,
    _ p3: UnsafePointer<CChar>?,
    _ p4: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> UnsafePointer<CChar>? {
    Kinds.Library.enter_kinds_texts(p1, p2, p3, p4)
}

@c @implementation
public nonisolated func kinds_callbacks(
    _ p1: (@convention(c) (UnsafePointer<CKinds.grid_t>?, Bool, Int, UnsafeMutableRawPointer?) -> Double)?,
    _ p2: (@convention(c) () -> Void)?,
    _ p3: (@convention(c) () -> Void)?,
    _ p4: UnsafeMutableRawPointer?
) -> Double {
    Kinds.Library.enter_kinds_callbacks(p1, p2, p3, p4)
}

@c @implementation
public nonisolated func kinds_pointer(
    _ p1: OpaquePointer?,
    _ p2: UnsafeMutablePointer<OpaquePointer?>?,
    _ p3: UnsafeRawPointer?
) -> (@convention(c) () -> Void)? {
    Kinds.Library.enter_kinds_pointer(p1, p2, p3)
}

@c @implementation
public nonisolated func kinds_switch(_ p1: Int32, _ p2: Int32, _ p3: Int32) -> Int32 {
    Kinds.Library.enter_kinds_switch(p1, p2, p3)
}

@c @implementation
public nonisolated func kinds_unnamed(_ p1: Int32, _ p2: UnsafePointer<Double>?, _ p3: Int) -> Double {
    Kinds.Library.enter_kinds_unnamed(p1, p2, p3)
}

@c @implementation
public nonisolated func take_back(_ p1: UnsafeMutablePointer<UInt32>?) -> UInt32 {
    Kinds.Library.enter_take_back(p1)
}

private nonisolated enum KindsEntry {
    /// An argument that the description does not allow, or a call that cannot be.
    struct CallError: KindsError, CustomStringConvertible {
        let description: String
        // EINVAL
        var errorCode: Int32 = 22
    }

    static let startError = start(Kinds.Library.self)

    private static func start<Library: KindsExports>(_ library: Library.Type) -> (any Error)? {
        swb_kinds_set_starting(true)
        defer { swb_kinds_set_starting(false) }
        do { try library.start() } catch { return error }
        return nil
    }

    @inline(__always)
    static func begin() throws {
        if swb_kinds_is_starting() { try refuseNested() }
        if let startError { throw startError }
    }

    /// A thread that calls in `start()` would wait for itself.
    @inline(never)
    private static func refuseNested() throws {
        // EDEADLK
        if swb_kinds_starts_here() { throw CallError(description: "start() calls it", errorCode: 35) }
    }

    @inline(never)
    static func fail<Value>(_ error: any Error, _ value: Value, setsErrno: Bool = false) -> Value {
        let code = (error as? any KindsError)?.errorCode ?? 1
        swb_kinds_fail(code == 0 ? 1 : code, String(describing: error), setsErrno)
        return value
    }

    @inline(never)
    private static func argumentError(_ place: StaticString, _ problem: String) -> CallError {
        CallError(description: "\(place): \(problem)")
    }

    @inline(__always)
    static func present<Value>(_ value: Value?, _ place: StaticString) throws -> Value {
        guard let value else { throw argumentError(place, "it is NULL") }
        return value
    }

    static func string(_ text: UnsafePointer<CChar>?, _ place: StaticString) throws -> String {
        guard let string = String(validatingCString: try present(text, place)) else {
            throw argumentError(place, "it is not UTF-8")
        }
        return string
    }

    @inline(__always)
    private static func count(
        _ count: some BinaryInteger, of size: Int, _ isNull: Bool, _ place: StaticString
    ) throws -> Int {
        guard let number = Int(exactly: count), number >= 0, number <= Int.max / Swift.max(size, 1) else {
            throw argumentError(place, "there cannot be \(count) elements")
        }
        if isNull, number > 0 { throw argumentError(place, "it is NULL, and has \(count) elements") }
        return number
    }

    static func buffer<Element>(
        _ start: UnsafePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(
            start: start, count: try self.count(count, of: MemoryLayout<Element>.stride, start == nil, place))
    }

    static func buffer<Element>(
        _ start: UnsafeMutablePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeMutableBufferPointer<Element> {
        UnsafeMutableBufferPointer(
            start: start, count: try self.count(count, of: MemoryLayout<Element>.stride, start == nil, place))
    }

    static func buffer(
        _ start: UnsafeRawPointer?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: try self.count(count, of: 1, start == nil, place))
    }

    static func buffer(
        _ start: UnsafeMutableRawPointer?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: start, count: try self.count(count, of: 1, start == nil, place))
    }
}
