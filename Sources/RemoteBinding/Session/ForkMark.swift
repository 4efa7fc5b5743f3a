import CWorker

/// Remembers in which process it was made. After a fork, what a program shares with a library is the parent's:
/// the child must neither use nor end it.
package struct ForkMark: Sendable {
    private let forks = swb_forks()

    package init() {}

    /// Whether this is a child of the process in which it was made.
    package var isOfParent: Bool { swb_forks() != forks }
}
