/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-writer.h>

/*
 * All that the commands print goes to standard output. With --output that is a file, which is
 * replaced in one step at the end, unless the command has failed; or a device, a pipe or an open
 * descriptor.
 */

/* What --to can be; ends in NULL. */
const char *const *tool_output_get_formats (void);

/* The options of every command; of those that write dossiers, --to and --compress too. */
void tool_output_add_options (GOptionContext *context, gboolean writes_dossier);
/* Leads standard output to where --output says. On failure says so, sets *@result and returns FALSE. */
gboolean tool_output_open (int *result);
/* What is to be replaced stays as it is: the command has failed. */
void tool_output_abandon (void);
/* The last of a command that returns @result; what is to be returned to the shell. */
int tool_output_close (int result);

/* For messages. */
const char *tool_output_get_name (void);
/* A dossier that is being written as --to and --compress say, to standard output; or as sheets. One that
 * is exported is gathered in memory first. */
typedef struct _ToolWriter ToolWriter;

ToolWriter *tool_output_new_writer (CeasefireHeader *header);
gboolean tool_writer_write (ToolWriter *self, CeasefireRecord *record, GError **error);
/* Sheets come to be only if the command has not failed. */
gboolean tool_writer_close (ToolWriter *self, GError **error);
void tool_writer_free (ToolWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ToolWriter, tool_writer_free)
/* All of one that is in memory; on failure says so. Returns the code for it. */
int tool_output_write (CeasefireDossier *dossier);
/* Replaces a file in one step; on failure says so. Returns the code for it. */
int tool_output_replace (const char *name, GBytes *text);
/* Says that it could not be written, and returns the code for it. */
int tool_output_fail (const GError *error);
