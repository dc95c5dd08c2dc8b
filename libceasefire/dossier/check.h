/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-checker.h>

#include "core/interner.h"
#include "core/problem.h"
#include "dossier/check-mistakes.h"
#include "dossier/dossier.h"

G_BEGIN_DECLS

/* Stable codes; their names and severities stand in check-codes.c. */
typedef enum
{
  CHECK_MISSING_MEMBER,
  CHECK_UNKNOWN_MEMBER,
  CHECK_UNKNOWN_WORD,
  CHECK_UNKNOWN_TYPE,
  CHECK_DANGLING_REFERENCE,
  CHECK_WRONG_REFERENCE_TYPE,
  CHECK_UNKNOWN_CODE,
  CHECK_EMPTY_TEXT,
  CHECK_MALFORMED_VALUE,
  CHECK_DUPLICATE_ID,
  CHECK_DUPLICATE_TERM,
  CHECK_UNKNOWN_VOCABULARY,
  CHECK_UNKNOWN_BROADER,
  CHECK_TERM_CYCLE,
  CHECK_AFFILIATION_CYCLE,
  CHECK_PLACE_CYCLE,
  CHECK_MEETING_CYCLE,
  CHECK_REPLY_CYCLE,
  CHECK_AGREEMENT_CYCLE,
  CHECK_CLAUSE_CYCLE,
  CHECK_ENDS_BEFORE_START,
  CHECK_DURATION_TOO_LONG,
  CHECK_DEADLINE_BEFORE_FORCE,
  CHECK_AFTER_DOCUMENT,
  CHECK_REPLY_BEFORE,
  CHECK_FOLLOWS_LATER,
  CHECK_OUTSIDE_MEETING,
  CHECK_INCOMPLETE_DEADLINE,
  CHECK_INCOMPLETE_TRIGGER,
  CHECK_FOREIGN_CLAUSE,
  CHECK_PARTY_TWICE,
  CHECK_ACT_WITHOUT_POWER,
  CHECK_OUTSIDER_ACT,
  CHECK_CONTRADICTED_STATUS,
  CHECK_QUOTE_RANGE,
  CHECK_QUOTE_MISMATCH,
  CHECK_QUOTE_NOT_FOUND,
  CHECK_DOUBLED_ITEM,
  CHECK_OVERLAPPING_TIE,
  CHECK_HALF_COORDINATES,
  CHECK_NULL_ISLAND,
  CHECK_MALFORMED_GEOMETRY,
  CHECK_COORDINATE_RANGE,
  CHECK_SWAPPED_COORDINATES,
  CHECK_COORDINATES_APART,
  CHECK_ORIGIN_CYCLE,
  CHECK_DURING_CYCLE,
  CHECK_CONTRADICTORY_CLAIMS,
  CHECK_AGENT_IS_TARGET,
  CHECK_TIE_TO_ITSELF,
  CHECK_COUNT_OF_NONE,
  CHECK_ATTENDED_UNHELD,
  CHECK_SIGNED_AFTER_FORCE,
  CHECK_DIGEST_MISMATCH,
  CHECK_UNKNOWN_COUNTRY,
  CHECK_OTHER_CALENDAR,
  CHECK_VOTE_COUNTS,
  CHECK_VOTE_RESULT,
  CHECK_VOTE_OUTSIDER,
  CHECK_NAME_TWICE,
  CHECK_BOUNDS_CROSSED,
  CHECK_DOCUMENT_CYCLE,
  CHECK_INCIDENT_CYCLE,
  CHECK_SIMILAR_ACTOR,
  CHECK_N_CODES,
} CeasefireCheckCode;

typedef struct
{
  const char *name;
  CeasefireSeverity severity;
} CeasefireCheckEntry;

extern const CeasefireCheckEntry ceasefire_check_codes[CHECK_N_CODES];

/* The number of a code; -1: there is none of that name. */
int ceasefire_check_find_code (const char *name);

/*
 * What checks ask of records that have gone by: a row of check-facts.c each. Nothing else is kept of
 * a record but its id and its type, so a check that needs more adds a row.
 */
