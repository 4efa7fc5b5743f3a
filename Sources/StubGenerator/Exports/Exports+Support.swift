extension Exports {
    /// What the entries in Swift have in common.
    var support: String {
        """
        private nonisolated enum \(typeName)Entry {
            /// An argument that the description does not allow.
            struct ArgumentError: \(typeName)Error, CustomStringConvertible {
                let description: String
                // EINVAL
                var errorCode: Int32 { 22 }
            }

            static let startError = start(\(implementation).self)

            private static func start<Library: \(typeName)Exports>(_ library: Library.Type) -> (any Error)? {
                do { try library.start() } catch { return error }
                return nil
            }

            @inline(__always)
            static func begin() throws {
                if let startError { throw startError }
            }

            @inline(never)
            static func fail<Value>(_ error: any Error, _ value: Value, setsErrno: Bool = false) -> Value {
                let code = (error as? any \(typeName)Error)?.errorCode ?? 1
                swb_\(name)_fail(code == 0 ? 1 : code, String(describing: error), setsErrno)
                return value
            }

            @inline(never)
            private static func argumentError(_ place: StaticString, _ problem: String) -> ArgumentError {
                ArgumentError(description: "\\(place): \\(problem)")
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
                _ count: some BinaryInteger, _ isNull: Bool, _ place: StaticString
            ) throws -> Int {
                guard let number = Int(exactly: count), number >= 0 else {
                    throw argumentError(place, "there cannot be \\(count) elements")
                }
                if isNull, number > 0 { throw argumentError(place, "it is NULL, and has \\(count) elements") }
                return number
            }

            static func buffer<Element>(
                _ start: UnsafePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeBufferPointer<Element> {
                UnsafeBufferPointer(start: start, count: try self.count(count, start == nil, place))
            }

            static func buffer<Element>(
                _ start: UnsafeMutablePointer<Element>?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeMutableBufferPointer<Element> {
                UnsafeMutableBufferPointer(start: start, count: try self.count(count, start == nil, place))
            }

            static func buffer(
                _ start: UnsafeRawPointer?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(start: start, count: try self.count(count, start == nil, place))
            }

            static func buffer(
                _ start: UnsafeMutableRawPointer?, _ count: some BinaryInteger, _ place: StaticString
            ) throws -> UnsafeMutableRawBufferPointer {
                UnsafeMutableRawBufferPointer(start: start, count: try self.count(count, start == nil, place))
            }
        }
        """
    }
}
