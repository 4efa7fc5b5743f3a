import HeaderModel

/// A function of Swift's that calls C by itself: a function of C's whose parameters are numbers and addresses.
struct DirectFunction {
    /// An argument in Swift.
    struct Argument {
        let type: DirectType
        /// What describes it; in `...` as anywhere else.
        let description: String
        /// What is passed, as Swift writes it.
        let value: String
        /// Which parameter of C's it is, or begins with.
        let position: Int
        /// Whether it is a buffer with a count behind it.
        let isCounted: Bool
    }

    /// What an argument is in C.
    struct Parameter {
        /// The type in the function that Swift calls.
        let type: String
        /// Whether it is the address of what is passed.
        let isMemory: Bool
        /// What the description calls a number of its own, which the compiler compares.
        let described: String?
    }

    /// What the result is in C.
    enum Result: Equatable {
        case void, never
        case value(String)
        /// Where it is written.
        case memory
    }

    let bound: Binding.Function
    let declaration: Declaration
    /// What is called in C; `nil` for a variable, whose address is told.
    let callee: String?
    let arguments: [Argument]
    let result: DirectType
    /// The result as Swift writes it.
    let value: String
    /// Of C's parameters, in order.
    let parameters: [Parameter]
    let cResult: Result
    let capturesErrno: Bool

    /// The function that Swift calls.
    var name: String { Self.prefix + declaration.name.replacing("$", with: "__") }

    /// The type of the function, but for a variable.
    var declaredType: FunctionType? {
        if case .function(let function) = declaration.content { function.type } else { nil }
    }

    /// The words of the types that the body may name: `Counted`, `In` and `UInt8` of `Counted<In<UInt8>>`.
    var namedTypes: Set<String> {
        let texts = arguments.map(\.description) + [bound.result, value]
        let words = texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber && !["_", "`"].contains($0) } }
        return Set(words.map(String.init))
    }

    static let prefix = "swb_direct_"
    /// How an address travels, which is cast in C.
    static let address = "const void *"

    /// Whether something about the arguments or the result can be wrong.
    var isChecked: Bool {
        arguments.contains { $0.type == .checked } || result == .checked || bound.result.hasPrefix("Checked<")
    }
}
