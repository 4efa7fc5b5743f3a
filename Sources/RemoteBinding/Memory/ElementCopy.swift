import CTypes

/// How values of a type are copied between the program's memory and the worker's: without what lies
/// between their fields, and with addresses as each side has them.
struct ElementCopy: Sendable {
    let stride: Int
    /// The bytes that belong to a scalar; empty if all do.
    private let runs: [Range<Int>]
    /// Where a value has addresses.
    let addresses: [Int]

    init(_ type: TypeDescription, stride: Int) {
        var layout = Layout()
        layout.add(type, at: 0)
        let runs = layout.runs.sorted { $0.lowerBound < $1.lowerBound }
        let end = runs.reduce(0) { $1.lowerBound <= $0 ? max($0, $1.upperBound) : $0 }
        self.stride = stride
        self.runs = end == stride ? [] : runs
        addresses = layout.addresses
    }

    var hasAddresses: Bool { !addresses.isEmpty }

    /// Copies what the program passes. Returns false if an address is not of this worker.
    /// - Parameter clearsPadding: whether what lies between fields becomes zero, or stays.
    func toWorker(
        _ count: Int, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer,
        _ space: RemoteAddresses, clearsPadding: Bool = true
    ) -> Bool {
        if clearsPadding, !runs.isEmpty {
            _ = target.initializeMemory(as: UInt8.self, repeating: 0, count: count * stride)
        }
        copy(count, from: source, to: target)
        guard hasAddresses else { return true }
        for start in Swift.stride(from: 0, to: count * stride, by: stride) {
            for offset in addresses {
                let bits = source.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
                guard let translated = space.toWorker(bits) else { return false }
                target.storeBytes(of: translated, toByteOffset: start + offset, as: UInt64.self)
            }
        }
        return true
    }

    /// Copies what the worker has left. Each byte is read once.
    func toProgram(
        _ count: Int, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer,
        _ space: RemoteAddresses
    ) {
        copy(count, from: source, to: target)
        translateInPlace(count, target, space)
    }

    /// Translates the addresses in values that have been copied from the worker as they are.
    func translateInPlace(
        _ count: Int, _ values: UnsafeMutableRawPointer, _ space: RemoteAddresses
    ) {
        guard hasAddresses else { return }
        for start in Swift.stride(from: 0, to: count * stride, by: stride) {
            for offset in addresses { space.translateInPlace(values + start + offset) }
        }
    }

    private func copy(
        _ count: Int, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer
    ) {
        if runs.isEmpty { return target.copyMemory(from: source, byteCount: count * stride) }
        for start in Swift.stride(from: 0, to: count * stride, by: stride) {
            for run in runs {
                (target + start + run.lowerBound).copyMemory(
                    from: source + start + run.lowerBound, byteCount: run.count)
            }
        }
    }

    private struct Layout {
        var runs: [Range<Int>] = []
        var addresses: [Int] = []

        mutating func add(_ type: TypeDescription, at offset: Int) {
            switch type {
            case .structure(let structure) where !structure.isUnion:
                for field in structure.fields { add(field.type, at: offset + field.offset) }
            case .complex(let type):
                for part in [offset, offset + type.size] { add(.floating(type), at: part) }
            case .array(let element, let count) where !element.isScalar:
                let size = element.size ?? 1
                for index in 0..<count { add(element, at: offset + index * size) }
            case .pointer:
                addresses.append(offset)
                fallthrough
            default:
                let end = offset + type.usedSize
                if runs.last?.upperBound == offset {
                    runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<end
                } else {
                    runs.append(offset..<end)
                }
            }
        }
    }
}

extension TypeDescription {
    /// The size without bytes that are nobody's.
    fileprivate var usedSize: Int {
        if case .floating(.longDouble) = self { FloatingDescription.longDouble.usedSize } else { size ?? 1 }
    }

    /// Whether a value is one run of bytes without an address.
    fileprivate var isScalar: Bool {
        switch self {
        case .structure, .array, .pointer, .complex, .floating(.longDouble): false
        default: true
        }
    }
}

extension RemoteAddresses {
    /// Translates an address that has been copied from the worker.
    func translateInPlace(_ memory: UnsafeMutableRawPointer) {
        let bits = memory.loadUnaligned(as: UInt64.self)
        memory.storeBytes(of: toProgram(bits), as: UInt64.self)
    }
}
