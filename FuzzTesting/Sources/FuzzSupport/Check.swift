/// Ends the process, so that the fuzzer keeps what led there.
public func check(_ isRight: Bool, _ message: @autoclosure () -> String) {
    if !isRight { fatalError(message()) }
}
