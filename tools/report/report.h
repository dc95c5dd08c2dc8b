/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cldr.h"
#include "language.h"
#include "report/html.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>

/*
 * The report: one page of what a dossier holds and what became of each clause. It is made of sections, in
 * the order of the table in sections.c, each written by a function of its own into `html`.
 */
typedef struct _Report Report;

struct _Report
{
  CeasefireDossier *dossier;
  CeasefireMonitor *monitor;
  const GPtrArray *findings; /* summaries, in the order of clauses, then parties; without drafts */
  const char *language;      /* of the report's own words, and which wording of texts it prefers */
  const char *hash;          /* of the dossier; NULL: it has none */
  const char *mark;  /* code of the highest handling mark of what is in it; NULL: none is set */
  gboolean is_plain; /* drawings are for a program that knows little of CSS in them */
  const char *paper; /* that it is printed on; NULL: any */

  /* What the last report said: of the same dossier at an earlier time, or of an earlier dossier. NULL:
   * there was none. */
  CeasefireDossier *before_dossier;
  CeasefireMonitor *before;

  GPtrArray *disputes; /* of ReportDispute, those that matter most first */
  GTree *disputed;     /* incident and party -> number of the dispute, counted from 1 */

  Cldr *cldr; /* dates, numbers and lists of the language */
  Html *html;
};

/* As many entries as people read of one kind; of more, tallies are told. */
#define REPORT_MAX_ENTRIES 300

/* A section of its own: `id` stands in addresses, `title` is marked for translation. */
typedef struct
{
  const char *id;
  const char *title;
  gboolean (*is_wanted) (const Report *report); /* NULL: always */
  void (*write) (Report *report);
} ReportSection;

/* Ends with an entry without an id. */
extern const ReportSection report_sections[];

/* Writes the whole page to `html`. */
void report_write (Report *report);
gboolean report_is_right_to_left (const Report *report);

/* Records */

/* Whether every record of the type has an entry of its own in the page, and so an address. */
gboolean report_is_listed (const Report *report, GType type);
/* Whether the page has the section. */
gboolean report_has_section (const Report *report, const char *id);
guint report_count (const Report *report, GType type);
/* Whether the record, or one around it, cites anything. */
gboolean report_names_source (CeasefireRecord *record);

/* Findings with at most @n_incidents incidents each; drafts are no findings on an agreement. (transfer full) */
GPtrArray *report_list_findings (CeasefireMonitor *monitor, guint n_incidents);

/* Disputes */

/* An incident that somebody says otherwise of, in a finding on a party; or whether a clause is in the text. */
typedef struct
{
  CeasefireFinding *finding;
  CeasefireAssessment *assessment; /* NULL: the text is disputed */
} ReportDispute;

/* Those of the findings, of each incident and party one, as many as people read. */
void report_find_disputes (Report *report);
void report_clear_disputes (Report *report);
/* The number of its entry "dispute-N"; 0: it has none. */
guint report_find_dispute (const Report *report, const char *incident, const char *party);

/* Parts of sentences */

typedef enum
{
  REPORT_PART_END,
  REPORT_PART_WORDS,   /* const char *: ours, or numbers and dates */
  REPORT_PART_TEXT,    /* CeasefireText *: of the dossier */
  REPORT_PART_RECORD,  /* const char *: an id, told by its name, and linked to its entry */
  REPORT_PART_NAMES,   /* const char *const *: ids */
  REPORT_PART_CODE,    /* const char *: with its vocabulary */
  REPORT_PART_DATE,    /* CeasefireDate * */
  REPORT_PART_FOREIGN, /* const char *: words of a source, in a language that is not known */
  REPORT_PART_NUMBER,  /* const gint64 * */
  REPORT_PART_CALL,    /* ReportWrite, with its data */
} ReportPartKind;

typedef void (*ReportWrite) (Report *report, gconstpointer data);

typedef struct
{
  const char *name; /* as in the template, without braces */
  ReportPartKind kind;
  gconstpointer value;
  const char *vocabulary;
  ReportWrite write;
} ReportPart;

/* clang-format off */
#define PART(part, of_kind, ...) { .name = part, .kind = REPORT_PART_##of_kind, __VA_ARGS__ }
/* clang-format on */
#define PART_WORDS(name, words) PART (name, WORDS, .value = words)
#define PART_TEXT(name, text) PART (name, TEXT, .value = text)
#define PART_RECORD(name, id) PART (name, RECORD, .value = id)
#define PART_NAMES(name, ids) PART (name, NAMES, .value = ids)
#define PART_CODE(name, terms, code) PART (name, CODE, .value = code, .vocabulary = terms)
#define PART_DATE(name, date) PART (name, DATE, .value = date)
#define PART_FOREIGN(name, words) PART (name, FOREIGN, .value = words)
#define PART_NUMBER(name, number) PART (name, NUMBER, .value = number)
#define PART_CALL(name, writer, data) PART (name, CALL, .value = data, .write = writer)
#define PART_END PART (NULL, END, .value = NULL)

