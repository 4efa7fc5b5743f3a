import CTypes
import CWorkerProcess
import Isolation

/// What a process is told when it is started: a sealed file in memory.
struct StartFile {
    let descriptor: Descriptor

    /// - Parameters:
    ///   - libraries: for each library the names to try.
    init(_ libraries: [[String]], _ policy: Policy, hasStubs: Bool) throws(ForeignError) {
        var start = swb_start()
        start.magic = SWB_MAGIC
        start.has_stubs = hasStubs ? 1 : 0
        let isRecording = policy.refusal == .recording
        start.layers = (isRecording ? Layer.withoutConfinement.union([.noCapabilities]) : policy.triedLayers).bits
        start.refusal = policy.refusal.number
        start.memory = UInt64(max(1, policy.limits.memory))
        start.threads = UInt64(max(1, policy.limits.threads))
        let filter = try Self.filter(policy)
        start.instruction_count = UInt32(filter.instructions.count)
        start.process_operand_count = UInt32(filter.processOperands.count)
        start.mount_instruction_count = UInt32(filter.mountInstructions.count)
        if filter.gateOperands.count == 2 {
            start.gate_operands = (filter.gateOperands[0], filter.gateOperands[1])
        }
        start.library_count = UInt32(libraries.count)
        var directories =
            policy.readableDirectories.map { "r" + $0 } + policy.writableDirectories.map { "w" + $0 }
        try Self.check(libraries, directories)
        // All are within reach.
        if isRecording { directories = [] }
        start.directory_count = UInt32(directories.count)
        let limits = policy.limits.resources
        start.limit_count = UInt32(limits.count)
        withUnsafeMutableBytes(of: &start.limits) { bytes in
            limits.withUnsafeBytes { bytes.copyMemory(from: $0) }
        }
        var contents: [UInt8] = []
        filter.instructions.withUnsafeBytes { contents += $0 }
        filter.processOperands.withUnsafeBytes { contents += $0 }
        filter.mountInstructions.withUnsafeBytes { contents += $0 }
        for names in libraries {
            contents.append(UInt8(names.count))
            for name in names { contents += Array(name.utf8) + [0] }
        }
        for directory in directories { contents += Array(directory.utf8) + [0] }
        start.size = UInt32(MemoryLayout<swb_start>.size + contents.count)
        let file = withUnsafeBytes(of: &start) { Array($0) + contents }
        descriptor = try Descriptor(swb_start_file(file, file.count), "memfd_create")
    }

    private static func filter(_ policy: Policy) throws(ForeignError) -> FilterProgram {
        do throws(Policy.UnknownSystemCall) {
            return try policy.filter()
        } catch {
            throw ForeignError(
                .sandboxUnavailable, "the policy allows '\(error.name)', which is no system call",
                remedy: "See 'man 2 syscalls' for their names")
        }
    }

    private static func check(
        _ libraries: [[String]], _ directories: [String]
    ) throws(ForeignError) {
        let texts = libraries.flatMap(\.self) + directories
        if texts.contains(where: { $0.utf8.contains(0) }) {
            throw ForeignError(.stringContainsNUL, "a library's name or a directory has a NUL inside")
        }
        guard libraries.count <= 16, libraries.allSatisfy({ $0.count < 128 }),
            directories.count <= Int(SWB_MAXIMUM_DIRECTORIES)
        else {
            throw ForeignError(
                .sandboxUnavailable,
                "a sandbox has at most 16 libraries and \(SWB_MAXIMUM_DIRECTORIES) directories",
                remedy: "Give one directory that holds the others")
        }
        for directory in directories where directory.dropFirst().first != "/" {
            throw ForeignError(
                .sandboxUnavailable, "the directory '\(directory.dropFirst())' has no absolute path",
                remedy: "Begin the path with '/'")
        }
    }
}

extension Policy.Refusal {
    fileprivate var number: UInt32 {
        switch self {
        case .recording: UInt32(SWB_CALL_IS_RECORDED)
        case .termination: UInt32(SWB_PROCESS_ENDS)
        default: UInt32(SWB_CALL_FAILS)
        }
    }
}
