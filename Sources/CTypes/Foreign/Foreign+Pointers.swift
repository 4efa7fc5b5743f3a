extension Foreign {
    /// The function that a pointer of the library's leads to, to be called like one that has a name.
    ///
    /// ```swift
    /// let pick: Fn<F, (Int32) -> FunctionPointer<(Int32, Int32) -> Int32>?>
    ///
    /// if let pointer = try library.pick(1) { try print(strategy.function(at: pointer)(2, 5)) }
    /// ```
    ///
    /// In process nothing says whether there is such a function at the address. With an isolated library the
    /// pointer must be one that the library has given since it was started; after another start, calls throw
    /// `.unknownHandle`.
    /// - Throws: `.unsupportedDescription`, `.cannotCross`, `.unknownHandle`.
    public func function<each A: CArgument, R: CResult>(
        at pointer: FunctionPointer<(repeat each A) -> R>
    ) throws(ForeignError) -> Fn<Self, (repeat each A) -> R> {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return Fn(handle: try bind(pointer, types, R.result))
    }

    /// The same for a function that returns nothing.
    public func function<each A: CArgument>(
        at pointer: FunctionPointer<(repeat each A) -> Void>
    ) throws(ForeignError) -> Fn<Self, (repeat each A) -> Void> {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return Fn(handle: try bind(pointer, types, NoValue.result))
    }

    /// The pointer by which the library calls a closure, for a field of a structure. Where a parameter is a
    /// function, pass the callback itself.
    ///
    /// ```swift
    /// let moved = Callback<(Pointer<Vector>, UserData<Path>) -> Int32>(fallback: 1) { … }
    /// let functions = OutlineFunctions(moveTo: try strategy.pointer(to: moved), …)
    /// try freetype.decompose(outline, [functions], path)
    /// ```
    ///
    /// It is good for as long as the callback, and with an isolated library until that is started again.
    /// - Throws: `.expiredCallback`, `.unsupportedDescription`, `.cannotCross`.
    public func pointer<Signature>(
        to callback: Callback<Signature>
    ) throws(ForeignError) -> FunctionPointer<Signature> {
        if let problem = callback.description.signatureProblems.first { throw problem }
        return FunctionPointer(address: try address(of: callback))
    }

    /// Binds the address of the C function `name`, to be passed where C takes a function.
    ///
    /// ```swift
    /// let create: Fn<F, (FunctionPointer<Hash>, FunctionPointer<Equal>) -> Handle<HashTable>>
    /// let stringHash: FunctionPointer<Hash>
    /// stringHash = f.functionPointer("g_str_hash")
    /// …
    /// let table = try glib.create(glib.stringHash, glib.stringEqual)
    /// ```
    ///
    /// To call the function, bind it with `fn`.
    public func functionPointer<Signature>(_ name: String) -> FunctionPointer<Signature> {
        let type = FunctionPointer<Signature>.description
        guard let address = address(of: name, type: type, isOptional: false) else {
            preconditionFailure("a strategy must return an address for a required symbol")
        }
        return FunctionPointer(address: address)
    }

    private func bind<Signature>(
        _ pointer: FunctionPointer<Signature>, _ types: [[ParameterDescription]],
        _ result: ParameterDescription
    ) throws(ForeignError) -> Handle {
        let function = FunctionDescription(
            name: "(function pointer)", parameters: types, names: [], counts: [:], result: result)
        if let problem = function.problems.first { throw problem }
        return try bind(function, at: pointer.address, as: Signature.self)
    }
}
