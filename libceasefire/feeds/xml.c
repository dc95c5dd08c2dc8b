/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/xml.h"

#include <libxml/SAX2.h>
#include <string.h>

/*
 * libxml2 makes the tree. It keeps the line in which a start tag ends, and no column; both are taken from
 * its input when it has read a tag, by going back to where the tag begins.
 */

#define OPTIONS (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA)
/* A tag that is longer begins where it ends, as far as is told. */
#define TAG_MAX_BYTES 65536
/* libxml2 compares each attribute of an element with all others. */
#define ATTRIBUTES_MAX 256
/* And each name of an element with all namespaces around it. */
#define NAMESPACES_MAX 1024

typedef struct
{
  guint line;
  guint column;
} Place;

struct _CeasefireXml
{
  xmlDoc *doc;
  GArray *places; /* of Place; an element has the place of its own, plus one, as its _private */
  guint file;
};

typedef struct
{
  CeasefireXml *xml;
  CeasefireTreeAccount *account;
  gboolean has_failed;
} Reading;

static void
fail (Reading *self, guint line, guint column, CeasefireError code, const char *reason)
{
  CeasefireTreePlace place = { .file = self->xml->file, .line = line, .column = column };
  g_autofree char *text = g_strchomp (g_strdup (reason));

  if (!self->has_failed)
    ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_ERROR, code, &place, "%s", text);
  self->has_failed = TRUE;
}

/* Mistakes of namespaces do no harm: elements are known by their local names. */
static void
take_error (void *context, xmlError *error)
{
  xmlParserCtxt *parser = context;

  if (error->level == XML_ERR_FATAL)
    fail (parser->_private, error->line > 0 ? (guint) error->line : 1,
          error->int2 > 0 ? (guint) error->int2 : 1, CEASEFIRE_ERROR_SYNTAX, error->message);
}

static void
refuse_type (void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
  xmlParserCtxt *parser = context;

  (void) name;
  (void) external;
  (void) system;
  fail (parser->_private, (guint) xmlSAX2GetLineNumber (parser),
        (guint) xmlSAX2GetColumnNumber (parser), CEASEFIRE_ERROR_VALUE,
        "a document type and its entities are not read");
  xmlStopParser (parser);
}

/* Where the tag begins that has just been read. */
static Place
find_tag (xmlParserCtxt *parser)
{
  const xmlChar *at = parser->input->cur;
  const xmlChar *start = at - MIN (at - parser->input->base, TAG_MAX_BYTES);
  Place place = { (guint) parser->input->line, (guint) parser->input->col };
  guint n_letters = 0;

  while (at > start && *at != '<')
    {
      at--;
      if (*at == '\n')
        {
          place.line--;
          place.column = 1;
          n_letters = 0;
        }
      else if ((*at & 0xc0) != 0x80)
        n_letters++;
    }
  if (place.line < (guint) parser->input->line)
    while (at > start && *--at != '\n')
      place.column += (*at & 0xc0) != 0x80;
  else if (place.column > n_letters)
    place.column -= n_letters;
  return place;
}

static void
start_element (void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
               int n_namespaces, const xmlChar **namespaces, int n_attributes, int n_defaulted,
               const xmlChar **attributes)
{
  xmlParserCtxt *parser = context;
  Reading *self = parser->_private;
  Place place = find_tag (parser);

  xmlSAX2StartElementNs (context, name, prefix, uri, n_namespaces, namespaces, n_attributes,
                         n_defaulted, attributes);
  if (parser->node == NULL)
    return;
  g_array_append_val (self->xml->places, place);
  parser->node->_private = GUINT_TO_POINTER (self->xml->places->len);
}

/* Whether the word goes on with the letter; at its end, it has been there once more. */
static void
count_word (const char *word, gsize *reached, char letter, guint *n)
{
  *reached = word[*reached] == letter ? *reached + 1 : word[0] == letter;
  if (word[*reached] == '\0')
    {
      *reached = 0;
      *n += 1;
    }
}

/*
 * Whether no element has too many attributes, and the file not too many namespaces; tells where they are. No "<" stands in a tag, so that what is
 * counted are beginnings of values between two of them. NUL is skipped, for UTF-16.
 */
