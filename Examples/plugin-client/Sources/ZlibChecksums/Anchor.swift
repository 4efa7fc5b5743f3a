// SwiftPM passes by a target without a source file of its own, and its plugin with it.
