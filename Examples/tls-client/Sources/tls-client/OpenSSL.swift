import CTypes

enum Method: OpaqueType { static let spelling = "SSL_METHOD" }
enum Context: OpaqueType { static let spelling = "SSL_CTX" }
enum Connection: OpaqueType { static let spelling = "SSL" }
enum BIO: OpaqueType { static let spelling = "BIO" }
enum BIOMethod: OpaqueType { static let spelling = "BIO_METHOD" }
enum Certificate: OpaqueType { static let spelling = "X509" }
enum Store: OpaqueType { static let spelling = "X509_STORE" }
enum StoreContext: OpaqueType { static let spelling = "X509_STORE_CTX" }

/// What is asked for the password of a PEM file.
typealias Password = (Pointer<C.Char>?, Int32, Int32, Pointer<Untyped>?) -> Int32
/// What decides about a certificate after OpenSSL.
typealias Verify = (Int32, Handle<StoreContext>) -> Int32

/// The part of libssl and libcrypto that a client needs which does not let them near its socket.
///
/// What the headers have as macros are the calls of `SSL_ctrl` and `BIO_ctrl` that the macros stand for.
struct OpenSSL<F: Foreign>: BindingSet {
    /// `OPENSSL_INIT_NO_LOAD_CONFIG`
    static var noConfiguration: UInt64 { 0x80 }
    /// `SSL_VERIFY_PEER`
    static var verifyPeer: Int32 { 1 }
    /// `SSL_CTRL_SET_TLSEXT_HOSTNAME`
    static var setServerName: Int32 { 55 }
    /// `BIO_C_SET_BUF_MEM_EOF_RETURN`: what reading an empty memory gives.
    static var setEnd: Int32 { 130 }
    /// `SSL_ERROR_WANT_READ`, `SSL_ERROR_ZERO_RETURN`
    static var wantsMore: Int32 { 2 }
    static var isClosed: Int32 { 6 }
    /// `X509_V_OK`
    static var isVerified: Int { 0 }

    let initialize: Fn<F, (UInt64, Pointer<Untyped>?) -> Int32>
    let nextError: Fn<F, () -> C.UnsignedLong>
    let errorText: Fn<F, (C.UnsignedLong, Counted<Out<C.Char>, C.Size>) -> Void>
    let clearErrors: Fn<F, () -> Void>

    let clientMethod: Fn<F, () -> Handle<Method>?>
    let newContext: Fn<F, (Handle<Method>?) -> Handle<Context>?>
    let freeContext: Fn<F, (Handle<Context>) -> Void>
    let setVerify: Fn<F, (Handle<Context>, Int32, Callback<Verify>?) -> Void>
    let store: Fn<F, (Handle<Context>) -> Handle<Store>?>
    let readCertificate:
        Fn<
            F,
            (
                Handle<BIO>, Out<Handle<Certificate>?>?, Callback<Password>?, Pointer<Untyped>?
            ) -> Handle<Certificate>?
        >
    let addCertificate: Fn<F, (Handle<Store>, Handle<Certificate>) -> Int32>
    let freeCertificate: Fn<F, (Handle<Certificate>) -> Void>

    let memory: Fn<F, () -> Handle<BIOMethod>?>
    let newBIO: Fn<F, (Handle<BIOMethod>?) -> Handle<BIO>?>
    let freeBIO: Fn<F, (Handle<BIO>) -> Int32>
    let readBIO: Fn<F, (Handle<BIO>, Counted<Out<UInt8>, Int32>) -> Int32>
    let writeBIO: Fn<F, (Handle<BIO>, Counted<In<UInt8>, Int32>) -> Int32>
    let controlBIO: Fn<F, (Handle<BIO>, Int32, C.Long, Pointer<Untyped>?) -> C.Long>

    let newConnection: Fn<F, (Handle<Context>) -> Handle<Connection>?>
    let freeConnection: Fn<F, (Handle<Connection>) -> Void>
    /// The connection then owns both.
    let setBIO: Fn<F, (Handle<Connection>, Handle<BIO>, Handle<BIO>) -> Void>
    let setHost: Fn<F, (Handle<Connection>, CString) -> Int32>
    let control: Fn<F, (Handle<Connection>, Int32, C.Long, CString) -> C.Long>
    let setConnecting: Fn<F, (Handle<Connection>) -> Void>
    let shakeHands: Fn<F, (Handle<Connection>) -> Int32>
    let verification: Fn<F, (Handle<Connection>) -> C.Long>
    let verificationText: Fn<F, (C.Long) -> CString>
    let version: Fn<F, (Handle<Connection>) -> CString>
    let read: Fn<F, (Handle<Connection>, Counted<Out<UInt8>, Int32>) -> Int32>
    let write: Fn<F, (Handle<Connection>, Counted<In<UInt8>, Int32>) -> Int32>
    let shutDown: Fn<F, (Handle<Connection>) -> Int32>
    let reason: Fn<F, (Handle<Connection>, Int32) -> Int32>

    init(_ f: F) {
        initialize = f.fn("OPENSSL_init_ssl", "options", "settings")
        nextError = f.fn("ERR_get_error")
        errorText = f.fn("ERR_error_string_n", "error", "text")
        clearErrors = f.fn("ERR_clear_error")
        clientMethod = f.fn("TLS_client_method")
        newContext = f.fn("SSL_CTX_new", "method")
        freeContext = f.fn("SSL_CTX_free", "context")
        setVerify = f.fn("SSL_CTX_set_verify", "context", "mode", "callback")
        store = f.fn("SSL_CTX_get_cert_store", "context")
        readCertificate = f.fn("PEM_read_bio_X509", "bio", "certificate", "password", "data")
        addCertificate = f.fn("X509_STORE_add_cert", "store", "certificate")
        freeCertificate = f.fn("X509_free", "certificate")
        memory = f.fn("BIO_s_mem")
        newBIO = f.fn("BIO_new", "method")
        freeBIO = f.fn("BIO_free", "bio")
        readBIO = f.fn("BIO_read", "bio", "bytes")
        writeBIO = f.fn("BIO_write", "bio", "bytes")
        controlBIO = f.fn("BIO_ctrl", "bio", "command", "number", "pointer")
        newConnection = f.fn("SSL_new", "context")
        freeConnection = f.fn("SSL_free", "connection")
        setBIO = f.fn("SSL_set_bio", "connection", "incoming", "outgoing")
        setHost = f.fn("SSL_set1_host", "connection", "name")
        control = f.fn("SSL_ctrl", "connection", "command", "number", "pointer")
        setConnecting = f.fn("SSL_set_connect_state", "connection")
        shakeHands = f.fn("SSL_do_handshake", "connection")
        verification = f.fn("SSL_get_verify_result", "connection")
        verificationText = f.fn("X509_verify_cert_error_string", "result")
        version = f.fn("SSL_get_version", "connection")
        read = f.fn("SSL_read", "connection", "bytes")
        write = f.fn("SSL_write", "connection", "bytes")
        shutDown = f.fn("SSL_shutdown", "connection")
        reason = f.fn("SSL_get_error", "connection", "result")
    }
}
