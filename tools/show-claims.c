/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "language.h"
#include "terminal.h"

#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-model.h>

/* Statements, and incidents, which are known by statements: who says what of what. */

/* "by whom: Russia": the side of a matter that a claim speaks of. */
static char *
show_aspect (const Words *words, CeasefireClaim *claim)
{
  const char *nick
    = ceasefire_enum_to_word (CEASEFIRE_TYPE_ASPECT, (int) ceasefire_claim_get_aspect (claim));
  g_autofree char *aspect = words_code (words, "aspect", nick);
  CeasefireQuantity *quantity = ceasefire_claim_get_quantity (claim);
  g_autofree char *value = quantity ? words_quantity (words, quantity)
                                    : words_value (words, ceasefire_claim_get_value (claim));

  if (aspect && value)
    return tool_language_fill (_ ("{label}: {text}"), "label", aspect, "text", value, NULL);
  return aspect ? g_steal_pointer (&aspect) : g_steal_pointer (&value);
}

/* "denies: the strike (by whom: Russia)": what a claim does to its matter, which is "it" if @about
 * is NULL. */
static char *
show_stance (const Words *words, CeasefireClaim *claim, const char *about)
{
  CeasefireStance stance = ceasefire_claim_get_stance (claim);
  CeasefireCertainty certainty = ceasefire_claim_get_certainty (claim);
  gboolean presupposed = ceasefire_claim_get_presupposed (claim);
  gboolean granted = presupposed && stance == CEASEFIRE_STANCE_ASSERTS;
  const char *verb = words_required_enum (CEASEFIRE_TYPE_STANCE, (int) stance);
  g_autofree char *aspect = show_aspect (words, claim);
  g_autofree char *basis = words_code (words, "observation", ceasefire_claim_get_basis (claim));
  g_autofree char *silent
    = words_list (words, "aspect", ceasefire_claim_get_silent_on (claim), CLDR_AND);
  g_autoptr (GString) more = g_string_new (aspect);
  g_autofree char *line = NULL;

  if (certainty != CEASEFIRE_CERTAINTY_UNSET && certainty != CEASEFIRE_CERTAINTY_UNSTATED)
    words_add (more, "; ", "as %s", words_enum (CEASEFIRE_TYPE_CERTAINTY, (int) certainty));
  if (basis)
    words_add (more, "; ", "known by: %s", basis);
  if (presupposed && !granted)
    words_add (more, "; ", "without saying it");
  if (silent)
    words_add (more, "; ", "not said: %s", silent);
  line = tool_language_fill (granted ? about ? _ ("takes for granted: {about}")
                                             : _ ("takes it for granted")
                             : about ? _ ("{asserts}: {about}")
                                     : _ ("{asserts} it"),
                             "asserts", verb, "about", about, NULL);
  return more->len > 0 ? g_strdup_printf ("%s (%s)", line, more->str) : g_steal_pointer (&line);
}

/* The very words stand in quotation marks; what is only reported does not. */
static void
show_wording (const Words *words, CeasefireStatement *statement)
{
  const char *form = words_required_enum (CEASEFIRE_TYPE_STATEMENT_FORM,
                                          (int) ceasefire_statement_get_form (statement));
  g_autofree char *text = words_text (words, ceasefire_statement_get_text (statement));
  g_autofree char *line = NULL;

  if (text == NULL)
    return;
  line = tool_language_fill (words_are_quoted (statement) ? _ ("“{text}”") : _ ("{label}: {text}"),
                             "label", form, "text", text, NULL);
  terminal_print (TERMINAL_PLAIN, 4, 0, line);
}

/* What became of the offers that it answers. */
static void
show_responses (const Words *words, CeasefireStatement *statement)
{
  CeasefireResponse *const *responses = ceasefire_statement_get_responses (statement);

  for (; responses && *responses; responses++)
    {
      g_autofree char *to = words_name (words, ceasefire_response_get_to (*responses));
      g_autofree char *act
        = words_code (words, "speech-act", ceasefire_response_get_act (*responses));
      g_autofree char *counter
        = words_code (words, WORDS_IDS, ceasefire_response_get_counter (*responses));
      g_autoptr (GString) line = g_string_new ("· ");

      g_string_append_printf (line, "%s: %s", act ? act : WORDS_NOT_SAID, to);
      if (counter)
        words_add (line, "; ", "offered instead: %s", counter);
      terminal_print (TERMINAL_PLAIN, 6, 2, line->str);
    }
}

static void
show_claims (const Words *words, CeasefireStatement *statement)
{
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

  for (; claims && *claims; claims++)
    {
      g_autofree char *about = words_name (words, ceasefire_claim_get_about (*claims));
      g_autofree char *stance = show_stance (words, *claims, about);
      g_autofree char *line = g_strdup_printf ("· %s", stance);

      terminal_print (TERMINAL_PLAIN, 6, 2, line);
    }
}

