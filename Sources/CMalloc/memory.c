#include "CMalloc.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void return_large_blocks(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

void give_back_freed_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

// All that the handler needs is here beforehand, for it can ask for no memory.
static _Thread_local char work[512];
static _Thread_local size_t work_length;
static _Thread_local int work_is_made;
static char stage[32];
static size_t stage_length;

void note_work(const uint8_t *path, size_t length, int is_made) {
  work_length = length < sizeof work ? length : sizeof work;
  work_is_made = is_made;
  if (work_length) memcpy(work, path, work_length);
}

void note_stage(const uint8_t *name, size_t length) {
  stage_length = length < sizeof stage ? length : sizeof stage;
  if (stage_length) memcpy(stage, name, stage_length);
}

typedef struct {
  char text[640];
  size_t length;
} line;

static void add(line *line, const char *text, size_t length) {
  size_t room = sizeof line->text - line->length;
  if (length > room) length = room;
  memcpy(line->text + line->length, text, length);
  line->length += length;
}

static void add_text(line *line, const char *text) { add(line, text, strlen(text)); }

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction before[crash_count];

// Swift has no way on without memory and crashes, as libcmark does; malloc has set errno, the
// thread's own, and nothing has failed since.
static void handle(int number) {
  if (errno == ENOMEM) {
    line told = {.length = 0};
    if (isatty(STDERR_FILENO)) add_text(&told, "\n");
    add_text(&told, "dossier: error: out of memory");
    if (work_length) {
      add_text(&told, work_is_made ? " while making '" : " while reading '");
      add(&told, work, work_length);
      add_text(&told, "'");
    } else if (stage_length) {
      add_text(&told, " in stage '");
      add(&told, stage, stage_length);
      add_text(&told, "'");
    }
    add_text(&told, "\n");
    ssize_t ignored = write(STDERR_FILENO, told.text, told.length);
    (void)ignored;
    _exit(2);
  }
  // What crashed does so again when this returns, now with the end that it would have had.
  for (int index = 0; index < crash_count; index++) {
    if (crashes[index] == number) sigaction(number, &before[index], 0);
  }
}

void end_when_memory_is_out(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handle;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < crash_count; index++) {
    sigaction(crashes[index], &action, &before[index]);
  }
}
