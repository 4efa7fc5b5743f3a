import CTypes
import Foundation
import Synchronization
import TestSupport
import Testing

/// What an outline is drawn on.
final class FTPath: Sendable {
    private let parts = Mutex("")
    var text: String { parts.withLock { $0 } }

    fileprivate func add(_ command: String, _ points: FTVector...) {
        parts.withLock { $0 += command + points.map { "\($0.x),\($0.y) " }.joined() }
    }
}

/// The closures that draw.
private struct Pen {
    let move, line: Callback<FTToPoint>
    let curve: Callback<FTByPoint>

    init(_ memory: some ForeignMemory) {
        move = Callback(named: "move", fallback: 1) { point, path in
            path.object.add("M", try memory.load(point))
            return 0
        }
        line = Callback(named: "line", fallback: 1) { point, path in
            path.object.add("L", try memory.load(point))
            return 0
        }
        curve = Callback(named: "curve", fallback: 1) { control, point, path in
            path.object.add("Q", try memory.load(control), try memory.load(point))
            return 0
        }
    }
}

@Suite struct FreeTypeTests {
    private static let name = "libfreetype.so.6"
    private static let font = Result {
        Array(try Data(contentsOf: URL(filePath: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")))
    }

    /// The font in memory, where the library reads it for as long as the face is there.
    private func withFace<F: Foreign>(_ f: F, _ body: (FreeType<F>, Pointer<FTFace>) throws -> Void) throws {
        let freetype = try f.load(FreeType<F>.self)
        let bytes = try f.memory.allocate(copying: Self.font.get(), as: UInt8.self)
        let (library, face) = (Out<Handle<FTLibrary>?>(), Out<Pointer<FTFace>?>())
        try freetype.initialize(library)
        try freetype.newMemoryFace(#require(library.value), bytes.pointer, bytes.count, 0, face)
        try body(freetype, #require(face.value))
        try freetype.doneFace(#require(face.value))
        try freetype.done(#require(library.value))
    }

    @Test("A face has texts, flags, arrays of pointers and data of the program's", arguments: Strategy.all)
    func faces(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            var finished: [Pointer<FTFace>?] = []
            let finish = Callback<FTFinalizer>(named: "finish") { finished.append($0) }
            var address: Pointer<FTFace>?
            try withFace(f) { freetype, pointer in
                address = pointer
                let face = try f.memory.load(pointer)
                #expect(face.count == 1 && face.glyphCount > 5000 && face.unitsPerEM == 2048)
                #expect(try f.memory.string(at: #require(face.family)) == "DejaVu Sans")
                #expect(try f.memory.string(at: #require(face.style)) == "Book")
                #expect(face.flags.isSuperset(of: [.scalable, .sfnt, .horizontal]))
                #expect(!face.flags.contains(.fixedWidth))
                #expect(face.ascender == 1901 && face.descender == -483 && face.box.low.y < face.box.high.y)
                let maps = CArray(at: try #require(face.characterMaps), count: Int(face.characterMapCount))
                let encodings = try f.memory.elements(of: maps).map { try f.memory.load(#require($0)).encoding }
                #expect(encodings.contains(.unicode))
                #expect(try f.memory.load(#require(face.characterMap)).face == pointer)

                let table = try f.memory.load(#require(try freetype.table(pointer, 2)).cast(to: FTOS2.self))
                #expect(table.weight == 400 && table.selection == .regular)
                #expect(table.panose[0] == 2 && table.panose[1] == 11)
                #expect(table.vendor.indices.map { table.vendor[$0] } == "PfEd".utf8.map { CChar($0) })

                let generic = try FTGeneric(data: nil, finalizer: f.pointer(to: finish))
                try f.memory.store(generic, to: pointer.field(\.generic))
            }
            #expect(finished == [address])
        }
        try check(strategy.library(Self.name))
    }

    @Test("An outline is arrays of points and bits, and a table of closures draws it", arguments: Strategy.all)
    func outlines(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let pen = Pen(f.memory)
            try withFace(f) { freetype, face in
                func draw(_ character: Unicode.Scalar) throws -> (outline: FTOutline, path: String) {
                    try freetype.loadGlyph(face, freetype.index(face, UInt(character.value)), .noScale)
                    let slot = try #require(f.memory.load(face).slot)
                    #expect(try f.memory.load(slot).format == .outline)
                    let functions = try FTOutlineFunctions(
                        move: f.pointer(to: pen.move), line: f.pointer(to: pen.line), conic: f.pointer(to: pen.curve))
                    let path = UserData(FTPath())
                    try freetype.decompose(slot.field(\.outline), [functions], path)
                    return (try f.memory.load(slot.field(\.outline)), path.object.text)
                }
                let (stroke, bar) = try draw("l")
                #expect(stroke.contourCount == 1 && stroke.pointCount == 4)
                #expect(try f.memory.load(stroke.ends) == 3)
                #expect(bar == "M193,1556 L377,1556 L377,0 L193,0 L193,1556 ")
                let points = try f.memory.elements(at: #require(stroke.points), count: 4)
                #expect(points[1] == FTVector(x: 377, y: 1556))
                let corners = try f.memory.elements(at: #require(stroke.tags), count: 4)
                #expect(corners.allSatisfy { $0.contains(.onCurve) })

                let (round, ring) = try draw("o")
                #expect(round.contourCount == 2 && ring.count { $0 == "M" } == 2 && ring.contains("Q"))
                let tags = try f.memory.elements(at: #require(round.tags), count: Int(round.pointCount))
                #expect(tags.contains { !$0.contains(.onCurve) })
            }
        }
        try check(strategy.library(Self.name))
    }

    @Test("A glyph becomes a bitmap in the library's memory", arguments: Strategy.all)
    func bitmaps(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            try withFace(f) { freetype, face in
                try freetype.setPixelSizes(face, 0, 32)
                let index = try freetype.index(face, UInt(UInt8(ascii: "l")))
                try freetype.loadGlyph(face, index, [])
                let slot = try #require(f.memory.load(face).slot)
                try freetype.renderGlyph(slot, 0)
                let glyph = try f.memory.load(slot)
                #expect(glyph.format == .bitmap && glyph.glyph == index)
                let bitmap = glyph.bitmap
                #expect(bitmap.mode == 2 && bitmap.greys == 256 && Int(bitmap.rows) == Int(glyph.top))
                let buffer = try #require(bitmap.buffer)
                let rows = try (0..<Int(bitmap.rows)).map {
                    try f.memory.elements(at: buffer.advanced(by: $0 * Int(bitmap.pitch)), count: Int(bitmap.width))
                }
                // An upright stroke: between its ends every row is the same, and some of it is black.
                #expect(rows.count > 20 && Set(rows.dropFirst().dropLast()).count == 1 && rows[9].contains(255))
                #expect(glyph.width > 0 && glyph.height > glyph.width && glyph.advance.x > glyph.width)

                let error = foreignError { try freetype.loadGlyph(face, 1 << 20, []) }
                #expect(error?.underlying as? FTError == FTError(code: 6))
            }
        }
        try check(strategy.library(Self.name))
    }

    @Test("FreeType reads a font through Swift, and keeps a union for it", arguments: Strategy.all)
    func streams(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let freetype = try f.load(FreeType<F>.self)
            let font = try Self.font.get()
            var (reads, ends) = (0, [Int]())
            let read = Callback<FTRead>(named: "read", fallback: 0) { _, offset, buffer, count in
                reads += 1
                let end = offset + count
                guard let buffer, end <= font.count else { return 0 }
                try f.memory.store(bytes: Array(font[Int(offset)..<Int(end)]), at: buffer)
                return count
            }
            let close = Callback<FTClose>(named: "close") { ends.append(try f.memory.load($0).descriptor.value) }
            let file = try FTStream(
                size: UInt(font.count), descriptor: FTDescriptor(value: 77), read: f.pointer(to: read),
                close: f.pointer(to: close))
            let stream = try f.memory.allocate(copying: [file], as: FTStream.self)
            let (library, face) = (Out<Handle<FTLibrary>?>(), Out<Pointer<FTFace>?>())
            try freetype.initialize(library)
            try freetype.openFace(
                #require(library.value), [FTOpenArguments(stream: stream.pointer)], 0, face)
            let opened = try f.memory.load(#require(face.value))
            #expect(try f.memory.string(at: #require(opened.family)) == "DejaVu Sans")
            #expect(opened.stream == stream.pointer && reads > 0 && ends.isEmpty)
            try freetype.doneFace(#require(face.value))
            try freetype.done(#require(library.value))
            #expect(ends == [77])
        }
        try check(strategy.library(Self.name))
    }
}