typedef enum
{
  CHECK_FACT_ROOT, /* the record that a nested one is in: its number, not a string */
  CHECK_FACT_STATEMENT_WHEN,
  CHECK_FACT_IN_REPLY_TO,
  CHECK_FACT_ORIGIN,
  CHECK_FACT_DURING,
  CHECK_FACT_MEETING_WHEN,
  CHECK_FACT_MEETING_DURATION,
  CHECK_FACT_PART_OF,
  CHECK_FACT_FOLLOWS,
  CHECK_FACT_PUBLISHED,
  CHECK_FACT_AFFILIATION,
  CHECK_FACT_TIE_TIME, /* of each affiliation, in the same order */
  CHECK_FACT_VERSION_OF,
  CHECK_FACT_TRANSLATION_OF,
  CHECK_FACT_PART_OF_DOCUMENT,
  CHECK_FACT_CORRECTS,
  CHECK_FACT_PART_OF_INCIDENT,
  CHECK_FACT_REPLACES,
  CHECK_FACT_WITHIN,
  CHECK_FACT_MAYBE_WITHIN,
  CHECK_FACT_AMENDS,
  CHECK_FACT_SUPERSEDES,
  CHECK_FACT_IMPLEMENTS,
  CHECK_FACT_REFERS_TO,
  CHECK_FACT_BREACH_OF,
  CHECK_FACT_COMPLIANCE_WITH,
  CHECK_FACT_TRIGGER_CLAUSE,
  CHECK_FACT_EXCEPTION_CLAUSE,
  CHECK_N_FACTS,
} CheckFactKind;

#define CHECK_FACT_BIT(kind) (1u << CHECK_FACT_##kind)

/* Numbers of strings are those of CeasefireCheck.strings, numbers of records those of .records, from
 * 1; 0 is none. */
typedef struct
{
  guint32 string; /* the id that is referred to, or the text of a date or a duration */
  guint32 path;   /* of references: where they stand, as for problems */
  guint32 line;
  guint32 column;
  guint8 kind;   /* CheckFactKind */
  guint8 detail; /* of an affiliation: its relation, with CHECK_DETAIL_DISPUTED */
} CheckFact;

#define CHECK_DETAIL_DISPUTED 0x80
#define CHECK_DETAIL_PERMANENT 0x40 /* of the time of a tie: it is that of a permanent member */

typedef struct
{
  guint32 id;
  guint32 type;       /* index of its layout; of a type that is unknown, a string, and the bit */
  guint32 position;   /* of the one that it is nested in, or its own, among the dossier's records */
  guint32 first_fact; /* its facts end where those of the next begin */
} CheckRecord;

#define CHECK_TYPE_UNKNOWN 0x80000000u

/* What a problem depends on; CHECK_CERTAIN: nothing. CHECK_READ: it was found by reading. */
typedef enum
{
  CHECK_CERTAIN,
  CHECK_READ,
  CHECK_ASK_REFERENCE,
  CHECK_ASK_CODE,
  CHECK_ASK_AFTER_DOCUMENT,
  CHECK_ASK_REPLY_BEFORE,
  CHECK_ASK_FOLLOWS_LATER,
  CHECK_ASK_MADE_AT,
  CHECK_ASK_PART_OF,
  CHECK_ASK_CLAIM,
  CHECK_ASK_CLAUSE,
  CHECK_ASK_OUTSIDER,
  CHECK_ASK_POWER,
  CHECK_ASK_QUOTE,
  CHECK_ASK_DIGEST,
  CHECK_ASK_YEAR,
  CHECK_ASK_VETO,
  CHECK_ASK_BALLOT,
  CHECK_N_QUESTIONS,
} CheckQuestion;

/* A problem, or a question that is one if the answer is so. */
typedef struct
{
  guint32 record; /* that it is about; 0: the header */
  guint32 path;   /* of a record's: "@" and all behind "records[i]" */
  guint32 line;
  guint32 column;
  guint32 a;       /* of what is certain the message; else what is asked about, see check.c */
  guint32 b;       /* of what is certain the nearest right word, 0: none */
  guint8 code;     /* CeasefireCheckCode */
  guint8 question; /* CheckQuestion */
  guint8 is_late;  /* told behind the rings of its record */
  guint8 fix;      /* CeasefireFix */
} CheckEntry;

/* What paths of entries have for "records[i]". */
#define CHECK_PATH_RECORD "@"

#define CHECK_DATES 64

/* Where members of the record that was added last stand, or of the header. */
typedef void (*CheckLocator) (gpointer user_data, const char *const *paths, guint n, guint *lines,
                              guint *columns);

/*
 * A check: records go by one after the other, and are not kept. What is wrong with one whatever
 * others say is told at once. What depends on others is asked at once, and if the answer may change
 * with records to come, again at the end; until then the question is kept, in 28 bytes.
 */
