/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-clause.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAuthority, ceasefire_authority,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_VERBATIM, "verbatim"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_TRANSLATION, "translation"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_EXCERPT, "excerpt"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_PARAPHRASE, "paraphrase"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_SUMMARY, "summary"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AUTHORITY_RECONSTRUCTED, "reconstructed"))

G_DEFINE_ENUM_TYPE (CeasefireModality, ceasefire_modality,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_OBLIGATION, "obligation"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_PROHIBITION, "prohibition"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_PERMISSION, "permission"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_RIGHT, "right"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_POWER, "power"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_RECOMMENDATION, "recommendation"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_INTENTION, "intention"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODALITY_CONSTITUTIVE, "constitutive"))

G_DEFINE_ENUM_TYPE (CeasefireStrength, ceasefire_strength,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STRENGTH_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STRENGTH_BINDING, "binding"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STRENGTH_BEST_EFFORT, "best-effort"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STRENGTH_POLITICAL, "political"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STRENGTH_HORTATORY, "hortatory"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STRENGTH_OPTIONAL, "optional"))

G_DEFINE_ENUM_TYPE (CeasefireDuty, ceasefire_duty,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DUTY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DUTY_ACHIEVE, "achieve"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DUTY_MAINTAIN, "maintain"))

G_DEFINE_ENUM_TYPE (CeasefireProxies, ceasefire_proxies,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PROXIES_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PROXIES_YES, "yes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PROXIES_MAYBE, "maybe"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PROXIES_NO, "no"))

G_DEFINE_ENUM_TYPE (CeasefirePriority, ceasefire_priority,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PRIORITY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PRIORITY_KEY, "key"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PRIORITY_HIGH, "high"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PRIORITY_NORMAL, "normal"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PRIORITY_LOW, "low"))
/* clang-format on */

