import Measuring

/// What several processes have measured of one case.
struct Row {
    private let `case`: Case
    /// The line of each process: the times of all ways, then their allocations.
    private let results: [[Double]]

    init(_ case: Case, _ results: [[Double]]) {
        self.case = `case`
        self.results = results
    }

    static let head = """
        | case | direct / importer | target | strategy / pointer | target | | allocations | importer ns | direct ns |
        | --- | --: | --: | --: | --: | --- | --: | --: | --: |
        """

    var text: String {
        let cells = [
            `case`.title, Table.hundredths(directRatio), `case`.target.map(Table.hundredths) ?? "",
            Table.hundredths(strategyRatio), strategyTarget.map(Table.hundredths) ?? "", isMet ? "ok" : "MISSED",
            allocations == 0 ? "0" : Table.hundredths(allocations), Table.hundredths(time(.importer)),
            Table.hundredths(time(.direct)),
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    /// Whether the targets are met.
    var isMet: Bool {
        allocations == 0 && (`case`.target.map { directRatio <= $0 } ?? true)
            && (strategyTarget.map { strategyRatio <= $0 } ?? true)
    }

    private var directRatio: Double { ratio(.direct, .importer) }
    private var strategyRatio: Double { ratio(.strategy, .pointer) }
    private var strategyTarget: Double? { `case`.target == nil ? nil : 1.1 }

    private func ratio(_ way: Way, _ other: Way) -> Double {
        Table.median(results.map { $0[way.rawValue] / $0[other.rawValue] })
    }

    private func time(_ way: Way) -> Double { Table.median(results.map { $0[way.rawValue] }) }

    /// Those of both forms of a call.
    private var allocations: Double {
        [Way.direct, .strategy].map { way in
            Table.median(results.map { $0[Way.allCases.count + way.rawValue] })
        }.reduce(0, +)
    }
}
