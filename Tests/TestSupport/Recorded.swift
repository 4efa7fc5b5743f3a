public import CTypes
public import StubGenerator

/// The functions that a description binds, in order, whatever is wrong with them.
public func recorded<B: BindingSet>(_ description: B.Type) -> [FunctionDescription] where B.Strategy == Recorder {
    let recorder = Recorder()
    _ = B(recorder)
    return recorder.functions.map(\.function)
}
