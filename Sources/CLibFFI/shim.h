#include <errno.h>
#include <ffi.h>

// ffi_call with errno: cleared before, read by the next statement.
static inline int swb_ffi_call(
    ffi_cif *cif, const void *function, void *result, void **arguments) {
    errno = 0;
    ffi_call(cif, (void (*)(void))function, result, arguments);
    return errno;
}

// C's globals are concurrency errors in Swift; these hand out their addresses.
static inline ffi_type *swb_ffi_void(void) { return &ffi_type_void; }
static inline ffi_type *swb_ffi_uint8(void) { return &ffi_type_uint8; }
static inline ffi_type *swb_ffi_sint8(void) { return &ffi_type_sint8; }
static inline ffi_type *swb_ffi_uint16(void) { return &ffi_type_uint16; }
static inline ffi_type *swb_ffi_sint16(void) { return &ffi_type_sint16; }
static inline ffi_type *swb_ffi_uint32(void) { return &ffi_type_uint32; }
static inline ffi_type *swb_ffi_sint32(void) { return &ffi_type_sint32; }
static inline ffi_type *swb_ffi_uint64(void) { return &ffi_type_uint64; }
static inline ffi_type *swb_ffi_sint64(void) { return &ffi_type_sint64; }
static inline ffi_type *swb_ffi_float(void) { return &ffi_type_float; }
static inline ffi_type *swb_ffi_double(void) { return &ffi_type_double; }
static inline ffi_type *swb_ffi_longdouble(void) { return &ffi_type_longdouble; }
static inline ffi_type *swb_ffi_complex_longdouble(void) { return &ffi_type_complex_longdouble; }
static inline ffi_type *swb_ffi_pointer(void) { return &ffi_type_pointer; }
