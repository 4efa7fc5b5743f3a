import CTypes

/// Why something of a description cannot be exported, and what to do about it.
struct ExportRefusal: Error {
    let reason: String
    let remedy: String

    init(_ reason: String, remedy: String) {
        self.reason = reason
        self.remedy = remedy
    }

    /// As an error that says where.
    func located(in function: String?, parameter: String? = nil) -> ForeignError {
        ForeignError(.unsupportedDescription, reason, remedy: remedy, function: function, parameter: parameter)
    }
}

extension ForeignError {
    /// The same as one of those, with its place.
    static func refusing(
        function: String?, parameter: String? = nil, _ body: () throws(ExportRefusal) -> Void
    ) throws(ForeignError) {
        do { try body() } catch { throw error.located(in: function, parameter: parameter) }
    }
}
