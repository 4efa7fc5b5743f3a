// consider explicitly specifying a root type
import CTypes

struct Point: CStruct {
    var x: Double
    static let layout = StructLayout("struct point") { Field("x", \.x) }
}