typedef struct
{
  CeasefireDossier *dossier; /* has header, vocabularies and texts; in a stream, no records */
  gboolean is_stream;
  gboolean is_complete;  /* no record is to come */
  gboolean is_open;      /* what was looked for since this was reset may still come */
  gboolean is_late;      /* the checks behind those of rings are running */
  gboolean lacks_header; /* nothing that the header lacks is told */
  gboolean lacks_tail;   /* what it may have behind the records could not be read */
  gboolean lacks_terms;  /* it may have added terms, but could not be read */
  gboolean lacks_ids;    /* what could not be read may have any id */
  gboolean lacks_ties;   /* ... or tie actors and agreements */
  CheckLocator locate;   /* NULL: lines and columns are not known */
  gpointer locate_data;

  CeasefireInterner strings; /* `data` is the record that has the id, and bits of CHECK_ID_BITS */
  GArray *records;           /* of CheckRecord */
  GArray *facts;             /* of CheckFact */
  GArray *entries;           /* of CheckEntry */
  GArray *header_entries;    /* of CheckEntry: the header is checked last and told first */
  GArray *operands;          /* of guint32: lists that questions refer to, each behind its length */
  GPtrArray *fields;         /* rows that questions refer to */
  GHashTable *field_numbers;
  GHashTable *expected; /* of a stream: documents whose quotes are kept, by their ids */

  CeasefireRecord *record; /* the one at hand; NULL: the header */
  CeasefireRecord *whole;  /* the one that it is nested in, or itself */
  CeasefireTruth numbers;  /* whether citations in that name items by number; unknown: not looked */
  guint32 number;          /* of the record at hand */
  guint32 root;            /* of the one that is not nested */
  guint32 position;
  gsize base;    /* bytes of the path of that record, in front of its members */
  GString *path; /* made last */
  CheckMistakes mistakes;
  CheckMistakes header_mistakes;
  guint32 suggestion; /* for the problem that comes next; 0: none */
  CeasefireFix fix;   /* of the problem that comes next */

  GArray *rings;               /* of CheckRing, by record; see check-graph.h */
  gboolean has_years_of_today; /* a date of a record is of 1900 to 2100 */
  guint32 *groups;  /* by agreement: another that is tied to it, 0: none; NULL until needed */
  guint32 set_from; /* the list in `operands` that `set` was made of */
  GHashTable *set;
  GHashTable *councils; /* actors that have permanent members; NULL until needed */
  guint32 votes_of;     /* the list in `operands` that was looked at for `are_votes_known` */
  gboolean are_votes_known;
  guint next_ring;          /* of the terms' */
  GHashTable *term_numbers; /* CeasefireTerm -> 1 + its place in the header */
  GHashTable *prefixes;     /* that the header declares; NULL until asked for */
  struct
  {
    guint32 string;
    CeasefireDate *date;
  } dates[CHECK_DATES];   /* parsed last */
  CeasefireDate *held[2]; /* given last */

  guint8 severities[CHECK_N_CODES]; /* CeasefireSeverity; UNSET: such problems are not told */
  GHashTable *indices;              /* document -> CeasefireQuoteIndex, while problems are told */
  GHashTable *names; /* of actors, by the strings of their consonants; NULL until needed */
  guint n_searched;  /* quotes that were not there and looked for, since telling began */
  gint64 quote_start, quote_end; /* of the answer given last: where the quoted words stand, or -1 */
} CeasefireCheck;

#define CHECK_ID_PASSED 0x80000000u
#define CHECK_ID_LOST 0x40000000u /* what could not be read has it, or may have it */
#define CHECK_ID_BITS (CHECK_ID_PASSED | CHECK_ID_LOST)

void ceasefire_check_init (CeasefireCheck *self, CeasefireDossier *dossier, gboolean is_stream);
void ceasefire_check_clear (CeasefireCheck *self);
/* In a stream: keeps quotes of a document, since its text may come to be at hand. */
void ceasefire_check_expect_text (CeasefireCheck *self, const char *document);
/* @record is not nested; @position is its index. */
void ceasefire_check_add (CeasefireCheck *self, CeasefireRecord *record, guint position);
/* What reading says of the next record to be added, of one that was left out, or of the header. */
void ceasefire_check_add_problem (CeasefireCheck *self, CeasefireProblem *problem);
/* @list is the path of one of the next record's, or of the header's. */
void ceasefire_check_add_holes (CeasefireCheck *self, const char *list, const GArray *indices);
/* Text that could not be read whole: ids in it are not missing. Returns how many there are. */
guint ceasefire_check_lose (CeasefireCheck *self, const char *text, gsize length);
/* Text of a record that was left out. */
void ceasefire_check_lose_record (CeasefireCheck *self, const char *text, gsize length);
/* All records have been added, and the dossier has its header. */
void ceasefire_check_finish (CeasefireCheck *self);

/* In the order of the records. Lines and columns are 0 where they are not known. */
void ceasefire_check_tell (CeasefireCheck *self, CeasefireProblemFunc tell, gpointer user_data);

