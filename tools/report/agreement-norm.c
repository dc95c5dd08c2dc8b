/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/agreements.h"

#include <ceasefire/ceasefire-deadline.h>
#include <ceasefire/ceasefire-exception.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-trigger.h>
#include <math.h>

/*
 * What a clause asks for, in the words of its members: a term for each that is set, and its description. So no
 * sentence is put together that another language would put together otherwise.
 */

static const AgreementTerm terms[] = {
  { "modality", N_ ("Kind of norm") },
  { "strength", N_ ("Strength") },
  { "bearers", N_ ("Who is bound") },
  { "action", N_ ("What") },
  { "targets", N_ ("Concerning") },
  { "excluded", N_ ("Not concerning") },
  { "means", N_ ("With what") },
  { "means_open", N_ ("With other means too") },
  { "places", N_ ("Where") },
  { "bearer_controlled", N_ ("Only where who is bound is in control") },
  { "recipients", N_ ("Handed to") },
  { "moves_from", N_ ("From") },
  { "moves_to", N_ ("To") },
  { "qualities", N_ ("How") },
  { "breached_by", N_ ("Broken by") },
  { "own_side", N_ ("Also against the own side") },
  { "window", N_ ("Holds") },
  { "every", N_ ("Again every") },
  { "condition", N_ ("On condition") },
  { "survives", N_ ("Also after the agreement ends") },
  { "owed_to", N_ ("Owed to") },
  { "replaces", N_ ("In place of") },
  { "public_act", N_ ("To be seen in public") },
  { "priority", N_ ("Priority") },
};

/* Numbers */

char *
agreement_write_range (Report *report, double low, double high)
{
  g_autofree char *least = isnan (low) ? NULL : cldr_write_decimal (report->cldr, low, 2);
  g_autofree char *most = isnan (high) ? NULL : cldr_write_decimal (report->cldr, high, 2);

  if (least && most)
    return low < high || low > high
             ? tool_language_fill (_ ("{low} to {high}"), "low", least, "high", most, NULL)
             : g_steal_pointer (&least);
  if (least)
    return tool_language_fill (_ ("at least {number}"), "number", least, NULL);
  return most ? tool_language_fill (_ ("at most {number}"), "number", most, NULL) : NULL;
}

char *
agreement_write_unit (Report *report, const char *unit, const char *of)
{
  const char *what = report_label_code (report, "unit", unit);

  if (of == NULL)
    return g_strdup (what ? what : "");
  return tool_language_fill (_ ("{unit} of {what}"), "unit", what ? what : "", "what",
                             report_label_code (report, "quantity-of", of), NULL);
}

char *
agreement_write_quantity (Report *report, CeasefireQuantity *quantity)
{
  double exact = ceasefire_quantity_get_exact (quantity);
  CeasefireDuration *per = ceasefire_quantity_get_per (quantity);
  g_autofree char *number = agreement_write_range (
    report, isnan (exact) ? ceasefire_quantity_get_at_least (quantity) : exact,
    isnan (exact) ? ceasefire_quantity_get_at_most (quantity) : exact);
  g_autofree char *unit = agreement_write_unit (report, ceasefire_quantity_get_unit (quantity),
                                                ceasefire_quantity_get_of (quantity));
  g_autofree char *period = per ? cldr_write_duration (report->cldr, per) : NULL;
  const char *template = period ? _ ("{number} × {unit}, in {period}") : _ ("{number} × {unit}");

  if (ceasefire_quantity_get_approximate (quantity))
    template = period ? _ ("about {number} × {unit}, in {period}") : _ ("about {number} × {unit}");
  return tool_language_fill (template, "number", number ? number : _ ("not said"), "unit", unit,
                             "period", period, NULL);
}

/* Terms */

static void
norm_open_term (Report *report, const char *label)
{
  html_element (report->html, "dt", NULL, label);
  html_open (report->html, "dd");
}

static void
norm_close_term (Report *report)
{
  html_close (report->html);
}

