package import CTypes

/// Sees the calls of a session.
package protocol CallObserver: AnyObject, Sendable {
    /// A call begins. What is returned is told when it is over.
    func begin(_ function: FunctionDescription) -> any CallObservation
}

package protocol CallObservation: AnyObject, Sendable {
    /// The call is over.
    /// - Parameter error: what it throws, if it does.
    func end(_ error: ForeignError?)
}
