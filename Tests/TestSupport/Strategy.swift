public import CTypes
import DynamicBinding
import Glibc
public import Isolation
import LoopbackBinding
import SandboxBinding

/// A strategy that the conformance tests run over. A new one joins by one line in `all`.
public struct Strategy: Sendable {
    public let name: String
    /// Whether the library's side sees copies, so that memory is not shared with the program.
    public let isIsolated: Bool
    /// Whether the library is in a process that may not do everything.
    public let isConfined: Bool
    /// Whether function pointers can be made for callbacks of any type and in any number, in process.
    public let hasClosures: Bool
    private let open: @Sendable (String?, Policy) throws -> any Foreign

    /// A strategy for what the process itself is linked with: the fixtures and libc.
    public var process: any Foreign { get throws { try library(nil) } }
    /// A strategy for a library of the system's, or for what the process itself is linked with.
    /// - Parameter policy: what it may do where it is confined.
    public func library(_ name: String?, _ policy: Policy = threads) throws -> any Foreign {
        try open(name, policy)
    }
    /// What a confined library may do if nothing else is said.
    public static let threads = Policy.compute.allowing(.threads)

    public static let dynamic = Strategy(name: "dynamic", isIsolated: false) { name, _ in
        try name.map { try Dynamic($0) } ?? Dynamic.process
    }
    public static let late = Strategy(name: "late", isIsolated: false) { name, _ in
        try LateDynamic(name.map { name in try Dynamic(name) } ?? .process)
    }
    public static let loopback = Strategy(name: "loopback", isIsolated: true) { name, _ in
        try name.map { try Loopback($0) } ?? Loopback.process
    }
    public static let sandbox = Strategy(name: "sandbox", isIsolated: true, isConfined: true) { name, policy in
        // A machine that is busy with other tests does not make a call fail.
        var options = SandboxOptions()
        options.callLimit = .seconds(600)
        return try name.map { try Sandbox($0, policy: policy, options: options) }
            ?? Sandbox.program(policy: policy, options: options)
    }

    public static let `static` = Strategy(name: "static", isIsolated: false, hasClosures: false) { name, _ in
        if let recording = try StubRecording(of: name) { return recording }
        return try StubLibrary.strategy(name)
    }

    public static let stubs = Strategy(name: "stubs", isIsolated: false, hasClosures: false) { name, _ in
        if let recording = try StubRecording(of: name) { return recording }
        return StubCalls(try StubLibrary.strategy(name))
    }

    public static let worker = Strategy(name: "worker", isIsolated: true, isConfined: true) { name, policy in
        var options = SandboxOptions()
        options.callLimit = .seconds(600)
        return try Sandbox(worker: StubWorker.path(name), policy: policy, options: options)
    }

    public static let all =
        [dynamic, late, `static`, stubs, loopback]
        + (isUnderThreadSanitizer ? [] : [sandbox] + (StubRecording.isOn ? [] : [worker]))

    /// The thread sanitizer does not survive the way in which a sandbox's process starts.
    public static let isUnderThreadSanitizer = dlsym(nil, "__tsan_init") != nil

    private init(
        name: String, isIsolated: Bool, isConfined: Bool = false, hasClosures: Bool = true,
        open: @escaping @Sendable (String?, Policy) throws -> any Foreign
    ) {
        self.name = name
        self.isIsolated = isIsolated
        self.isConfined = isConfined
        self.hasClosures = hasClosures
        self.open = open
    }
}

extension Strategy: CustomStringConvertible {
    public var description: String { name }
}
