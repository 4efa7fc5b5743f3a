extension Pointer where Pointee: CStruct {
    /// The address of a field, as C's `&p->field`.
    /// - Parameter path: a stored property that the structure's layout names, or one of a structure in it that the
    ///   layout of that names. With any other this stops the program, as an index beyond an array does.
    @inlinable
    public func field<T: CMember>(_ path: KeyPath<Pointee, T>) -> Pointer<T> where T.Value == T {
        field(path, as: T.self)
    }

    /// The address of a field with a C type other than the property's.
    @inlinable
    public func field<T: CMember>(
        _ path: KeyPath<Pointee, T.Value>, as type: T.Type
    ) -> Pointer<T> {
        Pointer<T>(address: address + Pointee.offset(of: path))
    }

    /// The address of the first element of an array at the structure's end.
    @inlinable
    public func field<E: CMember>(_ path: KeyPath<Pointee, FlexibleArray<E>>) -> Pointer<E> {
        Pointer<E>(address: address + Pointee.offset(of: path))
    }
}

extension CStruct {
    /// The offset in C of a stored property.
    @inlinable @inline(__always)
    static func offset<T>(of path: KeyPath<Self, T>) -> Int {
        if MemoryLayout<T>.size == 0 { return offset(ofEmpty: path) }
        guard let offset = MemoryLayout<Self>.offset(of: path) else {
            preconditionFailure("\(path) is no field of \(Self.self)")
        }
        return isNative ? offset : offsetInC(of: T.self, at: offset)
    }

    @usableFromInline
    static func offset(ofEmpty path: AnyKeyPath) -> Int {
        guard let offset = emptyPlaces[path] else {
            preconditionFailure("\(path) is no field of \(Self.self), or one of several that cannot be told apart")
        }
        return offset
    }

    @usableFromInline
    static func offsetInC(of property: Any.Type, at swiftOffset: Int) -> Int {
        guard let offset = offset(of: property, at: swiftOffset) else {
            preconditionFailure("\(Self.self) has a property at \(swiftOffset) that its layout does not name")
        }
        return offset
    }

    static func offset(of property: Any.Type, at swiftOffset: Int) -> Int? {
        Layout.Fields.offset(of: property, at: swiftOffset)
    }
}
