import CTypes

/// A type as a declaration gives it.
struct ParsedType {
    var type: TypeDescription
    /// Whether objects of the type are `const`; descriptions have that on pointers.
    var isConst = false
    /// How many types it is made of, one inside the other.
    var depth = 0
    /// How many types are written in its declaration.
    var weight = 1

    /// Types nested deeper than this are refused: no real one is, and walking them takes stack.
    static let maximumDepth = 64
    /// Types with longer declarations are refused: through typedefs, a short text can stand for one
    /// that fills the memory.
    static let maximumWeight = 1000
    /// Objects larger than this are refused: arguments and results travel on the stack.
    static let maximumSize = 1 << 20
}

/// What a declarator makes of the type before it, from the name outwards.
enum Modifier {
    case pointer(isConst: Bool)
    case array(ArrayCount, at: Int)
    case function(ParameterList, at: Int)
}

enum ArrayCount {
    case unknown
    /// That of an array at the end of a structure.
    case none
    case known(Int)
    /// Given by a parameter or another name, as only parameters may have it.
    case variable
}

struct ParameterList {
    var parameters: [ParameterDescription] = []
    var hasEllipsis = false
    var depth = 0
    var weight = 0
}

/// A name, if there is one, and what stands around it: `(*handler)(int)`.
struct Declarator {
    var name: Token?
    /// The one nearest to the name first.
    var modifiers: [Modifier] = []
}

extension ParsedType {
    /// Why no object can have this type, if none can.
    var valueProblem: (message: String, remedy: String)? {
        switch type {
        case .void:
            return ("there are no values of type 'void'", "Use a pointer: 'void *'")
        case .opaque(let spelling):
            return (
                "the fields of '\(spelling)' are not known, so that it cannot travel by value",
                "Define it before the prototype, or pass a pointer to it"
            )
        case .function, .unspecifiedFunction:
            return ("a function is no value", "Use a pointer to it: 'void (*name)(void)'")
        default: return nil
        }
    }
}
