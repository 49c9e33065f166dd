#include "chtml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
  chtml_events events;
  htmlParserCtxtPtr parser;
  int stopped;
} reader;

static void start(void *user, const xmlChar *name, const xmlChar **attributes) {
  reader *r = user;
  if (r->stopped) return;
  if (r->events.start(r->events.context, (const char *)name, (const char *const *)attributes)) {
    r->stopped = 1;
    xmlStopParser(r->parser);
  }
}

static void end(void *user, const xmlChar *name) {
  reader *r = user;
  if (!r->stopped) r->events.end(r->events.context, (const char *)name);
}

static void text(void *user, const xmlChar *bytes, int length) {
  reader *r = user;
  if (!r->stopped) r->events.text(r->events.context, (const char *)bytes, length);
}

// What is wrong with a page is nobody's business here: browsers do not mind either.
static void ignore(void *user, xmlErrorPtr error) {
  (void)user;
  (void)error;
}

void chtml_prepare(void) { xmlInitParser(); }

int chtml_read(const char *bytes, int length, chtml_events events) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, length);
  if (!parser) return 1;
  reader r = {events, parser, 0};
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  // Whatever the page says, its bytes are UTF-8 by now.
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  // Only these: no tree is built, so that depth costs nothing, and nothing is ever loaded.
  xmlSAXHandler *sax = parser->sax;
  memset(sax, 0, sizeof *sax);
  sax->startElement = start;
  sax->endElement = end;
  sax->characters = text;
  sax->ignorableWhitespace = text;
  sax->cdataBlock = text;
  sax->serror = ignore;
  sax->initialized = XML_SAX2_MAGIC;
  parser->userData = &r;
  htmlParseDocument(parser);
  int stopped = r.stopped;
  if (parser->myDoc) {
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
  }
  htmlFreeParserCtxt(parser);
  return stopped;
}
