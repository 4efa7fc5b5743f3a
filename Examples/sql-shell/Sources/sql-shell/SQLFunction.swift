import CTypes

/// The body of an SQL function: its context, and the number and list of its arguments.
typealias SQLFunction = (Handle<Context>, Int32, Pointer<Handle<Value>?>) -> Void

/// A destructor that is no function: sqlite makes a copy.
let SQLITE_TRANSIENT = -1
