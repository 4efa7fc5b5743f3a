import CBenchLoops

/// Rows of text in aligned columns; the first column is aligned left, the others right.
struct Table {
    private var rows: [[String]]

    init(_ header: [String]) { rows = [header] }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The table as plain text, or as Markdown.
    func text(markdown: Bool) -> String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in
            let cells = row.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + padding : padding + row[column]
            }
            return markdown
                ? "| \(cells.joined(separator: " | ")) |" : cells.joined(separator: "  ")
        }
        let rules = widths.indices.map { column in
            String(repeating: "-", count: widths[column] - (markdown && column > 0 ? 1 : 0))
                + (markdown && column > 0 ? ":" : "")
        }
        lines.insert(
            markdown ? "| \(rules.joined(separator: " | ")) |" : rules.joined(separator: "  "),
            at: 1)
        return lines.joined(separator: "\n")
    }
}

/// A number with `digits` digits after the point.
func rounded(_ value: Double, digits: Int = 2) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let fraction = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// What all measurements say.
func table(of measurements: [Measurement]) -> Table {
    var table = Table([
        "case", "/ pointer", "/ ffi_call", "allocations", "target", "",
        "direct ns", "pointer ns", "ffi ns", "ours ns",
    ])
    for measurement in measurements {
        let target =
            switch measurement.case.target {
            case .pointer(let limit): "\(rounded(limit)) × pointer"
            case .libffi(let limit): "\(rounded(limit)) × ffi"
            case .none: "0 allocations"
            }
        let allocations = measurement.allocations.map { rounded($0, digits: $0 < 0.01 ? 0 : 2) }
        let ours = allocations[Way.ours.rawValue]
        let inC = allocations[Way.pointer.rawValue]
        table.add(
            [
                measurement.case.title, rounded(measurement.ratio(to: .pointer)),
                rounded(measurement.ratio(to: .ffi)),
                inC == "0" ? ours : "\(ours) (C: \(inC))", target,
                measurement.isMet ? "ok" : "MISSED",
            ] + measurement.best.map { rounded($0, digits: $0 < 1000 ? 1 : 0) })
    }
    return table
}

/// The allocations that `count` calls of malloc are counted as.
func control(_ count: Int) -> Int64 {
    let before = bench_allocations()
    bench_allocate(count)
    return bench_allocations() - before
}
