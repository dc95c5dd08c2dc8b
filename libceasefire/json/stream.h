/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-format.h>

#include "json/decoder.h"
#include "json/locate.h"

G_BEGIN_DECLS

#define CEASEFIRE_N_LIMITS (CEASEFIRE_LIMIT_PROBLEMS + 1)

/*
 * A dossier in JSON or JSON Lines, record by record. It is given text as it comes and holds only
 * what has not been read yet: the window. Each step reads one thing, or asks for more text; a thing
 * is read once all of it is there, so that nothing in the decoder needs to know of windows.
 *
 * What is wrong with the thing that a step was about stands in the decoder's `mistakes`, located,
 * until the next step. If the decoder goes on, members that are wrong are left out of their record.
 * A record that cannot be read is left out with its line, or in a list of JSON if its brackets show
 * where it ends.
 */
typedef enum
{
  CEASEFIRE_STEP_MORE,     /* more text is needed, or to hear that it has ended */
  CEASEFIRE_STEP_HEADER,   /* `header` has been read */
  CEASEFIRE_STEP_RECORD,   /* `record` has been read, and is the caller's */
  CEASEFIRE_STEP_LEFT_OUT, /* a line, which is `bad_line`, or a record of JSON was left out */
  CEASEFIRE_STEP_END,      /* `header` is complete */
  CEASEFIRE_STEP_FAILED,   /* there is nothing more to read */
} CeasefireStep;

typedef struct _CeasefireJsonStream CeasefireJsonStream;

typedef enum
{
  CEASEFIRE_RECOGNISED_NOT,
  CEASEFIRE_RECOGNISED,
  CEASEFIRE_RECOGNISED_NOT_YET, /* it takes more text to tell */
} CeasefireRecognition;

/* Another form than JSON that a dossier may have, with steps of its own over the same window. */
typedef struct
{
  CeasefireRecognition (*recognise) (const char *text, gsize length, gboolean is_all);
  CeasefireStep (*read_head) (CeasefireJsonStream *self);
  /* As ceasefire_json_locate_in(), of a record that was read or of the header. */
  void (*locate) (CeasefireJsonStream *self, const CeasefireJsonPart *part, gboolean is_header,
                  gsize prefix, const char *const *paths, guint n, guint *lines, guint *columns);
  void (*free) (gpointer data);
} CeasefireJsonForm;

/* Whether to read a record of that type. */
typedef gboolean (*CeasefireTypeChooser) (gpointer user_data, const CeasefireSlice *type);
/* What to do with a record. */
typedef enum
{
  CEASEFIRE_CHOICE_SKIP,
  CEASEFIRE_CHOICE_READ,
  CEASEFIRE_CHOICE_CHECK, /* read it for its mistakes, and skip it if it has none */
  CEASEFIRE_CHOICE_STOP,  /* the chooser failed: fail */
} CeasefireChoice;
/* The same for the record whose text this is. */
typedef CeasefireChoice (*CeasefireRecordChooser) (gpointer user_data, const CeasefireSlice *text,
                                                   const CeasefireSlice *type);

struct _CeasefireJsonStream
{
  CeasefireJsonDecoder decoder;
  CeasefireType *header_type;
  const char *version; /* that a header has which is made where there is none */
  guint64 limits[CEASEFIRE_N_LIMITS];
  CeasefireTypeChooser choose_type;     /* NULL: all */
  CeasefireRecordChooser choose_record; /* NULL: all */
  gpointer chooser_data;

  CeasefireStep (*read_next) (CeasefireJsonStream *self);
  const CeasefireJsonForm *form; /* that the text may have; NULL: none */
  gpointer form_data;
  gboolean wants_form; /* all but what begins as JSON has it */

  char *buffer; /* NULL: the window lies in text that is not ours */
  gsize size;
  const char *window;
  gsize length;   /* of the window */
  gsize at;       /* what has been read of it */
  gsize counted;  /* how far lines have been counted */
  gsize line_end; /* where that line ends, behind which `at` is, if it was read as one */
  guint line;     /* of that place, from 1 */
  guint column;
  gboolean ended;   /* behind the window there is nothing */
  guint64 total;    /* bytes of text that were given */
  gsize tried;      /* how much was there when last there was too little of it */
  gsize searched;   /* how far the end of what comes next has been looked for, from `at` */
  gboolean seeking; /* it is that of a record in a list, which was not there yet */
  guint open;       /* brackets that are open there */
  gboolean quoted;  /* whether that is inside a string */

  CeasefireFormat format;
  gpointer header;
  gpointer spare_header;  /* for JSON Lines that have none; NULL: to lack one is a mistake */
  guint64 head_said;      /* rows that the header has had */
  GHashTable *head_names; /* its members that this version does not know; NULL: none */
  CeasefireRecord *record;
  CeasefireSlice bad_line; /* in the window, until the next step */
  gsize record_at; /* where the record begins that was read or left out last, in the window */
  GString *head;   /* the header's text in front of the records */
  GString *tail;   /* that behind them; NULL: none */
  guint head_line; /* in another form */
  guint tail_line;
  guint tail_column;
  gboolean first;    /* no record has been met yet */
  guint64 n_records; /* that have gone by */
  guint64 n_skipped; /* of these, those that were not chosen */
};

void ceasefire_json_stream_init (CeasefireJsonStream *self, CeasefireType *header_type);
/* All text at once; it must outlive the stream. */
void ceasefire_json_stream_set_text (CeasefireJsonStream *self, const char *text, gsize length);
/* Where to put more text, and how much there may be; then say how much it was, 0 for the end. */
char *ceasefire_json_stream_reserve (CeasefireJsonStream *self, gsize *room);
void ceasefire_json_stream_fill (CeasefireJsonStream *self, gsize length);
/* The end of the text that was given. */
void ceasefire_json_stream_locate_end (const CeasefireJsonStream *self, guint *line, guint *column);
CeasefireStep ceasefire_json_stream_step (CeasefireJsonStream *self);
void ceasefire_json_stream_clear (CeasefireJsonStream *self);
/*
 * Where members stand. Of the record that the last step read: @paths begin with @prefix bytes that
 * stand for it. Of the header, at the end.
 */
void ceasefire_json_stream_locate_record (CeasefireJsonStream *self, gsize prefix,
                                          const char *const *paths, guint n, guint *lines,
                                          guint *columns);
void ceasefire_json_stream_locate_header (CeasefireJsonStream *self, const char *const *paths,
                                          guint n, guint *lines, guint *columns);

G_END_DECLS
