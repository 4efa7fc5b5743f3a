import CTypes

/// What the headers may have where a description has a type: nobody can tell the difference in a call.
extension TypeDescription {
    /// This type first.
    var alternatives: [TypeDescription] {
        switch self {
        case .integer(let type): [self] + Self.integers(type.size, type.isSigned, but: type.spelling)
        case .enumeration(let type): [self] + Self.integers(type.size, type.isSigned, but: type.spelling)
        case .pointer(let pointer): pointer.alternatives
        default: [self]
        }
    }

    /// The same, for what a function returns: what is `const` in the description need not be in the headers.
    var resultAlternatives: [TypeDescription] {
        guard case .pointer(let pointer) = self, pointer.isConst else { return alternatives }
        return alternatives + alternatives.map { $0.settingConst(false) }
    }

    /// What the C library makes its names for integers of: the same type a second time would double the combinations.
    private static let standard: [String: String] = {
        var types = [
            "int8_t": "signed char", "uint8_t": "unsigned char", "int16_t": "short", "uint16_t": "unsigned short",
            "int32_t": "int", "uint32_t": "unsigned int", "uint64_t": "unsigned long", "size_t": "unsigned long",
            "uintptr_t": "unsigned long",
        ]
        for name in ["int64_t", "ssize_t", "ptrdiff_t", "intptr_t", "off_t", "time_t"] { types[name] = "long" }
        return types
    }()

    private static func integers(_ size: Int, _ isSigned: Bool, but spelling: String) -> [TypeDescription] {
        let names =
            switch (size, isSigned) {
            case (1, true): ["signed char", "char"]
            case (1, false): ["unsigned char"]
            case (2, true): ["short"]
            case (2, false): ["unsigned short"]
            case (4, true): ["int"]
            case (4, false): ["unsigned int"]
            case (_, true): ["long", "long long"]
            case (_, false): ["unsigned long", "unsigned long long"]
            }
        return names.filter { $0 != spelling && $0 != standard[spelling] }.map {
            .integer(IntegerDescription(spelling: $0, size: size, isSigned: isSigned))
        }
    }

    fileprivate func settingConst(_ isConst: Bool) -> TypeDescription {
        guard case .pointer(var pointer) = self else { return self }
        pointer.isConst = isConst
        return .pointer(pointer)
    }
}

extension PointerDescription {
    fileprivate var alternatives: [TypeDescription] {
        let exact = TypeDescription.pointer(self)
        switch pointee {
        case .function(let function):
            return function.alternatives.map { function in
                .pointer(PointerDescription(isConst: false) { .function(function) })
            }
        case .void: return [exact]
        case .opaque("struct __va_list_tag"): return [.opaque("__builtin_va_list")]
        case .opaque: return [exact, exact.settingConst(!isConst)] + untyped
        case .integer:
            let pointees = pointee.alternatives
            return pointees.map { pointee in
                var copy = PointerDescription(isConst: isConst) { pointee }
                copy.isVolatile = isVolatile
                return .pointer(copy)
            } + untyped
        default: return [exact] + untyped
        }
    }

    /// A pointer that is not `const` may be passed where one is expected that is.
    private var untyped: [TypeDescription] {
        (isConst ? [true] : [false, true]).map { .pointer(PointerDescription(isConst: $0) { .void }) }
    }
}

extension FunctionDescription {
    /// The function with each of the types that it may have in the headers, itself first; empty if there are too many.
    var alternatives: [FunctionDescription] {
        var list = [self]
        list[0].parameters = []
        list = result.type.resultAlternatives.map { type in
            var copy = list[0]
            copy.result.type = type
            return copy
        }
        for parameter in parameters where !parameter.isVariadic {
            let types = parameter.type.alternatives
            guard list.count * types.count <= Self.maximumAlternatives else { return [] }
            list = list.flatMap { function in
                types.map { type in
                    var copy = function
                    var changed = parameter
                    (changed.name, changed.type) = ("", type)
                    copy.parameters.append(changed)
                    return copy
                }
            }
        }
        for index in list.indices { list[index].hasEllipsis = fixedParameterCount != nil }
        return list
    }

    private static var maximumAlternatives: Int { 512 }
}
