/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-feeds.h>
#include <ceasefire/ceasefire-problem.h>
#include <stdio.h>

/*
 * A file that is being read, or standard input for "-"; or sheets, which are JSON Lines to who reads. It
 * is opened once, for what is no regular file cannot be read again: of that, the bytes that were read are
 * kept until it is rewound, or until they are let go.
 */
typedef struct
{
  const char *name;
  GInputStream *stream;
  int fd;
  gint64 start;                 /* offset at which reading began; -1 for what is no regular file */
  gint64 size;                  /* bytes from there to the end; -1 for what has no length */
  CeasefireFeedsSheets *sheets; /* NULL: it is no spreadsheet */

  /* Hears of what --keep-going leaves out; NULL: it is told on standard error. */
  void (*hear) (gpointer hearer, CeasefireProblem *problem);
  gpointer hearer;
  guint n_told;   /* problems that have been, whoever reads */
  guint n_faults; /* of them, those that are errors */
} ToolInput;

/* A dossier, or as much of it as can be read. On failure says so, sets *@result and
 * returns NULL. */
CeasefireDossier *tool_load (const char *name, int *result);
/* The text of a document. On failure says so, sets *@result and returns NULL. */
CeasefireDocumentText *tool_load_text (const char *name, int *result);
/* The whole of a file that is no dossier. On failure says so, sets *@result and returns NULL. */
GBytes *tool_read (const char *name, int *result);

/* Whether no more than one of the files, which end in NULL, is "-"; told before any of them is opened. */
gboolean tool_input_check_names (char *const *names, int *result);

/* On failure says so, sets *@result and returns FALSE. */
gboolean tool_input_open (ToolInput *self, const char *name, int *result);
/* The same of a file that is no dossier, whatever its name ends in. */
gboolean tool_input_open_file (ToolInput *self, const char *name, int *result);
/* There will be no rewinding. */
void tool_input_let_go (ToolInput *self);
/* From then on `stream` gives again, from the beginning, what was read from it. On failure says so,
 * sets *@result and returns FALSE. */
gboolean tool_input_rewind (ToolInput *self, int *result);
void tool_input_close (ToolInput *self);
/* A problem of what is read, or of a check of it, with the place that it has there, in the file *@name. */
CeasefireProblem *tool_input_locate (const ToolInput *self, CeasefireProblem *problem, char **name);
void tool_input_print_problem (const ToolInput *self, FILE *stream, CeasefireProblem *problem);

/* A reader with the limits, the header and the leave to go on of the command line. */
CeasefireReader *tool_input_new_reader (ToolInput *self);
/*
 * The whole header, of a reader that has read its beginning. In JSON, members of it may stand behind
 * the records, so that these are passed over; a mistake in them is met again, and told, by whoever
 * reads the records. NULL if the beginning could not be read.
 */
CeasefireHeader *tool_input_complete_header (CeasefireReader *reader);
/* Says what ended reading, and returns the code for it. */
int tool_input_fail (const ToolInput *self, const GError *error);

/* The options of all commands that read: --limit, --header, --keep-going. */
void tool_input_add_options (GOptionContext *context, gboolean monitors);
/* Takes in what they say; on failure says so, sets *@result and returns FALSE. */
gboolean tool_input_set_up (int *result);
/* How many entries findings may have; 0: as usual. */
guint64 tool_input_get_entries (void);
/* Whether all mistakes are to be told, and not the first alone. */
gboolean tool_input_keeps_going (void);
/* The result of a command that would return @result, if nothing had been left out. */
int tool_input_judge (int result);
