#if Generator
    /// What somebody may have meant.
    enum Suggestion {
        static func text(for name: String, among names: [String]) -> String {
            if let closest = closest(to: name, among: names) { return "Did you mean '\(closest)'?" }
            return "There are \(Set(names).sorted().joined(separator: ", "))"
        }

        /// `nil` if nothing is like it.
        static func closest(to name: String, among names: [String]) -> String? {
            names.min { (distance(name, $0), $0) < (distance(name, $1), $1) }.flatMap {
                distance(name, $0) <= max(2, name.count / 3) ? $0 : nil
            }
        }

        /// How many letters are to be added, left out or changed.
        private static func distance(_ a: String, _ b: String) -> Int {
            let (a, b) = (Array(a.lowercased().utf8), Array(b.lowercased().utf8))
            var row = Array(0...b.count)
            for (i, letter) in a.enumerated() {
                var diagonal = row[0]
                row[0] = i + 1
                for (j, other) in b.enumerated() {
                    let changed = diagonal + (letter == other ? 0 : 1)
                    diagonal = row[j + 1]
                    row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
                }
            }
            return row[b.count]
        }
    }
#endif
