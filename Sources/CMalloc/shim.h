#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Gives memory that has been freed back to the system, where the C library can.
static inline void give_back_freed_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
