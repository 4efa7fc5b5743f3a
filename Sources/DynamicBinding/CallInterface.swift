import CForeignCall
import CLibFFI
public import CTypes
public import InProcessCalls

/// A function's signature as libffi has it: for calls that do not go through registers.
public final class CallInterface: FrameCaller, @unchecked Sendable {
    // Sendable: written by init alone.
    private let cif: UnsafeMutablePointer<ffi_cif>
    private let types: UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>
    private let storage = TypeStorage()
    /// The parameters that are passed as two; see ``init(_:)``.
    private let split: Set<Int>

    /// Prepares for calls of a function.
    ///
    /// libffi 3.4 copies too many bytes for a structure with an INTEGER eightbyte in the last integer
    /// register and an SSE eightbyte after it: the second lands in the first vector register too.
    /// Such a structure is passed as its two eightbytes, which is the same to the callee.
    /// - Parameter isClosure: whether C is to call, which has no such fault.
    /// - Throws: `.unsupportedDescription` for a signature that libffi does not take.
    public init(
        _ function: FunctionDescription, isClosure: Bool = false
    ) throws(ForeignError) {
        var list: [UnsafeMutablePointer<ffi_type>] = []
        var split: Set<Int> = []
        let places = ArgumentPlaces(function).parameters
        for (index, parameter) in function.parameters.enumerated() {
            let place = places[index]
            if !isClosure, place.count == 2, place[0] == .integer(5), case .vector = place[1] {
                let isFloat = parameter.type.size == 12
                list += [swb_ffi_uint64(), isFloat ? swb_ffi_float() : swb_ffi_double()]
                split.insert(index)
            } else {
                list.append(storage.type(parameter.type))
            }
        }
        self.split = split
        let count = list.count
        cif = .allocate(capacity: 1)
        types = .allocate(capacity: max(1, count))
        for (index, type) in list.enumerated() { types[index] = type }
        let result = storage.result(function.result.type)
        let status =
            if let fixed = function.fixedParameterCount {
                ffi_prep_cif_var(
                    cif, FFI_DEFAULT_ABI, UInt32(fixed + split.count { $0 < fixed }), UInt32(count),
                    result, types)
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
    public override func call(
        _ function: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        split.isEmpty
            ? call(function, result, arguments) : callSplitting(function, result, arguments)
    }

    @inline(never)
    private func callSplitting(
        _ function: UnsafeRawPointer, _ result: UnsafeMutableRawPointer,
        _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        var pointers: [UnsafeMutableRawPointer?] = []
        for index in 0..<Int(cif.pointee.nargs) - split.count {
            pointers.append(arguments[index])
            if split.contains(index) { pointers.append(arguments[index].map { $0 + 8 }) }
        }
        return call(function, result, &pointers)
    }

    @inline(__always)
    private func call(
        _ function: UnsafeRawPointer, _ result: UnsafeMutableRawPointer,
        _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        swb_ffi_call(cif, function, result, arguments)
    }

    /// Makes `closure` callable at `code`.
    func prepare(
        closure: UnsafeMutablePointer<ffi_closure>, at code: UnsafeMutableRawPointer,
        context: UnsafeMutableRawPointer,
        handler:
            @convention(c) (
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
        case .floating(.longDouble): swb_ffi_longdouble()
        case .complex(.longDouble): swb_ffi_complex_longdouble()
        case .complex(let type): structure(of: [self.type(.floating(type)), self.type(.floating(type))])
        case .structure where type.isLongDoubleAlone: swb_ffi_longdouble()
        case .structure(let type): structure(type)
        case .pointer, .array, .opaque, .function, .unspecifiedFunction: swb_ffi_pointer()
        }
    }

    /// The type of a result. One in memory of the size of a `long double` is of twice that here, so that libffi does
    /// not take it for one: it passes on the address of the memory, and touches nothing there.
    func result(_ type: TypeDescription) -> UnsafeMutablePointer<ffi_type> {
        guard case .structure(let structure) = type, type.hasLongDouble, !type.isLongDoubleAlone,
            type.travelsInMemory, structure.size == FloatingDescription.longDouble.size
        else { return self.type(type) }
        return self.structure(of: [swb_ffi_longdouble(), swb_ffi_longdouble()])
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
        if !type.needsStandIns { return structure(of: type.fields.flatMap { elements($0.type) }) }
        return structure(of: eightbytes(type), size: type.size, alignment: UInt16(type.alignment))
    }

    /// - Parameters:
    ///   - size: 0 where it is the sum of the members.
    ///   - alignment: 0 where it is that of the members.
    private func structure(
        of members: [UnsafeMutablePointer<ffi_type>], size: Int = 0, alignment: UInt16 = 0
    ) -> UnsafeMutablePointer<ffi_type> {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>
            .allocate(capacity: members.count + 1)
        for (index, member) in members.enumerated() { list[index] = member }
        list[members.count] = nil
        let structure = UnsafeMutablePointer<ffi_type>.allocate(capacity: 1)
        structure.initialize(
            to: ffi_type(size: size, alignment: alignment, type: UInt16(FFI_TYPE_STRUCT), elements: list))
        structures.append(structure)
        return structure
    }

    /// Stand-ins for a union, bit-fields, or a structure with these inside, of the size and alignment that it has
    /// and the classes that the ABI gives its eightbytes: one that holds an integer in any member is INTEGER. A
    /// union can lie in two of them.
    private func eightbytes(_ type: StructDescription) -> [UnsafeMutablePointer<ffi_type>] {
        let description = TypeDescription.structure(type)
        if description.travelsInMemory {
            let unit = type.alignment
            return Array(
                repeating: unit > 8 ? swb_ffi_longdouble()! : integer(size: unit, isSigned: false),
                count: type.size / unit)
        }
        let isInteger = description.eightbyteIsInteger
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

extension StructDescription {
    /// Whether libffi knows nothing like it.
    fileprivate var needsStandIns: Bool {
        isUnion || fields.contains { !$0.bitFields.isEmpty || $0.type.needsStandIns }
    }
}

extension TypeDescription {
    fileprivate var needsStandIns: Bool {
        switch self {
        case .structure(let type): type.needsStandIns
        case .array(let element, _): element.needsStandIns
        default: false
        }
    }
}
