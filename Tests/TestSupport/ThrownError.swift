public import CTypes

/// The `ForeignError` that `body` throws; `nil` if it throws nothing or something else.
public func foreignError(_ body: () throws -> Void) -> ForeignError? {
    do {
        try body()
        return nil
    } catch { return error as? ForeignError }
}
