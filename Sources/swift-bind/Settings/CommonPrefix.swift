#if Generator
    import HeaderModel

    /// Finds what the names of a library begin with.
    enum CommonPrefix {
        /// - Returns: the prefix, up to an underscore, that most of the functions have, if most have one.
        static func prefix(in model: HeaderModel) -> String? {
            var counts: [String: Int] = [:]
            var total = 0
            for declaration in model.declarations where declaration.isSelected {
                guard case .function = declaration.content else { continue }
                total += 1
                guard let end = declaration.name.dropFirst().firstIndex(of: "_") else { continue }
                counts[String(declaration.name[...end]), default: 0] += 1
            }
            let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return best.flatMap { $0.value * 2 > total ? $0.key : nil }
        }
    }
#endif
