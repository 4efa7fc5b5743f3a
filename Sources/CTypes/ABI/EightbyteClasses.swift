/// The classes of a value under the System V ABI for x86-64, one for each of its eightbytes: how it travels.
struct EightbyteClasses {
    enum Class {
        case none, integer, vector
        /// The two halves of a `long double`.
        case longDouble, longDoubleEnd
        case memory
    }

    /// Two, of which the second is `none` for what has one eightbyte alone.
    private(set) var classes: [Class] = [.none, .none]

    init(_ type: TypeDescription) {
        if type.size ?? 0 <= 16 { add(type, at: 0) } else { classes = [.memory, .memory] }
    }

    private init() {}

    private mutating func add(_ type: TypeDescription, at offset: Int) {
        switch type {
        case .structure(let type):
            var inner = EightbyteClasses()
            for member in type.members { inner.add(member, at: offset) }
            inner.finish()
            for (index, one) in inner.classes.enumerated() { merge(one, at: index) }
        case .array(let element, let count):
            for index in 0..<count { add(element, at: offset + index * (element.size ?? 0)) }
        case .complex(let part):
            add(.floating(part), at: offset)
            add(.floating(part), at: offset + part.size)
        case .floating(.longDouble):
            merge(.longDouble, at: offset / 8)
            merge(.longDoubleEnd, at: offset / 8 + 1)
        case .floating(let type): merge(offset % type.size == 0 ? .vector : .memory, at: offset / 8)
        default:
            let size = type.size ?? 8
            merge(size > 0 && offset % size != 0 ? .memory : .integer, at: offset / 8)
        }
    }

    private mutating func add(_ member: MemberDescription, at offset: Int) {
        guard let width = member.width else { return add(member.type, at: offset + member.offset) }
        if member.isUnused { return }
        for bit in [member.bitOffset, member.bitOffset + width - 1] { merge(.integer, at: (offset * 8 + bit) / 64) }
    }

    /// The order counts: an integer takes the place of a `long double` that has not met another number before.
    private mutating func merge(_ one: Class, at index: Int) {
        guard classes.indices.contains(index) else { return classes = [.memory, .memory] }
        let other = classes[index]
        classes[index] =
            switch (one, other) {
            case _ where one == other: one
            case (.none, let only), (let only, .none): only
            case (.memory, _), (_, .memory): .memory
            case (.integer, _), (_, .integer): .integer
            default: .memory
            }
    }

    /// What follows from both.
    private mutating func finish() {
        if classes.contains(.memory) || classes[1] == .longDoubleEnd && classes[0] != .longDouble {
            classes = [.memory, .memory]
        }
    }
}

extension TypeDescription {
    /// For each eightbyte of a value of this type, whether it is of class INTEGER: an eightbyte is
    /// as soon as one of the scalars in it is no floating-point number.
    public var eightbyteIsInteger: [Bool] {
        let classes = EightbyteClasses(self).classes
        return (0..<min(2, ((size ?? 0) + 7) / 8)).map { classes[$0] == .integer }
    }

    /// Whether a value travels in memory: a `long double`, or a structure that is larger than two words, or has a
    /// scalar off its natural alignment.
    public var travelsInMemory: Bool {
        EightbyteClasses(self).classes.contains { $0 == .memory || $0 == .longDouble }
    }

    /// Whether there is a `long double` in a value of this type that can be passed: no other type is as much aligned.
    public var hasLongDouble: Bool { alignment ?? 1 > 8 }

    /// Whether this is a `long double`, or a structure or union of nothing else.
    public var isLongDoubleAlone: Bool { EightbyteClasses(self).classes == [.longDouble, .longDoubleEnd] }

    /// How many registers for `long double` a result of this type is in.
    var returnedLongDoubles: Int {
        if case .complex(.longDouble) = self { return 2 }
        return isLongDoubleAlone ? 1 : 0
    }
}

extension FunctionDescription {
    /// Whether a `long double` is passed or returned.
    public var hasLongDouble: Bool { ([result] + parameters).contains { $0.type.hasLongDouble } }
}
