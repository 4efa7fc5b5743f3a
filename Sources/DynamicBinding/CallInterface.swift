import CForeignCall
import CLibFFI
public import CTypes

/// A function's signature as libffi has it: for calls that do not go through registers.
public final class CallInterface: @unchecked Sendable {
    // Sendable: written by init alone.
    private let cif: UnsafeMutablePointer<ffi_cif>
    private let types: UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>
    private let storage = TypeStorage()

    public init(_ function: FunctionDescription) throws(ForeignError) {
        let count = function.parameters.count
        cif = .allocate(capacity: 1)
        types = .allocate(capacity: max(1, count))
        for (index, parameter) in function.parameters.enumerated() {
            types[index] = storage.type(parameter.type)
        }
        let result = storage.type(function.result.type)
        let status =
            if let fixed = function.fixedParameterCount {
                ffi_prep_cif_var(
                    cif, FFI_DEFAULT_ABI, UInt32(fixed), UInt32(count), result, types)
            } else {
                ffi_prep_cif(cif, FFI_DEFAULT_ABI, UInt32(count), result, types)
            }
        guard status == FFI_OK else {
            throw ForeignError(
                .unsupportedDescription,
                "libffi cannot call '\(function)' (status \(status.rawValue))",
                remedy: "Pass the offending type through a pointer", function: function.name)
        }
    }

    deinit {
        cif.deallocate()
        types.deallocate()
    }

    /// Calls the function.
    /// - Parameters:
    ///   - result: room for the result, at least a word.
    ///   - arguments: a pointer to each argument.
    /// - Returns: the `errno` that the function set, or 0.
    @discardableResult
    public func call(
        _ function: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        swb_ffi_call(
            { ffi_call($0?.assumingMemoryBound(to: ffi_cif.self), $1, $2, $3) }, cif, function,
            result, arguments)
    }

    /// Makes `closure` callable at `code`.
    func prepare(
        closure: UnsafeMutablePointer<ffi_closure>, at code: UnsafeMutableRawPointer,
        context: UnsafeMutableRawPointer,
        handler: @convention(c) (
            UnsafeMutablePointer<ffi_cif>?, UnsafeMutableRawPointer?,
            UnsafeMutablePointer<UnsafeMutableRawPointer?>?, UnsafeMutableRawPointer?
        ) -> Void
    ) -> Bool {
        ffi_prep_closure_loc(closure, cif, handler, context, code) == FFI_OK
    }
}

/// libffi's descriptions of types, and the memory of those that it does not provide.
private final class TypeStorage {
    private var structures: [UnsafeMutablePointer<ffi_type>] = []

    deinit {
        for structure in structures {
            structure.pointee.elements.deallocate()
            structure.deallocate()
        }
    }

    func type(_ type: TypeDescription) -> UnsafeMutablePointer<ffi_type> {
        switch type {
        case .void: swb_ffi_void()
        case .bool: swb_ffi_uint8()
        case .integer(let type): integer(size: type.size, isSigned: type.isSigned)
        case .enumeration(let type): integer(size: type.size, isSigned: type.isSigned)
        case .floating(.float): swb_ffi_float()
        case .floating(.double): swb_ffi_double()
        case .structure(let type): structure(type)
        case .pointer, .array, .opaque, .function, .unspecifiedFunction: swb_ffi_pointer()
        }
    }

    private func integer(size: Int, isSigned: Bool) -> UnsafeMutablePointer<ffi_type> {
        switch (size, isSigned) {
        case (1, true): swb_ffi_sint8()
        case (1, false): swb_ffi_uint8()
        case (2, true): swb_ffi_sint16()
        case (2, false): swb_ffi_uint16()
        case (4, true): swb_ffi_sint32()
        case (4, false): swb_ffi_uint32()
        case (_, true): swb_ffi_sint64()
        case (_, false): swb_ffi_uint64()
        }
    }

    private func structure(_ type: StructDescription) -> UnsafeMutablePointer<ffi_type> {
        let members = type.isUnion ? eightbytes(type) : type.fields.flatMap { elements($0.type) }
        let list = UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>
            .allocate(capacity: members.count + 1)
        for (index, member) in members.enumerated() { list[index] = member }
        list[members.count] = nil
        let structure = UnsafeMutablePointer<ffi_type>.allocate(capacity: 1)
        structure.initialize(
            to: ffi_type(size: 0, alignment: 0, type: UInt16(FFI_TYPE_STRUCT), elements: list))
        structures.append(structure)
        return structure
    }

    /// Stand-ins for a union, of the size and alignment that it has and the classes that the ABI
    /// gives its eightbytes: an eightbyte that holds an integer in any member is INTEGER.
    private func eightbytes(_ type: StructDescription) -> [UnsafeMutablePointer<ffi_type>] {
        let isInteger = (0..<(type.size + 7) / 8).map { index in
            TypeDescription.structure(type).scalars(at: 0).contains {
                !$0.isFloating && $0.offset / 8 == index
            }
        }
        let unit = min(8, type.alignment)
        return (0..<type.size / unit).map { position in
            if isInteger[position * unit / 8] { return integer(size: unit, isSigned: false) }
            return unit == 4 ? swb_ffi_float() : swb_ffi_double()
        }
    }

    /// A field's types: libffi has no arrays, so their elements stand side by side.
    private func elements(_ type: TypeDescription) -> [UnsafeMutablePointer<ffi_type>] {
        guard case .array(let element, let count) = type else { return [self.type(type)] }
        return (0..<count).flatMap { _ in elements(element) }
    }
}

extension TypeDescription {
    /// The scalars of this type, those of all members for a union.
    fileprivate func scalars(at offset: Int) -> [(offset: Int, isFloating: Bool)] {
        switch self {
        case .structure(let type): type.fields.flatMap { $0.type.scalars(at: offset + $0.offset) }
        case .array(let element, let count):
            (0..<count).flatMap { element.scalars(at: offset + $0 * (element.size ?? 0)) }
        case .floating: [(offset, true)]
        default: [(offset, false)]
        }
    }
}
