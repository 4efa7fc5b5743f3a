/// A function that a session has bound.
public struct RemoteFunction: Sendable {
    let session: RemoteSession
    let number: UInt32
    let plan: CallPlan
}
