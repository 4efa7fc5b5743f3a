import CIsolation

/// One of the things that keep a process from doing more than it must.
///
/// Which of them a machine allows differs: containers often refuse namespaces, older kernels do not
/// have Landlock. A sandbox says which hold, and a ``Policy`` can demand some of them.
public struct Layer: Hashable, Sendable, CustomStringConvertible {
    /// As the C side has it: one bit.
    package let bit: UInt32
    public let description: String

    private init(_ bit: Int, _ description: String) {
        self.bit = UInt32(bit)
        self.description = description
    }

    /// No program that it starts, if it could start one, has more rights than it.
    public static let noNewPrivileges = Layer(SWB_NO_NEW_PRIVILEGES, "noNewPrivileges")
    /// It has none of the rights of a system administrator.
    public static let noCapabilities = Layer(SWB_CAPABILITIES, "noCapabilities")
    /// Memory, processor time, processes, open files and the size of files are limited.
    public static let limits = Layer(SWB_LIMITS, "limits")
    /// It has inherited no file, socket or pipe.
    public static let closedDescriptors = Layer(SWB_DESCRIPTORS, "closedDescriptors")
    /// It can make only the system calls that its policy allows.
    public static let systemCalls = Layer(SWB_SYSTEM_CALLS, "systemCalls")
    /// The file system but the policy's directories, TCP, and signals to others are out of reach by
    /// Landlock.
    public static let landlock = Layer(SWB_LANDLOCK, "landlock")
    /// It is root of nothing but itself.
    public static let userNamespace = Layer(SWB_USER_NAMESPACE, "userNamespace")
    /// It sees no other process.
    public static let processNamespace = Layer(SWB_PROCESS_NAMESPACE, "processNamespace")
    /// It has no network but its own, which leads nowhere.
    public static let networkNamespace = Layer(SWB_NETWORK_NAMESPACE, "networkNamespace")
    /// Its file system is empty but for the policy's directories.
    public static let mountNamespace = Layer(SWB_MOUNT_NAMESPACE, "mountNamespace")
    /// It shares no System V memory, semaphores or queues with others.
    public static let ipcNamespace = Layer(SWB_IPC_NAMESPACE, "ipcNamespace")

    /// Every layer that there is.
    public static let all: Set<Layer> = [
        .noNewPrivileges, .noCapabilities, .limits, .closedDescriptors, .systemCalls, .landlock,
        .userNamespace, .processNamespace, .networkNamespace, .mountNamespace, .ipcNamespace,
    ]

    /// What holds for a process that records what it does, and is kept from none of it.
    package static let withoutConfinement: Set<Layer> = [.noNewPrivileges, .limits, .closedDescriptors]

    /// The layers without which there is no sandbox. Every system that runs this package has them.
    public static let essential: Set<Layer> = [
        .noNewPrivileges, .limits, .closedDescriptors, .systemCalls,
    ]
}

extension Set<Layer> {
    package init(bits: UInt32) { self = Layer.all.filter { $0.bit & bits != 0 } }
    package var bits: UInt32 { reduce(0) { $0 | $1.bit } }
}
