#ifndef XML_DTD
#define XML_DTD 1
#endif
// Made by swift-bind from expat.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <expat.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wshift-negative-value"
#pragma GCC diagnostic ignored "-Woverflow"
#pragma GCC diagnostic ignored "-Wpointer-arith"
#ifdef __clang__
#pragma clang diagnostic ignored "-Wstring-plus-int"
#pragma clang diagnostic ignored "-Winteger-overflow"
#pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#else
#pragma GCC diagnostic ignored "-Wpacked-not-aligned"
#endif
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)
#define SWB_KIND(type) __builtin_classify_type(*(__typeof__(type) *)0)
#define SWB_FLOATING(what, a, b) _Static_assert(sizeof(a) == sizeof(b) && SWB_KIND(a) == SWB_KIND(b), what)
#define SWB_ADDRESS(what, a) _Static_assert(SWB_KIND(a) == SWB_KIND(void *), what)
#define SWB_INTEGER(what, a, b) \
    _Static_assert(sizeof(a) == sizeof(b) && ((a)-1 > (a)0) == ((b)-1 > (b)0) && (a)0.5 == (b)0.5, what)
#define SWB_IS_CONSTANT(x) (sizeof(int) == sizeof(*(8 ? (void *)((__INTPTR_TYPE__)(x) * 0) : (int *)8)))
#define SWB_VALUE(what, x, value) \
    _Static_assert(__builtin_choose_expr(SWB_IS_CONSTANT(x), (x), (value)) == (value), what)
#define SWB_LENGTH(what, x, length) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(x), char *) || sizeof(__typeof__(x)) == (length), \
        what)
#ifdef __clang__
#define SWB_COMPARED(what, a, b) _Static_assert(1, what)
#else
#define SWB_COMPARED SWB_SAME
#endif

#undef XML_ParserCreate
#undef XML_SetElementHandler
#undef XML_SetCharacterDataHandler
#undef XML_Parse
#undef XML_GetErrorCode
#undef XML_GetCurrentLineNumber
#undef XML_GetCurrentColumnNumber
#undef XML_ParserFree
#undef XML_ErrorString
#undef XML_SetBillionLaughsAttackProtectionMaximumAmplification
_Static_assert(XML_STATUS_ERROR == 0u, "the value of XML_STATUS_ERROR");
_Static_assert(XML_STATUS_OK == 1u, "the value of XML_STATUS_OK");
_Static_assert(XML_STATUS_SUSPENDED == 2u, "the value of XML_STATUS_SUSPENDED");
SWB_INTEGER("the kind of enum XML_Status", enum XML_Status, __UINT32_TYPE__);
SWB_COMPARED("the type of XML_ParserCreate", __typeof__(XML_ParserCreate), XML_Parser(const XML_Char *));
SWB_ADDRESS("the result of XML_ParserCreate", XML_Parser);
SWB_ADDRESS("encoding of XML_ParserCreate", const XML_Char *);
SWB_SAME("the type of XML_StartElementHandler", __typeof__(XML_StartElementHandler), __typeof__(void(void *, const XML_Char *, __typeof__(const XML_Char *) *)) *);
SWB_SAME("the type of XML_EndElementHandler", __typeof__(XML_EndElementHandler), __typeof__(void(void *, const XML_Char *)) *);
SWB_SAME("the type of XML_CharacterDataHandler", __typeof__(XML_CharacterDataHandler), __typeof__(void(void *, const XML_Char *, int)) *);
SWB_COMPARED("the type of XML_SetElementHandler", __typeof__(XML_SetElementHandler), void(XML_Parser, XML_StartElementHandler, XML_EndElementHandler));
SWB_ADDRESS("parser of XML_SetElementHandler", XML_Parser);
SWB_ADDRESS("start of XML_SetElementHandler", XML_StartElementHandler);
SWB_ADDRESS("end of XML_SetElementHandler", XML_EndElementHandler);
SWB_COMPARED("the type of XML_SetCharacterDataHandler", __typeof__(XML_SetCharacterDataHandler), void(XML_Parser, XML_CharacterDataHandler));
SWB_ADDRESS("parser of XML_SetCharacterDataHandler", XML_Parser);
SWB_ADDRESS("handler of XML_SetCharacterDataHandler", XML_CharacterDataHandler);
SWB_COMPARED("the type of XML_Parse", __typeof__(XML_Parse), enum XML_Status(XML_Parser, const char *, int, int));
SWB_ADDRESS("parser of XML_Parse", XML_Parser);
SWB_INTEGER("isFinal of XML_Parse", int, __INT32_TYPE__);
SWB_COMPARED("the type of XML_GetErrorCode", __typeof__(XML_GetErrorCode), enum XML_Error(XML_Parser));
SWB_INTEGER("the result of XML_GetErrorCode", enum XML_Error, __UINT32_TYPE__);
SWB_ADDRESS("parser of XML_GetErrorCode", XML_Parser);
SWB_COMPARED("the type of XML_GetCurrentLineNumber", __typeof__(XML_GetCurrentLineNumber), XML_Size(XML_Parser));
SWB_INTEGER("the result of XML_GetCurrentLineNumber", XML_Size, unsigned long);
SWB_ADDRESS("parser of XML_GetCurrentLineNumber", XML_Parser);
SWB_COMPARED("the type of XML_GetCurrentColumnNumber", __typeof__(XML_GetCurrentColumnNumber), XML_Size(XML_Parser));
SWB_INTEGER("the result of XML_GetCurrentColumnNumber", XML_Size, unsigned long);
SWB_ADDRESS("parser of XML_GetCurrentColumnNumber", XML_Parser);
SWB_COMPARED("the type of XML_ParserFree", __typeof__(XML_ParserFree), void(XML_Parser));
SWB_ADDRESS("parser of XML_ParserFree", XML_Parser);
SWB_COMPARED("the type of XML_ErrorString", __typeof__(XML_ErrorString), __typeof__(const XML_LChar *)(enum XML_Error));
SWB_ADDRESS("the result of XML_ErrorString", const XML_LChar *);
SWB_INTEGER("code of XML_ErrorString", enum XML_Error, __UINT32_TYPE__);
SWB_COMPARED("the type of XML_SetBillionLaughsAttackProtectionMaximumAmplification", __typeof__(XML_SetBillionLaughsAttackProtectionMaximumAmplification), XML_Bool(XML_Parser, float));
SWB_INTEGER("the result of XML_SetBillionLaughsAttackProtectionMaximumAmplification", XML_Bool, __UINT8_TYPE__);
SWB_ADDRESS("parser of XML_SetBillionLaughsAttackProtectionMaximumAmplification", XML_Parser);
SWB_FLOATING("maximumAmplificationFactor of XML_SetBillionLaughsAttackProtectionMaximumAmplification", float, float);
