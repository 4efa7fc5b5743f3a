/// Those who wait, in the order in which they came. Each can leave from wherever it stands.
struct WaitingLine<Element> {
    private var elements: [Int: Element] = [:]
    /// Nobody stands before this place.
    private var first = 0
    private var end = 0

    /// Returns the place, by which to leave.
    mutating func join(_ element: Element) -> Int {
        defer { end += 1 }
        elements[end] = element
        return end
    }

    mutating func leave(_ place: Int) { elements[place] = nil }

    /// Takes whoever has stood for longest.
    mutating func popFirst() -> Element? {
        while first < end {
            defer { first += 1 }
            if let element = elements.removeValue(forKey: first) { return element }
        }
        return nil
    }

    /// Takes all, in order.
    mutating func popAll() -> [Element] {
        var all: [Element] = []
        while let element = popFirst() { all.append(element) }
        return all
    }
}
