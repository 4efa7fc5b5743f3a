/// What processes that record have written down, in the order in which it came first.
package struct CallRecord: Sendable {
    package private(set) var calls: [RecordedCall] = []
    /// Whether there was room for all.
    package private(set) var isComplete = true
    private var places: [RecordedCall: Int] = [:]

    package init(isComplete: Bool = true) { self.isComplete = isComplete }

    package mutating func add(_ call: RecordedCall) {
        var key = call
        key.count = 0
        if let place = places[key] {
            calls[place].count += call.count
        } else {
            places[key] = calls.count
            calls.append(call)
        }
    }

    /// With those together that differ in nothing that is public but how often they were made.
    var merged: CallRecord {
        var record = CallRecord(isComplete: isComplete)
        for call in calls {
            record.add(RecordedCall(call.systemCall, path: call.path, count: call.count))
        }
        return record
    }

    package mutating func add(_ other: CallRecord) {
        for call in other.calls { add(call) }
        isComplete = isComplete && other.isComplete
    }
}
