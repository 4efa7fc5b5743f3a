/// Ways to do the same, each beside the first. All are measured several times in turn, as a machine
/// that is shared is now faster and now slower; what is printed are medians.
package struct Table {
    package struct Row {
        let name: String
        /// The greatest ratio that the project allows itself.
        var target: Double?
        let nanoseconds: () throws -> Double

        package init(
            name: String, target: Double? = nil, nanoseconds: @escaping () throws -> Double
        ) {
            self.name = name
            self.target = target
            self.nanoseconds = nanoseconds
        }
    }
    /// Why something could not be measured.
    package struct Skipped: Error {
        let reason: String
        package init(reason: String) { self.reason = reason }
    }

    private let title: String
    private let rows: [Row]

    package init(title: String, rows: [Row]) {
        self.title = title
        self.rows = rows
    }

    package func print(passes: Int = 7) throws {
        var times = rows.map { _ in [Double]() }
        var skipped: [Int: String] = [:]
        for _ in 0..<passes {
            for (index, row) in rows.enumerated() where skipped[index] == nil {
                do {
                    times[index].append(try row.nanoseconds())
                } catch let error as Skipped {
                    skipped[index] = error.reason
                }
            }
        }
        Swift.print("\n" + Self.line(title, "ns", "ratio", "target"))
        for (index, row) in rows.enumerated() {
            if let reason = skipped[index] {
                Swift.print(Self.line(row.name, "-", "-", "skipped: \(reason)"))
                continue
            }
            let ratios = zip(times[index], times[0]).map { $0 / $1 }
            Swift.print(
                Self.line(
                    row.name, String(Int(Self.median(times[index]))),
                    Self.hundredths(Self.median(ratios)),
                    row.target.map(Self.hundredths) ?? ""))
        }
    }

    package static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    package static func hundredths(_ value: Double) -> String {
        let number = String(Int((value * 100).rounded()))
        let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
        return padded.dropLast(2) + "." + padded.suffix(2)
    }

    private static func line(
        _ name: String, _ time: String, _ ratio: String, _ target: String
    ) -> String {
        func space(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count))
        }
        return name + space(name, 44) + space(time, 10) + time + space(ratio, 10) + ratio
            + (target.isEmpty ? "" : "   " + target)
    }
}
