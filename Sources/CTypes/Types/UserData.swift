import Synchronization

/// A Swift object as the `void *` that C hands back to a callback.
///
/// ```swift
/// let each: Fn<F, (Callback<(UserData<Counter>, Int32) -> Void>, UserData<Counter>) -> Void>
///
/// let data = UserData(Counter())
/// try library.each(Callback { data, value in data.object.add(value) }, data)
/// ```
///
/// C gets a number, and not the object's address: there is nothing that it could do to the object, in process
/// or elsewhere. The object stays for as long as the `UserData`; a number whose `UserData` has gone, or that
/// C has made up, is refused (`.unknownHandle`), and the callback returns its fallback. Numbers are not used
/// again. Any thread may use it.
///
/// Most callbacks need none, as a closure can capture what it uses: pass `nil` for `UserData<Object>?` then.
public final class UserData<Object: AnyObject & Sendable>: AnyUserData, @unchecked Sendable {
    // Sendable: a constant; what the class above has is a number.
    public let object: Object

    /// Gives an object a number.
    public init(_ object: Object) {
        self.object = object
        super.init()
        UserDataTable.shared.add(self)
    }

    deinit { UserDataTable.shared.remove(number) }
}

/// What all ``UserData`` have in common.
public class AnyUserData {
    @usableFromInline final let number = UserDataTable.shared.nextNumber()

    fileprivate init() {}
}

extension UserData: NullableArgument, NullableResult {
    public typealias Value = UserData<Object>

    public static var description: TypeDescription {
        .pointer(PointerDescription(isConst: false) { .void })
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    @inlinable
    public static func lower<S: ValueSink, T>(
        _ value: UserData, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        defer { withExtendedLifetime(value) {} }
        sink.put(integer: value.number)
        return try body(&sink)
    }

    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> UserData {
        guard let data = try takeNullable(from: &source) else { throw ForeignError.nullResult(Self.self) }
        return data
    }

    public static func takeNullable<S: ValueSource>(
        from source: inout S
    ) throws(ForeignError) -> UserData? {
        // What comes from an isolated library is marked as an address of its.
        let number = source.integer(UInt64.self) & UserDataTable.mask
        if number == 0 { return nil }
        guard let data = UserDataTable.shared.data(number) else {
            throw ForeignError(
                .unknownHandle, "there is no UserData with the number \(number), or no more",
                remedy: "Keep the UserData for as long as the library has it")
        }
        guard let data = data as? UserData else {
            throw ForeignError(
                .unknownHandle, "what C was given is a \(type(of: data)), and no UserData<\(Object.self)>",
                remedy: "Pass what the callback expects")
        }
        return data
    }
}

/// The numbers that have been given.
@usableFromInline
final class UserDataTable: Sendable {
    @usableFromInline static let shared = UserDataTable()
    /// The bits of an address.
    static let mask: UInt64 = 1 << 47 - 1

    private struct Entry: @unchecked Sendable {
        // Sendable: UserData is, and there is nothing else.
        weak var data: AnyUserData?
    }
    private let entries = Mutex<[UInt64: Entry]>([:])
    private let next = Atomic<UInt64>(1)

    /// A number that nobody else has had. Like an address, it is a multiple of 16: some libraries keep flags in
    /// the bits below.
    fileprivate func nextNumber() -> UInt64 {
        next.wrappingAdd(1, ordering: .relaxed).oldValue << 4 & Self.mask
    }

    fileprivate func add(_ data: AnyUserData) {
        let entry = Entry(data: data)
        entries.withLock { $0[data.number] = entry }
    }

    fileprivate func remove(_ number: UInt64) { entries.withLock { $0[number] = nil } }
    fileprivate func data(_ number: UInt64) -> AnyUserData? { entries.withLock { $0[number] }?.data }
}
