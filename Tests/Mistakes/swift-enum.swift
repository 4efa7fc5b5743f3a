// so declare a struct with 'let rawValue' and the members as static constants, not a Swift enum
import CTypes

enum Status: UInt32, CEnum {
    case error = 0
    case ok = 1
}
