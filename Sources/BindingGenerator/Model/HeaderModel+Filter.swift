import Glibc
public import HeaderModel

extension HeaderModel {
    /// What is asked for of what the headers declare, by patterns as of a shell: `png_*`.
    /// - Parameters:
    ///   - only: patterns of names that are wanted; empty if all are.
    ///   - skip: patterns of names that are not wanted, constants of enumerations among them.
    /// - Returns: the model, and what to say of patterns that fit nothing.
    public func filtered(only: [String], skip: [String]) -> (model: HeaderModel, diagnostics: [Diagnostic]) {
        if only.isEmpty, skip.isEmpty { return (self, []) }
        var unused = Set(only + skip)
        func fits(_ name: String, _ patterns: [String]) -> Bool {
            let fitting = patterns.filter { $0 == name || fnmatch($0, name, 0) == 0 }
            unused.subtract(fitting)
            return !fitting.isEmpty
        }
        var model = self
        for index in declarations.indices {
            // Of a structure both are its name: `struct point` and `point`.
            let name = declarations[index].name
            let names = [name] + (name.split(separator: " ").dropFirst().last.map { [String($0)] } ?? [])
            let isSignature = if case .function(let function) = declarations[index].content {
                function.signatureOf != nil
            } else { false }
            if case .enumeration(var enumeration) = declarations[index].content {
                enumeration.constants.removeAll { fits($0.name, skip) }
                model.declarations[index].content = .enumeration(enumeration)
            }
            guard declarations[index].isSelected else { continue }
            let isWanted = only.isEmpty || isSignature || names.contains { fits($0, only) }
            model.declarations[index].isSelected = isWanted && !names.contains { fits($0, skip) }
        }
        let diagnostics = (only + skip).filter { unused.remove($0) != nil }.map {
            Diagnostic(.warning, "unused-pattern", at: nil, "the headers declare nothing that fits '\($0)'")
        }
        return (model, diagnostics)
    }

    /// The same with nothing of what comments say.
    public func withoutComments() -> HeaderModel {
        var model = self
        for index in declarations.indices {
            model.declarations[index].comment = nil
            switch declarations[index].content {
            case .record(var record):
                for field in record.definition?.fields.indices ?? 0..<0 {
                    record.definition?.fields[field].comment = nil
                }
                model.declarations[index].content = .record(record)
            case .enumeration(var enumeration):
                for constant in enumeration.constants.indices { enumeration.constants[constant].comment = nil }
                model.declarations[index].content = .enumeration(enumeration)
            case .function, .variable, .typedef, .macro: break
            }
        }
        return model
    }
}
