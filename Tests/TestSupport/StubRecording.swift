import CTypes
import DynamicBinding
import Glibc
import InProcessCalls
import StubGenerator
import Synchronization

/// The dynamic strategy, which remembers what descriptions bind: of that the stubs of the tests are made.
///
/// `Utils/write-stubs.sh` writes them.
struct StubRecording: InProcessForeign {
    private let strategy: Dynamic
    /// The name of the stubs.
    private let name: String
    var memory: LocalMemory { strategy.memory }

    private init(_ strategy: Dynamic, _ name: String) {
        self.strategy = strategy
        self.name = name
    }

    /// - Returns: `nil` if nothing is to be written.
    init?(of library: String?) throws {
        guard Self.isOn else { return nil }
        self.init(try library.map { try Dynamic($0) } ?? .process, StubLibrary.name(of: library))
        Self.writeAtExit
    }

    /// Whether stubs are written, and not called.
    static let isOn = getenv("SWIFT_BIND_WRITE_STUBS") != nil

    private struct Record {
        var functions: [Recorder.Function] = []
        var variables: [Recorder.Variable] = []
    }
    private static let records = Mutex<[String: Record]>([:])

    private static let writeAtExit: Void = {
        atexit { StubRecording.write() }
    }()

    private static func write() {
        for (name, record) in records.withLock({ $0 }) {
            var stubs = Stubs(name)
            stubs.add(
                record.functions.sorted { "\($0)" < "\($1)" }, record.variables.sorted { $0.name < $1.name })
            do {
                try stubs.write(to: StubLibrary.folder(of: name))
            } catch { print(error) }
        }
    }

    func beginLoading() -> StubRecording { StubRecording(strategy.beginLoading(), name) }
    func endLoading() throws(ForeignError) { try strategy.endLoading() }

    func bind(_ function: FunctionDescription, isOptional: Bool) -> BoundFunction? {
        if strategy.symbol(function.name) != nil, function.problems.isEmpty {
            Self.records.withLock {
                $0[name, default: Record()].functions.append(Recorder.Function(function, isOptional: false))
            }
        }
        return strategy.bind(function, isOptional: isOptional)
    }

    func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> BoundFunction {
        try strategy.bind(function, at: address, as: signature)
    }

    func address(of variable: String, type: TypeDescription, isOptional: Bool) -> UnsafeRawPointer? {
        if strategy.symbol(variable) != nil, type.size != nil {
            let recorded = Recorder.Variable(variable, type, isOptional: false)
            Self.records.withLock { $0[name, default: Record()].variables.append(recorded) }
        }
        return strategy.address(of: variable, type: type, isOptional: isOptional)
    }

    func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try strategy.address(of: callback)
    }
}
