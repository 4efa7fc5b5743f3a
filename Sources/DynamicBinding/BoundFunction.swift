import CLibFFI
public import CTypes

/// A function of a library: its address, and the record of what it is.
@frozen public struct BoundFunction: @unchecked Sendable {
    // Sendable: both point to what never changes and is never freed; a library stays open for the
    // life of the process, and keeps the records of its functions.
    @usableFromInline let address: UnsafeRawPointer
    @usableFromInline let record: Unmanaged<FunctionRecord>
}

/// What is known of a bound function besides its address.
public final class FunctionRecord: Sendable {
    public let description: FunctionDescription
    @usableFromInline let checksCounts: Bool
    @usableFromInline let hasCallbacks: Bool
    private let callbackPositions: [Int]
    private let interface: CallInterface

    init(_ description: FunctionDescription) throws(ForeignError) {
        self.description = description
        checksCounts = description.checksCounts
        callbackPositions = description.parameters.indices.filter {
            if case .callback = description.parameters[$0].passing { true } else { false }
        }
        hasCallbacks = !callbackPositions.isEmpty
        interface = try CallInterface(description)
    }

    /// Puts function pointers in the place of the callbacks in `frame`.
    @usableFromInline
    func resolveCallbacks(in frame: SlotFrame) throws(ForeignError) {
        for position in callbackPositions { try Thunk.resolve(position, in: frame) }
    }

    /// Calls the function at `address`, and returns the `errno` that it set.
    @usableFromInline
    func call(
        _ address: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        interface.call(address, result: result, arguments: arguments)
    }
}

extension FunctionRecord {
    /// Stands for the record of a function that cannot be bound at all; loading throws.
    static let unusable: FunctionRecord = {
        let nothing = FunctionDescription(
            name: "", parameters: [], result: ParameterDescription(type: .void))
        do throws(ForeignError) { return try FunctionRecord(nothing) } catch {
            preconditionFailure("void (void) can always be called: \(error)")
        }
    }()
}

extension BoundFunction {
    /// Whether both are the same function of the same library, bound by the same description.
    public func isSame(as other: BoundFunction) -> Bool {
        address == other.address && record.toOpaque() == other.record.toOpaque()
    }
}
