/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/type.h"

G_BEGIN_DECLS

/*
 * JSON Schema from the field tables. A schema is one reference to the part that was asked for, and
 * the parts: whatever a part refers to becomes a part itself, so none is listed anywhere.
 *
 * Parts have a title, members a description: editors that resolve a reference let the part's own
 * words win.
 */
typedef struct _CeasefireSchema CeasefireSchema;
typedef void (*CeasefireSchemaPrint) (CeasefireSchema *self, gconstpointer data);

typedef struct
{
  const char *name;
  CeasefireSchemaPrint print;
  gconstpointer data;
} CeasefireSchemaPart;

/* What a schema is for: how it prints the objects of the format, and what it says of itself. */
typedef struct
{
  const char *draft;
  const char *parts; /* under which name they stand */
  CeasefireSchemaPrint dossier;
  CeasefireSchemaPrint record;
  CeasefireSchemaPrint type;
  gboolean says_type; /* of a record, wherever it stands */
} CeasefireSchemaForm;

extern const CeasefireSchemaForm ceasefire_schema_of_classes;

struct _CeasefireSchema
{
  const CeasefireSchemaForm *form;
  GString *text;
  guint depth;
  gboolean first; /* nothing stands yet in what is open */
  GArray *parts;  /* of CeasefireSchemaPart, in the order in which they were referred to */
};

void ceasefire_schema_init (CeasefireSchema *self, const CeasefireSchemaForm *form);
void ceasefire_schema_clear (CeasefireSchema *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CeasefireSchema, ceasefire_schema_clear)

/* Writing, each behind what was written before. @key is NULL in lists. */
void ceasefire_schema_open (CeasefireSchema *self, const char *key, char bracket);
void ceasefire_schema_close (CeasefireSchema *self, char bracket);
void ceasefire_schema_write (CeasefireSchema *self, const char *key, const char *value);
void ceasefire_schema_write_number (CeasefireSchema *self, const char *key, double value);
void ceasefire_schema_write_boolean (CeasefireSchema *self, const char *key, gboolean value);
void ceasefire_schema_write_list (CeasefireSchema *self, const char *key,
                                  const char *const *values);

/* Refers to a part, and sees to it that it is there. @name and @data must last. */
void ceasefire_schema_refer (CeasefireSchema *self, const char *name, CeasefireSchemaPrint print,
                             gconstpointer data);

/* The words of a closed set. */
void ceasefire_schema_add_enum (CeasefireSchema *self, GType type);
void ceasefire_schema_add_number (CeasefireSchema *self, const CeasefireField *field);
/* What the member says, and which records it refers to. */
void ceasefire_schema_describe (CeasefireSchema *self, const CeasefireField *field);

/* What must be there of @type; @more: what else, NULL-terminated. */
void ceasefire_schema_add_required (CeasefireSchema *self, const CeasefireType *type,
                                    const char *const *more);

/* Members, and the parts that are objects and ids. */
void ceasefire_schema_add_member (CeasefireSchema *self, const CeasefireField *field);
void ceasefire_schema_print_type (CeasefireSchema *self, gconstpointer data);
void ceasefire_schema_print_id (CeasefireSchema *self, gconstpointer data);

G_END_DECLS
