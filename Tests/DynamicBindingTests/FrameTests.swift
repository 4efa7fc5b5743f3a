import CForeignCall
import CTypes
import Testing

@Suite struct FrameTests {
    @Test("Swift and C agree on what a thunk saves")
    func layout() {
        #expect(RegisterFrame.size == MemoryLayout<swb_frame>.size)
        #expect(MemoryLayout<swb_frame>.offset(of: \.floating) == 48)
        #expect(MemoryLayout<swb_frame>.offset(of: \.stack) == 112)
        #expect(MemoryLayout<swb_frame>.offset(of: \.integer_result) == 120)
        #expect(MemoryLayout<swb_frame>.offset(of: \.floating_result) == 136)
    }
}
