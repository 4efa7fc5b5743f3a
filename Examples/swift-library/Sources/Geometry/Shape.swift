import CGeometry
import Glibc
import Synchronization

/// What C has as `struct geometry_shape *`.
final class Shape: Sendable {
    enum Outline: Sendable {
        case circle(center: geometry_point, radius: Double)
        case polygon([geometry_point])
    }

    let outline: Outline
    /// Memory of C's, since C reads it; it is there until another name is given.
    private let text: Mutex<UInt>

    init(_ outline: Outline, name: String?) {
        self.outline = outline
        text = Mutex(Self.copy(name))
    }

    deinit { free(UnsafeMutableRawPointer(bitPattern: text.withLock { $0 })) }

    var name: UnsafePointer<CChar>? { text.withLock { UnsafePointer(bitPattern: $0) } }

    func rename(_ name: String) {
        let new = Self.copy(name)
        let old = text.withLock { text in
            defer { text = new }
            return text
        }
        free(UnsafeMutableRawPointer(bitPattern: old))
    }

    private static func copy(_ name: String?) -> UInt { name.map { UInt(bitPattern: strdup($0)) } ?? 0 }
}

/// A shape that C has holds a reference, which `geometry_release` gives back.
extension Shape {
    func handle() -> OpaquePointer { OpaquePointer(Unmanaged.passRetained(self).toOpaque()) }

    static func of(_ handle: OpaquePointer) -> Shape {
        Unmanaged<Shape>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
    }

    static func release(_ handle: OpaquePointer) { Unmanaged<Shape>.fromOpaque(UnsafeRawPointer(handle)).release() }
}
