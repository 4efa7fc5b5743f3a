import CWorker
import Glibc

/// The worker's side, and a program that sends it what it likes. What is called is harmless, since what a
/// function does with what it gets is its own affair.
public final class WorkerMessages {
    private var input: Input
    private var worker: OpaquePointer?
    /// Room for one message, and not a byte more.
    private let room = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Int(SWB_MESSAGE_BYTES), alignment: 16)
    /// All memory that there is.
    private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 4096)
    private struct Function {
        let address: UInt64
        let signature: swb_signature
    }
    private var functions: [UInt64: Function] = [:]
    private var callbacks: [UInt64: swb_signature] = [:]
    private var depth = 0
    private var fuel = 3000

    private static let harmless: [UInt64] = [
        address { (a, b, c, d, e, f, g, h) in a &+ b &+ c &+ d &+ e &+ f &+ g &+ h },
        address { (a, _, _, _, _, _, _, _) in a },
    ]

    private static func address(
        _ code: @escaping @convention(c) (
            UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64
        ) -> UInt64
    ) -> UInt64 { UInt64(UInt(bitPattern: unsafeBitCast(code, to: UnsafeRawPointer.self))) }

    /// Runs one input.
    public static func run(_ input: Input) { WorkerMessages(input).run() }

    private init(_ input: Input) { self.input = input }

    deinit {
        room.deallocate()
        memory.deallocate()
    }

    private func run() {
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        var library = dlopen(nil, RTLD_NOW)
        let link = swb_link(
            exchange: { context, message in
                let program = Unmanaged<WorkerMessages>.fromOpaque(context!).takeUnretainedValue()
                program.answer(message!)
                return true
            },
            copy: { to, from, count in WorkerMessages.current!.copy(to, from, count) },
            context: Unmanaged.passUnretained(self).toOpaque())
        Self.current = self
        worker = swb_worker_new(&library, 1, Self.stubs, link)
        while !input.isEmpty { request() }
        swb_worker_free(worker)
        Self.current = nil
    }

    /// Stubs with short names, which inputs find: two functions of one name, a variable, a structure.
    private nonisolated(unsafe) static let stubs: UnsafePointer<swb_stubs> = {
        func made<T>(_ values: [T]) -> UnsafePointer<T> {
            let memory = UnsafeMutablePointer<T>.allocate(capacity: values.count)
            memory.initialize(from: values, count: values.count)
            return UnsafePointer(memory)
        }
        let integer = UInt32(SWB_INTEGER) << 28 | 4
        func function(_ description: UInt64, _ parameters: Int32) -> swb_stub {
            swb_stub(
                name: made([97, 0]), description: description,
                shape: made(Array(repeating: integer, count: 1 + Int(parameters))),
                parameter_count: UInt32(parameters), fixed_count: -1, address: {}, call: nil)
        }
        let variable = swb_stub_variable(name: made([98, 0]), size: 4, address: { nil })
        let field = swb_stub_field(name: made([99, 0]), offset: 0, size: 4)
        let record = swb_stub_record(
            name: made([100, 0]), size: 4, alignment: 4, field_count: 1, fields: made([field]))
        return made([
            swb_stubs(
                magic: UInt32(SWB_STUBS_MAGIC), version: UInt32(SWB_STUBS_VERSION), name: made([120, 0]),
                description: 5,
                function_count: 2, variable_count: 1, record_count: 1,
                functions: made([function(0, 1), function(7, 2000)]), variables: made([variable]),
                records: made([record]))
        ])
    }()

    /// Whose memory is copied.
    private nonisolated(unsafe) static var current: WorkerMessages?

    // MARK: Messages

    private func words(_ message: UnsafeMutablePointer<swb_message>) -> UnsafeMutablePointer<UInt64> {
        (UnsafeMutableRawPointer(message) + Int(SWB_HEADER_BYTES)).assumingMemoryBound(to: UInt64.self)
    }

    /// Sends a request, and looks at the answer.
    private func request() {
        let message = room.baseAddress!.assumingMemoryBound(to: swb_message.self)
        make(message)
        let kind = Int(message.pointee.kind)
        let (number, first) = (UInt64(message.pointee.number), words(message)[0])
        let signature = words(message)[kind == SWB_BIND ? 1 : 0]
        if kind == SWB_CALL, !isHarmless(number, message) { return }
        swb_serve(worker, message)
        let answer = message.pointee
        let isResult = kind == SWB_CALL && answer.status == SWB_OK
        check(answer.kind == UInt8(isResult ? SWB_RESULT : SWB_ANSWER), "\(answer)")
        check(answer.size >= SWB_HEADER_BYTES && answer.size <= SWB_MESSAGE_BYTES, "\(answer)")
        guard answer.status == SWB_OK else { return }
        switch kind {
        case SWB_BIND:
            functions[number] = Function(
                address: first, signature: unsafeBitCast(signature, to: swb_signature.self))
        case SWB_THUNK:
            callbacks[words(message)[0]] = unsafeBitCast(signature, to: swb_signature.self)
        default: break
        }
    }

    /// Whether a call does no harm whatever the worker does right.
    private func isHarmless(_ number: UInt64, _ message: UnsafeMutablePointer<swb_message>) -> Bool {
        guard let function = functions[number] else { return true }
        if Self.harmless.contains(function.address) { return true }
        // A callback: C passes as many words, and memory for its result, as it has said it would.
        guard depth < 8, let callback = callbacks[function.address] else { return false }
        return callback.stack_words <= function.signature.stack_words && callback.result_bytes == 0
    }

    private func make(_ message: UnsafeMutablePointer<swb_message>) {
        let kinds = [
            SWB_CALL, SWB_CALL, SWB_CALL, SWB_FIND, SWB_BIND, SWB_BIND, SWB_THUNK, SWB_THUNK, SWB_RETIRE,
            SWB_COPY, SWB_TEXT, SWB_STUB, SWB_STUB_VARIABLE, SWB_LAYOUT, SWB_DESCRIPTION,
        ]
        let choice = input.number(below: 16)
        let kind = choice < kinds.count ? kinds[choice] : Int(input.byte())
        message.pointee.kind = UInt8(kind)
        message.pointee.number = input.byte() < 240 ? UInt32(input.byte() % 16) : input.word()
        let words = words(message)
        var count = 0
        switch kind {
        case SWB_CALL:
            count = functions[UInt64(message.pointee.number)].map { Int($0.signature.words) } ?? 0
            for index in 0..<min(count, 20) { words[index] = UInt64(input.byte()) }
        case SWB_BIND:
            let known = Self.harmless + callbacks.keys.sorted()
            words[0] = known[input.number(below: known.count)]
            let wanted = signature()
            words[1] = unsafeBitCast(wanted, to: UInt64.self)
            count = 2 + (Int(wanted.words) + 7) / 8
            let places = UnsafeMutableRawPointer(words + 2).assumingMemoryBound(to: UInt8.self)
            for index in 0..<min(Int(wanted.words), 200) { places[index] = UInt8(input.number(below: 256)) }
        case SWB_THUNK:
            words[0] = unsafeBitCast(signature(), to: UInt64.self)
            count = 1
        case SWB_RETIRE:
            let known = callbacks.keys.sorted()
            words[0] = known.isEmpty ? word() : known[input.number(below: known.count)]
            count = 1
        case SWB_STUB, SWB_STUB_VARIABLE, SWB_LAYOUT:
            let bytes = UnsafeMutableRawPointer(words).assumingMemoryBound(to: UInt8.self)
            count = 1 + input.number(below: 5)
            for index in 0..<8 * count { bytes[index] = 0 }
            if kind == SWB_STUB {
                var wanted = swb_stub_request()
                (wanted.description, wanted.fixed_count) = (UInt64(input.number(below: 9)), Int32(-1))
                wanted.parameter_count = input.byte() < 200 ? UInt32(input.number(below: 4)) : input.word()
                UnsafeMutableRawPointer(words).storeBytes(of: wanted, as: swb_stub_request.self)
            }
            // The name stands anywhere, and now and then behind what the names are of.
            let names: [UInt8] = [97, 98, 99, 100]
            for _ in 0..<input.number(below: 4) {
                bytes[input.number(below: 8 * count)] = names[input.number(below: names.count)]
            }
        case SWB_FIND:
            let name = UnsafeMutableRawPointer(words).assumingMemoryBound(to: UInt8.self)
            count = 1 + input.number(below: 4)
            for index in 0..<8 * count { name[index] = input.byte() }
        default:
            count = 3
            for index in 0..<count { words[index] = word() }
        }
        message.pointee.size = UInt32(Int(SWB_HEADER_BYTES) + min(8 * count, 4080))
        if input.byte() > 220 {
            message.pointee.size = UInt32(Int(SWB_HEADER_BYTES) + input.number(below: 4081))
        }
    }

    private func signature() -> swb_signature {
        var count = UInt16(input.number(below: 40))
        if input.byte() > 240 { count = UInt16(truncatingIfNeeded: input.word()) }
        let resultWords = input.byte()
        return swb_signature(
            words: count, stack_words: input.byte(), vectors: input.byte() % 9,
            result_words: resultWords > 200 ? resultWords : resultWords % 3,
            result_vectors: input.byte(),
            result_bytes: input.byte() > 240 ? UInt16(truncatingIfNeeded: input.word()) : 0)
    }

    /// Answers a callback, or has something done first.
    private func answer(_ message: UnsafeMutablePointer<swb_message>) {
        check(message.pointee.kind == SWB_CALLBACK, "\(message.pointee)")
        check(message.pointee.size <= SWB_MESSAGE_BYTES, "\(message.pointee)")
        fuel -= 1
        if fuel < 0 { input = Input(nil, 0) }
        depth += 1
        for _ in 0..<input.number(below: 3) { request() }
        depth -= 1
        message.pointee.kind = UInt8(SWB_RESULT)
        message.pointee.size = UInt32(SWB_HEADER_BYTES) + 16
        (words(message)[0], words(message)[1]) = (word(), word())
    }

    // MARK: Memory

    private func word() -> UInt64 {
        let choice = input.byte()
        switch choice % 5 {
        case 0: return UInt64(UInt(bitPattern: memory.baseAddress)) + UInt64(input.number(below: 1 << 14))
        case 1: return UInt64(input.byte())
        case 2: return .max - UInt64(input.byte())
        default: return UInt64(input.word()) << UInt64(choice % 33)
        }
    }

    private func copy(
        _ target: UnsafeMutableRawPointer?, _ source: UnsafeRawPointer?, _ count: Int
    ) -> Bool {
        guard let target = here(UnsafeRawPointer(target), count), let source = here(source, count) else {
            return false
        }
        target.copyMemory(from: UnsafeRawBufferPointer(source))
        return true
    }

    /// The bytes at an address, if so many are there.
    private func here(_ address: UnsafeRawPointer?, _ count: Int) -> UnsafeMutableRawBufferPointer? {
        let offset = UInt(bitPattern: address) &- UInt(bitPattern: memory.baseAddress)
        guard count >= 0, offset <= memory.count, count <= memory.count - Int(offset) else { return nil }
        return UnsafeMutableRawBufferPointer(rebasing: memory[Int(offset)..<Int(offset) + count])
    }
}