/* Nothing is put where there is nothing. */
static void
norm_put_words (Report *report, const char *label, const char *words)
{
  if (words == NULL)
    return;
  norm_open_term (report, label);
  html_text (report->html, words);
  norm_close_term (report);
}

static void
norm_put_names (Report *report, const char *label, const char *const *ids)
{
  if (ids == NULL || *ids == NULL)
    return;
  norm_open_term (report, label);
  report_put_names (report, ids);
  norm_close_term (report);
}

static void
norm_put_codes (Report *report, const char *label, const char *vocabulary, const char *const *codes)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  g_autofree char *list = NULL;

  if (codes == NULL || *codes == NULL)
    return;
  for (; *codes; codes++)
    g_ptr_array_add (
      labels, (gpointer) (vocabulary ? report_label_code (report, vocabulary, *codes) : *codes));
  g_ptr_array_add (labels, NULL);
  list = cldr_join (report->cldr, CLDR_AND, (const char *const *) labels->pdata);
  norm_put_words (report, label, list);
}

static void
norm_put_list (Report *report, const char *label, const CeasefireModelMember *member,
               const char *const *items)
{
  if (ceasefire_model_member_get_kind (member) == CEASEFIRE_MODEL_KIND_REFERENCE)
    norm_put_names (report, label, items);
  else
    norm_put_codes (report, label, ceasefire_model_member_get_vocabulary (member), items);
}

static void
norm_put_text (Report *report, const char *label, CeasefireText *text)
{
  norm_open_term (report, label);
  report_put_text (report, text);
  norm_close_term (report);
}

static void
norm_put_boxed (Report *report, const char *label, const GValue *value)
{
  g_autofree char *words = NULL;

  if (g_value_get_boxed (value) == NULL)
    return;
  if (G_VALUE_HOLDS (value, CEASEFIRE_TYPE_DATE))
    words = report_date (report, g_value_get_boxed (value));
  else if (G_VALUE_HOLDS (value, CEASEFIRE_TYPE_DURATION))
    words = cldr_write_duration (report->cldr, g_value_get_boxed (value));
  norm_put_words (report, label, words);
}

static void
norm_put_enum (Report *report, const char *label, const GValue *value)
{
  if (g_value_get_enum (value) != 0)
    norm_put_words (report, label,
                    report_label_enum (report, G_VALUE_TYPE (value), g_value_get_enum (value)));
}

static void
norm_put_value (Report *report, const char *label, const CeasefireModelMember *member,
                const GValue *value)
{
  if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    norm_put_list (report, label, member, g_value_get_boxed (value));
  else if (G_VALUE_HOLDS_STRING (value) && g_value_get_string (value))
    norm_put_list (report, label, member,
                   (const char *const[]){ g_value_get_string (value), NULL });
  else if (G_VALUE_HOLDS_ENUM (value))
    norm_put_enum (report, label, value);
  else if (G_VALUE_HOLDS_BOOLEAN (value) && g_value_get_boolean (value))
    norm_put_words (report, label, _ ("yes"));
  else if (G_VALUE_HOLDS (value, CEASEFIRE_TYPE_TEXT) && g_value_get_boxed (value))
    norm_put_text (report, label, g_value_get_boxed (value));
  else if (G_VALUE_HOLDS_BOXED (value))
    norm_put_boxed (report, label, value);
}

void
agreement_put_terms (Report *report, CeasefireRecord *record, const AgreementTerm *rows,
                     guint n_rows)
{
  const CeasefireModelType *type = ceasefire_model_type_for_gtype (G_OBJECT_TYPE (record));

  for (guint i = 0; i < n_rows; i++)
    {
      const CeasefireModelMember *member
        = ceasefire_model_type_lookup_member (type, rows[i].member);
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (record), ceasefire_model_member_get_property_name (member),
                             &value);
      norm_put_value (report, gettext (rows[i].label), member, &value);
    }
}

/* What lies in values of a clause */

