/// Something that templates see the parts of.
final class TemplateNode: ExpressibleByDictionaryLiteral {
    var values: [String: Any]

    init(dictionaryLiteral elements: (String, Any)...) { values = Dictionary(uniqueKeysWithValues: elements) }
}
