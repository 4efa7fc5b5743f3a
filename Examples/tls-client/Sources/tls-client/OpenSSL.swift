// Made by swift-bind from openssl/ssl.h, openssl/err.h, for x86_64-linux-gnu.
import CTypes

let OPENSSL_INIT_NO_LOAD_CONFIG: CLong = 128
let BIO_C_SET_BUF_MEM_EOF_RETURN: Int32 = 130
let X509_V_OK: Int32 = 0
let SSL_VERIFY_PEER: Int32 = 1
let SSL_ERROR_WANT_READ: Int32 = 2
let SSL_ERROR_ZERO_RETURN: Int32 = 6
let SSL_CTRL_SET_TLSEXT_HOSTNAME: Int32 = 55
enum BIO: OpaqueType { static let spelling = "struct bio_st" }
enum Certificate: OpaqueType { static let spelling = "struct x509_st" }
enum Store: OpaqueType { static let spelling = "struct x509_store_st" }
enum StoreContext: OpaqueType { static let spelling = "struct x509_store_ctx_st" }
enum OpensslInitSettings: OpaqueType { static let spelling = "struct ossl_init_settings_st" }
enum Connection: OpaqueType { static let spelling = "struct ssl_st" }
enum Context: OpaqueType { static let spelling = "struct ssl_ctx_st" }
typealias PemPasswordCb = (Pointer<C.Char>?, Int32, Int32, Pointer<Untyped>?) -> Int32
enum BIOMethod: OpaqueType { static let spelling = "struct bio_method_st" }
enum Method: OpaqueType { static let spelling = "struct ssl_method_st" }
typealias VerifyCb = (Int32, Handle<StoreContext>?) -> Int32

/// The functions and variables of openssl/ssl.h, openssl/err.h.
struct OpenSSL<F: Foreign>: BindingSet {
    let memory: F.Memory
    let newBIO: Fn<F, (Handle<BIOMethod>?) -> Handle<BIO>?>
    let freeBIO: Fn<F, (Handle<BIO>?) -> Int32>
    let readBIO: Fn<F, (Handle<BIO>?, Counted<Out<UInt8>, Int32>) -> Int32>
    let writeBIO: Fn<F, (Handle<BIO>?, Counted<In<UInt8>, Int32>) -> Int32>
    let controlBIO: Fn<F, (Handle<BIO>?, Int32, C.Long, Pointer<Untyped>?) -> C.Long>
    let memoryMethod: Fn<F, () -> Handle<BIOMethod>?>
    let addCertificate: Fn<F, (Handle<Store>?, Handle<Certificate>?) -> Int32>
    let verificationText: Fn<F, (C.Long) -> CString>
    let freeCertificate: Fn<F, (Handle<Certificate>?) -> Void>
    let readCertificate: Fn<
        F,
        (
            Handle<BIO>?,
            Out<Handle<Certificate>?>?,
            Callback<PemPasswordCb>?,
            Pointer<Untyped>?
        ) -> Handle<Certificate>?
    >
    let newContext: Fn<F, (Handle<Method>?) -> Handle<Context>?>
    let freeContext: Fn<F, (Handle<Context>?) -> Void>
    let store: Fn<F, (Handle<Context>?) -> Handle<Store>?>
    let setBIO: Fn<F, (Handle<Connection>?, Handle<BIO>?, Handle<BIO>?) -> Void>
    let setVerify: Fn<F, (Handle<Context>?, Int32, Callback<VerifyCb>?) -> Void>
    let newConnection: Fn<F, (Handle<Context>?) -> Handle<Connection>?>
    let setHost: Fn<F, (Handle<Connection>?, CString?) -> Int32>
    let freeConnection: Fn<F, (Handle<Connection>?) -> Void>
    let read: Fn<F, (Handle<Connection>?, Counted<Out<UInt8>, Int32>) -> Int32>
    let write: Fn<F, (Handle<Connection>?, Counted<In<UInt8>, Int32>) -> Int32>
    let control: Fn<F, (Handle<Connection>?, Int32, C.Long, CString) -> C.Long>
    let reason: Fn<F, (Handle<Connection>?, Int32) -> Int32>
    let version: Fn<F, (Handle<Connection>?) -> CString>
    let clientMethod: Fn<F, () -> Handle<Method>?>
    let shakeHands: Fn<F, (Handle<Connection>?) -> Int32>
    let shutDown: Fn<F, (Handle<Connection>?) -> Int32>
    let setConnecting: Fn<F, (Handle<Connection>?) -> Void>
    let verification: Fn<F, (Handle<Connection>?) -> C.Long>
    let initialize: Fn<F, (UInt64, Handle<OpensslInitSettings>?) -> Int32>
    let nextError: Fn<F, () -> C.UnsignedLong>
    let clearErrors: Fn<F, () -> Void>
    let errorText: Fn<F, (C.UnsignedLong, Counted<Out<C.Char>, C.Size>?) -> Void>

    init(_ f: F) {
        memory = f.memory
        newBIO = f.fn("BIO_new", "type")
        freeBIO = f.fn("BIO_free", "a")
        readBIO = f.fn("BIO_read", "b", "data")
        writeBIO = f.fn("BIO_write", "b", "data")
        controlBIO = f.fn("BIO_ctrl", "bp", "cmd", "larg", "parg")
        memoryMethod = f.fn("BIO_s_mem")
        addCertificate = f.fn("X509_STORE_add_cert", "ctx", "x")
        verificationText = f.fn("X509_verify_cert_error_string", "n")
        freeCertificate = f.fn("X509_free", "a")
        readCertificate = f.fn("PEM_read_bio_X509", "out", "x", "cb", "u")
        newContext = f.fn("SSL_CTX_new", "meth")
        freeContext = f.fn("SSL_CTX_free")
        store = f.fn("SSL_CTX_get_cert_store")
        setBIO = f.fn("SSL_set_bio", "s", "rbio", "wbio")
        setVerify = f.fn("SSL_CTX_set_verify", "ctx", "mode", "callback")
        newConnection = f.fn("SSL_new", "ctx")
        setHost = f.fn("SSL_set1_host", "s", "hostname")
        freeConnection = f.fn("SSL_free", "ssl")
        read = f.fn("SSL_read", "ssl", "buf")
        write = f.fn("SSL_write", "ssl", "buf")
        control = f.fn("SSL_ctrl", "ssl", "cmd", "larg", "parg")
        reason = f.fn("SSL_get_error", "s", "ret_code")
        version = f.fn("SSL_get_version", "s")
        clientMethod = f.fn("TLS_client_method")
        shakeHands = f.fn("SSL_do_handshake", "s")
        shutDown = f.fn("SSL_shutdown", "s")
        setConnecting = f.fn("SSL_set_connect_state", "s")
        verification = f.fn("SSL_get_verify_result", "ssl")
        initialize = f.fn("OPENSSL_init_ssl", "opts", "settings")
        nextError = f.fn("ERR_get_error")
        clearErrors = f.fn("ERR_clear_error")
        errorText = f.fn("ERR_error_string_n", "e", "buf")
    }
}
