/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/value.h"

G_BEGIN_DECLS

/*
 * What core needs JSON for: raw members, and access by name. The format gives its functions when the
 * library is loaded, so that core needs no symbol of it when linked.
 */
typedef struct
{
  /* A text as a raw member may hold it: one JSON object without white space between its tokens;
   * NULL if it is none. */
  char *(*normalize) (const char *text);
  /* The same of any JSON, which is the member @name. */
  char *(*read_any) (const char *name, const char *json, GError **error);
  /* An object of @type that has the one member. */
  gpointer (*read_member) (CeasefireType *type, guint row, const char *json, GError **error);
  gpointer (*read_value) (CeasefireType *type, const char *json, GError **error);
  /* A member that is there; a value. */
  char *(*write_member) (const CeasefireLayout *layout, guint row, const CeasefireCell *cell);
  char *(*write_value) (gconstpointer value);
  char *(*write_string) (const char *string);
} CeasefireJsonFormat;

extern const CeasefireJsonFormat *ceasefire_json_format;

/* What every value has, by the names of members; accessors are printed that call these. */
gboolean ceasefire_value_has (gconstpointer value, const char *member);
char **ceasefire_value_list_members (gconstpointer value);
char *ceasefire_value_dup_json (gconstpointer value, const char *member);
gboolean ceasefire_value_set_json (gpointer value, const char *member, const char *json,
                                   GError **error);
gboolean ceasefire_value_set_extra (gpointer value, const char *member, const char *json,
                                    GError **error);
void ceasefire_value_unset (gpointer value, const char *member);
char *ceasefire_value_to_json (gconstpointer value);
gpointer ceasefire_value_from_json (CeasefireType *type, const char *json, GError **error);

G_END_DECLS
