/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/stream.h"
#include "notation/edits.h"
#include "notation/lexer.h"
#include "notation/plan.h"
#include "notation/quotes.h"
#include "notation/short.h"

G_BEGIN_DECLS

/*
 * A record in the notation is read in two steps. The first (shape.c) goes over its lines and notes what
 * stands in them: nodes, which are a record or a value each, and items, which are what one word says of
 * a member. The second (build.c) gives them to the builder member by member, since the builder wants a
 * list at once and the lines of a list may stand apart. Nothing is copied before the builder does.
 */
typedef enum
{
  NOTATION_VALUE, /* "member=value" and a bare word: the content of a row */
  NOTATION_TEXT,  /* the main text */
  NOTATION_CITE,  /* @"..." */
  NOTATION_WORDS, /* the words of the same citation as the main text: @="..." */
  NOTATION_SIGN,  /* +a1.agent=x */
  NOTATION_EXTRA, /* name:=JSON */
  NOTATION_NODE,  /* lines of its own */
  NOTATION_UNSET, /* "member=" */
} NotationItemKind;

typedef struct
{
  NotationItemKind kind;
  int row;
  const char *at;
  const char *end;
  const char *name; /* of an unknown member; the language of a text; the words of a citation */
  gsize name_length;
  guint node; /* of lines of its own */
  guint next; /* item of the same node; 0: none */
  guint previous;
  guint index; /* of its first value among those of the row */
} NotationItem;

typedef struct
{
  CeasefireType *type; /* NULL: of a record whose type this version does not know */
  const NotationPlan *plan;
  const char *at;
  const char *type_name; /* of a record whose type this version does not know */
  gsize type_length;
  const char *id; /* as it is written; NULL: none */
  gsize id_length;
  const char *spec; /* of a citation's line: the @"..." that it begins with; NULL: none */
  gsize spec_length;
  guint first; /* item; 0: none */
  guint last;
  guint64 said; /* rows */
  guint parent; /* of a node that is not the root */
  guint row;    /* of the parent */
  guint index;  /* among the parent's values of that row */
} NotationNode;

/* Values and records that may be open at once. */
#define NOTATION_DEPTH_MAX 64

/* What `with` says of a type. Its words are told to stand where the record or value does that takes
 * them, see CeasefireNotation.stand_in. */
typedef struct
{
  char *text; /* which the items point into */
  GArray *items;
} NotationDefaults;

/* A place that is asked for, see ceasefire_json_stream_locate_record(). */
typedef struct
{
  GHashTable *places; /* path -> 1 + its number */
  gsize prefix;       /* bytes of a path that stand for the record */
  const char **found; /* by number */
} NotationTrace;

/* What a dossier and all that it includes have in common. */
typedef struct
{
  guint given[CEASEFIRE_LAYOUTS_MAX]; /* the highest number of ids that were asked for */
  GHashTable *files;                  /* that have been included, by what tells them from others */
  guint n_files;                      /* that have been read for that */
  guint64 n_bytes;                    /* of these */
} NotationTree;

typedef struct _CeasefireNotation CeasefireNotation;
typedef struct _NotationChoice NotationChoice;

struct _CeasefireNotation
{
  CeasefireJsonStream *stream;
  CeasefireJsonDecoder *decoder; /* the stream's, or one that looks for places */
  NotationTrace *trace;          /* NULL: no place is asked for */
  const char *stand_in;          /* where what is read counts as standing; NULL: where it stands */

  GArray *items; /* of NotationItem; the first is none */
  GArray *nodes; /* of NotationNode */
  guint open[NOTATION_DEPTH_MAX];
  guint n_open;
  int blamed; /* the row that a word was probably meant for, after a mistake; or NOTATION_NONE */

  NotationWords words;
  NotationDefaults defaults[CEASEFIRE_LAYOUTS_MAX];
  GString *above[CEASEFIRE_LAYOUTS_MAX]; /* the id of the last record of each type */
  GString *current;                      /* the document that is cited; empty: none */
  GHashTable
    *quotes; /* place in the text -> NotationQuote: what has been found of the record at hand */
  guint building;   /* the layout of the record that is built */
  GString *scratch; /* a string that has been decoded */
  GString *word;
  char *language; /* of the header; NULL: unsaid */
  gsize unclosed; /* bytes in front of the text's end that close no string of several lines */

  NotationEdits *edits; /* NULL: nobody wants to know what could be written otherwise */
  NotationTexts *texts; /* of documents; the including dossier's too */
  NotationFolder *folder;
  gboolean loose;

  CeasefireJsonStream *included; /* that is being read; NULL: none */
  char *included_text;
  char *included_name;
  NotationChoice *choice; /* of its records; NULL: all */
  GHashTable *brought;    /* ids of records that choices have brought in; NULL: none so far */
  CeasefireRecord *kept;  /* a record of it, which the reader has been lent */
  const CeasefireNotation *includer; /* NULL: none */
  char *real;                        /* what tells an included file from others */
  guint depth;                       /* how many dossiers include this one */
  NotationTree *tree;
};

/* Always FALSE; with the mistake in the scanner. */
#define notation_fail(self, at, code, ...)                                                         \
  ceasefire_scanner_fail (&(self)->decoder->scanner, at, code, __VA_ARGS__)

/* After a mistake: TRUE if the decoder goes on, and the mistake has been noted. */
gboolean ceasefire_notation_pass_mistake (CeasefireNotation *self);
/* To a mistake: the word that was probably meant, if that is not NULL. */
gboolean ceasefire_notation_suggest (CeasefireNotation *self, const char *word);

/* shape.c: the first words of a record, type and id; moves @at behind them. */
gboolean ceasefire_notation_shape_root (CeasefireNotation *self, const char **at, const char *end,
                                        guint *node);