/* Where the quotes stand whose text is at hand: of CeasefireQuotation. */
GListModel *ceasefire_check_list_quotations (CeasefireCheck *self);
/* The path of what an entry tells of. */
char *ceasefire_check_dup_path (const CeasefireCheck *self, const CheckEntry *entry);

/* For checks */

void ceasefire_check_report (CeasefireCheck *self, CeasefireCheckCode code,
                             const CeasefirePath *path, const char *format, ...)
  G_GNUC_PRINTF (4, 5);
void ceasefire_check_ask (CeasefireCheck *self, CheckQuestion question, CeasefireCheckCode code,
                          const CeasefirePath *path, guint32 a, guint32 b);

/* Answers to questions: the message, or NULL if nothing is wrong. They may set the code. */
typedef char *(*CheckAnswer) (CeasefireCheck *self, CheckEntry *entry);

char *ceasefire_check_answer_reference (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_code (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_after_document (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_reply_before (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_follows_later (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_made_at (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_part_of (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_claim (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_clause (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_outsider (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_power (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_quote (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_digest (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_year (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_veto (CeasefireCheck *self, CheckEntry *entry);
char *ceasefire_check_answer_ballot (CeasefireCheck *self, CheckEntry *entry);

/* A number for a sentence, the same in any locale. */
#define CHECK_NUMBER_SIZE 33
typedef char CheckNumber[CHECK_NUMBER_SIZE];
const char *ceasefire_check_say_number (double number, CheckNumber buffer);

/* To what is reported next, or is the answer: the word that was probably meant. @word may be NULL. */
void ceasefire_check_suggest (CeasefireCheck *self, const char *word);
/* What is reported next has one right answer. */
void ceasefire_check_mend (CeasefireCheck *self, CeasefireFix fix);
/* Whether what could not be read belongs to the value at @path. */
gboolean ceasefire_check_is_mistaken (CeasefireCheck *self, const CeasefirePath *path);

/* @type and @object are those of the record at hand, or of the header with @path %NULL. */
void ceasefire_check_members (CeasefireCheck *self, const CeasefireType *type, gconstpointer object,
                              const CeasefirePath *path);
/* @list is for CeasefireListIter, @path that of the member. */
void ceasefire_check_list (CeasefireCheck *self, const CeasefireField *field, gpointer list,
                           const CeasefirePath *path);
/* @date is the text of one. */
void ceasefire_check_years (CeasefireCheck *self, const char *date, const CeasefirePath *path);
void ceasefire_check_facts (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_terms (CeasefireCheck *self);
void ceasefire_check_identity (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_time (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_agreement (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_acts (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_status (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_quotes (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_place (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_conduct (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_votes (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_quantity (CeasefireCheck *self, gconstpointer value,
                               const CeasefirePath *path);
void ceasefire_check_amounts (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_names (CeasefireCheck *self, const CeasefirePath *path);

/* What is known of records that went by */

guint32 ceasefire_check_intern (CeasefireCheck *self, const char *string);
const char *ceasefire_check_get_string (const CeasefireCheck *self, guint32 string);
guint32 ceasefire_check_intern_path (CeasefireCheck *self, const CeasefirePath *path);
/* A list for questions to refer to; its number. */
guint32 ceasefire_check_add_list (CeasefireCheck *self, const guint32 *items, guint n);
const guint32 *ceasefire_check_get_list (const CeasefireCheck *self, guint32 list, guint *n);

/* The record of that id, and of that type unless it is 0; 0 if there is none so far. */
guint32 ceasefire_check_find (CeasefireCheck *self, guint32 id, GType type);
const CheckRecord *ceasefire_check_get_record (const CeasefireCheck *self, guint32 record);
GType ceasefire_check_get_gtype (const CeasefireCheck *self, guint32 record);
const char *ceasefire_check_get_type_name (const CeasefireCheck *self, guint32 record);
const char *ceasefire_check_get_id (const CeasefireCheck *self, guint32 record);
const CheckFact *ceasefire_check_get_facts (const CeasefireCheck *self, guint32 record, guint *n);
/* The string of the first fact of that kind; 0 if there is none. */
guint32 ceasefire_check_get_fact (const CeasefireCheck *self, guint32 record, CheckFactKind kind);
/* The agreement that a clause stands in; 0 if it stands alone. */
guint32 ceasefire_check_get_agreement (const CeasefireCheck *self, guint32 clause);
/* Of a string that is one; NULL for 0. It is valid until two others have been asked for. */
const CeasefireDate *ceasefire_check_get_date (CeasefireCheck *self, guint32 string);

G_END_DECLS
