// The entry points of geometry.h, for Swift 6.3. Made by swift-bind of their description: do not edit.
public import CGeometry

/// What C calls by `geometry.h`, which `GeometryLibrary` implements.
///
/// Memory that C passes is there during the call. What a function throws becomes the result that `geometry.h`
/// names, and the error that `geometry_error_message()` tells.
nonisolated protocol GeometryExports {
    /// Runs once, before the first call, on the thread that makes it; others wait. If it throws, each call fails
    /// with that. A function of `geometry.h` that it calls fails, and one that it waits for on another thread waits.
    static func start() throws

    /// `struct geometry_shape *geometry_circle(struct geometry_point center, double radius)`
    static func circle(center: CGeometry.geometry_point, radius: Double) throws -> OpaquePointer?

    /// `struct geometry_shape *geometry_polygon(const struct geometry_point *corners, size_t corners_count, const char *name)`
    static func polygon(corners: UnsafeBufferPointer<CGeometry.geometry_point>, name: String?) throws -> OpaquePointer?

    /// `void geometry_release(struct geometry_shape *shape)`
    static func release(shape: OpaquePointer?) throws

    /// `enum geometry_kind geometry_kind(struct geometry_shape *shape)`
    static func kind(shape: OpaquePointer) throws -> CGeometry.geometry_kind

    /// `double geometry_area(struct geometry_shape *shape)`
    static func area(shape: OpaquePointer) throws -> Double

    /// `struct geometry_point geometry_center(struct geometry_shape *shape)`
    static func center(shape: OpaquePointer) throws -> CGeometry.geometry_point

    /// `const char *geometry_name(struct geometry_shape *shape)`
    static func name(shape: OpaquePointer) throws -> UnsafePointer<CChar>?

    /// `int32_t geometry_rename(struct geometry_shape *shape, const char *name)`
    static func rename(shape: OpaquePointer, name: String) throws -> Int32

    /// `bool geometry_bounds(struct geometry_shape *shape, struct geometry_point *lower, struct geometry_point *upper)`
    static func bounds(
        shape: OpaquePointer,
        lower: UnsafeMutablePointer<CGeometry.geometry_point>,
        upper: UnsafeMutablePointer<CGeometry.geometry_point>
    ) throws -> Bool

    /// `int32_t geometry_visit(struct geometry_shape *shape, int32_t (*visitor)(struct geometry_point, int32_t, void *), void *context)`
    static func visit(
        shape: OpaquePointer,
        visitor: @escaping @convention(c) (CGeometry.geometry_point, Int32, UnsafeMutableRawPointer?) -> Int32,
        context: UnsafeMutableRawPointer?
    ) throws -> Int32

    /// `int32_t geometry_starts(void)`
    static func starts() throws -> Int32
}

nonisolated extension GeometryExports {
    static func start() throws {}
}

/// An error with a code for C, not 0; that of others is 1.
nonisolated protocol GeometryError: Error {
    var errorCode: Int32 { get }
}

nonisolated extension GeometryExports {
    fileprivate static func enter_geometry_circle(_ p1: CGeometry.geometry_point, _ p2: Double) -> OpaquePointer? {
        do {
            try GeometryEntry.begin()
            return try Self.circle(center: p1, radius: p2)
        } catch {
            return GeometryEntry.fail(error, nil)
        }
    }

    fileprivate static func enter_geometry_polygon(
        _ p1: UnsafePointer<CGeometry.geometry_point>?,
        _ p2: Int,
        _ p3: UnsafePointer<CChar>?
    ) -> OpaquePointer? {
        do {
            try GeometryEntry.begin()
            return try Self.polygon(
                corners: GeometryEntry.buffer(p1, p2, "geometry_polygon, parameter 'corners'"),
                name: p3.map { try GeometryEntry.string($0, "geometry_polygon, parameter 'name'") }
            )
        } catch {
            return GeometryEntry.fail(error, nil)
        }
    }

    fileprivate static func enter_geometry_release(_ p1: OpaquePointer?) {
        do {
            try GeometryEntry.begin()
            return try Self.release(shape: p1)
        } catch {
            return GeometryEntry.fail(error, ())
        }
    }

    fileprivate static func enter_geometry_kind(_ p1: OpaquePointer?) -> CGeometry.geometry_kind {
        do {
            try GeometryEntry.begin()
            return try Self.kind(shape: GeometryEntry.present(p1, "geometry_kind, parameter 'shape'"))
        } catch {
            return GeometryEntry.fail(error, CGeometry.geometry_kind(rawValue: 0))
        }
    }

    fileprivate static func enter_geometry_area(_ p1: OpaquePointer?) -> Double {
        do {
            try GeometryEntry.begin()
            return try Self.area(shape: GeometryEntry.present(p1, "geometry_area, parameter 'shape'"))
        } catch {
            return GeometryEntry.fail(error, -1.0)
        }
    }

    fileprivate static func enter_geometry_center(_ p1: OpaquePointer?) -> CGeometry.geometry_point {
        do {
            try GeometryEntry.begin()
            return try Self.center(shape: GeometryEntry.present(p1, "geometry_center, parameter 'shape'"))
        } catch {
            return GeometryEntry.fail(error, CGeometry.geometry_point())
        }
    }

    fileprivate static func enter_geometry_name(_ p1: OpaquePointer?) -> UnsafePointer<CChar>? {
        do {
            try GeometryEntry.begin()
            return try Self.name(shape: GeometryEntry.present(p1, "geometry_name, parameter 'shape'"))
        } catch {
            return GeometryEntry.fail(error, nil)
        }
    }

    fileprivate static func enter_geometry_rename(_ p1: OpaquePointer?, _ p2: UnsafePointer<CChar>?) -> Int32 {
        do {
            try GeometryEntry.begin()
            return try Self.rename(
                shape: GeometryEntry.present(p1, "geometry_rename, parameter 'shape'"),
                name: GeometryEntry.string(p2, "geometry_rename, parameter 'name'")
            )
        } catch {
            return GeometryEntry.fail(error, -1, setsErrno: true)
        }
    }

    fileprivate static func enter_geometry_bounds(
        _ p1: OpaquePointer?,
        _ p2: UnsafeMutablePointer<CGeometry.geometry_point>?,
        _ p3: UnsafeMutablePointer<CGeometry.geometry_point>?
    ) -> Bool {
        do {
            try GeometryEntry.begin()
            return try Self.bounds(
                shape: GeometryEntry.present(p1, "geometry_bounds, parameter 'shape'"),
                lower: GeometryEntry.present(p2, "geometry_bounds, parameter 'lower'"),
                upper: GeometryEntry.present(p3, "geometry_bounds, parameter 'upper'")
            )
        } catch {
            return GeometryEntry.fail(error, false)
        }
    }

    fileprivate static func enter_geometry_visit(
        _ p1: OpaquePointer?,
        _ p2: (@convention(c) (CGeometry.geometry_point, Int32, UnsafeMutableRawPointer?) -> Int32)?,
        _ p3: UnsafeMutableRawPointer?
    ) -> Int32 {
        do {
            try GeometryEntry.begin()
            return try Self.visit(
                shape: GeometryEntry.present(p1, "geometry_visit, parameter 'shape'"),
                visitor: GeometryEntry.present(p2, "geometry_visit, parameter 'visitor'"),
                context: p3
            )
        } catch {
            return GeometryEntry.fail(error, -1)
        }
    }

    fileprivate static func enter_geometry_starts() -> Int32 {
        do {
            try GeometryEntry.begin()
            return try Self.starts()
        } catch {
            return GeometryEntry.fail(error, -1)
        }
    }
}

