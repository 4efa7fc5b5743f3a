#if arch(x86_64)
    public import CForeignCall
    public import CTypes

    /// A call through registers: the arguments are put, and taking the result makes the call.
    ///
    /// After inlining nothing is left of this but the moves into registers and the call itself.
    @frozen public struct RegisterCall: ValueSink, ValueSource {
        @usableFromInline let bound: BoundFunction
        @usableFromInline var registers = swb_registers()
        @usableFromInline var integers = 0
        @usableFromInline var floatings = 0
        @usableFromInline var words = 0
        @usableFromInline var capturesErrno = false
        public var position = 0
        public var errno: Int32 = 0

        @inlinable @inline(__always)
        init<R: CResult>(_ function: BoundFunction, returning result: R.Type) {
            bound = function
            if RegisterPlan.returnsInMemory(R.self) { integers = 1 }
        }

        // MARK: Arguments

        @inlinable @inline(__always)
        mutating func putInteger(_ value: Int64) {
            switch integers {
            case 0: registers.integer.0 = value
            case 1: registers.integer.1 = value
            case 2: registers.integer.2 = value
            case 3: registers.integer.3 = value
            case 4: registers.integer.4 = value
            case 5: registers.integer.5 = value
            default: return putWord(value)
            }
            integers += 1
        }

        @inlinable @inline(__always)
        mutating func putFloating(_ value: Double) {
            switch floatings {
            case 0: registers.floating.0 = value
            case 1: registers.floating.1 = value
            case 2: registers.floating.2 = value
            case 3: registers.floating.3 = value
            case 4: registers.floating.4 = value
            case 5: registers.floating.5 = value
            case 6: registers.floating.6 = value
            case 7: registers.floating.7 = value
            default: return putWord(Int64(bitPattern: value.bitPattern))
            }
            floatings += 1
        }

        @inlinable @inline(__always)
        mutating func putWord(_ value: Int64) {
            switch words {
            case 0: registers.stack.0 = value
            case 1: registers.stack.1 = value
            case 2: registers.stack.2 = value
            case 3: registers.stack.3 = value
            case 4: registers.stack.4 = value
            case 5: registers.stack.5 = value
            case 6: registers.stack.6 = value
            case 7: registers.stack.7 = value
            case 8: registers.stack.8 = value
            case 9: registers.stack.9 = value
            case 10: registers.stack.10 = value
            default: registers.stack.11 = value
            }
            words += 1
        }

        @inlinable @inline(__always)
        public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
            position += 1
            // A narrow integer is extended to 32 bits; what stands above them is nobody's, and
            // zero costs least.
            putInteger(
                I.bitWidth <= 32
                    ? Int64(UInt32(truncatingIfNeeded: value)) : Int64(truncatingIfNeeded: value))
        }

        @inlinable @inline(__always)
        public mutating func put(float value: Float) {
            position += 1
            putFloating(swb_double_with_float(value))
        }

        @inlinable @inline(__always)
        public mutating func put(double value: Double) {
            position += 1
            putFloating(value)
        }

        @inlinable @inline(__always)
        public mutating func put(address: UnsafeRawPointer?) {
            position += 1
            putInteger(Int64(Int(bitPattern: address)))
        }

        @inlinable @inline(__always)
        public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
            put(address: buffer)
        }

        @inlinable @inline(__always)
        public mutating func put(callback: CallbackBox?) throws(ForeignError) {
            put(address: try callback.map { (callback) throws(ForeignError) in
                try bound.record.takeUnretainedValue().address(of: callback)
            })
        }

        @inlinable @inline(__always)
        public mutating func put<S: CStruct>(structure value: S) {
            position += 1
            let classes = Eightbytes(S.self)
            if classes.isMemory {
                withUnprotectedMutableBytes(of: &registers.stack) {
                    S.store(value, to: $0.baseAddress! + words * 8)
                }
                words += classes.count
                return
            }
            var copy: (Int64, Int64) = (0, 0)
            withUnprotectedMutableBytes(of: &copy) { S.store(value, to: $0.baseAddress!) }
            guard integers + classes.integers <= 6, floatings + classes.floatings <= 8 else {
                putWord(copy.0)
                if classes.count > 1 { putWord(copy.1) }
                return
            }
            putEightbyte(copy.0, isInteger: classes.isInteger(0))
            if classes.count > 1 { putEightbyte(copy.1, isInteger: classes.isInteger(1)) }
        }

        @inlinable @inline(__always)
        mutating func putEightbyte(_ value: Int64, isInteger: Bool) {
            if isInteger {
                putInteger(value)
            } else {
                putFloating(Double(bitPattern: UInt64(bitPattern: value)))
            }
        }

        // MARK: Result

        @inlinable @inline(__always)
        public mutating func captureErrno() { capturesErrno = true }

        /// Makes a call with one of the C functions that differ in the class of their result.
        @inlinable @inline(__always)
        mutating func call<Result>(
            _ call: (
                UnsafeRawPointer, swb_registers, UInt32, UInt32, UInt32,
                UnsafeMutablePointer<Int32>?
            ) -> Result
        ) -> Result {
            let (i, f, w) = (UInt32(integers), UInt32(floatings), UInt32(words))
            guard capturesErrno else { return call(bound.address, registers, i, f, w, nil) }
            return _withUnprotectedUnsafeMutablePointer(to: &errno) {
                call(bound.address, registers, i, f, w, $0)
            }
        }

        @inlinable @inline(__always)
        mutating func callInteger() -> Int64 { call { swb_call_integer($0, $1, $2, $3, $4, $5) } }

        @inlinable @inline(__always)
        public mutating func void() { _ = callInteger() }

        @inlinable @inline(__always)
        public mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I {
            I(truncatingIfNeeded: callInteger())
        }

        @inlinable @inline(__always)
        public mutating func address() -> UnsafeRawPointer? {
            UnsafeRawPointer(bitPattern: Int(callInteger()))
        }

        @inlinable @inline(__always)
        public mutating func float() -> Float { call { swb_call_float($0, $1, $2, $3, $4, $5) } }

        @inlinable @inline(__always)
        public mutating func double() -> Double { call { swb_call_double($0, $1, $2, $3, $4, $5) } }

        @inlinable @inline(__always)
        public mutating func structure<S: CStruct>(_ type: S.Type) -> S {
            let classes = Eightbytes(S.self)
            if classes.isMemory {
                return _withUnprotectedUnsafeTemporaryAllocation(
                    byteCount: S.size, alignment: 16
                ) { memory in
                    registers.integer.0 = Int64(Int(bitPattern: memory.baseAddress!))
                    _ = callInteger()
                    return S.load(from: memory.baseAddress!)
                }
            }
            let eightbytes = callEightbytes(classes)
            return withUnprotectedBytes(of: eightbytes) { S.load(from: $0.baseAddress!) }
        }

        @inlinable @inline(__always)
        mutating func callEightbytes(_ classes: Eightbytes) -> (Int64, Int64) {
            switch (classes.isInteger(0), classes.count > 1, classes.isInteger(1)) {
            case (true, false, _): return (callInteger(), 0)
            case (false, false, _): return (double().word, 0)
            case (true, true, true):
                let result = call { swb_call_integers($0, $1, $2, $3, $4, $5) }
                return (result.first, result.second)
            case (false, true, false):
                let result = call { swb_call_floatings($0, $1, $2, $3, $4, $5) }
                return (result.first.word, result.second.word)
            case (true, true, false):
                let result = call { swb_call_integer_floating($0, $1, $2, $3, $4, $5) }
                return (result.first, result.second.word)
            case (false, true, true):
                let result = call { swb_call_floating_integer($0, $1, $2, $3, $4, $5) }
                return (result.first.word, result.second)
            }
        }
    }

    extension Double {
        @inlinable var word: Int64 { @inline(__always) get { Int64(bitPattern: bitPattern) } }
    }
#endif
