#ifndef CHTML_H
#define CHTML_H

/// What a page is read into, in the order in which it stands there. Each name and text is valid
/// during its call only. A call that returns something other than 0 ends the reading.
typedef struct {
  void *context;
  /// The element's name in lower case; names and values of its attributes by turns, ended by NULL,
  /// or NULL without any; a value may be NULL.
  int (*start)(void *context, const char *name, const char *const *attributes);
  void (*end)(void *context, const char *name);
  /// Words in UTF-8, entities decoded; also what stands in scripts.
  void (*text)(void *context, const char *bytes, int length);
} chtml_events;

/// Readies libxml2; to be called once, before pages are read on several threads.
void chtml_prepare(void);

/// Reads a page in UTF-8 by libxml2's HTML parser, which loads nothing: no network, no files, no
/// external entities, and no script runs. Returns 0 for a page that was read to its end.
int chtml_read(const char *bytes, int length, chtml_events events);

#endif
