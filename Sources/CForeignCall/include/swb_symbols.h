// What stands for a function or variable that is missing. load(_:) throws, so that a program gets
// hold of these only by making its binding set without load.
#ifndef SWB_SYMBOLS_H
#define SWB_SYMBOLS_H

// The address of a function that says so on standard error and aborts.
const void *swb_unbound_function(void);
// The address of memory large enough for any variable.
const void *swb_unbound_variable(void);

// dlvsym: a symbol at a version, for which Swift's import of <dlfcn.h> has no declaration.
const void *swb_versioned_symbol(void *library, const char *name, const char *version);

// The file of the library that has an address, by dladdr; NULL if none has.
const char *swb_library_file(const void *address);

#endif
