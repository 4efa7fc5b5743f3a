/// How large the two rings of a channel are, and where they lie.
///
/// A ring has 2ⁿ bytes; n is its *order*. One of order 10 lies at byte 1024 of the interface page, one
/// of order 11 at byte 2048; larger ones, up to order 20, have pages of their own, whose references
/// the interface page lists: first those of the left ring, then those of the right.
struct RingLayout: Equatable, Sendable {
    /// The order of the ring in which the client writes.
    let left: Int
    /// The order of the ring in which the server writes.
    let right: Int

    static let pageSize = 4096
    static let pageOrder = 12
    private static let smallOrder = 10
    private static let largeOrder = 11
    private static let maximumOrder = 20

    /// The layout with at least as many bytes in each ring; the interface page is used first.
    init(leftBytes: Int, rightBytes: Int) throws(VchanError) {
        let maximum = 1 << Self.maximumOrder
        for size in [leftBytes, rightBytes] where size <= 0 || size > maximum {
            throw VchanError(
                .invalidArgument, "no ring has \(size) bytes",
                remedy: "Ask for 1 to \(maximum) bytes")
        }
        let (small, large) = (1 << Self.smallOrder, 1 << Self.largeOrder)
        switch (leftBytes, rightBytes) {
        case (...small, ...large): (left, right) = (Self.smallOrder, Self.largeOrder)
        case (...large, ...small): (left, right) = (Self.largeOrder, Self.smallOrder)
        case (...large, _): (left, right) = (Self.largeOrder, Self.pagedOrder(rightBytes))
        case (_, ...large): (left, right) = (Self.pagedOrder(leftBytes), Self.largeOrder)
        default: (left, right) = (Self.pagedOrder(leftBytes), Self.pagedOrder(rightBytes))
        }
    }

    /// The layout that a server has written into the interface page.
    init(leftOrder: UInt16, rightOrder: UInt16) throws(VchanError) {
        (left, right) = (Int(leftOrder), Int(rightOrder))
        let orders = Self.smallOrder...Self.maximumOrder
        let shared = left < Self.pageOrder && left == right
        guard orders.contains(left), orders.contains(right), !shared else {
            throw VchanError(
                .protocolViolation, "no channel has rings of the orders \(left) and \(right)")
        }
        for order in [left, right] where order < Self.pageOrder {
            guard InterfacePage.referencesOffset + 4 * pageCount <= 1 << order else {
                throw VchanError(
                    .protocolViolation,
                    "the list of \(pageCount) pages runs into the ring of order \(order)")
            }
        }
    }

    /// How many pages the ring of `order` has to itself.
    static func pageCount(_ order: Int) -> Int {
        order < pageOrder ? 0 : 1 << (order - pageOrder)
    }

    /// How many pages there are besides the interface page.
    var pageCount: Int { Self.pageCount(left) + Self.pageCount(right) }

    private static func pagedOrder(_ size: Int) -> Int {
        var order = pageOrder
        while 1 << order < size { order += 1 }
        return order
    }
}
