// requires that 'String' conform to 'CArgument'
import CTypes

struct Library<F: Foreign>: BindingSet {
    let length: Fn<F, (String) -> C.Size>
    init(_ f: F) { length = f.fn("strlen") }
}
