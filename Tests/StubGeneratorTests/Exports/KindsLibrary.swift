import CKinds

enum Answer: KindsError, CustomStringConvertible {
    case coded(Int32)
    var errorCode: Int32 { if case .coded(let code) = self { code } else { 0 } }
    var description: String { String(repeating: "é", count: 600) }
}
struct Plain: Error {}

enum Kinds {
    /// What is exported.
    enum Library {}
}

extension Kinds.Library: KindsExports {
    static func start() throws {
        // A call from here would wait for its own end.
        if kinds_invert(false) || kinds_error_code() != 35 { throw Plain() }
        kinds_clear_error()
    }

    static func integers(
        _ p1: Int8, _ p2: UInt16, _ p3: Int32, _ p4: UInt64, _ p5: CChar, _ p6: Int, _ p7: UInt64, _ p8: Int, _ p9: Int
    ) throws -> UInt64 {
        if p1 == 0 { throw Plain() }
        return UInt64(bitPattern: Int64(p1)) &+ UInt64(p2) &+ UInt64(UInt32(bitPattern: p3)) &+ p4
            &+ UInt64(UInt8(bitPattern: p5)) &+ UInt64(bitPattern: Int64(p6)) &+ p7 &+ UInt64(p8 + p9)
    }

    static func system(
        time: Int, wide: Int32, unit: UInt16, scalar: UInt32, mode: UInt32, offset: Int, device: UInt
    ) throws -> Int {
        if time < 0 { throw Answer.coded(Int32(time)) }
        return time + Int(wide) + Int(unit) + Int(scalar) + Int(mode) + offset + Int(device)
    }

    static func floats(x: Float, y: Double, longOne: Float80) throws -> Float80 {
        if x < 0 { throw Answer.coded(0) }
        return Float80(x) + Float80(y) + longOne
    }

    static func invert(value: Bool) throws -> Bool { if value { throw Plain() } else { true } }
    static func brush(mood: mood, mask: mask_t) throws -> mask_t {
        if mood == SAD { throw Plain() }
        return mask | MASK_HIGH
    }
    static func mood(mood: mood) throws -> mood { if mood == SAD { throw Plain() } else { mood } }
    static func level(level: level, share: share_t) throws -> level {
        if level == LOW { throw Plain() }
        return share == SHARE_HALF ? HIGH : LOW
    }

    static func packet(packet: packet, copy: UnsafeMutablePointer<packet>) throws -> packet {
        copy.pointee = packet
        if packet.version == 0 { throw Plain() }
        var answer = packet
        answer.delta -= 1
        answer.number.d += 0.5
        answer.flag.toggle()
        return answer
    }

    static func number(number: number) throws -> number { CKinds.number(i: number.i + 1) }

    static func grid(
        grid: UnsafePointer<grid_t>, next: UnsafeMutablePointer<UnsafeMutablePointer<grid_t>?>
    ) throws -> grid_t {
        next.pointee = grid.pointee.next
        var answer = grid.pointee
        answer.cells.1.2 += 1
        if grid.pointee.visit!(next.pointee, GLAD) { answer.mood = SAD }
        return answer
    }

    static func sum(
        values: UnsafeBufferPointer<Int32>, runningSums: UnsafeMutableBufferPointer<Int64>?,
        bytes: UnsafeRawBufferPointer
    ) throws -> Int64 {
        var sum: Int64 = 0
        for (index, value) in values.enumerated() {
            sum += Int64(value)
            if let runningSums, index < runningSums.count { runningSums[index] = sum }
        }
        return sum + bytes.reduce(0) { $0 + Int64($1) }
    }

    static func named(buffer: UnsafeMutablePointer<Int16>?, by: Int32, length: UnsafeMutablePointer<Int>) throws {
        guard let buffer else { throw Answer.coded(9) }
        for index in 0..<length.pointee { buffer[index] += Int16(by) }
        length.pointee = 0
    }

    static func texts(
        text: String, other: String?, raw: UnsafePointer<CChar>?,
        out: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) throws -> UnsafePointer<CChar> {
        if text.isEmpty { throw Answer.coded(3) }
        guard other == "b" || other == nil, let raw else { throw Plain() }
        out?.pointee = UnsafeMutablePointer(mutating: raw)
        return raw
    }

    static func callbacks(
        weigh: @escaping @convention(c) (UnsafePointer<grid_t>?, Bool, Int, UnsafeMutableRawPointer?) -> Double,
        maybe: (@convention(c) () -> Void)?, notify: @escaping @convention(c) () -> Void,
        context: UnsafeMutableRawPointer?
    ) throws -> Double {
        maybe?()
        notify()
        return weigh(nil, true, 40, context)
    }

    static func pointer(
        parser: OpaquePointer?, made: UnsafeMutablePointer<OpaquePointer?>, any: UnsafeRawPointer?
    ) throws -> (@convention(c) () -> Void)? {
        made.pointee = parser ?? any.map { OpaquePointer($0) }
        return nil
    }

    static func `switch`(in first: Int32, var_ second: Int32, self third: Int32) throws -> Int32 {
        first * 100 + second * 10 + third
    }
    static func unnamed(_ p1: Int32, _ p2: UnsafeBufferPointer<Double>) throws -> Double {
        if p1 == 0 { throw Plain() }
        return p2.reduce(Double(p1), +)
    }
    static func takeBack(registerAddress: UnsafeMutablePointer<UInt32>) throws -> UInt32 {
        if registerAddress.pointee == 0 { throw Plain() }
        return registerAddress.pointee
    }
}
