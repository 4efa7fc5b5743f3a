extension Exports {
    /// What the entries in Swift have in common.
    var support: String {
        """
        private nonisolated enum \(typeName)Entry {
            /// An argument that the description does not allow, or a call that cannot be.
            struct CallError: \(typeName)Error, CustomStringConvertible {
                let description: String
                // EINVAL
                var errorCode: Int32 = 22
            }

            static let startError = start(\(implementation).self)

            private static func start<Library: \(typeName)Exports>(_ library: Library.Type) -> (any Error)? {
                swb_\(name)_set_starting(true)
                defer { swb_\(name)_set_starting(false) }
                do { try library.start() } catch { return error }
                return nil
            }

            @inline(__always)
            static func begin() throws {
                if swb_\(name)_is_starting() { try refuseNested() }
                if let startError { throw startError }
            }

            /// A thread that calls in `start()` would wait for itself.
            @inline(never)
            private static func refuseNested() throws {
                // EDEADLK
                if swb_\(name)_starts_here() { throw CallError(description: "start() calls it", errorCode: 35) }
            }

            @inline(never)
            static func fail<Value>(_ error: any Error, _ value: Value, setsErrno: Bool = false) -> Value {
                let code = (error as? any \(typeName)Error)?.errorCode ?? 1
                swb_\(name)_fail(code == 0 ? 1 : code, String(describing: error), setsErrno)
                return value
            }

            @inline(never)
            private static func argumentError(_ place: StaticString, _ problem: String) -> CallError {
                CallError(description: "\\(place): \\(problem)")
            }

            @inline(__always)
            static func present<Value>(_ value: Value?, _ place: StaticString) throws -> Value {
                guard let value else { throw argumentError(place, "it is NULL") }
                return value
            }

            static func string(_ text: UnsafePointer<CChar>?, _ place: StaticString) throws -> String {
                guard let string = String(validatingCString: try present(text, place)) else {
                    throw argumentError(place, "it is not UTF-8")
                }
                return string
            }

            @inline(__always)
            private static func count(
                _ count: some BinaryInteger, of size: Int, _ isNull: Bool, _ place: StaticString
            ) throws -> Int {
                guard let number = Int(exactly: count), number >= 0, number <= Int.max / Swift.max(size, 1) else {
                    throw argumentError(place, "there cannot be \\(count) elements")
                }
                if isNull, number > 0 { throw argumentError(place, "it is NULL, and has \\(count) elements") }
                return number
            }

            static func buffer<Element>(
                _ start: UnsafePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeBufferPointer<Element> {
                UnsafeBufferPointer(
                    start: start, count: try self.count(count, of: MemoryLayout<Element>.stride, start == nil, place))
            }

            static func buffer<Element>(
                _ start: UnsafeMutablePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeMutableBufferPointer<Element> {
                UnsafeMutableBufferPointer(
                    start: start, count: try self.count(count, of: MemoryLayout<Element>.stride, start == nil, place))
            }

            static func buffer(
                _ start: UnsafeRawPointer?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(start: start, count: try self.count(count, of: 1, start == nil, place))
            }

            static func buffer(
                _ start: UnsafeMutableRawPointer?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeMutableRawBufferPointer {
                UnsafeMutableRawBufferPointer(start: start, count: try self.count(count, of: 1, start == nil, place))
            }
        }
        """
    }
}
