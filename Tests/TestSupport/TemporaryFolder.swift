import Foundation
import Synchronization

/// A new folder, which is gone when the process exits. Its path is short enough for sockets.
public func temporaryFolder() throws -> URL {
    let number = count.add(1, ordering: .relaxed).newValue
    let folder = root.appending(path: "\(number)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}

private let count = Atomic(0)

private let root: URL = {
    atexit { try? FileManager.default.removeItem(at: root) }
    return FileManager.default.temporaryDirectory.appending(path: "swift-bind-tests-\(getpid())")
}()
