import CTypes
import CWorker
import TestSupport
import Testing

@testable import RemoteBinding

private struct Place: CStruct {
    var x: Int32
    var y: Int32
    static let layout = StructLayout("struct place") {
        Field("x", \Place.x)
        Field("y", \Place.y)
    }
}

private struct Library<F: Foreign>: BindingSet {
    let move: Fn<F, (In<Place>, Int32) -> Int32>
    let here: Global<F, Place>

    init(_ f: F) {
        move = f.fn("move")
        here = f.global("here")
    }
}

/// What a worker may answer of its stubs.
@Suite struct HostileStubTests {
    /// Loads from a worker that answers what a script says, or else that all is there as it is described.
    private func error(_ script: @escaping (Message) -> Bool) -> ForeignError? {
        nonisolated(unsafe) let script = script
        let worker = ScriptedWorker { _, message, _ in
            if script(message) { return }
            switch message.kind {
            case .stub, .stubVariable: message.answer(.answer, 0x1000_0000)
            case .layout:
                let isSecond =
                    UnsafeRawPointer(message.words).load(fromByteOffset: 13, as: UInt8.self) == UInt8(ascii: "y")
                message.answer(.answer, 8, 4, isSecond ? 4 : 0, 4)
            default: _ = message.answerBinding()
            }
        }
        return foreignError { _ = try worker.strategy(hasStubs: true).load(Library<Scripted>.self) }
    }

    @Test("All may be as it is described")
    func honest() { #expect(error { _ in false } == nil) }

    @Test("Answers that are none end the session")
    func malformed() {
        let answers: [(Message.Kind, (Message) -> Void)] = [
            (.stub, { $0.answer(.answer) }),
            (.stub, { $0.answer(.result, 1) }),
            (.stub, { $0.answer(.answer, status: .malformed, 1) }),
            (.stub, { $0.answer(.answer, status: .differs, 1) }),
            (.stub, { $0.answer(.answer, status: .differs, 1, 2) }),
            // More parameters than there are words, and than there are numbers.
            (.stub, { $0.answer(.answer, status: .differs, 1, 5, 0) }),
            (.stub, { $0.answer(.answer, status: .differs, 1, .max, 0) }),
            (.stubVariable, { $0.answer(.answer) }),
            (.stubVariable, { $0.answer(.answer, status: .badAddress, 1) }),
            (.layout, { $0.answer(.answer, 8) }),
            (.layout, { $0.answer(.answer, status: .tooMany, 8, 4, 0, 4) }),
            (.layout, { $0.answer(.answer, 8, 4, 0, 4, 4) }),
        ]
        for (index, (kind, answer)) in answers.enumerated() {
            let error = error { message in
                guard message.kind == kind else { return false }
                answer(message)
                return true
            }
            #expect(error?.code == .malformedMessage, "\(index): \(error as Any)")
        }
    }

    @Test("What differs is told, whatever the numbers are")
    func differences() {
        for words in [[1, 1 << 32 | 0, 0], [1, 1 << 32 | 2, 0, .max], [.max, 0, .max]] as [[UInt64]] {
            let error = error { message in
                guard message.kind == .stub else { return false }
                message.answer(.answer, status: .differs, number: 0, words[0], words[1], words[2], words.last ?? 0)
                return true
            }
            #expect(error?.code == .unsupportedDescription && error?.function == "move", "\(error as Any)")
        }
        for layout in [[8, 4, 1, 4], [8, 4, 0, .max], [.max, 4, 0, 4], [8, .max, 0, 4]] as [[UInt64]] {
            let error = error { message in
                guard message.kind == .layout else { return false }
                message.answer(.answer, layout[0], layout[1], layout[2], layout[3])
                return true
            }
            #expect(error?.code == .layoutMismatch, "\(error as Any)")
        }
        let unknown = error { message in
            guard message.kind == .layout else { return false }
            let isWhole = UnsafeRawPointer(message.words).load(fromByteOffset: 13, as: UInt8.self) == 0
            message.answer(.answer, status: isWhole ? .ok : .differs, 8, 4, 0, 0)
            return true
        }
        #expect(unknown?.message.contains("'struct place' has a field 'x'") == true)
        let size = error { message in
            guard message.kind == .stubVariable else { return false }
            message.answer(.answer, status: .differs, .max)
            return true
        }
        #expect(size?.function == "here" && size?.parameter == "variable")
    }
}
