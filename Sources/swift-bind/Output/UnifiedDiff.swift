#if Generator
    /// What differs between two texts, as `diff -u` shows it.
    enum UnifiedDiff {
        private static let context = 3

        private enum Line {
            case same(Substring)
            case removed(Substring)
            case added(Substring)

            var isChange: Bool { if case .same = self { false } else { true } }
        }

        static func text(from old: String, to new: String, _ path: String) -> String {
            let lines = merged(split(old), split(new))
            var text = "--- \(path)\n+++ \(path) (as it would be written)\n"
            var (oldLine, newLine) = (1, 1)
            var index = 0
            while let change = lines[index...].firstIndex(where: \.isChange) {
                let start = max(index, change - context)
                for line in lines[index..<start] { count(line, &oldLine, &newLine) }
                let end = hunkEnd(lines, change)
                var (oldEnd, newEnd) = (oldLine, newLine)
                var body = ""
                for line in lines[start..<end] {
                    count(line, &oldEnd, &newEnd)
                    switch line {
                    case .same(let text): body += " \(text)\n"
                    case .removed(let text): body += "-\(text)\n"
                    case .added(let text): body += "+\(text)\n"
                    }
                }
                text += "@@ -\(oldLine),\(oldEnd - oldLine) +\(newLine),\(newEnd - newLine) @@\n\(body)"
                (oldLine, newLine, index) = (oldEnd, newEnd, end)
            }
            return text
        }

        private static func split(_ text: String) -> [Substring] {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            if lines.last?.isEmpty == true { lines.removeLast() }
            return lines
        }

        private static func count(_ line: Line, _ old: inout Int, _ new: inout Int) {
            switch line {
            case .same: (old, new) = (old + 1, new + 1)
            case .removed: old += 1
            case .added: new += 1
            }
        }

        /// Changes with few lines between them belong together.
        private static func hunkEnd(_ lines: [Line], _ change: Int) -> Int {
            var (end, same) = (change, 0)
            while end < lines.count, same <= 2 * context {
                same = lines[end].isChange ? 0 : same + 1
                end += 1
            }
            return max(change + 1, end - max(0, same - context))
        }

        private static func merged(_ old: [Substring], _ new: [Substring]) -> [Line] {
            var removed: Set<Int> = []
            var added: Set<Int> = []
            for change in new.difference(from: old) {
                switch change {
                case .remove(let offset, _, _): removed.insert(offset)
                case .insert(let offset, _, _): added.insert(offset)
                }
            }
            var lines: [Line] = []
            var (i, j) = (0, 0)
            while i < old.count || j < new.count {
                if i < old.count, removed.contains(i) {
                    lines.append(.removed(old[i]))
                    i += 1
                } else if j < new.count, added.contains(j) {
                    lines.append(.added(new[j]))
                    j += 1
                } else {
                    lines.append(.same(old[i]))
                    (i, j) = (i + 1, j + 1)
                }
            }
            return lines
        }
    }
#endif
