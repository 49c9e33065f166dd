// Debian's libxml2.a asks for ICU, lzma and zlib, the first with 30 MB of tables, for encodings and for
// compressed files. Pages are decoded before they are parsed, and come from memory, so what libxml2
// would call of the three is here, and fails. ICU's names carry its version; its own header gives them.
#if defined(__linux__)
#include <unicode/ucnv.h>

UConverter *ucnv_open(const char *name, UErrorCode *error) {
  *error = U_FILE_ACCESS_ERROR;
  return 0;
}

void ucnv_close(UConverter *converter) {}

void ucnv_setToUCallBack(UConverter *converter, UConverterToUCallback action, const void *context,
                         UConverterToUCallback *oldAction, const void **oldContext,
                         UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setFromUCallBack(UConverter *converter, UConverterFromUCallback action,
                           const void *context, UConverterFromUCallback *oldAction,
                           const void **oldContext, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_convertEx(UConverter *to, UConverter *from, char **target, const char *targetLimit,
                    const char **source, const char *sourceLimit, UChar *pivotStart,
                    UChar **pivotSource, UChar **pivotTarget, const UChar *pivotLimit, UBool reset,
                    UBool flush, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void UCNV_FROM_U_CALLBACK_STOP(const void *context, UConverterFromUnicodeArgs *arguments,
                               const UChar *units, int32_t length, UChar32 codePoint,
                               UConverterCallbackReason reason, UErrorCode *error) {}

void UCNV_TO_U_CALLBACK_STOP(const void *context, UConverterToUnicodeArgs *arguments,
                             const char *units, int32_t length, UConverterCallbackReason reason,
                             UErrorCode *error) {}

// By name alone: the headers of the two are no part of what libxml2-dev brings along. 11 is
// LZMA_PROG_ERROR, -6 is Z_VERSION_ERROR. Weak, so that a program that has the real ones keeps them.
#define UNUSED __attribute__((weak))
UNUSED int lzma_auto_decoder(void) { return 11; }
UNUSED int lzma_code(void) { return 11; }
UNUSED void lzma_end(void) {}
UNUSED int lzma_properties_decode(void) { return 11; }
UNUSED int inflate(void) { return -6; }
UNUSED int inflateEnd(void) { return -6; }
UNUSED int inflateInit2_(void) { return -6; }
UNUSED int inflateReset(void) { return -6; }
UNUSED int deflate(void) { return -6; }
UNUSED int deflateEnd(void) { return -6; }
UNUSED int deflateInit2_(void) { return -6; }
UNUSED unsigned long crc32(void) { return 0; }
UNUSED void *gzopen64(void) { return 0; }
UNUSED void *gzopen(void) { return 0; }
UNUSED void *gzdopen(void) { return 0; }
UNUSED int gzread(void) { return -1; }
UNUSED int gzwrite(void) { return 0; }
UNUSED int gzclose(void) { return -2; }
UNUSED int gzdirect(void) { return 1; }
#endif
