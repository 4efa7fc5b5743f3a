// libffi calls with errno: cleared before, read by the next statement.
#ifndef SWB_FFI_H
#define SWB_FFI_H

// `call` is libffi's ffi_call; it is passed so that this target needs no libffi.
static inline int swb_ffi_call(
    void (*call)(void *cif, void (*function)(void), void *result, void **arguments), void *cif,
    const void *function, void *result, void **arguments) {
    errno = 0;
    call(cif, (void (*)(void))function, result, arguments);
    return errno;
}

#endif