/* Writes a translated template, such as "{speaker} denies it", with each part in place of its name. */
void report_say (Report *report, const char *template, const ReportPart *parts);
/* The same in an element of its own. */
void report_say_in (Report *report, const char *element, const char *class_name,
                    const char *template, const ReportPart *parts);

void report_put_text (Report *report, CeasefireText *text);
/* Its first @max characters, to the end of a word; 0: all. */
void report_put_excerpt (Report *report, CeasefireText *text, guint max);
/* As parts of sentences: what a claim says that an aspect is (const char *); a CeasefireQuantity. */
void report_write_value (Report *report, gconstpointer data);
void report_write_quantity (Report *report, gconstpointer data);
/* The words of a statement, quoted if they are the very ones; on which way they came. */
void report_put_wording (Report *report, CeasefireStatement *statement, guint max);
void report_put_way (Report *report, CeasefireStatement *statement);
/* A row of the documents that a record cites, and where. */
void report_put_sources (Report *report, CeasefireRecord *record);
void report_put_record (Report *report, const char *id);
/* Its name, without a link. */
void report_put_name (Report *report, const char *id);
void report_put_names (Report *report, const char *const *ids);
void report_put_code (Report *report, const char *vocabulary, const char *code);
void report_put_date (Report *report, CeasefireDate *date);
/* A word of an enumeration, in the language of the report. */
void report_put_enum (Report *report, GType type, int value);
/* A name as a string, where no element can stand: in an attribute or a drawing. (transfer full) */
char *report_name (const Report *report, const char *id);
/* The same of a text. (transfer none) */
const char *report_string (const Report *report, CeasefireText *text);
/* The language of a wording that report_string() gave; NULL: not known. (transfer full) */
char *report_find_language (CeasefireText *text, const char *string);
/* Labels as strings. (transfer none) */
const char *report_label_enum (const Report *report, GType type, int value);
/* What a record of the type is called. */
const char *report_label_type (GType type);
const char *report_label_code (const Report *report, const char *vocabulary, const char *code);
/* Numbers and dates by the rules of the language. (transfer full) */
char *report_number (const Report *report, gint64 number);
char *report_date (const Report *report, CeasefireDate *date);

/* Rows of lists of terms ("dl") */

/* The label, and what stands until it is closed. */
void report_open_row (Report *report, const char *label);
void report_close_row (Report *report);
/* Whole rows; what is not set has none. */
void report_put_name_row (Report *report, const char *label, const char *id);
void report_put_names_row (Report *report, const char *label, const char *const *ids);
/* Words of the dossier, in a language that is not known. */
void report_put_string_row (Report *report, const char *label, const char *string);
void report_put_strings_row (Report *report, const char *label, const char *const *strings);
void report_put_text_row (Report *report, const char *label, CeasefireText *text);
void report_put_code_row (Report *report, const char *label, const char *vocabulary,
                          const char *code);
void report_put_enum_row (Report *report, const char *label, GType type, int value);
/* A number below 0 is none. */
void report_put_number_row (Report *report, const char *label, gint64 number);
/* A time and the words that the source has for it; also where there is none. */
void report_put_when_row (Report *report, const char *label, CeasefireDate *date,
                          const char *words);

/* Tables */

/* What is wider than the page is moved by itself in here. */
void report_open_scroll (Report *report, const char *label);
/* A table with a caption and @n heads of columns, up to its first row ("tr"). */
void report_open_table (Report *report, const char *caption, const char *const *heads, guint n);
void report_close_table (Report *report);
void report_put_head_cell (Report *report, const char *text);
/* The cell that names a row; and the next one, behind the end of the one before. */
void report_open_head_cell (Report *report);
void report_next_cell (Report *report, const char *label);

/* Pieces that can be cut out and passed on */

/* Opens and closes a figure with a caption, below which stand date, hash, mark and method. */
void report_open_figure (Report *report, const char *id, const char *caption);
void report_close_figure (Report *report);
/* An entry of a record, which gives it an address. */
void report_open_entry (Report *report, const char *element, const char *class_name,
                        CeasefireRecord *record);
void report_close_entry (Report *report);
/* Says so of a record that is a draft. */
void report_put_draft (Report *report, CeasefireRecord *record);
/* Opens a link to what has the id "PREFIX-ID" in the page. */
void report_open_link (Report *report, const char *prefix, const char *id);

/* Sections */
void report_write_head (Report *report);
gboolean report_has_changes (const Report *report);
void report_write_changes (Report *report);
void report_write_matrix (Report *report);
void report_write_timeline (Report *report);
void report_write_agreements (Report *report);
void report_write_disputes (Report *report);
gboolean report_has_statements (const Report *report);
void report_write_statements (Report *report);
gboolean report_has_meetings (const Report *report);
void report_write_meetings (Report *report);
void report_write_tallies (Report *report);
void report_write_cast (Report *report);
void report_write_sources (Report *report);
void report_write_method (Report *report);
