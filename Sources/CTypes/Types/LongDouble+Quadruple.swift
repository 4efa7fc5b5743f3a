/// A `long double` of 128 bits, as most processors but Intel's have it, which Swift has no type for. It is passed
/// on as it is, and becomes a `Double`.
@frozen public struct LongDouble: BitwiseCopyable, Hashable, Sendable {
    // So aligned as the C type.
    private var bits: UInt128

    private static var exponentBias: Int { 16383 }
    private static var significandWidth: Int { 112 }

    /// The same number.
    public init(_ value: Double) {
        let sign = value.sign == .minus ? UInt128(1) << 127 : 0
        let magnitude = value.magnitude
        switch true {
        case value.isNaN:
            bits = sign | 0x7FFF << 112 | UInt128(value.significandBitPattern) << 60
        case value.isInfinite: bits = sign | 0x7FFF << 112
        case value.isZero: bits = sign
        default:
            let exponent = UInt128(Int(magnitude.exponent) + Self.exponentBias)
            // Without the leading one, which every number has here.
            let significand = UInt128(magnitude.significand.significandBitPattern)
            bits = sign | exponent << 112 | significand << 60
        }
    }

    /// A number from the C type's bytes.
    public init(bitPattern: UInt128) { bits = bitPattern }

    /// The C type's bytes, as a number.
    public var bitPattern: UInt128 { bits }
}

extension Double {
    /// The nearest number, to even where two are as near.
    public init(_ value: LongDouble) {
        let bits = value.bitPattern
        let isNegative = bits >> 127 != 0
        let exponent = Int(bits >> 112 & 0x7FFF)
        let fraction = bits & (1 << 112 - 1)
        let magnitude: Double
        switch (exponent, fraction) {
        case (0x7FFF, 0): magnitude = .infinity
        case (0x7FFF, _): magnitude = .nan
        case (0, _): magnitude = 0  // Far below the least that a Double can be.
        default:
            // The bits that a Double has no room for are one, which makes no other of two neighbours the nearer.
            let rest: UInt128 = fraction & (1 << 52 - 1) == 0 ? 0 : 1
            let significand = ((1 << 112 | fraction) >> 52) << 1 | rest
            magnitude = .scaled(UInt64(truncatingIfNeeded: significand), exponent - 16383 - 61)
        }
        self = isNegative ? -magnitude : magnitude
    }

    /// `significand` · 2^`exponent`, rounded once.
    private static func scaled(_ significand: UInt64, _ exponent: Int) -> Double {
        // What is below the least normal number has fewer bits: shifted out before it is rounded.
        let shift = -1074 - exponent
        if shift < 10 { return Double(sign: .plus, exponent: exponent, significand: Double(significand)) }
        if shift > 63 { return 0 }
        let kept = significand >> UInt64(shift)
        let half: UInt64 = 1 << UInt64(shift - 1)
        let rest = significand & (half << 1 - 1)
        let isUp = rest > half || rest == half && kept & 1 == 1
        return Double(kept + (isUp ? 1 : 0)) * .leastNonzeroMagnitude
    }
}

extension LongDouble: LosslessStringConvertible {
    /// As many digits as a `Double` has.
    public init?(_ text: String) {
        guard let value = Double(text) else { return nil }
        self.init(value)
    }

    public var description: String { "\(Double(self))" }
    public var isFinite: Bool { bits >> 112 & 0x7FFF != 0x7FFF }
}
