import CTypes
import TestSupport

/// A type of callbacks' arguments whose value is something else than the bits that C passes.
protocol TranslatedArgument: CIncoming {
    /// - Parameter isRefused: whether C passes what is no value of the type.
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample
    /// What ``Sample/arrival`` has of a value.
    static func bytes(of value: Value) -> [UInt8]
}

/// What C passes, and what has to come of it.
struct Sample {
    enum Arrival {
        case value([UInt8])
        case refused(ForeignError.Code)
    }

    /// The bytes from which C makes the argument: the value itself; for what C passes by address, whether it
    /// is not NULL, at 8 a number of elements, and at 16 what lies there.
    let image: [UInt8]
    let arrival: Arrival

    init(value: [UInt8]) {
        image = value
        arrival = .value(value)
    }

    init(value: [UInt8], refused code: ForeignError.Code) {
        image = value
        arrival = .refused(code)
    }

    init(_ pointee: [UInt8]?, count: Int = 0, _ arrival: Arrival) {
        let isThere = [UInt8](repeating: pointee == nil ? 0 : 1, count: 8)
        image = isThere + withUnsafeBytes(of: count) { Array($0) } + (pointee ?? [])
        self.arrival = arrival
    }
}

// MARK: Texts

extension CString: TranslatedArgument {
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample {
        let alphabet: [Character] = ["a", "Z", " ", "ß", "漢", "🜚", "\u{301}"]
        let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
            alphabet.randomElement(using: &random)!
        }
        let bytes = Array(String(text).utf8)
        switch Int.random(in: 0...1, using: &random) {
        case _ where !isRefused: return Sample(bytes + [0], .value(self.bytes(of: String(text))))
        case 0: return Sample(nil, .refused(.nullResult))
        default: return Sample(bytes + [0xFF, 0], .refused(.invalidUTF8))
        }
    }

    static func bytes(of value: String) -> [UInt8] { [1] + value.utf8 }
}

extension Optional: TranslatedArgument where Wrapped == CString {
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample {
        if isRefused { return Sample([0xC3, 0], .refused(.invalidUTF8)) }
        if Int.random(in: 0..<4, using: &random) == 0 { return Sample(nil, .value([0])) }
        return CString.sample(&random, isRefused: false)
    }

    static func bytes(of value: String?) -> [UInt8] { value.map(CString.bytes(of:)) ?? [0] }
}

// MARK: Addresses that are not NULL

extension TranslatedArgument where Self: CAddress {
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample {
        // As all random addresses, a number that every strategy passes as it is.
        let bits = isRefused ? 0 : UInt64.random(in: 1...UInt64(UInt16.max), using: &random)
        let bytes = withUnsafeBytes(of: bits) { Array($0) }
        return isRefused ? Sample(value: bytes, refused: .nullResult) : Sample(value: bytes)
    }

    static func bytes(of value: Self) -> [UInt8] { withUnsafeBytes(of: value.address) { Array($0) } }
}

extension Pointer: TranslatedArgument {}
extension Handle: TranslatedArgument {}
extension FunctionPointer: TranslatedArgument {}
extension UnsafeRawPointer: TranslatedArgument {}

// MARK: Elements with a count

extension Counted: TranslatedArgument where Buffer: ElementBuffer {
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample {
        let count = Int.random(in: isRefused ? 1...6 : 0...6, using: &random)
        let elements = (0..<count).flatMap { _ in RandomCall.value(of: Buffer.Element.self, &random) }
        if !isRefused {
            let isNull = count == 0 && Bool.random(using: &random)
            return Sample(isNull ? nil : elements, count: count, .value(elements))
        }
        if Count.Value.isSigned, Bool.random(using: &random) {
            return Sample(elements, count: -count, .refused(.outOfRange))
        }
        return Sample(nil, count: count, .refused(.nullResult))
    }

    static func bytes(of value: Buffer) -> [UInt8] { value.elementBytes }
}

protocol ElementBuffer: CallbackBuffer {
    var elementBytes: [UInt8] { get }
}

extension In: ElementBuffer {
    var elementBytes: [UInt8] { elements.flatMap { storedBytes($0, as: Element.self) } }
}

// MARK: Views and what is tainted

enum Milliseconds: CView {
    typealias Value = Duration
    typealias Representation = Int32

    static func represent(_ duration: Duration) throws(ForeignError) -> Int32 {
        Int32(truncatingIfNeeded: duration.components.seconds * 1000)
            &+ Int32(truncatingIfNeeded: duration.components.attoseconds / 1_000_000_000_000_000)
    }

    static func view(_ count: Int32) throws(ForeignError) -> Duration {
        guard count >= 0 else { throw ForeignError(.outOfRange, "\(count) is no duration") }
        return .milliseconds(count)
    }
}

extension Milliseconds: TranslatedArgument {
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample {
        let count = isRefused ? Int32.random(in: .min ..< 0, using: &random) : .random(in: 0 ... .max, using: &random)
        let bytes = storedBytes(count, as: Int32.self)
        return isRefused ? Sample(value: bytes, refused: .outOfRange) : Sample(value: bytes)
    }

    static func bytes(of value: Duration) -> [UInt8] {
        (try? represent(value)).map { storedBytes($0, as: Int32.self) } ?? []
    }
}

extension Tainted: TranslatedArgument where T: TranslatedArgument {
    static func sample(_ random: inout SeededGenerator, isRefused: Bool) -> Sample {
        T.sample(&random, isRefused: isRefused)
    }

    static func bytes(of value: Tainted<T>) -> [UInt8] {
        T.bytes(of: value.unchecked(because: "it is compared"))
    }
}

/// A value as C has it in memory, its padding zero.
func storedBytes<T: CMember>(_ value: T.Value, as type: T.Type) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: T.size)
    bytes.withUnsafeMutableBytes { T.store(value, to: $0.baseAddress!) }
    return bytes
}
