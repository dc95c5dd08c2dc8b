/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-statement.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_SPEAKER,
  ROW_ON_BEHALF_OF,
  ROW_ACTS,
  ROW_FORM,
  ROW_TEXT,
  ROW_LANGUAGE,
  ROW_WHEN,
  ROW_WHEN_TEXT,
  ROW_PLACE,
  ROW_MEETING,
  ROW_MEDIUM,
  ROW_AUDIENCE,
  ROW_RELAYED_BY,
  ROW_ORIGIN,
  ROW_ATTRIBUTION,
  ROW_MANNER,
  ROW_ADDRESSEES,
  ROW_ABOUT,
  ROW_IN_REPLY_TO,
  ROW_DURING,
  ROW_RETRACTED,
  ROW_CLAIMS,
};

GType
ceasefire_statement_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_statement_type);
}

const char *
ceasefire_statement_get_speaker (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_SPEAKER);
}

void
ceasefire_statement_set_speaker (CeasefireStatement *self, const char *speaker)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_SPEAKER, &(CeasefireCell){ .pointer = (gpointer) speaker });
}

const char *
ceasefire_statement_get_on_behalf_of (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ON_BEHALF_OF);
}

void
ceasefire_statement_set_on_behalf_of (CeasefireStatement *self, const char *on_behalf_of)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_ON_BEHALF_OF,
                        &(CeasefireCell){ .pointer = (gpointer) on_behalf_of });
}

const char *const *
ceasefire_statement_get_acts (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ACTS);
}

void
ceasefire_statement_set_acts (CeasefireStatement *self, const char *const *acts)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_ACTS, &(CeasefireCell){ .pointer = (gpointer) acts });
}

CeasefireStatementForm
ceasefire_statement_get_form (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), 0);

  return (CeasefireStatementForm) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                            ROW_FORM);
}

void
ceasefire_statement_set_form (CeasefireStatement *self, CeasefireStatementForm form)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_FORM, &(CeasefireCell){ .small = (int) form });
}

CeasefireText *
ceasefire_statement_get_text (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TEXT);
}

void
ceasefire_statement_set_text (CeasefireStatement *self, CeasefireText *text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_TEXT, &(CeasefireCell){ .pointer = (gpointer) text });
}

const char *
ceasefire_statement_get_language (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_LANGUAGE);
}

void
ceasefire_statement_set_language (CeasefireStatement *self, const char *language)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_LANGUAGE, &(CeasefireCell){ .pointer = (gpointer) language });
}

CeasefireDate *
ceasefire_statement_get_when (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WHEN);
}

void
ceasefire_statement_set_when (CeasefireStatement *self, CeasefireDate *when)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_WHEN, &(CeasefireCell){ .pointer = (gpointer) when });
}

const char *
ceasefire_statement_get_when_text (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WHEN_TEXT);
}

void
ceasefire_statement_set_when_text (CeasefireStatement *self, const char *when_text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_WHEN_TEXT, &(CeasefireCell){ .pointer = (gpointer) when_text });
}

const char *
ceasefire_statement_get_place (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PLACE);
}

void
ceasefire_statement_set_place (CeasefireStatement *self, const char *place)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_PLACE, &(CeasefireCell){ .pointer = (gpointer) place });
}

const char *
ceasefire_statement_get_meeting (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MEETING);
}

void
ceasefire_statement_set_meeting (CeasefireStatement *self, const char *meeting)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_MEETING, &(CeasefireCell){ .pointer = (gpointer) meeting });
}

const char *
ceasefire_statement_get_medium (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MEDIUM);
}

void
ceasefire_statement_set_medium (CeasefireStatement *self, const char *medium)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_MEDIUM, &(CeasefireCell){ .pointer = (gpointer) medium });
}

const char *const *
ceasefire_statement_get_audience (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AUDIENCE);
}

void
ceasefire_statement_set_audience (CeasefireStatement *self, const char *const *audience)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_AUDIENCE, &(CeasefireCell){ .pointer = (gpointer) audience });
}

const char *const *
ceasefire_statement_get_relayed_by (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_RELAYED_BY);
}

void
ceasefire_statement_set_relayed_by (CeasefireStatement *self, const char *const *relayed_by)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_RELAYED_BY, &(CeasefireCell){ .pointer = (gpointer) relayed_by });
}

const char *
ceasefire_statement_get_origin (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ORIGIN);
}

void
ceasefire_statement_set_origin (CeasefireStatement *self, const char *origin)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_ORIGIN, &(CeasefireCell){ .pointer = (gpointer) origin });
}

CeasefireAttribution
ceasefire_statement_get_attribution (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), 0);

  return (CeasefireAttribution) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                          ROW_ATTRIBUTION);
}

void
ceasefire_statement_set_attribution (CeasefireStatement *self, CeasefireAttribution attribution)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_ATTRIBUTION, &(CeasefireCell){ .small = (int) attribution });
}

const char *const *
ceasefire_statement_get_manner (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MANNER);
}

void
ceasefire_statement_set_manner (CeasefireStatement *self, const char *const *manner)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_MANNER, &(CeasefireCell){ .pointer = (gpointer) manner });
}

const char *const *
ceasefire_statement_get_addressees (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ADDRESSEES);
}

void
ceasefire_statement_set_addressees (CeasefireStatement *self, const char *const *addressees)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_ADDRESSEES, &(CeasefireCell){ .pointer = (gpointer) addressees });
}

const char *const *
ceasefire_statement_get_about (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ABOUT);
}

void
ceasefire_statement_set_about (CeasefireStatement *self, const char *const *about)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_ABOUT, &(CeasefireCell){ .pointer = (gpointer) about });
}

const char *
ceasefire_statement_get_in_reply_to (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_IN_REPLY_TO);
}

void
ceasefire_statement_set_in_reply_to (CeasefireStatement *self, const char *in_reply_to)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_IN_REPLY_TO,
                        &(CeasefireCell){ .pointer = (gpointer) in_reply_to });
}

const char *
ceasefire_statement_get_during (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DURING);
}

void
ceasefire_statement_set_during (CeasefireStatement *self, const char *during)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_DURING, &(CeasefireCell){ .pointer = (gpointer) during });
}

gboolean
ceasefire_statement_get_retracted (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_RETRACTED)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_statement_set_retracted (CeasefireStatement *self, gboolean retracted)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (
    self, ROW_RETRACTED,
    &(CeasefireCell){ .small = retracted ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

CeasefireClaim *const *
ceasefire_statement_get_claims (CeasefireStatement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_CLAIMS);
}

void
ceasefire_statement_set_claims (CeasefireStatement *self, CeasefireClaim *const *claims)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));

  ceasefire_record_set (self, ROW_CLAIMS, &(CeasefireCell){ .pointer = (gpointer) claims });
}

void
ceasefire_statement_add_claim (CeasefireStatement *self, CeasefireClaim *claim)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_statement_type));
  g_return_if_fail (claim != NULL);

  ceasefire_record_append (self, ROW_CLAIMS, claim);
}
