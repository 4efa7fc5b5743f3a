/// A function that can be called in a worker, and the number under which it is.
struct BoundFunction {
    let number: UInt32
    let plan: CallPlan
}
