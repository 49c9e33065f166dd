#include "CMarkArena.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct dossier_block {
  struct dossier_block *next;
  size_t size;
  size_t used;
} dossier_block;

/* The newest block, and those before it. */
static _Thread_local dossier_block *newest;

/* What one text may still take, and where to go on when that is used up. */
typedef struct {
  jmp_buf way_out;
  size_t left;
} dossier_budget;

static _Thread_local dossier_budget *budget;

/* True once a text of this thread was refused. */
static _Thread_local int was_refused;

static void *dossier_allocate(size_t size) {
  /* The size stands in front of what is handed out; both are aligned to 16 bytes. */
  size_t needed = (size + 31) & ~(size_t)15;
  if (needed < size) abort();
  dossier_block *block = newest;
  if (!block || needed > block->size - block->used) {
    size_t room = (size_t)256 << 10;
    if (block && block->size < ((size_t)8 << 20)) room = block->size * 2;
    if (room < needed) room = needed;
    if (budget && room > budget->left) longjmp(budget->way_out, 1);
    if (budget) budget->left -= room;
    block = (dossier_block *)malloc(sizeof(dossier_block) + 16 + room);
    if (!block) abort();
    block->next = newest;
    block->size = room;
    block->used = 0;
    newest = block;
  }
  char *start = (char *)(block + 1) + 8 + block->used;
  block->used += needed;
  *(size_t *)start = size;
  return start + 16;
}

static void *dossier_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(dossier_allocate(count * size), 0, count * size);
}

static void *dossier_realloc(void *old, size_t size) {
  if (!old) return dossier_allocate(size);
  size_t had = ((size_t *)old)[-2];
  if (size <= had) return old;
  dossier_block *block = newest;
  size_t held = (had + 31) & ~(size_t)15;
  size_t needed = (size + 31) & ~(size_t)15;
  /* What was handed out last can grow where it stands: libcmark's buffers mostly do. */
  int is_last = (char *)old - 16 + held == (char *)(block + 1) + 8 + block->used;
  if (is_last && needed >= held && needed - held <= block->size - block->used) {
    block->used += needed - held;
    ((size_t *)old)[-2] = size;
    return old;
  }
  return memcpy(dossier_allocate(size), old, had);
}

static void dossier_free(void *pointer) { (void)pointer; }

static cmark_mem dossier_memory = {dossier_calloc, dossier_realloc, dossier_free};

cmark_node *dossier_parse(const char *text, size_t size, int options, size_t limit) {
  dossier_budget own;
  own.left = limit;
  if (setjmp(own.way_out)) {
    budget = 0;
    was_refused = 1;
    return 0;
  }
  budget = &own;
  cmark_parser *parser = cmark_parser_new_with_mem(options, &dossier_memory);
  cmark_parser_feed(parser, text, size);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  budget = 0;
  return root;
}

int dossier_take_refusal(void) {
  int taken = was_refused;
  was_refused = 0;
  return taken;
}

dossier_mark dossier_arena_mark(void) {
  dossier_mark mark = {newest, newest ? newest->used : 0};
  return mark;
}

void dossier_arena_release(dossier_mark mark) {
  while (newest && newest != mark.block) {
    if (!mark.block && !newest->next && newest->size <= ((size_t)1 << 20)) break;
    dossier_block *next = newest->next;
    free(newest);
    newest = next;
  }
  if (newest) newest->used = mark.block ? mark.used : 0;
}
