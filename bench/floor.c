/* floor: what no build of these pages can be faster than.
 *
 *   floor JOBS CONTENT PLAN OUT
 *
 * PLAN has a line for each page: its size in bytes, its path, and the content file it is made of or
 * `-`. A thread takes a page, reads its file, lets libcmark parse and render it, and writes one new
 * file of that size: what libcmark gave, and filler. No header is read, nothing is linked, escaped
 * or compared.
 */
#define _GNU_SOURCE
#include <cmark.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct { long size; char *path, *source; } page;

static page *pages;
static long count, largest;
static atomic_long next;
static int content, out;

static void fail(const char *what) { perror(what); exit(2); }

/* One arena a thread, emptied after each file: freeing node by node takes as long as parsing. */
static __thread char *arena, *top, *end;
static void *take(size_t size) {
  size_t whole = (size + 31) & ~(size_t)15;
  if (!arena) { arena = top = malloc((size_t)64 << 20); end = arena + ((size_t)64 << 20); }
  if (whole > (size_t)(end - top)) fail("arena");
  char *start = top;
  top += whole;
  *(size_t *)start = size;
  return start + 16;
}
static void *take_zeroed(size_t n, size_t size) { return memset(take(n * size), 0, n * size); }
static void *take_more(void *old, size_t size) {
  if (!old) return take(size);
  size_t had = ((size_t *)old)[-2];
  return size <= had ? old : memcpy(take(size), old, had);
}
static void give_back(void *pointer) { (void)pointer; }
static cmark_mem memory = {take_zeroed, take_more, give_back};

/* The HTML of a content file, behind its header; its length in `length`. */
static const char *rendered(const char *source, char **buffer, size_t *room, size_t *length) {
  int file = openat(content, source, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status)) fail(source);
  size_t size = (size_t)status.st_size;
  if (size >= *room) *buffer = realloc(*buffer, *room = 2 * size + 1);
  if (read(file, *buffer, size) != (ssize_t)size) fail(source);
  close(file);
  (*buffer)[size] = 0;
  char *fence = strstr(*buffer + 3, "\n---\n"), *body = fence ? fence + 5 : *buffer;
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
  cmark_parser_feed(parser, body, size - (size_t)(body - *buffer));
  const char *html = cmark_render_html(cmark_parser_finish(parser), CMARK_OPT_DEFAULT);
  *length = strlen(html);
  return html;
}

static void *work(void *unused) {
  (void)unused;
  size_t room = 1 << 20, length;
  char *buffer = malloc(room), *bytes = malloc((size_t)largest + 1);
  memset(bytes, '.', (size_t)largest + 1);
  for (long number; (number = atomic_fetch_add(&next, 1)) < count;) {
    page one = pages[number];
    if (one.source) {
      top = arena;
      const char *html = rendered(one.source, &buffer, &room, &length);
      memcpy(bytes, html, length < (size_t)one.size ? length : (size_t)one.size);
    }
    int file = openat(out, one.path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0 || write(file, bytes, (size_t)one.size) != one.size || close(file)) fail(one.path);
  }
  return 0;
}

static void make_folders(char *path) {
  for (char *slash = path; (slash = strchr(slash, '/')); *slash++ = '/') {
    *slash = 0;
    mkdirat(out, path, 0755);
  }
}

int main(int arguments, char **argument) {
  if (arguments != 5) return fputs("usage: floor JOBS CONTENT PLAN OUT\n", stderr), 64;
  FILE *plan = fopen(argument[3], "r");
  content = open(argument[2], O_RDONLY | O_DIRECTORY);
  if (!plan || content < 0 || mkdir(argument[4], 0755)) fail("floor");
  out = open(argument[4], O_RDONLY | O_DIRECTORY);
  long size, room = 0;
  char path[4096], source[4096];
  while (fscanf(plan, "%ld %4095s %4095s", &size, path, source) == 3) {
    if (count == room) pages = realloc(pages, (size_t)(room = 2 * room + 1024) * sizeof *pages);
    make_folders(path);
    pages[count++] = (page){size, strdup(path), strcmp(source, "-") ? strdup(source) : 0};
    if (size > largest) largest = size;
  }
  int jobs = atoi(argument[1]);
  pthread_t threads[64];
  for (int i = 1; i < jobs && i < 64; i++) pthread_create(&threads[i], 0, work, 0);
  work(0);
  for (int i = 1; i < jobs && i < 64; i++) pthread_join(threads[i], 0);
  return 0;
}