@c @implementation
public nonisolated func geometry_circle(_ p1: CGeometry.geometry_point, _ p2: Double) -> OpaquePointer? {
    GeometryLibrary.enter_geometry_circle(p1, p2)
}

@c @implementation
public nonisolated func geometry_polygon(
    _ p1: UnsafePointer<CGeometry.geometry_point>?,
    _ p2: Int,
    _ p3: UnsafePointer<CChar>?
) -> OpaquePointer? {
    GeometryLibrary.enter_geometry_polygon(p1, p2, p3)
}

@c @implementation
public nonisolated func geometry_release(_ p1: OpaquePointer?) {
    GeometryLibrary.enter_geometry_release(p1)
}

@c @implementation
public nonisolated func geometry_kind(_ p1: OpaquePointer?) -> CGeometry.geometry_kind {
    GeometryLibrary.enter_geometry_kind(p1)
}

@c @implementation
public nonisolated func geometry_area(_ p1: OpaquePointer?) -> Double {
    GeometryLibrary.enter_geometry_area(p1)
}

@c @implementation
public nonisolated func geometry_center(_ p1: OpaquePointer?) -> CGeometry.geometry_point {
    GeometryLibrary.enter_geometry_center(p1)
}

@c @implementation
public nonisolated func geometry_name(_ p1: OpaquePointer?) -> UnsafePointer<CChar>? {
    GeometryLibrary.enter_geometry_name(p1)
}

@c @implementation
public nonisolated func geometry_rename(_ p1: OpaquePointer?, _ p2: UnsafePointer<CChar>?) -> Int32 {
    GeometryLibrary.enter_geometry_rename(p1, p2)
}

@c @implementation
public nonisolated func geometry_bounds(
    _ p1: OpaquePointer?,
    _ p2: UnsafeMutablePointer<CGeometry.geometry_point>?,
    _ p3: UnsafeMutablePointer<CGeometry.geometry_point>?
) -> Bool {
    GeometryLibrary.enter_geometry_bounds(p1, p2, p3)
}

@c @implementation
public nonisolated func geometry_visit(
    _ p1: OpaquePointer?,
    _ p2: (@convention(c) (CGeometry.geometry_point, Int32, UnsafeMutableRawPointer?) -> Int32)?,
    _ p3: UnsafeMutableRawPointer?
) -> Int32 {
    GeometryLibrary.enter_geometry_visit(p1, p2, p3)
}

@c @implementation
public nonisolated func geometry_starts() -> Int32 {
    GeometryLibrary.enter_geometry_starts()
}

private nonisolated enum GeometryEntry {
    /// An argument that the description does not allow, or a call that cannot be.
    struct CallError: GeometryError, CustomStringConvertible {
        let description: String
        // EINVAL
        var errorCode: Int32 = 22
    }

    static let startError = start(GeometryLibrary.self)

    private static func start<Library: GeometryExports>(_ library: Library.Type) -> (any Error)? {
        swb_geometry_set_starting(true)
        defer { swb_geometry_set_starting(false) }
        do { try library.start() } catch { return error }
        return nil
    }

    @inline(__always)
    static func begin() throws {
        if swb_geometry_is_starting() { try refuseNested() }
        if let startError { throw startError }
    }

    /// A thread that calls in `start()` would wait for itself.
    @inline(never)
    private static func refuseNested() throws {
        // EDEADLK
        if swb_geometry_starts_here() { throw CallError(description: "start() calls it", errorCode: 35) }
    }

    @inline(never)
    static func fail<Value>(_ error: any Error, _ value: Value, setsErrno: Bool = false) -> Value {
        let code = (error as? any GeometryError)?.errorCode ?? 1
        swb_geometry_fail(code == 0 ? 1 : code, String(describing: error), setsErrno)
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
