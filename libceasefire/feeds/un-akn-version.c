/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-version.h"

#include "feeds/languages.h"

#include <string.h>

/* One file: which text it is, in which language, and what its cover page says. */

#define NAMESPACE "http://docs.oasis-open.org/legaldocml/ns/akn/"

static void
fail (CeasefireTreeAccount *account, const CeasefireTreePlace *place, CeasefireError code,
      const char *message)
{
  ceasefire_tree_tell (account, CEASEFIRE_SEVERITY_ERROR, code, place, "%s", message);
}

gboolean
ceasefire_un_is_date (const char *text)
{
  guint year;
  guint month;
  guint day;

  if (text == NULL || strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return FALSE;
  for (guint i = 0; i < 10; i++)
    if (i != 4 && i != 7 && !g_ascii_isdigit (text[i]))
      return FALSE;
  year = (guint) g_ascii_strtoull (text, NULL, 10);
  month = (guint) g_ascii_strtoull (text + 5, NULL, 10);
  day = (guint) g_ascii_strtoull (text + 8, NULL, 10);
  return year > 1 && g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

/* What files without a date have in its place. */
#define NO_DATE "0001-01-01"

static char *
dup_date (const CeasefireUnVersion *self, const xmlNode *element)
{
  const char *date = ceasefire_xml_get (element, "date");
  CeasefireTreePlace place = ceasefire_xml_get_place (self->xml, element);

  if (ceasefire_un_is_date (date))
    return g_strdup (date);
  if (date && *date && strcmp (date, NO_DATE) != 0)
    ceasefire_tree_tell (self->text.account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE,
                         &place, "the date is left out, for there is no day \"%s\"", date);
  return NULL;
}

/* What is read */

static gboolean
check_kind (CeasefireUnVersion *self, CeasefireTreeAccount *account)
{
  const xmlNode *root = ceasefire_xml_get_root (self->xml);
  const char *name;

  self->place = ceasefire_xml_get_place (self->xml, root);
  if (!ceasefire_xml_is (root, "akomaNtoso") || root->ns == NULL
      || !g_str_has_prefix ((const char *) root->ns->href, NAMESPACE))
    {
      ceasefire_tree_tell (account, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_TYPE, &self->place,
                           "the file is XML but not Akoma Ntoso: it begins with <%s>",
                           (const char *) root->name);
      return FALSE;
    }
  self->statement = ceasefire_xml_find (root, "statement");
  name = ceasefire_xml_get (self->statement, "name");
  if (self->statement)
    self->place = ceasefire_xml_get_place (self->xml, self->statement);
  self->is_draft = name && strcmp (name, "draftResolution") == 0;
  if (self->is_draft || (name && strcmp (name, "resolution") == 0))
    return TRUE;
  ceasefire_tree_tell (
    account, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_TYPE, &self->place,
    "the file holds no <statement> that is a resolution or draftResolution%s%s%s",
    name ? ", but a \"" : "", name ? name : "", name ? "\"" : "");
  return FALSE;
}

static gboolean
take_language (CeasefireUnVersion *self, CeasefireTreeAccount *account)
{
  const xmlNode *element
    = ceasefire_xml_find (self->statement, "meta/identification/FRBRExpression/FRBRlanguage");
  const char *code = ceasefire_xml_get (element, "language");
  CeasefireTreePlace place = element ? ceasefire_xml_get_place (self->xml, element) : self->place;

  self->tag = code ? ceasefire_language_tag (code) : NULL;
  if (code == NULL)
    fail (account, &place, CEASEFIRE_ERROR_MISSING,
          "meta/identification/FRBRExpression/FRBRlanguage is missing: the language is not known");
  else if (self->tag == NULL)
    ceasefire_tree_tell (account, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_VALUE, &place,
                         "the language \"%s\" is no code of three letters, such as eng", code);
  return self->tag != NULL;
}

char *
ceasefire_un_make_key (const char *symbol)
{
  GString *key = g_string_new (NULL);

  for (; *symbol; symbol = g_utf8_next_char (symbol))
    if (!g_unichar_isspace (g_utf8_get_char (symbol)))
      g_string_append_unichar (key, g_utf8_get_char (symbol));
  return g_string_free (key, FALSE);
}

/* A cover page without a symbol: ".../2020-02-25/2511-2020/!main/" names resolution 2511 (2020). */
static char *
find_symbol (const CeasefireUnVersion *self)
{
  const char *uri = ceasefire_xml_get (
    ceasefire_xml_find (self->statement, "meta/identification/FRBRWork/FRBRthis"), "value");
  g_auto (GStrv) steps = g_strsplit (uri ? uri : "", "/", -1);
  guint n = g_strv_length (steps);

  for (guint i = 0; !self->is_draft && i < n; i++)
    {
      g_auto (GStrv) numbers = g_strsplit (steps[i], "-", -1);

      if (g_strv_length (numbers) == 2 && strlen (numbers[0]) > 0 && strlen (numbers[1]) == 4
          && strspn (numbers[0], "0123456789") == strlen (numbers[0])
          && strspn (numbers[1], "0123456789") == 4)
        return g_strdup_printf ("S/RES/%s (%s)", numbers[0], numbers[1]);
    }
  return NULL;
}

static gboolean
take_symbol (CeasefireUnVersion *self, CeasefireTreeAccount *account)
{
  if (self->symbol == NULL)
    self->symbol = find_symbol (self);
  if (self->symbol == NULL)
    {
      fail (account, &self->place, CEASEFIRE_ERROR_MISSING,
            "neither <docNumber> nor FRBRWork/FRBRthis says which text it is");
      return FALSE;
    }
  self->key = ceasefire_un_make_key (self->symbol);
  return TRUE;
}

/* The cover page */

typedef void (*TakeMark) (CeasefireUnVersion *self, const xmlNode *element);

static void
set_once (char **target, char *text)
{
  if (*target == NULL && text && *text)
    *target = text;
  else
    g_free (text);
}

static void
take_number_of (CeasefireUnVersion *self, const xmlNode *element)
{
  set_once (&self->symbol, ceasefire_un_text_dup (element));
}

static void
take_publisher (CeasefireUnVersion *self, const xmlNode *element)
{
  set_once (&self->publisher, ceasefire_un_text_dup (element));
}

static void
take_body (CeasefireUnVersion *self, const xmlNode *element)
{
  set_once (&self->body, ceasefire_un_text_dup (element));
}

static void
take_issued (CeasefireUnVersion *self, const xmlNode *element)
{
  set_once (&self->issued, dup_date (self, element));
}

static void
take_adopted (CeasefireUnVersion *self, const xmlNode *element)
{
  set_once (&self->adopted, dup_date (self, element));
}

static void
take_distribution (CeasefireUnVersion *self, const xmlNode *element)
{
  (void) element;
  self->is_public = TRUE;
}

static const struct
{
  const char *reference;
  TakeMark take;
} marks[] = {
  { "symbol", take_number_of },
  { "publisher", take_publisher },
  { "issuingBody", take_body },
  { "dateOfIssuance", take_issued },
  { "generalDistribution", take_distribution },
  { "adoptionDate", take_adopted },
};

static gboolean
refers_to (const xmlNode *element, const char *reference)
{
  const char *value = ceasefire_xml_get (element, "refersTo");

  return value && strcmp (*value == '#' ? value + 1 : value, reference) == 0;
}

static void
find_marks (CeasefireUnVersion *self, const xmlNode *parent)
{
  for (const xmlNode *element = ceasefire_xml_first (parent); element;
       element = ceasefire_xml_next (element))
    {
      const char *name = ceasefire_xml_get (element, "name");

      for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
        if (refers_to (element, marks[i].reference) && !ceasefire_xml_is (element, "span"))
          marks[i].take (self, element);
      if (ceasefire_xml_is (element, "inline") && name && strcmp (name, "adoptionMeeting") == 0)
        self->session = element;
      find_marks (self, element);
    }
}

/* A line for each paragraph; of two of them it is known what they say. */
static void
add_cover (CeasefireUnVersion *self, const xmlNode *page)
{
  for (const xmlNode *line = page ? ceasefire_xml_first (page) : NULL; line;
       line = ceasefire_xml_next (line))
    {
      CeasefireUnPassage passage = ceasefire_un_text_add (&self->text, line);
      const xmlNode *title = ceasefire_xml_find (line, "docTitle");

      if (title && refers_to (title, "resolutionNumber"))
        self->number = passage;
      else if (title && refers_to (title, "adoption"))
        self->adoption = passage;
    }
}

/* Whoever adopts it, by what the United Nations call it in short. */
static const char *
find_body (const CeasefireUnVersion *self)
{
  const char *author = ceasefire_xml_get (
    ceasefire_xml_find (self->statement, "meta/identification/FRBRWork/FRBRauthor"), "href");

  if (author && strcmp (author + (*author == '#'), "ga") == 0)
    return "un-general-assembly";
  return author && strcmp (author + (*author == '#'), "sc") == 0 ? "un-security-council" : NULL;
}

/* What becomes no record */

static const struct
{
  const char *element;
  const char *what;
  const char *reason;
} losses[] = {
  { "FRBRManifestation", "who marked the file up and when", "it is about the file, not the text" },
  { "a", "links to other texts", "only what the files hold becomes a record" },
  { "decoration", "decorations", "a text has none" },
  { "img", "pictures", "a text has none" },
  { "note", "notes of the metadata", "the model has no member for them" },
  { "presentation", "the layout of the page", "a text has none" },
  { "references", "lists of the terms of the markup", "they are the same in all files" },
  { "span", "styles of letters", "a text has none" },
};

static gboolean
is_used (const xmlNode *keyword)
{
  const char *reference = ceasefire_xml_get (keyword, "refersTo");

  return reference && (strcmp (reference, "title") == 0 || strcmp (reference, "agenda") == 0);
}

static void
tell_losses (const CeasefireUnVersion *self, CeasefireTreeAccount *account, const xmlNode *parent)
{
  for (const xmlNode *element = ceasefire_xml_first (parent); element;
       element = ceasefire_xml_next (element))
    {
      CeasefireTreePlace place = ceasefire_xml_get_place (self->xml, element);

      for (gsize i = 0; i < G_N_ELEMENTS (losses); i++)
        if (ceasefire_xml_is (element, losses[i].element))
          ceasefire_tree_lose (account, &place, losses[i].what, losses[i].reason);
      if (ceasefire_xml_is (element, "keyword") && !is_used (element))
        ceasefire_tree_lose (account, &place, "subjects", "the model has no member for them");
      if (ceasefire_xml_is (element, "voting") && ceasefire_xml_get (element, "outcome"))
        ceasefire_tree_lose (account, &place, "how a vote was taken, such as by mail",
                             "the model has no member for it");
      tell_losses (self, account, element);
    }
}

/* The text */

static void
add_annexes (CeasefireUnVersion *self)
{
  const xmlNode *list = ceasefire_xml_find (self->statement, "attachments");

  for (const xmlNode *one = list ? ceasefire_xml_first (list) : NULL; one;
       one = ceasefire_xml_next (one))
    {
      CeasefireUnClause *annex = ceasefire_un_clause_new ();

      annex->place = ceasefire_xml_get_place (self->xml, one);
      ceasefire_un_text_add_annex (&self->text, annex, one);
      g_ptr_array_add (self->annexes, annex);
    }
}

static void
add_text (CeasefireUnVersion *self)
{
  const xmlNode *preamble = ceasefire_xml_find (self->statement, "preamble");
  const xmlNode *body = ceasefire_xml_find (self->statement, "mainBody");

  add_cover (self, ceasefire_xml_find (self->statement, "coverPage"));
  add_cover (self, ceasefire_xml_find (self->statement, "preface"));
  if (preamble)
    ceasefire_un_text_add_clauses (&self->text, self->preamble, preamble);
  if (body)
    ceasefire_un_text_add_clauses (&self->text, self->operative, body);
  add_annexes (self);
  ceasefire_un_text_end (&self->text);
}

static gboolean
check_body (CeasefireUnVersion *self, CeasefireTreeAccount *account)
{
  self->body_id = find_body (self);
  if (self->body_id == NULL)
    fail (account, &self->place, CEASEFIRE_ERROR_MISSING,
          "meta/identification/FRBRWork/FRBRauthor names neither \"sc\" nor \"ga\"");
  else if (self->operative->clauses->len == 0)
    fail (account, &self->place, CEASEFIRE_ERROR_MISSING, "mainBody has no paragraph");
  return self->body_id && self->operative->clauses->len > 0;
}

CeasefireUnVersion *
ceasefire_un_version_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files,
                           guint file)
{
  CeasefireUnVersion *self;
  CeasefireXml *xml = ceasefire_xml_read (account, files, file);

  if (xml == NULL)
    return NULL;
  self = g_new0 (CeasefireUnVersion, 1);
  self->file = file;
  self->xml = xml;
  self->preamble = ceasefire_un_clause_new ();
  self->operative = ceasefire_un_clause_new ();
  self->annexes = g_ptr_array_new_with_free_func ((GDestroyNotify) ceasefire_un_clause_free);
  ceasefire_un_text_init (&self->text, account, xml);
  if (check_kind (self, account) && take_language (self, account))
    {
      const xmlNode *cover = ceasefire_xml_find (self->statement, "coverPage");

      if (cover)
        find_marks (self, cover);
      add_text (self);
      if (take_symbol (self, account) && check_body (self, account))
        {
          tell_losses (self, account, self->statement);
          return self;
        }
    }
  ceasefire_un_version_free (self);
  return NULL;
}

void
ceasefire_un_version_free (CeasefireUnVersion *self)
{
  g_free (self->key);
  g_free (self->symbol);
  g_free (self->tag);
  g_free (self->id);
  ceasefire_un_text_clear (&self->text);
  g_free (self->adopted);
  g_free (self->issued);
  g_free (self->publisher);
  g_free (self->body);
  ceasefire_un_clause_free (self->preamble);
  ceasefire_un_clause_free (self->operative);
  g_ptr_array_unref (self->annexes);
  ceasefire_xml_free (self->xml);
  g_free (self);
}
