/// What went wrong with a foreign library, where, and what to do about it.
///
/// Match the kind by its code:
///
/// ```swift
/// do {
///     _ = try Dynamic("libexpat.so.1")
/// } catch {
///     guard error.code == .libraryNotFound else { throw error }
///     print(error)
/// }
/// ```
///
/// In a function that `throws` anything, do not write `catch where error.code == …` without a
/// last plain `catch`: Swift 6.3.1 crashes when such a `catch` lets a typed error through.
public struct ForeignError: Error, Sendable {
    /// The kind of an error. New kinds may be added; compare, do not switch.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        public let description: String
        private init(_ description: String) { self.description = description }

        /// No file of the library could be opened.
        public static let libraryNotFound = Code("libraryNotFound")
        /// The library lacks symbols that the description needs; all of them are listed.
        public static let symbolNotFound = Code("symbolNotFound")
        /// The description does not fit: an unsupported type, wrong names, a layout that differs.
        public static let unsupportedDescription = Code("unsupportedDescription")
        /// A value cannot leave the process, so that the strategy cannot carry it.
        public static let cannotCross = Code("cannotCross")
        /// The Swift structure does not have the fields that its layout names.
        public static let layoutMismatch = Code("layoutMismatch")
        /// C returned NULL where the description has no `Optional`.
        public static let nullResult = Code("nullResult")
        /// A string argument has a NUL inside.
        public static let stringContainsNUL = Code("stringContainsNUL")
        /// A string from C is not UTF-8.
        public static let invalidUTF8 = Code("invalidUTF8")
        /// A number does not fit the C type.
        public static let outOfRange = Code("outOfRange")
        /// An index or count goes past the end of a buffer.
        public static let outOfBounds = Code("outOfBounds")
        /// A C function wrote outside the buffer it was given.
        public static let bufferOverrun = Code("bufferOverrun")
        /// A callback was passed after it had ended.
        public static let expiredCallback = Code("expiredCallback")
        /// A Swift closure that C called threw; `underlying` is its error.
        public static let callbackThrew = Code("callbackThrew")
        /// The function says by its result that it has failed; `underlying` says why.
        public static let callFailed = Code("callFailed")
        /// A handle does not belong to the library it was passed to.
        public static let unknownHandle = Code("unknownHandle")
        /// A message between a program and an isolated library is not what it must be.
        public static let malformedMessage = Code("malformedMessage")
        /// The process in which the library ran has ended; see the message for the cause.
        public static let libraryTerminated = Code("libraryTerminated")
        /// The call has taken too long, and its process was ended.
        public static let deadlineExceeded = Code("deadlineExceeded")
        /// The task that called was cancelled, and the library's process ended with it.
        public static let cancelled = Code("cancelled")
        /// The system does not let a library be confined as was asked.
        public static let sandboxUnavailable = Code("sandboxUnavailable")
        /// Calls and callbacks are nested too deep.
        public static let tooDeep = Code("tooDeep")
        /// A ``Tainted`` value is not one that the program accepts.
        public static let untrustedValue = Code("untrustedValue")
        /// Memory could not be read or written at the address.
        public static let badAddress = Code("badAddress")
        /// A pointer that is NULL, or near it, was to be followed.
        public static let nullPointer = Code("nullPointer")
        /// A pointer leads to memory of the program's that has been freed.
        public static let useAfterFree = Code("useAfterFree")
        /// A generated file is not there, or has something else than its description makes.
        public static let staleFile = Code("staleFile")
    }

    private final class Storage: Sendable {
        let code: Code
        let message: String
        let remedy: String
        let function: String?
        let parameter: String?
        let position: Int?
        let underlying: (any Error)?

        init(
            code: Code, message: String, remedy: String, function: String?, parameter: String?,
            position: Int?, underlying: (any Error)?
        ) {
            self.code = code
            self.message = message
            self.remedy = remedy
            self.function = function
            self.parameter = parameter
            self.position = position
            self.underlying = underlying
        }
    }

    private let storage: Storage

    public init(
        _ code: Code, _ message: String, remedy: String = "", function: String? = nil,
        parameter: String? = nil, position: Int? = nil, underlying: (any Error)? = nil
    ) {
        storage = Storage(
            code: code, message: message, remedy: remedy, function: function,
            parameter: parameter, position: position, underlying: underlying)
    }

    public var code: Code { storage.code }
    /// What happened.
    public var message: String { storage.message }
    /// What to do about it; may be empty.
    public var remedy: String { storage.remedy }
    /// The C function, if one was being called.
    public var function: String? { storage.function }
    /// The parameter, by its name in the description or as `#2`.
    public var parameter: String? { storage.parameter }
    /// The error that caused this one, such as what a callback threw.
    public var underlying: (any Error)? { storage.underlying }

    /// The same error, saying which parameter it is about, counted from 0.
    public func located(at position: Int) -> ForeignError {
        ForeignError(
            code, message, remedy: remedy, function: function, parameter: parameter,
            position: position, underlying: underlying)
    }

    /// The same error, saying where it happened: the names come from the description.
    public func located(in description: FunctionDescription) -> ForeignError {
        guard function == nil else { return self }
        return ForeignError(
            code, message, remedy: remedy, function: description.name,
            parameter: parameter
                ?? storage.position.map { description.parameterName(at: $0) },
            underlying: underlying)
    }
}

