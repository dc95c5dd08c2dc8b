/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * A file that is being replaced in one step. What is written to @stream takes the file's place when
 * it is committed; until then, and if it is abandoned, the file stays as it is. Devices, pipes and
 * open descriptors such as /dev/stdout are written in place.
 */
typedef struct
{
  GOutputStream *stream;
  GFile *file;
  char *target;    /* the regular local file behind all links; NULL for others */
  char *temporary; /* what is written, beside the target; NULL while it has no name */
  int fd;          /* of the stream, if there is a target */
} CeasefireReplacement;

CeasefireReplacement *ceasefire_replacement_begin (GFile *file, GCancellable *cancellable,
                                                   GError **error);
/* Both end it; to commit may fail, and then nothing has been replaced. */
gboolean ceasefire_replacement_commit (CeasefireReplacement *self, GCancellable *cancellable,
                                       GError **error);
void ceasefire_replacement_abandon (CeasefireReplacement *self);

G_END_DECLS
