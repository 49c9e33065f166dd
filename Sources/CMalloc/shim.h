#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Has blocks from 256 KB on given back as soon as they are freed. Left alone, glibc keeps ever larger
/// ones for later: 18 of 300 MB at 10,000 articles, for which a build takes some 5 % longer.
static inline void return_large_blocks(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

/// Gives memory that has been freed back to the system, where the C library can.
static inline void give_back_freed_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
