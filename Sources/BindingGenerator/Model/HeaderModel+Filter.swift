import Glibc
public import HeaderModel

extension HeaderModel {
    /// What is asked for of what the headers declare, by patterns as of a shell: `png_*`.
    /// - Parameter only: patterns of names that are wanted; empty if all are.
    /// - Returns: the model, and what to say of patterns that fit nothing.
    public func filtered(only: [String], skip: [String]) -> (model: HeaderModel, diagnostics: [Diagnostic]) {
        var unused = Set(only + skip)
        func fits(_ name: String, _ patterns: [String]) -> Bool {
            let fitting = patterns.filter { $0 == name || fnmatch($0, name, 0) == 0 }
            unused.subtract(fitting)
            return !fitting.isEmpty
        }
        var model = self
        for index in declarations.indices where declarations[index].isSelected {
            // Of a structure both are its name: `struct point` and `point`.
            let name = declarations[index].name
            let names = [name] + (name.split(separator: " ").dropFirst().last.map { [String($0)] } ?? [])
            let isSignature = if case .function(let function) = declarations[index].content {
                function.signatureOf != nil
            } else { false }
            let isWanted = only.isEmpty || isSignature || names.contains { fits($0, only) }
            model.declarations[index].isSelected = isWanted && !names.contains { fits($0, skip) }
        }
        let diagnostics = (only + skip).filter { unused.remove($0) != nil }.map {
            Diagnostic(.warning, "unused-pattern", at: nil, "the headers declare nothing that fits '\($0)'")
        }
        return (model, diagnostics)
    }
}
