public import CForeignCall
public import CTypes

/// Counts the registers and stack words of a call, to know whether it can be made through them.
///
/// For a signature known to the compiler all of this is constant.
@frozen public struct RegisterPlan: SlotVisitor {
    @usableFromInline var integers = 0
    @usableFromInline var floatings = 0
    @usableFromInline var words = 0
    /// Whether something is passed as only libffi knows: the arguments of `...`, and `long double`.
    @usableFromInline var needsSlots = false

    /// Whether the call of a function with these arguments and this result goes through registers.
    @inlinable @inline(__always)
    static func covers<L: ArgumentList, R: CResult>(_ arguments: L.Type, _ result: R.Type) -> Bool {
        #if arch(x86_64)
            var plan = RegisterPlan()
            R.visitSlots(&plan)
            plan = RegisterPlan(integers: plan.words > 0 ? 1 : 0, needsSlots: plan.needsSlots)
            L.visitSlots(&plan)
            return !plan.needsSlots && plan.words <= Int(SWB_MAX_STACK_WORDS)
        #else
            return false
        #endif
    }

    /// Whether the caller provides memory for the result and passes its address first.
    @inlinable @inline(__always)
    static func returnsInMemory<R: CResult>(_ result: R.Type) -> Bool {
        var plan = RegisterPlan()
        R.visitSlots(&plan)
        return plan.words > 0
    }

    @inlinable @inline(__always)
    init(integers: Int = 0, needsSlots: Bool = false) {
        self.integers = integers
        self.needsSlots = needsSlots
    }

    @inlinable @inline(__always)
    public mutating func integer() {
        if integers < 6 { integers += 1 } else { words += 1 }
    }

    @inlinable @inline(__always)
    public mutating func floating() {
        if floatings < 8 { floatings += 1 } else { words += 1 }
    }

    @inlinable @inline(__always)
    public mutating func structure<S: CStruct>(_ type: S.Type) {
        let classes = Eightbytes(S.self)
        if classes.hasLongDouble { needsSlots = true }
        if classes.isMemory || integers + classes.integers > 6
            || floatings + classes.floatings > 8
        {
            words += classes.count
        } else {
            integers += classes.integers
            floatings += classes.floatings
        }
    }

    @inlinable @inline(__always)
    public mutating func variadic() { needsSlots = true }
}

extension FunctionDescription {
    /// Whether a call goes through registers: what ``RegisterPlan`` says of types that the compiler knows.
    package var goesThroughRegisters: Bool {
        #if arch(x86_64)
            fixedParameterCount == nil && !hasLongDouble
                && ArgumentPlaces(self).stackWords <= Int(SWB_MAX_STACK_WORDS)
        #else
            false
        #endif
    }
}
