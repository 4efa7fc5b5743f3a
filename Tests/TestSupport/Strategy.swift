public import CTypes
import DynamicBinding
import Isolation
import LoopbackBinding
import SandboxBinding

/// A strategy that the conformance tests run over. A new one joins by one line in `all`.
public struct Strategy: Sendable {
    public let name: String
    /// Whether the library's side sees copies, so that memory is not shared with the program.
    public let isIsolated: Bool
    private let makeForeign: @Sendable () throws -> any Foreign

    /// A strategy for what the process itself is linked with: the fixtures and libc.
    public var process: any Foreign { get throws { try makeForeign() } }

    public static let dynamic = Strategy(name: "dynamic", isIsolated: false) {
        Dynamic.process
    }
    public static let late = Strategy(name: "late", isIsolated: false) {
        LateDynamic(.process)
    }
    public static let loopback = Strategy(name: "loopback", isIsolated: true) {
        Loopback.process
    }

    public static let sandbox = Strategy(name: "sandbox", isIsolated: true) {
        try Sandbox.program(policy: .compute.allowing(.threads))
    }

    public static let all = [dynamic, late, loopback, sandbox]

    private init(
        name: String, isIsolated: Bool, makeForeign: @escaping @Sendable () throws -> any Foreign
    ) {
        self.name = name
        self.isIsolated = isIsolated
        self.makeForeign = makeForeign
    }
}

extension Strategy: CustomStringConvertible {
    public var description: String { name }
}