extension ForeignError: CustomStringConvertible {
    /// `function, parameter 'name': message. Remedy.` After a message of several lines, the remedy
    /// has a line of its own.
    public var description: String {
        var place = [function, parameter.map { "parameter '\($0)'" }].compactMap(\.self)
            .joined(separator: ", ")
        if !place.isEmpty { place += ": " }
        var text = place + message
        if let underlying { text += ": \(underlying)" }
        guard !remedy.isEmpty else { return text }
        if !text.contains("\n") { return "\(text). \(remedy)" }
        if !text.hasSuffix("\n") { text += "\n" }
        text += remedy
        return text
    }
}

extension ForeignError {
    // Specialised, so that callers need not find the type's metadata for what never happens.
    @inlinable @inline(never)
    static func nullResult<T: CType>(_ type: T.Type) -> ForeignError {
        ForeignError(
            .nullResult,
            "NULL where the description has a '\(T.description)' that is never NULL",
            remedy: "Make the type Optional in the description if NULL is a legal answer")
    }

    @usableFromInline
    static func noMemory<T: CMember>(_ type: T.Type, at position: Int) -> ForeignError {
        ForeignError(
            .outOfRange,
            "there is no memory for as many '\(T.description)', or so aligned, as were asked for",
            remedy: "Make the Out or InOut with a smaller count, and a power of two to align to",
            position: position)
    }

    @usableFromInline
    static func stringContainsNUL(at offset: Int, parameter: Int? = nil) -> ForeignError {
        ForeignError(
            .stringContainsNUL,
            "the string has a NUL at byte \(offset), where C would take it to end",
            remedy: "Remove the NUL, or describe the parameter as In<C.Char> to pass bytes",
            position: parameter)
    }

    @usableFromInline
    static var invalidUTF8: ForeignError {
        ForeignError(
            .invalidUTF8, "the C string is not UTF-8",
            remedy: "Describe it as Pointer<C.Char> and decode its bytes as what they are")
    }

    public static func stringTooLong(_ limit: Int) -> ForeignError {
        ForeignError(
            .outOfBounds, "the C string has no NUL within \(limit) bytes",
            remedy: "Raise the limit, or read bytes")
    }

    @usableFromInline @inline(never)
    static func countOutOfRange<T: CType>(
        _ count: Int, _ type: T.Type, at position: Int
    ) -> ForeignError {
        ForeignError(
            .outOfRange,
            "\(count) elements are more than the count's type '\(T.description)' can say",
            remedy: "Pass the buffer in pieces", position: position)
    }

    @usableFromInline
    static func untrusted(_ value: Any, _ what: String) -> ForeignError {
        ForeignError(
            .untrustedValue, "the library says \(value) for \(what), which cannot be",
            remedy: "Do not use what else it says")
    }
}
