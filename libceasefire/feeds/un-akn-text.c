/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-text.h"

#include <string.h>

/*
 * Elements play parts, by a table: some are paragraphs, some say something, some only hold others. One walk
 * over them makes the lines and the clauses. An element that is in no table is told, and read as a line.
 */
typedef enum
{
  PART_LINE,    /* says something */
  PART_HOLDER,  /* holds others */
  PART_CLAUSE,  /* is a clause of that in which it stands */
  PART_SUBLIST, /* holds clauses of the clause before it */
  PART_NUMBER,  /* the number of the clause in which it stands */
  PART_HEADING, /* stands above the next clause */
  PART_TABLE,   /* lines, no clauses */
  PART_NOTHING,
} Part;

static const struct
{
  const char *name;
  Part part;
} parts[] = {
  { "alinea", PART_CLAUSE },
  { "article", PART_CLAUSE },
  { "attachment", PART_HOLDER },
  { "block", PART_HEADING },
  { "blockList", PART_HOLDER },
  { "body", PART_HOLDER },
  { "chapter", PART_HOLDER },
  { "container", PART_CLAUSE },
  { "content", PART_HOLDER },
  { "crossHeading", PART_HEADING },
  { "decoration", PART_NOTHING },
  { "doc", PART_HOLDER },
  { "formula", PART_HOLDER },
  { "heading", PART_HEADING },
  { "hcontainer", PART_CLAUSE },
  { "img", PART_NOTHING },
  { "intro", PART_HOLDER },
  { "item", PART_CLAUSE },
  { "list", PART_HOLDER },
  { "listIntroduction", PART_LINE },
  { "listWrapUp", PART_CLAUSE },
  { "mainBody", PART_HOLDER },
  { "meta", PART_NOTHING },
  { "num", PART_NUMBER },
  { "p", PART_LINE },
  { "paragraph", PART_CLAUSE },
  { "part", PART_HOLDER },
  { "point", PART_CLAUSE },
  { "section", PART_HOLDER },
  { "subheading", PART_HEADING },
  { "sublist", PART_SUBLIST },
  { "subparagraph", PART_CLAUSE },
  { "table", PART_TABLE },
  { "wrapUp", PART_CLAUSE },
};

/* Records nest 24 deep. What stands deeper stays at this level. */
#define CLAUSES_MAX_DEPTH 20

static gboolean
find_part (const xmlNode *element, Part *part)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (ceasefire_xml_is (element, parts[i].name))
      {
        *part = parts[i].part;
        return TRUE;
      }
  *part = PART_LINE;
  return FALSE;
}

CeasefireUnClause *
ceasefire_un_clause_new (void)
{
  CeasefireUnClause *self = g_new0 (CeasefireUnClause, 1);

  self->clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) ceasefire_un_clause_free);
  return self;
}

void
ceasefire_un_clause_free (CeasefireUnClause *self)
{
  g_free (self->label);
  g_ptr_array_unref (self->clauses);
  g_free (self->key);
  g_free (self->same);
  g_free (self);
}

void
ceasefire_un_text_init (CeasefireUnText *self, CeasefireTreeAccount *account,
                        const CeasefireXml *xml)
{
  *self = (CeasefireUnText){ .account = account, .xml = xml };
  self->text = g_string_new (NULL);
  self->notes = g_ptr_array_new_with_free_func (g_free);
}

void
ceasefire_un_text_clear (CeasefireUnText *self)
{
  g_string_free (self->text, TRUE);
  g_ptr_array_unref (self->notes);
}

static void
lose (CeasefireUnText *self, const xmlNode *element, const char *what, const char *reason)
{
  CeasefireTreePlace place = ceasefire_xml_get_place (self->xml, element);

  ceasefire_tree_lose (self->account, &place, what, reason);
}

/* Words */

