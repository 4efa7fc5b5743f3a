import CTypes

/// What the settings of `direct.h` describe a parameter by.
struct Breadth: CFlags {
    let rawValue: CLong
    static let high = Breadth(rawValue: 1 << 4)
    static let spelling = "long"
}
