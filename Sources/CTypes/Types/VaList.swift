#if arch(x86_64)
    /// `va_list`, as the functions beside variadic ones take it: `vsnprintf`, `vprintf`.
    ///
    /// ```swift
    /// let vsnprintf: Fn<F, (Counted<Out<C.Char>, C.Size>, CString, VaList) -> Int32>
    ///
    /// try libc.vsnprintf(text, "%d|%.2f", [-5, 2.5])
    /// ```
    ///
    /// The values are promoted as C promotes them. A `va_list` points into the program, and so stays in process.
    public enum VaList: CArgument {
        public typealias Value = [any CVarArg]

        public static var description: TypeDescription {
            .pointer(PointerDescription(isConst: false, isLocal: true) { .opaque("struct __va_list_tag") })
        }
        public static var parameters: [ParameterDescription] {
            [ParameterDescription(type: description, passing: .localAddress)]
        }

        @inlinable
        public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

        public static func lower<S: ValueSink, T>(
            _ value: [any CVarArg], into sink: inout S, then body: (inout S) throws(ForeignError) -> T
        ) throws(ForeignError) -> T {
            let outcome: Result<T, ForeignError> = withVaList(value) { list in
                // It is an address here, and nothing else.
                sink.put(address: unsafeBitCast(list, to: UnsafeRawPointer.self))
                do throws(ForeignError) { return .success(try body(&sink)) } catch { return .failure(error) }
            }
            return try outcome.get()
        }
    }
#endif