char *
agreement_write_deadline (Report *report, CeasefireClause *clause)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  CeasefireDuration *within = deadline ? ceasefire_deadline_get_within (deadline) : NULL;
  g_autofree char *date = deadline ? report_date (report, ceasefire_deadline_get_at (deadline))
                                   : NULL;
  g_autofree char *time = within ? cldr_write_duration (report->cldr, within) : NULL;

  if (date)
    return tool_language_fill (_ ("by {date}"), "date", date, NULL);
  if (time == NULL)
    return NULL;
  return tool_language_fill (ceasefire_deadline_get_after (deadline) == CEASEFIRE_ANCHOR_TRIGGER
                               ? _ ("within {time} of what sets it off")
                               : _ ("within {time} of entry into force"),
                             "time", time, NULL);
}

static void
norm_put_trigger (Report *report, CeasefireTrigger *trigger)
{
  const char *breach = ceasefire_trigger_get_breach_of (trigger);
  const char *under = ceasefire_trigger_get_clause (trigger);
  const char *action = ceasefire_trigger_get_action (trigger);
  const gint64 days = ceasefire_trigger_get_days_without_breach (trigger);
  g_autofree char *number = days > 0 ? report_number (report, days) : NULL;

  norm_put_codes (report, _ ("Set off by"), "action", (const char *const[]){ action, NULL });
  norm_put_names (report, _ ("Set off by the breach of"), (const char *const[]){ breach, NULL });
  norm_put_names (report, _ ("Set off by the performance of"),
                  ceasefire_trigger_get_compliance_with (trigger));
  norm_put_words (report, _ ("Set off by days without breach"), number);
  norm_put_names (report, _ ("Set off under"), (const char *const[]){ under, NULL });
  norm_put_names (report, _ ("Set off by whom"), ceasefire_trigger_get_actors (trigger));
  norm_put_names (report, _ ("Set off concerning"), ceasefire_trigger_get_targets (trigger));
  norm_put_names (report, _ ("Set off where"), ceasefire_trigger_get_places (trigger));
}

static void
norm_put_exception (Report *report, CeasefireException *exception)
{
  const char *kind = ceasefire_exception_get_kind (exception);
  const char *clause = ceasefire_exception_get_clause (exception);
  CeasefireDuration *within = ceasefire_exception_get_within (exception);
  g_autofree char *time = within ? cldr_write_duration (report->cldr, within) : NULL;

  norm_put_codes (report, _ ("Except"), "exception", (const char *const[]){ kind, NULL });
  norm_put_codes (report, _ ("Except only if"), "requirement",
                  ceasefire_exception_get_requires (exception));
  norm_put_words (report, _ ("Except only within"), time);
  norm_put_names (report, _ ("Except under"), (const char *const[]){ clause, NULL });
}

void
agreement_put_norm (Report *report, CeasefireClause *clause)
{
  CeasefireQuantity *const *quantities = ceasefire_clause_get_quantities (clause);
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (clause);
  g_autofree char *deadline = agreement_write_deadline (report, clause);

  if (ceasefire_clause_get_modality (clause) == CEASEFIRE_MODALITY_UNSET)
    return;
  html_open_class (report->html, "dl", "norm");
  agreement_put_terms (report, CEASEFIRE_RECORD (clause), terms, G_N_ELEMENTS (terms));
  if (ceasefire_clause_get_bearers (clause) == NULL)
    norm_put_words (report, _ ("Who is bound"), _ ("every party"));
  for (; quantities && *quantities; quantities++)
    {
      g_autofree char *quantity = agreement_write_quantity (report, *quantities);

      norm_put_words (report, _ ("How much"), quantity);
    }
  norm_put_words (report, _ ("When it is due"), deadline);
  if (ceasefire_clause_get_trigger (clause))
    norm_put_trigger (report, ceasefire_clause_get_trigger (clause));
  for (; exceptions && *exceptions; exceptions++)
    norm_put_exception (report, *exceptions);
  html_close (report->html);
}
