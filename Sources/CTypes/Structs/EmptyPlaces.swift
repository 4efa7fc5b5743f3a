/// Where C has the fields of a structure that have no size in Swift, and so no place of their own: arrays without a
/// length or of no elements, be they in a structure inside. They are known by their key paths.
public struct EmptyPlaces: @unchecked Sendable {
    // Key paths of stored properties hold nothing that changes.
    private var offsets: [AnyKeyPath: Int] = [:]
    /// Paths that Swift takes to be equal: those of properties of one type at one offset.
    private var ambiguous: Set<AnyKeyPath> = []
    /// How many arrays without a length there are.
    private(set) var flexibleCount = 0

    init() {}

    subscript(path: AnyKeyPath) -> Int? { ambiguous.contains(path) ? nil : offsets[path] }

    /// Adds a field, or what there is inside of it.
    mutating func add<Root, Value>(_ path: KeyPath<Root, Value>, at offset: Int) {
        if MemoryLayout<Value>.size == 0 { add(path as AnyKeyPath, offset) }
        if Value.self is any FlexibleMember.Type { flexibleCount += 1 }
        guard let structure = Value.self as? any CStruct.Type else { return }
        let inner = structure.emptyPlaces
        flexibleCount += inner.flexibleCount
        for (rest, place) in inner.offsets {
            guard let whole = (path as AnyKeyPath).appending(path: rest) else { continue }
            add(whole, offset + place)
            if inner.ambiguous.contains(rest) { ambiguous.insert(whole) }
        }
    }

    private mutating func add(_ path: AnyKeyPath, _ offset: Int) {
        if offsets.updateValue(offset, forKey: path) != nil { ambiguous.insert(path) }
    }
}

/// An array without a length.
protocol FlexibleMember {}

extension FlexibleArray: FlexibleMember {}

extension CStruct {
    static var emptyPlaces: EmptyPlaces { layout.emptyPlaces }
}

extension StructLayoutProtocol {
    /// None: members of a union are no stored properties.
    public var emptyPlaces: EmptyPlaces { EmptyPlaces() }
}

extension FieldNames {
    /// What stands behind an array without a length.
    var flexibleProblem: String? {
        guard let index = flexibleIndex else { return nil }
        let name = fields[index].name
        if emptyPlaces.flexibleCount > 1 { return "there is another array without a length before '\(name)'" }
        let end = fields[index].offset
        for (other, field) in fields.enumerated() where other != index && field.offset + (field.type.size ?? 0) > end {
            return "the field '\(field.name)' lies behind '\(name)', an array without a length"
        }
        return nil
    }

    mutating func addPlace<Value>(of path: KeyPath<Root, Value>) {
        let count = emptyPlaces.flexibleCount
        emptyPlaces.add(path, at: fields[fields.count - 1].offset)
        if emptyPlaces.flexibleCount > count { flexibleIndex = fields.count - 1 }
    }
}
