import CStubTable
import CTypes
import InProcessCalls
import StubShapes
import Synchronization

/// The functions and variables of a file of stubs.
final class StubTable: @unchecked Sendable {
    // Sendable: the table is constant, and `records` has its lock.
    private let table: UnsafePointer<swb_stubs>
    private let records = FunctionRecords()
    /// Why it cannot be used, if it cannot.
    let problem: ForeignError?

    private static let known = Mutex<[UInt: StubTable]>([:])

    private init(_ stubs: UnsafeRawPointer) {
        table = stubs.assumingMemoryBound(to: swb_stubs.self)
        let (magic, version) = (table.pointee.magic, table.pointee.version)
        problem =
            magic == SWB_STUBS_MAGIC && version == SWB_STUBS_VERSION
            ? nil
            : ForeignError(
                .unsupportedDescription,
                magic == SWB_STUBS_MAGIC
                    ? "the stubs are of version \(version), and \(SWB_STUBS_VERSION) is needed"
                    : "the address is not that of a table of stubs",
                remedy: "Make the stubs anew with this version of the tool, and pass what their function returns")
    }

    /// The table at an address, the same each time: what is bound from it is kept for good.
    static func table(at stubs: UnsafeRawPointer) -> StubTable {
        known.withLock { known in
            let key = UInt(bitPattern: stubs)
            if let table = known[key] { return table }
            let table = StubTable(stubs)
            known[key] = table
            return table
        }
    }

    var name: String { problem == nil ? String(cString: table.pointee.name) : "" }

    /// That of the description which they were generated with; 0 if they have none.
    var descriptionHash: UInt64 { problem == nil ? table.pointee.description : 0 }

    /// Binds a function.
    /// - Returns: `nil` if there is none of its name.
    /// - Throws: if there is one, of another type.
    func bind(_ function: FunctionDescription) throws(ForeignError) -> BoundFunction? {
        let candidates = stubs(named: function.name)
        if candidates.isEmpty { return nil }
        let shape = FunctionShape(function)
        let hash = function.stubHash
        guard let stub = candidates.first(where: { $0.pointee.isOf(shape, hash) }) else {
            throw shape.mismatch(with: FunctionShape(candidates[0].pointee), function)
        }
        guard let address = stub.pointee.address else { return nil }
        let record = try records.record(function) { () throws(ForeignError) in
            FunctionRecord(function, caller: StubCaller(stub: stub), closures: NoClosures())
        }
        return BoundFunction(address: unsafeBitCast(address, to: UnsafeRawPointer.self), record: record)
    }

    /// Binds a function that the library gave the address of.
    func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer
    ) throws(ForeignError) -> BoundFunction {
        let record = try records.record(function) { () throws(ForeignError) in
            guard function.goesThroughRegisters else {
                throw ForeignError(
                    .unsupportedDescription,
                    "a function pointer of the type '\(function)' cannot be called without libffi",
                    remedy: "Use the strategy Dynamic for it", function: function.name)
            }
            return FunctionRecord(function, caller: StubCaller(stub: nil), closures: NoClosures())
        }
        return BoundFunction(address: address, record: record)
    }

    /// The address of a variable.
    /// - Returns: `nil` if there is none of that name.
    /// - Throws: if there is one, of another size.
    func address(of variable: String, _ type: TypeDescription) throws(ForeignError) -> UnsafeRawPointer? {
        guard problem == nil, !variable.utf8.contains(0) else { return nil }
        let candidates = (0..<Int(table.pointee.variable_count)).map { table.pointee.variables[$0] }
            .filter { String(cString: $0.name) == variable }
        guard let first = candidates.first else { return nil }
        let size = type.size ?? Int(first.size)
        guard let found = candidates.first(where: { $0.size == size }) else {
            throw ForeignError(
                .unsupportedDescription,
                "the variable has \(first.size) bytes in the stubs, and \(size) in the description",
                remedy: "Make the stubs anew", function: variable, parameter: "variable")
        }
        return found.address().map { UnsafeRawPointer($0) }
    }

    private func stubs(named name: String) -> [UnsafePointer<swb_stub>] {
        guard problem == nil, !name.utf8.contains(0) else { return [] }
        return Array(sequence(state: swb_find_stub(table, name)) { [table] next in
            defer { next = next.flatMap { swb_next_stub(table, $0) } }
            return next
        })
    }
}

extension swb_stub {
    /// Whether it is of a description's function.
    fileprivate func isOf(_ shape: FunctionShape, _ hash: UInt64) -> Bool {
        (description == 0 || description == hash) && FunctionShape(self) == shape
    }
}

/// Calls a function by its stub, where registers are not enough.
private final class StubCaller: FrameCaller, @unchecked Sendable {
    // Sendable: a stub is constant.
    private let stub: UnsafePointer<swb_stub>?

    init(stub: UnsafePointer<swb_stub>?) { self.stub = stub }

    override func call(
        _ address: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        guard let call = stub?.pointee.call else {
            preconditionFailure("a function pointer that needs a stub is refused when it is bound")
        }
        return call(result, arguments)
    }
}
