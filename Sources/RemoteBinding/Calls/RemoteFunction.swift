/// A function that a session has bound.
public struct RemoteFunction: Sendable {
    let session: RemoteSession
    let number: UInt32
    let plan: CallPlan
    /// The address that the library has given, if the function has no name; for the worker that gave it.
    var pointer: UInt64?
}
