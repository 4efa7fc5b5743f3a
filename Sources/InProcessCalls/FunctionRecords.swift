package import CTypes
import Synchronization

/// The records of a library's functions, the same for equal descriptions.
package final class FunctionRecords: Sendable {
    private let records = Mutex<[String: FunctionRecord]>([:])

    package init() {}

    /// The record of a function, made on first use.
    package func record(
        _ function: FunctionDescription, make: () throws(ForeignError) -> FunctionRecord
    ) throws(ForeignError) -> FunctionRecord {
        let key = function.bindingKey
        if let record = records.withLock({ $0[key] }) { return record }
        let record = try make()
        return records.withLock {
            if let existing = $0[key] { return existing }
            $0[key] = record
            return record
        }
    }
}

extension FunctionDescription {
    /// A text that differs between descriptions that are bound differently.
    fileprivate var bindingKey: String {
        "\(self) | "
            + ([result] + parameters).map {
                "\($0.name) \($0.passing) \($0.isVariadic) \($0.type.layoutText)"
            }.joined(separator: ", ")
            + " \(checksCounts)"
    }
}

extension TypeDescription {
    /// How a value of this type lies in memory: two types may have the same name.
    fileprivate var layoutText: String {
        switch self {
        case .structure(let type):
            "{\(type.size) "
                + type.fields.map { "\($0.offset) \($0.type.layoutText)" }.joined(separator: ", ") + "}"
        case .array(let element, let count): "\(element.layoutText)[\(count)]"
        case .enumeration(let type): "enum \(type.size) \(type.isSigned)"
        default: description
        }
    }
}
