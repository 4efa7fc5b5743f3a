internal import CForeignCall
package import CTypes

/// A function pointer through which C calls a callback in this process.
///
/// It is one of the thunks compiled into the program, or what a ``ClosureMaker`` makes when none is free; the
/// caller cannot tell which.
package final class Thunk: CallbackAttachment {
    private enum Kind: Sendable {
        case compiled(Int, ThunkPool)
        case closure(any ClosureCode)
    }

    private let kind: Kind
    private let expired: CallbackTarget
    // Sendable: an address that never changes.
    private nonisolated(unsafe) let address: UnsafeRawPointer

    private init(_ callback: CallbackBox, _ closures: any ClosureMaker) throws(ForeignError) {
        expired = callback.expired
        let pool = ThunkPool.pool(for: callback.description)
        if callback.live.registers != nil, !callback.description.hasLongDouble, let index = pool.acquire(callback.live)
        {
            kind = .compiled(index, pool)
            address = UnsafeRawPointer(swb_thunk(Int32(index))!)
        } else {
            let closure = try closures.closure(callback)
            kind = .closure(closure)
            address = closure.code
        }
    }

    /// The function pointer of `callback`.
    package static func address(
        of callback: CallbackBox, _ closures: any ClosureMaker
    ) throws(ForeignError) -> UnsafeRawPointer {
        let known = callback.functionPointer.load(ordering: .relaxed)
        if let address = UnsafeRawPointer(bitPattern: known) { return address }
        return try callback.attachment { () throws(ForeignError) in
            let thunk = try Thunk(callback, closures)
            callback.functionPointer.store(UInt(bitPattern: thunk.address), ordering: .relaxed)
            return thunk
        }.address
    }

    /// Puts the function pointer in the place of the callback at `position`.
    static func resolve(
        _ position: Int, in frame: SlotFrame, _ closures: any ClosureMaker
    ) throws(ForeignError) {
        guard let callback = frame.callback(at: position) else { return }
        do throws(ForeignError) {
            frame.arguments[position]?.storeBytes(
                of: try address(of: callback, closures), as: UnsafeRawPointer.self)
        } catch { throw error.located(at: position) }
    }

    package func detach() {
        switch kind {
        case .compiled(let index, let pool): pool.retire(index, leaving: expired)
        case .closure(let closure): closure.retire(leaving: expired)
        }
    }
}

/// Makes function pointers for callbacks of any type.
package protocol ClosureMaker: Sendable {
    func closure(_ callback: CallbackBox) throws(ForeignError) -> any ClosureCode
}

/// A function pointer that a ``ClosureMaker`` has made.
package protocol ClosureCode: AnyObject, Sendable {
    var code: UnsafeRawPointer { get }
    /// Leads to `expired` from now on. C may still call.
    func retire(leaving expired: CallbackTarget)
}