void
show_statement (const Words *words, CeasefireRecord *record)
{
  static const WordsPart how[] = { { "manner", NULL }, { "when", NULL }, WORDS_END };
  static const WordsPart way[] = { { "attribution", NULL },
                                   { "on_behalf_of", N_ ("for {it}") },
                                   { "medium", N_ ("by {it}") },
                                   { "place", N_ ("in {it}") },
                                   { "meeting", N_ ("at {it}") },
                                   { "during", N_ ("during {it}") },
                                   { "addressees", N_ ("to {it}") },
                                   { "audience", N_ ("heard by {it}") },
                                   { "relayed_by", N_ ("through {it}") },
                                   { "origin", N_ ("known from {it}") },
                                   { "in_reply_to", N_ ("in reply to {it}") },
                                   { "conditional_on", N_ ("on condition of {it}") },
                                   { "retracted", N_ ("taken back") },
                                   WORDS_END };
  CeasefireStatement *statement = CEASEFIRE_STATEMENT (record);
  g_autofree char *speaker = words_required (words, record, "speaker");
  g_autofree char *others = words_member (words, record, "jointly_with");
  g_autofree char *acts = words_member (words, record, "acts");
  g_autofree char *id = terminal_isolate (ceasefire_record_get_id (record));
  g_autoptr (GString) line = g_string_new (speaker);
  g_autoptr (GString) through = g_string_new (NULL);

  if (others)
    words_add_filled (line, " ", N_ ("together with {it}"), others);
  if (acts)
    g_string_append_printf (line, " (%s)", acts);
  words_add_parts (words, line, ", ", record, how);
  g_string_append_printf (line, " [%s]", id);
  terminal_print (TERMINAL_STRONG, 2, 2, line->str);
  show_wording (words, statement);
  words_add_parts (words, through, "; ", record, way);
  if (through->len > 0)
    terminal_print (TERMINAL_DIM, 4, 2, through->str);
  show_responses (words, statement);
  show_claims (words, statement);
}

/* Who says of the incident what, in the order of the dossier. Where an id stands twice, claims are
 * about the first record that has it. */
static void
show_voices (const Words *words, CeasefireRecord *incident)
{
  const GArray *voices = show_index_get_voices (words->index, incident);

  for (guint i = 0; voices && i < voices->len; i++)
    {
      const ShowVoice *voice = &g_array_index (voices, ShowVoice, i);
      g_autofree char *speaker = words_required (words, voice->statement, "speaker");
      g_autofree char *id = terminal_isolate (ceasefire_record_get_id (voice->statement));
      g_autofree char *stance = show_stance (words, voice->claim, NULL);
      g_autofree char *others = words_member (words, voice->statement, "jointly_with");
      g_autoptr (GString) line = g_string_new ("· ");

      g_string_append (line, speaker);
      if (others)
        words_add_filled (line, " ", N_ ("together with {it}"), others);
      words_add (line, " ", "%s [%s]", stance, id);
      terminal_print (TERMINAL_PLAIN, 4, 2, line->str);
    }
}

/* Whether another record has the same id, and counts. */
static gboolean
show_is_second (const Words *words, CeasefireRecord *record)
{
  return ceasefire_dossier_lookup (words->dossier, ceasefire_record_get_id (record)) != record;
}

void
show_incident (const Words *words, CeasefireRecord *record)
{
  static const WordsPart parts[] = { { "agents", N_ ("said to be by {it}") },
                                     { "targets", N_ ("against {it}") },
                                     { "means", N_ ("with {it}") },
                                     { "recipients", N_ ("handed to {it}") },
                                     { "place", N_ ("in {it}") },
                                     { "moves_from", N_ ("from {it}") },
                                     { "moves_to", N_ ("to {it}") },
                                     { "when", NULL },
                                     { "count", N_ ("{it} times") },
                                     { "fatalities", N_ ("{it} killed") },
                                     { "fatalities_low", N_ ("at least {it} killed") },
                                     { "fatalities_high", N_ ("at most {it} killed") },
                                     { "injured", N_ ("{it} injured") },
                                     { "injured_low", N_ ("at least {it} injured") },
                                     { "injured_high", N_ ("at most {it} injured") },
                                     { "omits", N_ ("due under {it}") },
                                     { "part_of", N_ ("part of {it}") },
                                     { "same_event", N_ ("the same event as {it}") },
                                     WORDS_END };
  g_autofree char *quantities
    = words_quantities (words, ceasefire_incident_get_quantities (CEASEFIRE_INCIDENT (record)));
  g_autofree char *action = words_required (words, record, "action");
  g_autofree char *text = words_member (words, record, "text");
  gboolean omitted = ceasefire_incident_get_omits (CEASEFIRE_INCIDENT (record)) != NULL;
  g_autofree char *name
    = tool_language_fill (omitted ? _ ("not done: {it}") : "{it}", "it", action, NULL);

  show_entry (words, record, name, parts);
  if (text)
    terminal_print (TERMINAL_PLAIN, 4, 0, text);
  show_labelled (4, "how much", quantities);
  if (show_is_second (words, record))
    terminal_print (TERMINAL_DIM, 4, 2,
                    _ ("what is said of this id stands with the first that has it"));
  else
    show_voices (words, record);
}
