/// A structure or union of which a file of stubs says how it is laid out, to be compared with descriptions.
public struct StubRecord: Sendable {
    /// A field: its name, and what C is to say of it.
    public struct Field: Sendable {
        public var name: String
        /// Where it is, and how large, as C writes it.
        public var offset, size: String

        public init(name: String, offset: Int, size: Int) {
            (self.name, self.offset, self.size) = (name, "\(offset)", "\(size)")
        }

        /// A field that the headers declare.
        /// - Parameter hasSize: whether it is no array without an end.
        public init(declared name: String, of record: String, hasSize: Bool) {
            self.name = name
            offset = "offsetof(\(record), \(name))"
            size = hasSize ? "sizeof(((\(record) *)0)->\(name))" : "0"
        }
    }

    /// The type as C writes it.
    public var name: String
    /// What C is to say of it.
    public var size, alignment: String
    public var fields: [Field]

    public init(name: String, size: Int, alignment: Int, fields: [Field]) {
        (self.name, self.size, self.alignment, self.fields) = (name, "\(size)", "\(alignment)", fields)
    }

    /// A type that the headers declare.
    /// - Parameter type: what they call it, if that is not its name.
    public init(declared name: String, as type: String? = nil, fields: [Field]) {
        self.name = name
        size = "sizeof(\(type ?? name))"
        alignment = "_Alignof(\(type ?? name))"
        self.fields = fields
    }
}

/// The C of one structure's layout.
struct RecordText {
    private let record: StubRecord
    private let index: Int

    init(_ record: StubRecord, _ index: Int) {
        self.record = record
        self.index = index
    }

    var lines: [String] {
        if record.fields.isEmpty { return [] }
        return ["static const struct swb_stub_field swb_fields_\(index)[] = {"]
            + record.fields.map { "    {\(CLiteral.quoted($0.name)), \($0.offset), \($0.size)}," } + ["};", ""]
    }

    /// What stands in the table.
    var entry: String {
        "{\(CLiteral.quoted(record.name)), \(record.size), \(record.alignment), \(record.fields.count), "
            + "\(record.fields.isEmpty ? "NULL" : "swb_fields_\(index)")}"
    }
}
