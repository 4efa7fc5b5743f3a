import CForeignCall
public import CTypes

/// A function pointer through which C calls a callback in this process.
///
/// It is one of the thunks compiled into the program, or a libffi closure when none is free; the
/// caller cannot tell which.
public final class Thunk: CallbackAttachment {
    private enum Kind: Sendable {
        case compiled(Int, ThunkPool)
        case closure(ClosureThunk)
    }

    private let kind: Kind
    private let expired: CallbackTarget
    // Sendable: an address that never changes.
    private nonisolated(unsafe) let address: UnsafeRawPointer

    private init(_ callback: CallbackBox) throws(ForeignError) {
        expired = callback.expired
        let pool = ThunkPool.pool(for: callback.description)
        if callback.live.registers != nil, !callback.description.hasLongDouble, let index = pool.acquire(callback.live) {
            kind = .compiled(index, pool)
            address = UnsafeRawPointer(swb_thunk(Int32(index))!)
        } else {
            let closure = try ClosureThunk(callback)
            kind = .closure(closure)
            address = closure.code
        }
    }

    /// The function pointer of `callback`.
    public static func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        let known = callback.functionPointer.load(ordering: .relaxed)
        if let address = UnsafeRawPointer(bitPattern: known) { return address }
        return try callback.attachment { () throws(ForeignError) in
            let thunk = try Thunk(callback)
            callback.functionPointer.store(UInt(bitPattern: thunk.address), ordering: .relaxed)
            return thunk
        }.address
    }

    /// Puts the function pointer in the place of the callback at `position`.
    static func resolve(_ position: Int, in frame: SlotFrame) throws(ForeignError) {
        guard let callback = frame.callback(at: position) else { return }
        do throws(ForeignError) {
            frame.arguments[position]?.storeBytes(
                of: try address(of: callback), as: UnsafeRawPointer.self)
        } catch { throw error.located(at: position) }
    }

    public func detach() {
        switch kind {
        case .compiled(let index, let pool): pool.retire(index, leaving: expired)
        case .closure(let closure): closure.retire(leaving: expired)
        }
    }
}
