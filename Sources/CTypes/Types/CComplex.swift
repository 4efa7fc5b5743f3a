/// C's `float _Complex`, `double _Complex`, and `long double _Complex`.
///
/// ```swift
/// let conj: Fn<F, (CComplex<Double>) -> CComplex<Double>>
/// ```
///
/// It has what C's has, two numbers side by side; for arithmetic convert it to the type of your library
/// for complex numbers.
public struct CComplex<Component: ComplexComponent>: CStruct, Hashable {
    public var real: Component
    public var imaginary: Component

    public init(real: Component, imaginary: Component = 0) {
        self.real = real
        self.imaginary = imaginary
    }

    // The ABIs pass it like a structure of its two numbers.
    public static var layout:
        StructLayout<Self, NextField<NextField<NoFields<NaturalPacking>, Component>, Component>>
    {
        StructLayout("\(Component.description) _Complex") {
            Field("real", \CComplex.real)
            Field("imaginary", \CComplex.imaginary)
        }
    }

    public static var description: TypeDescription { .complex(Component.floating) }
}

/// `Float` or `Double`, or `Float80` where there is one.
public protocol ComplexComponent: BitwiseCopyable, CScalar, BinaryFloatingPoint, Hashable, Sendable
where Value == Self {
    static var floating: FloatingDescription { get }
}

extension Float: ComplexComponent {
    public static var floating: FloatingDescription { .float }
}

extension Double: ComplexComponent {
    public static var floating: FloatingDescription { .double }
}

extension CComplex: Sendable {}