static gboolean
is_space (char letter)
{
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/* Adds words to those before them, with one space for all white space. */
static void
add_words (GString *line, const char *words)
{
  for (; *words; words++)
    if (!is_space (*words))
      g_string_append_c (line, *words);
    else if (line->len > 0 && line->str[line->len - 1] != ' ')
      g_string_append_c (line, ' ');
}

/* Of all that stands in an element but notes, which go to @notes if it is there. */
static void
collect (const xmlNode *element, GString *line, GPtrArray *notes)
{
  for (const xmlNode *node = element->children; node; node = node->next)
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
      add_words (line, (const char *) node->content);
    else if (ceasefire_xml_is (node, "authorialNote"))
      {
        if (notes)
          g_ptr_array_add (notes, ceasefire_un_text_dup (node));
      }
    else if (node->type == XML_ELEMENT_NODE)
      {
        Part part;
        gboolean is_block = find_part (node, &part);

        if (is_block)
          add_words (line, " ");
        collect (node, line, notes);
        if (is_block)
          add_words (line, " ");
      }
}

static void
strip_end (GString *line)
{
  if (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
}

char *
ceasefire_un_text_cut (const CeasefireUnText *self, const CeasefireUnPassage *passage)
{
  return passage->length > 0 ? g_strndup (self->text->str + passage->at, passage->length) : NULL;
}

char *
ceasefire_un_text_dup (const xmlNode *element)
{
  GString *line = g_string_new (NULL);

  collect (element, line, NULL);
  strip_end (line);
  return g_string_free (line, FALSE);
}

/* Lines */

static void
append (CeasefireUnText *self, const char *text)
{
  g_string_append (self->text, text);
  self->n_letters += g_utf8_strlen (text, -1);
}

static CeasefireUnPassage
add_line (CeasefireUnText *self, const char *line)
{
  CeasefireUnPassage passage = { 0 };

  if (*line == '\0')
    return passage;
  if (self->text->len > 0)
    append (self, self->is_line_open ? " " : "\n");
  self->is_line_open = FALSE;
  passage.at = self->text->len;
  passage.start = self->n_letters;
  append (self, line);
  passage.length = self->text->len - passage.at;
  passage.end = self->n_letters;
  return passage;
}

CeasefireUnPassage
ceasefire_un_text_add (CeasefireUnText *self, const xmlNode *element)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint n_notes = self->notes->len;

  collect (element, line, self->notes);
  strip_end (line);
  if (self->notes->len > n_notes)
    lose (self, element, "notes below the text", "they stand in the document's text, in no clause");
  return add_line (self, line->str);
}

static void
add_notes (CeasefireUnText *self)
{
  self->is_line_open = FALSE;
  for (guint i = 0; i < self->notes->len; i++)
    add_line (self, self->notes->pdata[i]);
  g_ptr_array_set_size (self->notes, 0);
}

static void
add_rows (CeasefireUnText *self, const xmlNode *table)
{
  lose (self, table, "tables", "their rows stand in the document's text, in no clause");
  for (const xmlNode *row = ceasefire_xml_first (table); row; row = ceasefire_xml_next (row))
    ceasefire_un_text_add (self, row);
}

void
ceasefire_un_text_end (CeasefireUnText *self)
{
  add_notes (self);
}

/* Clauses */

/* The walk, in the clause that is open. */
typedef struct
{
  CeasefireUnText *text;
  CeasefireUnClause *clause;
  guint depth;
  CeasefireUnPassage number; /* of the clause, as printed */
} Walk;

static void walk (Walk *self, const xmlNode *element);

static void
extend (CeasefireUnPassage *self, const CeasefireUnPassage *line)
{
  if (self->length == 0)
    *self = *line;
  self->length = line->at + line->length - self->at;
  self->end = line->end;
}

static CeasefireUnClause *
add_clause (Walk *self, const xmlNode *element)
{
  CeasefireUnClause *clause = ceasefire_un_clause_new ();

  clause->place = ceasefire_xml_get_place (self->text->xml, element);
  clause->eid = ceasefire_xml_get (element, "eId");
  g_ptr_array_add (self->clause->clauses, clause);
  return clause;
}

static gboolean
is_empty (const CeasefireUnClause *clause)
{
  return clause->passage.length == 0 && clause->clauses->len == 0;
}

/* Whether a line is the next one of a clause's own words. */
static gboolean
goes_on (const CeasefireUnClause *clause, const CeasefireUnPassage *line)
{
  return clause->passage.length > 0 && line->at == clause->passage.at + clause->passage.length + 1;
}

static void
take_line (Walk *self, const xmlNode *element, CeasefireUnPassage line)
{
  CeasefireUnClause *clause = self->clause;

  if (line.length == 0)
    return;
  if (!is_empty (clause) && !goes_on (clause, &line))
    clause = add_clause (self, element);
  if (is_empty (clause))
    {
      clause->heading = self->text->heading;
      self->text->heading = (CeasefireUnPassage){ 0 };
    }
  extend (&clause->passage, &line);
}

static gboolean
says_something (const char *label)
{
  for (; *label; label = g_utf8_next_char (label))
    if (g_unichar_isalnum (g_utf8_get_char (label)))
      return TRUE;
  return FALSE;
}

/* "1.", "1 -", "(a)": as printed, but for what closes it. A dash or a bullet is no number. */
static char *
read_label (const xmlNode *element)
{
  char *label = ceasefire_un_text_dup (element);
  gsize length = strlen (label);

  while (length > 0 && strchr (".- ", label[length - 1]))
    label[--length] = '\0';
  if (!says_something (label))
    g_clear_pointer (&label, g_free);
  return label;
}

static void
take_heading_line (Walk *self, const xmlNode *element)
{
  CeasefireUnText *text = self->text;
  CeasefireUnPassage line;

  add_notes (text);
  line = ceasefire_un_text_add (text, element);
  if (line.length > 0)
    extend (&text->heading, &line);
}

/* The number of what is no clause, such as a section, is part of its heading. */
static void
take_number (Walk *self, const xmlNode *element)
{
  Part part;
  CeasefireUnPassage line;

  find_part (element->parent, &part);
  if (part != PART_CLAUSE)
    {
      take_heading_line (self, element);
      return;
    }
  if (self->clause->label == NULL && is_empty (self->clause))
    self->clause->label = read_label (element);
  self->text->is_line_open = FALSE;
  line = ceasefire_un_text_add (self->text, element);
  self->text->is_line_open = line.length > 0;
  self->number = line;
}

/* The last clause of a list, which has no words, goes, and those below it stand in its place. */
static void
dissolve (GPtrArray *clauses)
{
  CeasefireUnClause *clause = g_ptr_array_steal_index (clauses, clauses->len - 1);

  g_ptr_array_extend_and_steal (clauses, g_steal_pointer (&clause->clauses));
  clause->clauses = g_ptr_array_new ();
  ceasefire_un_clause_free (clause);
}

/* What a clause without words of its own becomes. */
static void
end_clause (Walk *self, Walk *below, const xmlNode *element)
{
  CeasefireUnClause *clause = below->clause;

  self->text->is_line_open = FALSE;
  if (clause->passage.length > 0)
    return;
  if (clause->clauses->len > 0)
    clause->passage = below->number;
  else if (below->number.length > 0)
    lose (self->text, element, "numbers without words", "a clause has words");
  if (clause->passage.length == 0)
    dissolve (self->clause->clauses);
}

static void
walk_clause (Walk *self, const xmlNode *element)
{
  Walk below = { .text = self->text, .depth = self->depth + 1 };

  if (self->depth >= CLAUSES_MAX_DEPTH)
    {
      lose (self->text, element, "levels of clauses below the twentieth", "they become one");
      walk (self, element);
      return;
    }
  add_notes (self->text);
  below.clause = add_clause (self, element);
  walk (&below, element);
  end_clause (self, &below, element);
}

static void
walk_sublist (Walk *self, const xmlNode *element)
{
  GPtrArray *clauses = self->clause->clauses;
  Walk below = { .text = self->text, .clause = self->clause, .depth = self->depth };

  if (clauses->len > 0 && self->depth < CLAUSES_MAX_DEPTH)
    {
      below.clause = clauses->pdata[clauses->len - 1];
      below.depth++;
    }
  walk (&below, element);
}

static void
take_element (Walk *self, const xmlNode *element)
{
  Part part;

  if (!find_part (element, &part))
    {
      g_autofree char *what = g_strdup_printf ("<%s>", (const char *) element->name);

      lose (self->text, element, what, "it is not known what it means, and it is read as a line");
    }
  switch (part)
    {
    case PART_LINE:
      take_line (self, element, ceasefire_un_text_add (self->text, element));
      break;
    case PART_HOLDER:
      walk (self, element);
      break;
    case PART_CLAUSE:
      walk_clause (self, element);
      break;
    case PART_SUBLIST:
      walk_sublist (self, element);
      break;
    case PART_NUMBER:
      take_number (self, element);
      break;
    case PART_HEADING:
      take_heading_line (self, element);
      break;
    case PART_TABLE:
      add_rows (self->text, element);
      break;
    case PART_NOTHING:
      break;
    }
}

static void
walk (Walk *self, const xmlNode *element)
{
  for (const xmlNode *node = element->children; node; node = node->next)
    if (node->type == XML_ELEMENT_NODE)
      take_element (self, node);
    else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
      {
        g_autoptr (GString) words = g_string_new (NULL);

        add_words (words, (const char *) node->content);
        strip_end (words);
        take_line (self, element, add_line (self->text, words->str));
      }
}

void
ceasefire_un_text_add_clauses (CeasefireUnText *self, CeasefireUnClause *clause,
                               const xmlNode *element)
{
  Walk top = { .text = self, .clause = clause, .depth = 1 };

  walk (&top, element);
}

void
ceasefire_un_text_add_annex (CeasefireUnText *self, CeasefireUnClause *annex,
                             const xmlNode *element)
{
  CeasefireUnClause *first;

  self->heading = (CeasefireUnPassage){ 0 };
  ceasefire_un_text_add_clauses (self, annex, element);
  first = annex->clauses->len > 0 ? annex->clauses->pdata[0] : NULL;
  if (annex->passage.length > 0 || first == NULL)
    return;
  annex->passage = first->heading;
  first->heading = (CeasefireUnPassage){ 0 };
}
