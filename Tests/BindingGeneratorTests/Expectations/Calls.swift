// Made by swift-bind from calls.h, for x86_64-linux-gnu.
import CTypes

/// The functions and variables of calls.h.
struct Calls<F: Foreign>: BindingSet {
    let memory: F.Memory
    let negated: Fn<F, (Int32) -> Int32>
    let negatedTwice: Fn<F, (Int32) -> Int32>
    let fail: Fn<F, (Int32) -> Void>
    let sumOfTwo: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>
    let sumOfThree: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>, Variadic<Int32>) -> Int32>
    let formatNumber: Fn<F, (Counted<InOut<C.Char>, C.Size>?, CString?, Variadic<Double>) -> Int32>

    init(_ f: F) {
        memory = f.memory
        negated = f.fn("calls_negated", "value")
        negatedTwice = f.fn("calls_negated_twice", "value")
        fail = f.fn("calls_fail", "error")
        sumOfTwo = f.fn("calls_sum", "count", "first", "second")
        sumOfThree = f.fn("calls_sum", "count", "first", "second", "third")
        formatNumber = f.fn("calls_format", "buffer", "format", "number")
    }
}

/// Functions of calls.h by way of stubs, as the library has them that is made of these.
struct CallsStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    let twice: Fn<F, (Int32) -> Int32>
    let swap: Fn<F, (InOut<Int32>?, InOut<Int32>?) -> Void>
    /// Of the calling thread.
    /// - Returns: its address in the calling thread
    let lastError: Fn<F, () -> Pointer<Int32>>
    /// - Returns: its address
    let limits: Fn<F, () -> Pointer<Int32>>
    let meanOfTwo: Fn<F, (Int32, Float, Float) -> Double>
    let max: Fn<F, (Int32, Int32) -> Int32>
    let greatest: Fn<F, (Double, Double) -> Double>

    init(_ f: F) {
        memory = f.memory
        twice = f.fn("swb_calls_twice", "value")
        swap = f.fn("swb_calls_swap", "a", "b")
        lastError = f.fn("swb_calls_last_error")
        limits = f.fn("swb_calls_limits")
        meanOfTwo = f.fn("swb_calls_mean_of_two", "count", "first", "second")
        max = f.fn("swb_calls_max", "a", "b")
        greatest = f.fn("swb_calls_greatest", "a", "b")
    }
}
