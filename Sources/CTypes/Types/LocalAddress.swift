/// Swift's raw pointers as C types, for libraries that share the program's memory.
///
/// Nothing is checked: what C does behind such a pointer is between the program and the library.
/// Only strategies that run in process take them; others refuse the description when it is loaded,
/// since an address of one process means nothing in another. Prefer ``In``, ``Out``, ``InOut`` and
/// ``Pointer``.
extension UnsafeRawPointer: CAddress, NullableArgument, NullableResult {
    public typealias Value = UnsafeRawPointer
    @inlinable public var address: UnsafeRawPointer { self }
    @inlinable public init(address: UnsafeRawPointer) { self = address }

    public static var description: TypeDescription {
        .pointer(PointerDescription(isConst: true, isLocal: true) { .void })
    }
    public static var parameters: [ParameterDescription] { [result] }
    public static var result: ParameterDescription {
        ParameterDescription(type: description, passing: .localAddress)
    }
}

extension UnsafeMutableRawPointer: CAddress, NullableArgument, NullableResult {
    public typealias Value = UnsafeMutableRawPointer
    @inlinable public var address: UnsafeRawPointer { UnsafeRawPointer(self) }
    @inlinable public init(address: UnsafeRawPointer) { self.init(mutating: address) }

    public static var description: TypeDescription {
        .pointer(PointerDescription(isConst: false, isLocal: true) { .void })
    }
    public static var parameters: [ParameterDescription] { [result] }
    public static var result: ParameterDescription {
        ParameterDescription(type: description, passing: .localAddress)
    }
}