static const CeasefireField clause_fields[] = {
  CEASEFIRE_STRING (label, .blurb = "The number of the clause as printed, such as III.2(b)."),
  CEASEFIRE_STRING (stage, .blurb = "The phase of the agreement that the clause belongs to, as the "
                                    "text names it, such as phase one; shown, not matched."),
  CEASEFIRE_TEXT (heading, .blurb = "The words that stand above the clause."),
  CEASEFIRE_TEXT (text, .required = TRUE,
                  .blurb = "The wording of the clause, as exact as its authority says."),
  CEASEFIRE_ENUM (
    authority, ceasefire_authority_get_type,
    .blurb
    = "How the wording relates to the agreed text, such as verbatim, translation or summary."),
  CEASEFIRE_VALUES (wordings, ceasefire_wording_type,
                    .blurb = "What other documents print as the wording; shown, not matched."),
  CEASEFIRE_CODE (category, .bare = 5, .vocabulary = "clause-category",
                  .blurb = "What the clause is about, such as prohibited-acts or self-defence."),
  CEASEFIRE_ENUM (
    modality, ceasefire_modality_get_type, .bare = 1,
    .blurb = "What the clause does to its bearers, such as oblige, prohibit or permit."),
  CEASEFIRE_ENUM (
    strength, ceasefire_strength_get_type, .bare = 3,
    .blurb = "How strongly the clause binds, such as binding, best-effort or political."),
  CEASEFIRE_REFS (bearers, .refers_to = "actor",
                  .blurb = "The actors that the clause binds; none named means every party."),
  CEASEFIRE_REFS (owed_to, .refers_to = "actor",
                  .blurb = "The actors to whom the clause is owed, who may waive it."),
  CEASEFIRE_CODE (
    action, .bare = 2, .vocabulary = "action",
    .blurb = "What the clause demands, forbids or allows, such as attack or allow-access."),
  CEASEFIRE_CODES (means, .vocabulary = "weapon",
                   .blurb = "The weapons and other means that the clause names."),
  CEASEFIRE_BOOLEAN (means_open, .blurb = "Whether the means named are only examples."),
  CEASEFIRE_REFS (targets, .refers_to = "actor|place",
                  .blurb = "Whom or what the clause protects or concerns."),
  CEASEFIRE_REFS (excluded, .refers_to = "actor|place",
                  .blurb = "Whom or what the clause does not protect."),
  CEASEFIRE_VALUES (quantities, ceasefire_quantity_type,
                    .blurb = "How much the clause demands, forbids or allows."),
  CEASEFIRE_REFS (recipients, .refers_to = "actor",
                  .blurb = "The actors to whom something is to be paid or handed over."),
  CEASEFIRE_BOOLEAN (own_side, .blurb = "Whether acts against the bearer's own side count."),
  CEASEFIRE_REFS (places, .refers_to = "place",
                  .blurb = "The places where the clause holds; none named means everywhere."),
  CEASEFIRE_BOOLEAN (bearer_controlled,
                     .blurb = "Whether the clause holds only where the bearer is in control."),
  CEASEFIRE_REFS (moves_from, .refers_to = "place",
                  .blurb = "The places from which something or somebody is to move."),
  CEASEFIRE_REFS (moves_to, .refers_to = "place",
                  .blurb = "The places to which something or somebody is to move."),
  CEASEFIRE_CODES (qualities, .bare = 6, .vocabulary = "manner",
                   .blurb = "How the action is to be done, such as rapid or unhindered."),
  CEASEFIRE_DATE (
    window,
    .blurb
    = "The interval in which the clause holds; unset means while the agreement is in force."),
  CEASEFIRE_STRING (
    window_text,
    .blurb = "The words of the source for that interval, such as during the ceasefire period."),
  CEASEFIRE_BOOLEAN (survives,
                     .blurb = "Whether the clause goes on when the agreement as a whole ends."),
  CEASEFIRE_REFS (replaces, .refers_to = "clause",
                  .blurb = "The clauses of other agreements that end where this one begins."),
  CEASEFIRE_ENUM (
    duty, ceasefire_duty_get_type, .bare = 4,
    .blurb = "Whether something is to be brought about (achieve) or kept up (maintain)."),
  CEASEFIRE_CODES (breached_by, .vocabulary = "action",
                   .blurb = "The actions that break a duty to maintain something; unset means "
                            "deny-access for access duties."),
  CEASEFIRE_VALUE (deadline, ceasefire_deadline_type,
                   .blurb = "The time by which the action is due."),
  CEASEFIRE_BOOLEAN (open_ended,
                     .blurb = "Whether the action is meant to have no deadline, so that "
                              "none is looked for."),
  CEASEFIRE_VALUE (
    trigger, ceasefire_trigger_type,
    .blurb = "What makes the action due, such as an event or the breach of another clause."),
  CEASEFIRE_DURATION (
    every, .blurb = "The period after which the action is due again, for a recurring duty."),
  CEASEFIRE_VALUES (exceptions, ceasefire_exception_type,
                    .blurb = "The exceptions that lift the clause, such as self-defence."),
  CEASEFIRE_TEXT (condition, .blurb = "The condition on which the clause depends, in words."),
  CEASEFIRE_BOOLEAN (public_act, .blurb = "Whether performance would be public, so that silence "
                                          "after the deadline is non-performance."),
  CEASEFIRE_ENUM (proxies, ceasefire_proxies_get_type, .ordered = 3,
                  .blurb = "Whether acts of the bearer's proxies count; unset means maybe."),
  CEASEFIRE_ENUM (members, ceasefire_proxies_get_type, .ordered = 3,
                  .blurb = "Whether acts of the bearer's members count; unset means yes."),
  CEASEFIRE_BOOLEAN (confidential, .blurb = "Whether the clause is kept confidential."),
  CEASEFIRE_ENUM (priority, ceasefire_priority_get_type, .ordered = 4,
                  .blurb = "How urgent the parties hold the clause to be."),
  CEASEFIRE_RECORDS (clauses, ceasefire_clause_type,
                     .blurb = "The provisions nested below this one, in their order."),
};

CeasefireType ceasefire_clause_type
  = CEASEFIRE_RECORD_TYPE ("clause", CeasefireClause, clause_fields,
                           .blurb = "One provision of an agreement, with at most one norm.");

#include "types/accessors/clause.inc"
