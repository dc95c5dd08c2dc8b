/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CeasefireRelation:
 * @CEASEFIRE_RELATION_UNSET: Not said.
 * @CEASEFIRE_RELATION_MEMBER_OF: Belongs to it, as a member does.
 * @CEASEFIRE_RELATION_PART_OF: Is a part or organ of it.
 * @CEASEFIRE_RELATION_REPRESENTS: Speaks and acts for it.
 * @CEASEFIRE_RELATION_HOLDS_OFFICE_IN: Holds an office in it.
 * @CEASEFIRE_RELATION_LEADS: Leads it.
 * @CEASEFIRE_RELATION_PROXY_OF: Acts for it without being part of it.
 * @CEASEFIRE_RELATION_SUPPORTED_BY: Is supported by it.
 * @CEASEFIRE_RELATION_OPPOSES: Opposes it.
 * @CEASEFIRE_RELATION_CHAIRS: Is in the chair of it.
 * @CEASEFIRE_RELATION_SUCCEEDS: Took its place, with its rights and duties.
 * @CEASEFIRE_RELATION_DELEGATE_OF: Is its delegate at a meeting or in a body.
 *
 * How an actor stands to another.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_RELATION_UNSET,
  CEASEFIRE_RELATION_MEMBER_OF,
  CEASEFIRE_RELATION_PART_OF,
  CEASEFIRE_RELATION_REPRESENTS,
  CEASEFIRE_RELATION_HOLDS_OFFICE_IN,
  CEASEFIRE_RELATION_LEADS,
  CEASEFIRE_RELATION_PROXY_OF,
  CEASEFIRE_RELATION_SUPPORTED_BY,
  CEASEFIRE_RELATION_OPPOSES,
  CEASEFIRE_RELATION_CHAIRS,
  CEASEFIRE_RELATION_SUCCEEDS,
  CEASEFIRE_RELATION_DELEGATE_OF,
} CeasefireRelation;

#define CEASEFIRE_TYPE_RELATION (ceasefire_relation_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_relation_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAffiliation:
 *
 * How an actor belongs to another, and when.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_affiliation_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireAffiliation CeasefireAffiliation;

#define CEASEFIRE_TYPE_AFFILIATION (ceasefire_affiliation_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_affiliation_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/affiliation.h>
