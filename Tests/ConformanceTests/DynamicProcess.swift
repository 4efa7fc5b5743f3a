import DynamicBinding

/// The dynamic strategy itself, for tests of what only its type shows.
let DynamicProcess = Dynamic.process
