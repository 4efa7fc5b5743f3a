// a callback with a result needs one for C to get when the closure throws or has ended
import CTypes

let double = Callback<(Int32) -> Int32> { $0 * 2 }
