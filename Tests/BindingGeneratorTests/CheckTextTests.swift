#if Generator
    import BindingGenerator
    import Foundation
    import HeaderModel
    import TestSupport
    import Testing

    /// What bindings say otherwise than the header, as a mistake of the generator's would, C compilers find.
    @Suite struct CheckTextTests {
        private static let mistakes: [(header: String, from: String, to: String, told: String)] = [
            ("shapes", "Double", "Float", "the offset of struct shapes_point.y"),
            ("shapes", "UInt32", "UInt64", "the size of shapes_bits"),
            ("modes", "Int32", "Int64", "the result of modes_add"),
            ("modes", "Bool", "Int8", "the result of modes_copy_name"),
            ("modes", "CString?", "Int", "name of modes_new"),
        ]

        @Test("A wrong type is found", arguments: mistakes)
        func types(header: String, from: String, to: String, told: String) throws {
            let (model, binding) = try Self.binding(header)
            try Self.check(CheckText.c(model, binding))
            let data = try JSONEncoder().encode(binding)
            #expect(String(decoding: data, as: UTF8.self).contains("\"\(from)\""))
            try Self.expect(told, CheckText.c(model, Self.replacing(from, with: to, in: binding)))
        }

        @Test("So is a wrong place")
        func places() throws {
            var (model, binding) = try Self.binding("shapes")
            for index in binding.items.indices {
                guard case .structure(var structure) = binding.items[index], structure.name == "Half" else { continue }
                structure.fields[1].offset = 4
                binding.items[index] = .structure(structure)
            }
            try Self.expect("the offset of struct shapes_half.value", CheckText.c(model, binding))
        }

        @Test("So are wrong values")
        func values() throws {
            let (model, binding) = try Self.binding("values")
            try Self.check(CheckText.c(model, binding))
            for (name, value) in [("VALUES_STATE_SENT", "6"), ("VALUES_LIMIT", "98"), ("VALUES_LETTER", "66")] {
                var wrong = binding
                for index in wrong.items.indices {
                    switch wrong.items[index] {
                    case .enumeration(var enumeration):
                        for member in enumeration.members.indices where enumeration.members[member].cName == name {
                            enumeration.members[member].value = value
                        }
                        wrong.items[index] = .enumeration(enumeration)
                    case .constant(var constant) where constant.cName == name:
                        constant.value = value
                        wrong.items[index] = .constant(constant)
                    default: break
                    }
                }
                try Self.expect("the value of \(name)", CheckText.c(model, wrong))
            }
        }

        private static func binding(_ name: String) throws -> (HeaderModel, Binding) {
            let model = try Expectation(name: name).model()
            var options = GeneratorOptions(name: name)
            options.prefixes = ["\(name)_"]
            return (model, BindingGenerator.binding(for: model, options).binding)
        }

        /// A binding with another type wherever one is, as if the generator took the one for the other.
        private static func replacing(_ type: String, with other: String, in binding: Binding) -> Binding {
            var binding = binding
            for index in binding.items.indices {
                guard case .structure(var structure) = binding.items[index] else { continue }
                for field in structure.fields.indices {
                    let value = structure.fields[field].value
                    structure.fields[field].value =
                        value == type ? other : value.replacing("<\(type)>", with: "<\(other)>")
                }
                binding.items[index] = .structure(structure)
            }
            for index in binding.functions.indices {
                if binding.functions[index].result == type { binding.functions[index].result = other }
                for parameter in binding.functions[index].parameters.indices
                where binding.functions[index].parameters[parameter].type == type {
                    binding.functions[index].parameters[parameter].type = other
                }
            }
            return binding
        }

        private static func check(_ text: String) throws {
            try CCompiler.check(text, including: Expectation.include)
        }

        private static func expect(_ told: String, _ text: String) throws {
            do {
                try check(text)
                Issue.record("C takes it: \(told)")
            } catch let error as CCompiler.Failure {
                #expect(error.description.contains(told), "\(error)")
            }
        }
    }
#endif
