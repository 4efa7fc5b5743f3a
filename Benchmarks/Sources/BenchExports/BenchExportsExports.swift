// The entry points of bench_exports.h, for Swift 6.3. Made by swift-bind of their description: do not edit.
public import CBenchExports

/// What C calls by `bench_exports.h`, which `Library` implements.
///
/// Memory that C passes is there during the call. What a function throws becomes the result that `bench_exports.h`
/// names, and the error that `bench_exports_error_message()` tells.
nonisolated protocol BenchExportsExports {
    /// Runs once, before the first call, on the thread that makes it; others wait. If it throws, each call fails
    /// with that. It calls no function of `bench_exports.h`.
    static func start() throws

    /// `int64_t bench_exports_add(int64_t a, int64_t b)`
    static func add(a: Int64, b: Int64) throws -> Int64

    /// `struct bench_exports_pair bench_exports_turn(struct bench_exports_pair pair)`
    static func turn(pair: CBenchExports.bench_exports_pair) throws -> CBenchExports.bench_exports_pair

    /// `double bench_exports_sum(const struct bench_exports_pair *pair)`
    static func sum(pair: UnsafePointer<CBenchExports.bench_exports_pair>) throws -> Double

    /// `int32_t bench_exports_visit(int32_t (*visitor)(int32_t, void *), void *context)`
    static func visit(
        visitor: @escaping @convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32,
        context: UnsafeMutableRawPointer?
    ) throws -> Int32
}

nonisolated extension BenchExportsExports {
    static func start() throws {}
}

/// An error with a code for C, not 0; that of others is 1.
nonisolated protocol BenchExportsError: Error {
    var errorCode: Int32 { get }
}

nonisolated extension BenchExportsExports {
    fileprivate static func enter_bench_exports_add(_ p1: Int64, _ p2: Int64) -> Int64 {
        do {
            try BenchExportsEntry.begin()
            return try Self.add(a: p1, b: p2)
        } catch {
            return BenchExportsEntry.fail(error, -1)
        }
    }

    fileprivate static func enter_bench_exports_turn(
        _ p1: CBenchExports.bench_exports_pair
    ) -> CBenchExports.bench_exports_pair {
        do {
            try BenchExportsEntry.begin()
            return try Self.turn(pair: p1)
        } catch {
            return BenchExportsEntry.fail(error, CBenchExports.bench_exports_pair())
        }
    }

    fileprivate static func enter_bench_exports_sum(_ p1: UnsafePointer<CBenchExports.bench_exports_pair>?) -> Double {
        do {
            try BenchExportsEntry.begin()
            return try Self.sum(pair: BenchExportsEntry.present(p1, "bench_exports_sum, parameter 'pair'"))
        } catch {
            return BenchExportsEntry.fail(error, .nan)
        }
    }

    fileprivate static func enter_bench_exports_visit(
        _ p1: (@convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32)?,
        _ p2: UnsafeMutableRawPointer?
    ) -> Int32 {
        do {
            try BenchExportsEntry.begin()
            return try Self.visit(
                visitor: BenchExportsEntry.present(p1, "bench_exports_visit, parameter 'visitor'"),
                context: p2
            )
        } catch {
            return BenchExportsEntry.fail(error, -1)
        }
    }
}

@c @implementation
public nonisolated func bench_exports_add(_ p1: Int64, _ p2: Int64) -> Int64 {
    Library.enter_bench_exports_add(p1, p2)
}

@c @implementation
public nonisolated func bench_exports_turn(_ p1: CBenchExports.bench_exports_pair) -> CBenchExports.bench_exports_pair {
    Library.enter_bench_exports_turn(p1)
}

@c @implementation
public nonisolated func bench_exports_sum(_ p1: UnsafePointer<CBenchExports.bench_exports_pair>?) -> Double {
    Library.enter_bench_exports_sum(p1)
}

@c @implementation
public nonisolated func bench_exports_visit(
    _ p1: (@convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32)?,
    _ p2: UnsafeMutableRawPointer?
) -> Int32 {
    Library.enter_bench_exports_visit(p1, p2)
}

private nonisolated enum BenchExportsEntry {
    /// An argument that the description does not allow.
    struct ArgumentError: BenchExportsError, CustomStringConvertible {
        let description: String
        // EINVAL
        var errorCode: Int32 { 22 }
    }

    static let startError = start(Library.self)

    private static func start<Library: BenchExportsExports>(_ library: Library.Type) -> (any Error)? {
        do { try library.start() } catch { return error }
        return nil
    }

    @inline(__always)
    static func begin() throws {
        if let startError { throw startError }
    }

    @inline(never)
    static func fail<Value>(_ error: any Error, _ value: Value, setsErrno: Bool = false) -> Value {
        let code = (error as? any BenchExportsError)?.errorCode ?? 1
        swb_bench_exports_fail(code == 0 ? 1 : code, String(describing: error), setsErrno)
        return value
    }

    @inline(never)
    private static func argumentError(_ place: StaticString, _ problem: String) -> ArgumentError {
        ArgumentError(description: "\(place): \(problem)")
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
        _ count: some BinaryInteger, _ isNull: Bool, _ place: StaticString
    ) throws -> Int {
        guard let number = Int(exactly: count), number >= 0 else {
            throw argumentError(place, "there cannot be \(count) elements")
        }
        if isNull, number > 0 { throw argumentError(place, "it is NULL, and has \(count) elements") }
        return number
    }

    static func buffer<Element>(
        _ start: UnsafePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(start: start, count: try self.count(count, start == nil, place))
    }

    static func buffer<Element>(
        _ start: UnsafeMutablePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeMutableBufferPointer<Element> {
        UnsafeMutableBufferPointer(start: start, count: try self.count(count, start == nil, place))
    }

    static func buffer(
        _ start: UnsafeRawPointer?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: try self.count(count, start == nil, place))
    }

    static func buffer(
        _ start: UnsafeMutableRawPointer?, _ count: some BinaryInteger, _ place: StaticString
    ) throws -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: start, count: try self.count(count, start == nil, place))
    }
}
