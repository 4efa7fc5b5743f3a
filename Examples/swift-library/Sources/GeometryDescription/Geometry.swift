public import CTypes

/// A point of the plane.
public struct Point: CStruct, Equatable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    public static let layout = StructLayout("struct geometry_point") {
        Field("x", \Point.x)
        Field("y", \Point.y)
    }
}

/// What a shape is.
public struct Kind: CEnum {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let unknown = Kind(rawValue: 0)
    public static let circle = Kind(rawValue: 1)
    public static let polygon = Kind(rawValue: 2)
    public static var members: [(String, Kind)] {
        [("GEOMETRY_UNKNOWN", unknown), ("GEOMETRY_CIRCLE", circle), ("GEOMETRY_POLYGON", polygon)]
    }
    public static var spelling: String { "enum geometry_kind" }
}

/// What `struct geometry_shape *` points to: an object of the library's.
public enum Shape: OpaqueType { public static var spelling: String { "struct geometry_shape" } }

/// The library: what C can call, and what `Geometry` implements in Swift.
public struct Geometry<F: Foreign>: BindingSet {
    /// Gets a corner and its number, and ends the visit with anything but 0.
    public typealias Visitor = (Point, Int32, Pointer<Untyped>?) -> Int32

    public let circle: Fn<F, (Point, Double) -> Handle<Shape>?>
    public let polygon: Fn<F, (Counted<In<Point>, C.Size>, CString?) -> Handle<Shape>?>
    public let release: Fn<F, (Handle<Shape>?) -> Void>
    public let kind: Fn<F, (Handle<Shape>) -> Kind>
    public let area: Fn<F, (Handle<Shape>) -> Double>
    public let center: Fn<F, (Handle<Shape>) -> Point>
    public let name: Fn<F, (Handle<Shape>) -> CString?>
    public let rename: Fn<F, (Handle<Shape>, CString) -> Throwing<MinusOne<Int32>>>
    public let bounds: Fn<F, (Handle<Shape>, Out<Point>, Out<Point>) -> Bool>
    public let visit: Fn<F, (Handle<Shape>, FunctionPointer<Visitor>, Pointer<Untyped>?) -> Int32>
    public let starts: Fn<F, () -> Int32>

    public init(_ f: F) {
        circle = f.fn("geometry_circle", "center", "radius")
        polygon = f.fn("geometry_polygon", "corners", "name")
        release = f.fn("geometry_release", "shape")
        kind = f.fn("geometry_kind", "shape")
        area = f.fn("geometry_area", "shape")
        center = f.fn("geometry_center", "shape")
        name = f.fn("geometry_name", "shape")
        rename = f.fn("geometry_rename", "shape", "name")
        bounds = f.fn("geometry_bounds", "shape", "lower", "upper")
        visit = f.fn("geometry_visit", "shape", "visitor", "context")
        starts = f.fn("geometry_starts")
    }
}
