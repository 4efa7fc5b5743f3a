import CFixtures
import CTypes
import TestSupport
import Testing

private typealias Complex = CComplex<Double>

private struct Numbers<F: Foreign>: BindingSet {
    let conjugateTimes: Fn<F, (CComplex<Float>, CComplex<Float>) -> CComplex<Float>>
    let rotateLeft: Fn<F, (Complex, Double) -> Complex>
    let sum: Fn<F, (Counted<In<Complex>, C.Size>) -> Double>
    let map: Fn<F, (Callback<(Complex) -> Complex>, Complex) -> Complex>

    init(_ f: F) {
        conjugateTimes = f.fn("fx_conj_times")
        rotateLeft = f.fn("fx_rotate_left")
        sum = f.fn("fx_complex_sum")
        map = f.fn("fx_map_complex")
    }
}

@Suite struct ComplexTests {
    @Test("Complex numbers pass, return and lie in memory as C's do", arguments: Strategy.all)
    func values(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Numbers.self)
            #expect(
                try lib.conjugateTimes(
                    CComplex(real: 1, imaginary: 2), CComplex(real: 3, imaginary: -4))
                    == CComplex(real: -5, imaginary: -10))
            #expect(
                try lib.rotateLeft(Complex(real: 1, imaginary: 2), 0.5)
                    == Complex(real: -1, imaginary: 0.5))
            #expect(try lib.sum([Complex(real: 1, imaginary: 2), Complex(real: 0.5)]) == 2001.5)
            let conjugate = Callback<(Complex) -> Complex>(fallback: Complex(real: 0)) {
                Complex(real: $0.real, imaginary: -$0.imaginary)
            }
            #expect(
                try lib.map(conjugate, Complex(real: 1, imaginary: 2))
                    == Complex(real: 1, imaginary: -2))
        }
        try check(strategy.process)
    }

    @Test("They are written as in C")
    func printing() {
        #expect("\(CComplex<Float>.description)" == "float _Complex")
        #expect(Complex.description.declaration(of: "z[3]") == "double _Complex z[3]")
        #expect(sizeof(Complex.self) == 16 && alignof(Complex.self) == 8)
        #expect(sizeof(CComplex<Float>.self) == 8 && alignof(CComplex<Float>.self) == 4)
    }
}
