import Foundation
import Testing

/// Debian's libxenvchan, unchanged, at the other end: over stand-ins for the libraries below it.
@Suite(.serialized, .enabled(if: StandIn.shared != nil, StandIn.whyNot))
struct XenStandInTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let left, right: Int
        /// What one side does, and what the other does meanwhile.
        let driver, echo: String
        let count: Int
        var testDescription: String { "\(driver), rings of \(left) and \(right)" }
    }

    /// Ring orders 10 and 11 in the page, and 12 to 20 with pages of their own.
    static let cases = [
        (1024, 2048), (2048, 1024), (4096, 4096), (2048, 65536), (16384, 8192), (32768, 131_072),
        (262_144, 65536), (524_288, 1024), (1_048_576, 1_048_576),
    ].flatMap {
        [
            Case(left: $0.0, right: $0.1, driver: "both", echo: "echo", count: 2_000_000),
            Case(left: $0.0, right: $0.1, driver: "packets", echo: "echo-packets", count: 100),
        ]
    }

    @Test("We serve, libxenvchan is the client", arguments: cases)
    func serves(_ test: Case) throws {
        let standIn = try #require(StandIn.shared)
        let path = standIn.path()
        let ours = try standIn.start(
            .ours, ["xen:0:\(path)", "server", test.echo, "\(test.left)", "\(test.right)"])
        let theirs = try standIn.start(
            .theirs, ["client", "/local/domain/0/\(path)", test.driver, "\(test.count)"])
        #expect(theirs.end().status == 0, "\(theirs.output)")
        #expect(ours.end().status == 0, "\(ours.output)")
    }

    @Test("libxenvchan serves, we are the client", arguments: cases)
    func connects(_ test: Case) throws {
        let standIn = try #require(StandIn.shared)
        let path = standIn.path()
        let theirs = try standIn.start(
            .theirs, ["server", path, test.echo, "\(test.left)", "\(test.right)"])
        let ours = try standIn.start(
            .ours,
            ["xen:0:/local/domain/0/\(path)", "client", "\(test.driver):\(test.count)"])
        #expect(ours.end().status == 0, "\(ours.output)")
        #expect(theirs.end().status == 0, "\(theirs.output)")
    }

    @Test("We are on both sides", arguments: cases)
    func bothSides(_ test: Case) throws {
        let standIn = try #require(StandIn.shared)
        let path = standIn.path()
        let server = try standIn.start(
            .ours, ["xen:0:\(path)", "server", test.echo, "\(test.left)", "\(test.right)"])
        let client = try standIn.start(
            .ours,
            ["xen:0:/local/domain/0/\(path)", "client", "\(test.driver):\(test.count)"])
        #expect(client.end().status == 0, "\(client.output)")
        #expect(server.end().status == 0, "\(server.output)")
    }

    @Test("A libxenvchan that is killed is noticed")
    func killed() throws {
        let standIn = try #require(StandIn.shared)
        let path = standIn.path()
        let theirs = try standIn.start(.theirs, ["server", path, "hang", "4096", "4096"])
        let ours = try standIn.start(
            .ours, ["xen:0:/local/domain/0/\(path)", "client", "both:100000"])
        usleep(500_000)
        kill(theirs.process.processIdentifier, SIGKILL)
        // The kernel, and the stand-in, clear the live flag of one that dies: it looks closed.
        #expect(ours.end().status == 1)
        #expect(ours.output.contains("closed") || ours.output.contains("wrong bytes after 0"))
    }
}