/* What follows the first words of @root, and the lines below. FALSE after a mistake behind which nothing
 * goes on. */
gboolean ceasefire_notation_shape (CeasefireNotation *self, guint root, const char *at,
                                   const char *end);
/* Forgets all that was shaped. */
void ceasefire_notation_shape_reset (CeasefireNotation *self);
/* After a mistake in what stands on the line of @node: always FALSE. */
gboolean ceasefire_notation_fail_below (CeasefireNotation *self, guint node);
/* words.c: notes the word for who lays out, with its value if that may be written otherwise. */
void ceasefire_notation_note_token (CeasefireNotation *self, const NotationToken *token);
/* What is written in place of the word at @at: @text, and behind it @string in quotes. */
void ceasefire_notation_note_edit (CeasefireNotation *self, const char *at, const char *text,
                                   const char *string);
/* What stands in a line behind its first words. */
gboolean ceasefire_notation_shape_line (CeasefireNotation *self, guint node, const char *at,
                                        const char *end, const char **line_end);
guint ceasefire_notation_add_node (CeasefireNotation *self, CeasefireType *type, const char *at);

static inline NotationNode *
notation_get_node (const CeasefireNotation *self, guint i)
{
  return &g_array_index (self->nodes, NotationNode, i);
}

static inline NotationItem *
notation_get_item (const CeasefireNotation *self, guint i)
{
  return &g_array_index (self->items, NotationItem, i);
}

/* build.c: what has been shaped. NULL: it was left out, or the scanner has a failure. */
CeasefireRecord *ceasefire_notation_build_record (CeasefireNotation *self, guint node);
gpointer ceasefire_notation_build_alone (CeasefireNotation *self, guint node);

/* read-value.c: a string, with quotes of any kind or without. */
gboolean ceasefire_notation_decode (CeasefireNotation *self, const char *at, const char *end,
                                    CeasefireSlice *slice);
/* A string of several lines; NULL: it cannot be read. */
char *ceasefire_notation_decode_block (const char *at, const char *end);
gboolean ceasefire_notation_read_id (CeasefireNotation *self, const char *at, const char *end,
                                     CeasefireSlice *slice);
/* One item of a row; its place in the builder. */
gboolean ceasefire_notation_read_one (CeasefireNotation *self, const CeasefireField *field,
                                      const char *at, const char *end, guint32 *place);
gboolean ceasefire_notation_read_short (CeasefireNotation *self, const CeasefireField *field,
                                        const char *at, const char *end, guint32 *place);
/* words.c: behind one item of a row; NULL: its string has no end. */
const char *ceasefire_notation_pass_one (const CeasefireField *field, const char *at,
                                         const char *end);

/* cite.c */
GHashTable *ceasefire_notation_new_quotes (void);
gboolean ceasefire_notation_build_cite (CeasefireNotation *self, CeasefireType *type,
                                        const char *at, const char *end, guint node,
                                        guint32 *place);
/* Where an @"..." ends; NULL after a mistake. @words: where its words begin, in their quotes; NULL: it has
 * none. */
const char *ceasefire_notation_pass_cite (CeasefireNotation *self, const char *at, const char *end,
                                          gboolean *takes_words, const char **words);
/* The words of one that also gives the main text, and their language, which may be NULL. */
gboolean ceasefire_notation_read_words (CeasefireNotation *self, const char *at, const char *end,
                                        char **words, char **language);

/* Members of a node and what `with` adds to them, in the object that is open. */
gboolean ceasefire_notation_build_members (CeasefireNotation *self, guint node);
/* The latter alone, as far as the object, which stands at @at, has not said it. */
gboolean ceasefire_notation_build_defaults (CeasefireNotation *self, const NotationPlan *plan,
                                            guint64 said, const char *at);

/* defaults.c */
gboolean ceasefire_notation_read_with (CeasefireNotation *self, const char *at, const char *end);
void ceasefire_notation_clear_defaults (CeasefireNotation *self);

/* include.c */
gboolean ceasefire_notation_include (CeasefireNotation *self, const char *at, const char *end);
/* The next record of the dossier that is included. NULL: it was left out or there is none any more, or
 * the scanner has a failure. What is wrong is noted. */
CeasefireRecord *ceasefire_notation_include_next (CeasefireNotation *self);
void ceasefire_notation_include_end (CeasefireNotation *self);
/* include-choice.c: the ids behind the name of a dossier that is included, to the end of the line; FALSE
 * after a mistake. */
gboolean ceasefire_notation_read_choice (CeasefireNotation *self, const char *at, const char *end);
/* Takes the record. */
void ceasefire_notation_choice_add (NotationChoice *self, CeasefireRecord *record);
/* All have come; FALSE after a mistake. */
gboolean ceasefire_notation_choice_close (NotationChoice *self, CeasefireNotation *notation,
                                          const char *at);
gboolean ceasefire_notation_choice_is_whole (const NotationChoice *self);
/* The next that was chosen; NULL: there is none. */
CeasefireRecord *ceasefire_notation_choice_next (NotationChoice *self);
void ceasefire_notation_choice_free (NotationChoice *self);
/* Whether nothing but comments stands there. */
gboolean ceasefire_notation_check_rest (CeasefireNotation *self, const char *at, const char *end);

/* locate.c */
void ceasefire_notation_locate (CeasefireJsonStream *stream, const CeasefireJsonPart *part,
                                gboolean is_header, gsize prefix, const char *const *paths, guint n,
                                guint *lines, guint *columns);

/* stream.c: @includer NULL: none. */
CeasefireNotation *ceasefire_notation_new (CeasefireJsonStream *stream,
                                           const CeasefireNotation *includer);

G_END_DECLS
