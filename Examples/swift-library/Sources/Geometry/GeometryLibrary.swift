import CGeometry
import Glibc
import Synchronization

/// Why a shape cannot be made, or asked.
enum ShapeError: GeometryError, CustomStringConvertible {
    case tooFewCorners(Int)
    case noRadius(Double)
    case noCorners
    case emptyName
    case stopped(Int32)

    var errorCode: Int32 {
        switch self {
        case .tooFewCorners: 101
        case .noRadius: 102
        case .noCorners: 103
        case .emptyName: EINVAL
        case .stopped(let code): code
        }
    }

    var description: String {
        switch self {
        case .tooFewCorners(let count): "a polygon has three corners at least, not \(count)"
        case .noRadius(let radius): "a circle cannot have a radius of \(radius)"
        case .noCorners: "a circle has no corners"
        case .emptyName: "a name cannot be empty"
        case .stopped(let code): "the visitor has ended the visit with \(code)"
        }
    }
}

/// The library. `GeometryExports` has a function for each in `geometry.h`.
enum GeometryLibrary: GeometryExports {
    struct NotAvailable: Error, CustomStringConvertible { let description = "GEOMETRY_REFUSE is set" }

    private static let startCount = Atomic<Int32>(0)

    static func start() throws {
        startCount.add(1, ordering: .relaxed)
        // So that several threads wait for it.
        usleep(20_000)
        if getenv("GEOMETRY_REFUSE") != nil { throw NotAvailable() }
    }

    static func starts() -> Int32 { startCount.load(ordering: .relaxed) }

    static func circle(center: geometry_point, radius: Double) throws -> OpaquePointer? {
        guard radius > 0 else { throw ShapeError.noRadius(radius) }
        return Shape(.circle(center: center, radius: radius), name: nil).handle()
    }

    static func polygon(corners: UnsafeBufferPointer<geometry_point>, name: String?) throws -> OpaquePointer? {
        guard corners.count >= 3 else { throw ShapeError.tooFewCorners(corners.count) }
        return Shape(.polygon(Array(corners)), name: name).handle()
    }

    static func release(shape: OpaquePointer?) { shape.map(Shape.release) }

    static func kind(shape: OpaquePointer) -> geometry_kind {
        switch Shape.of(shape).outline {
        case .circle: GEOMETRY_CIRCLE
        case .polygon: GEOMETRY_POLYGON
        }
    }

    static func area(shape: OpaquePointer) -> Double {
        switch Shape.of(shape).outline {
        case .circle(_, let radius): return .pi * radius * radius
        case .polygon(let corners):
            var sum = 0.0
            for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1)) { sum += a.x * b.y - b.x * a.y }
            return abs(sum) / 2
        }
    }

    static func center(shape: OpaquePointer) -> geometry_point {
        switch Shape.of(shape).outline {
        case .circle(let center, _): return center
        case .polygon(let corners):
            let count = Double(corners.count)
            return geometry_point(
                x: corners.reduce(0) { $0 + $1.x } / count, y: corners.reduce(0) { $0 + $1.y } / count)
        }
    }

    static func name(shape: OpaquePointer) -> UnsafePointer<CChar>? { Shape.of(shape).name }

    static func rename(shape: OpaquePointer, name: String) throws -> Int32 {
        if name.isEmpty { throw ShapeError.emptyName }
        Shape.of(shape).rename(name)
        return 0
    }

    static func bounds(
        shape: OpaquePointer, lower: UnsafeMutablePointer<geometry_point>, upper: UnsafeMutablePointer<geometry_point>
    ) -> Bool {
        let corners: [geometry_point]
        switch Shape.of(shape).outline {
        case .circle(let center, let radius):
            corners = [-radius, radius].map { geometry_point(x: center.x + $0, y: center.y + $0) }
        case .polygon(let all): corners = all
        }
        let (x, y) = (corners.map(\.x), corners.map(\.y))
        lower.pointee = geometry_point(x: x.min() ?? 0, y: y.min() ?? 0)
        upper.pointee = geometry_point(x: x.max() ?? 0, y: y.max() ?? 0)
        return true
    }

    static func visit(
        shape: OpaquePointer,
        visitor: @escaping @convention(c) (geometry_point, Int32, UnsafeMutableRawPointer?) -> Int32,
        context: UnsafeMutableRawPointer?
    ) throws -> Int32 {
        guard case .polygon(let corners) = Shape.of(shape).outline else { throw ShapeError.noCorners }
        for (index, corner) in corners.enumerated() {
            let answer = visitor(corner, Int32(index), context)
            if answer != 0 { throw ShapeError.stopped(answer) }
        }
        return Int32(corners.count)
    }
}
