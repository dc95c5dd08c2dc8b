/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CeasefireBinds:
 * @CEASEFIRE_BINDS_UNSET: Not said: it is open.
 * @CEASEFIRE_BINDS_YES: It binds them.
 * @CEASEFIRE_BINDS_NO: It does not bind them.
 *
 * Whether an agreement binds those who have a role in it, unless they say otherwise.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_BINDS_UNSET,
  CEASEFIRE_BINDS_YES,
  CEASEFIRE_BINDS_NO,
} CeasefireBinds;

#define CEASEFIRE_TYPE_BINDS (ceasefire_binds_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_binds_get_type (void) G_GNUC_CONST;

/**
 * CeasefireTerm:
 *
 * A term that a dossier adds to a vocabulary.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_term_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireTerm CeasefireTerm;

#define CEASEFIRE_TYPE_TERM (ceasefire_term_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_term_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_term_new:
 * @vocabulary: the name of the vocabulary that the term is added to
 * @code: the code by which records name the term
 *
 * Makes a term with the members that are required, and no others.
 *
 * Returns: (transfer full): a new term
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTerm *ceasefire_term_new (const char *vocabulary, const char *code);

G_END_DECLS

#include <ceasefire/accessors/term.h>