static gboolean
check_attributes (Reading *self, const char *text, gsize length)
{
  Place place = { 1, 0 };
  Place tag = place;
  guint n = 0;
  guint n_namespaces = 0;
  gsize reached = 0;
  gboolean is_equal = FALSE; /* "=" and nothing but white space after it */

  for (gsize i = 0; i < length && n <= ATTRIBUTES_MAX && n_namespaces <= NAMESPACES_MAX; i++)
    {
      if (text[i] != '\0')
        count_word ("xmlns", &reached, text[i], &n_namespaces);
      place.column += (text[i] & 0xc0) != 0x80;
      if (text[i] == '\n')
        place = (Place){ place.line + 1, 0 };
      else if (text[i] == '<')
        {
          tag = place;
          n = 0;
        }
      else if (text[i] == '"' || text[i] == '\'')
        n += is_equal ? 1 : 0;
      if (text[i] != '\0' && !g_ascii_isspace (text[i]))
        is_equal = text[i] == '=';
    }
  if (n > ATTRIBUTES_MAX)
    fail (self, tag.line, tag.column, CEASEFIRE_ERROR_LIMIT, "an element has too many attributes");
  else if (n_namespaces > NAMESPACES_MAX)
    fail (self, tag.line, tag.column, CEASEFIRE_ERROR_LIMIT, "the file has too many namespaces");
  return n <= ATTRIBUTES_MAX && n_namespaces <= NAMESPACES_MAX;
}

static void
parse (Reading *self, xmlParserCtxt *parser, const char *text, gsize length)
{
  parser->_private = self;
  parser->sax->serror = take_error;
  parser->sax->internalSubset = refuse_type;
  parser->sax->startElementNs = start_element;
  self->xml->doc = xmlCtxtReadMemory (parser, text, (int) length, NULL, NULL, OPTIONS);
  if (self->xml->doc == NULL)
    fail (self, 1, 1, CEASEFIRE_ERROR_SYNTAX, "it is no XML");
}

CeasefireXml *
ceasefire_xml_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint file)
{
  g_autoptr (CeasefireXml) xml = g_new0 (CeasefireXml, 1);
  Reading self = { xml, account, FALSE };
  gsize length;
  const char *text = g_bytes_get_data (files[file].bytes, &length);
  xmlParserCtxt *parser = xmlNewParserCtxt ();

  xml->places = g_array_new (FALSE, FALSE, sizeof (Place));
  xml->file = file;
  if (length == 0)
    fail (&self, 1, 1, CEASEFIRE_ERROR_SYNTAX, "the file is empty");
  else if (check_attributes (&self, text, length))
    parse (&self, parser, text, length);
  xmlFreeParserCtxt (parser);
  return self.has_failed ? NULL : g_steal_pointer (&xml);
}

void
ceasefire_xml_free (CeasefireXml *self)
{
  g_clear_pointer (&self->doc, xmlFreeDoc);
  g_array_unref (self->places);
  g_free (self);
}

xmlNode *
ceasefire_xml_get_root (const CeasefireXml *self)
{
  return xmlDocGetRootElement (self->doc);
}

CeasefireTreePlace
ceasefire_xml_get_place (const CeasefireXml *self, const xmlNode *element)
{
  guint n = GPOINTER_TO_UINT (element->_private);
  CeasefireTreePlace place = { .file = self->file };

  if (n > 0)
    {
      place.line = g_array_index (self->places, Place, n - 1).line;
      place.column = g_array_index (self->places, Place, n - 1).column;
    }
  return place;
}

gboolean
ceasefire_xml_is (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

static xmlNode *
find_element (xmlNode *node)
{
  while (node && node->type != XML_ELEMENT_NODE)
    node = node->next;
  return node;
}

xmlNode *
ceasefire_xml_first (const xmlNode *parent)
{
  return find_element (parent->children);
}

xmlNode *
ceasefire_xml_next (const xmlNode *element)
{
  return find_element (element->next);
}

xmlNode *
ceasefire_xml_find (const xmlNode *parent, const char *path)
{
  const char *end = strchr (path, '/');
  g_autofree char *name = end ? g_strndup (path, (gsize) (end - path)) : g_strdup (path);
  xmlNode *child = parent ? ceasefire_xml_first (parent) : NULL;

  while (child && !ceasefire_xml_is (child, name))
    child = ceasefire_xml_next (child);
  return end && child ? ceasefire_xml_find (child, end + 1) : child;
}

const char *
ceasefire_xml_get (const xmlNode *element, const char *attribute)
{
  for (const xmlAttr *item = element ? element->properties : NULL; item; item = item->next)
    if (item->ns == NULL && strcmp ((const char *) item->name, attribute) == 0)
      return item->children ? (const char *) item->children->content : "";
  return NULL;
}
