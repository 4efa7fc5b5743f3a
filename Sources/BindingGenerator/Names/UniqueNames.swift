/// Gives each name once.
struct UniqueNames {
    private var used: Set<String>

    init(taken: Set<String> = []) { used = taken.union(["layout", "description", "size", "alignment"]) }

    mutating func name(_ wanted: String) -> String {
        var (name, number) = (wanted, 2)
        while used.contains(name) {
            name = "\(wanted)\(number)"
            number += 1
        }
        used.insert(name)
        return SwiftIdentifier.escaped(name)
    }
}
