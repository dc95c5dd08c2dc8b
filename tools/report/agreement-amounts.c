/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/agreements.h"

#include <ceasefire/ceasefire-amount.h>
#include <math.h>

/*
 * What was promised, beside what is established and what is claimed: a row for each amount of each finding, with
 * a scale of its own, for units differ. Numbers that nobody tells are not drawn, least of all as nothing.
 */

#define WIDTH 350.0 /* as a telephone has */
#define MARGIN 8.0
#define ROW 64.0
#define BAR 9.0
#define SPACE 84.0 /* right of the bars, for their numbers */

typedef struct
{
  CeasefireFinding *finding;
  CeasefireAmount *amount;
} AmountRow;

static gboolean
amounts_is_of (Report *report, CeasefireFinding *finding, CeasefireAgreement *agreement)
{
  const char *id = ceasefire_finding_get_clause (finding);
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (report->dossier, id) : NULL;

  while (record && ceasefire_record_get_parent (record))
    record = ceasefire_record_get_parent (record);
  return record == CEASEFIRE_RECORD (agreement);
}

static GArray *
amounts_collect (Report *report, CeasefireAgreement *agreement)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (AmountRow));

  for (guint i = 0; i < report->findings->len; i++)
    {
      CeasefireFinding *finding = report->findings->pdata[i];
      CeasefireAmount *const *amounts = ceasefire_finding_get_quantities (finding);

      if (amounts == NULL || !amounts_is_of (report, finding, agreement))
        continue;
      for (; *amounts && rows->len < REPORT_MAX_ENTRIES; amounts++)
        g_array_append_val (rows, ((AmountRow){ finding, *amounts }));
    }
  return rows;
}

/* The largest number of a row, which its scale has to hold. */
static double
amounts_get_most (CeasefireAmount *amount)
{
  const double numbers[]
    = { ceasefire_amount_get_promised (amount), ceasefire_amount_get_established_low (amount),
        ceasefire_amount_get_established_high (amount), ceasefire_amount_get_claimed_low (amount),
        ceasefire_amount_get_claimed_high (amount) };
  double most = 1;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (!isnan (numbers[i]) && numbers[i] > most)
      most = numbers[i];
  return most;
}

static double
amounts_get_x (double number, double most)
{
  return MARGIN + (WIDTH - 2 * MARGIN - SPACE) * CLAMP (number / most, 0, 1);
}

/* What it is at the least is full, up to what it may be is pale; of what has no bound the end is open. */
static void
amounts_put_bar (Report *report, const char *class_name, double low, double high, double most,
                 double y, const char *nobody)
{
  const double left = MARGIN;
  const double least = amounts_get_x (isnan (low) ? 0 : low, most);
  const double last = isnan (high) ? amounts_get_x (most, most) : amounts_get_x (high, most);
  g_autofree char *words = agreement_write_range (report, low, high);
  g_autofree char *pale = g_strdup_printf ("%s vague", class_name);

  if (words == NULL)
    {
      svg_text (report, NULL, left, y + BAR, SVG_LEFT, nobody);
      return;
    }
  if (least > left)
    svg_rect (report, class_name, left, y, least - left, BAR);
  if (last > least)
    svg_rect (report, pale, least, y, last - least, BAR);
  if (last <= left)
    svg_line (report, "axis", left, y, left, y + BAR);
  svg_text (report, NULL, last + 6, y + BAR, SVG_LEFT, words);
}

static CeasefireClause *
amounts_get_clause (const Report *report, const AmountRow *row)
{
  const char *id = ceasefire_finding_get_clause (row->finding);
  CeasefireRecord *record = ceasefire_dossier_lookup (report->dossier, id);

  return CEASEFIRE_IS_CLAUSE (record) ? CEASEFIRE_CLAUSE (record) : NULL;
}

/* What a ban names is what nobody may reach. */
static gboolean
amounts_is_ban (const Report *report, const AmountRow *row)
{
  CeasefireClause *clause = amounts_get_clause (report, row);

  return clause && ceasefire_clause_get_modality (clause) == CEASEFIRE_MODALITY_PROHIBITION;
}

/* Of what, and how much of it was promised or is banned. */
static char *
amounts_write_aim (Report *report, const AmountRow *row)
{
  const double promised = ceasefire_amount_get_promised (row->amount);
  g_autofree char *number = agreement_write_range (report, promised, promised);
  g_autofree char *unit = agreement_write_unit (report, ceasefire_amount_get_unit (row->amount),
                                                ceasefire_amount_get_of (row->amount));

  if (number == NULL)
    return g_steal_pointer (&unit);
  return tool_language_fill (amounts_is_ban (report, row) ? _ ("{unit}, banned from {number} on")
                                                          : _ ("{unit}, promised {number}"),
                             "unit", unit, "number", number, NULL);
}

/* Of which clause, and whose. */
static char *
amounts_write_name (Report *report, const AmountRow *row)
{
  CeasefireClause *record = amounts_get_clause (report, row);
  const char *label = record ? ceasefire_clause_get_label (record) : NULL;
  g_autofree char *clause
    = label ? g_strdup (label) : report_name (report, ceasefire_finding_get_clause (row->finding));
  g_autofree char *party = report_name (report, ceasefire_finding_get_party (row->finding));

  return tool_language_fill (_ ("{clause}, {party}"), "clause", clause, "party", party, NULL);
}

static void
amounts_put_row (Report *report, const AmountRow *row, double y)
{
  const double most = amounts_get_most (row->amount);
  const double promised = ceasefire_amount_get_promised (row->amount);
  g_autofree char *name = amounts_write_name (report, row);
  g_autofree char *aim = amounts_write_aim (report, row);
  g_autofree char *whole
    = tool_language_fill (_ ("{name}: {amount}"), "name", name, "amount", aim, NULL);
  g_autofree char *first = svg_fit (name, WIDTH - 2 * MARGIN);
  g_autofree char *second = svg_fit (aim, WIDTH - 2 * MARGIN);

  svg_open_group (report, "amount", whole);
  svg_text (report, NULL, MARGIN, y + 12, SVG_LEFT, first);
  svg_text (report, NULL, MARGIN, y + 26, SVG_LEFT, second);
  amounts_put_bar (report, "sign told", ceasefire_amount_get_established_low (row->amount),
                   ceasefire_amount_get_established_high (row->amount), most, y + 31,
                   _ ("no number is established"));
  amounts_put_bar (report, "sign claimed", ceasefire_amount_get_claimed_low (row->amount),
                   ceasefire_amount_get_claimed_high (row->amount), most, y + 44,
                   _ ("no number is claimed"));
  if (!isnan (promised))
    {
      const double x = amounts_get_x (promised, most);

      svg_line (report, "promised", x, y + 28, x, y + 56);
    }
  svg_close_group (report);
}

/* The same as a table */

static void
amounts_put_range (Report *report, double low, double high)
{
  g_autofree char *words = agreement_write_range (report, low, high);

  html_text (report->html, words ? words : _ ("not said"));
}

static void
amounts_put_table_row (Report *report, const AmountRow *row, const char *const *heads)
{
  const double promised = ceasefire_amount_get_promised (row->amount);
  g_autofree char *unit = agreement_write_unit (report, ceasefire_amount_get_unit (row->amount),
                                                ceasefire_amount_get_of (row->amount));
  g_autofree char *number = agreement_write_range (report, promised, promised);

  html_open (report->html, "tr");
  report_open_head_cell (report);
  report_put_record (report, ceasefire_finding_get_clause (row->finding));
  report_next_cell (report, heads[1]);
  report_put_record (report, ceasefire_finding_get_party (row->finding));
  report_next_cell (report, heads[2]);
  html_text (report->html, unit);
  report_next_cell (report, heads[3]);
  if (amounts_is_ban (report, row) && number)
    report_say (report, _ ("banned from {number} on"),
                (ReportPart[]){ PART_WORDS ("number", number), PART_END });
  else
    amounts_put_range (report, promised, promised);
  report_next_cell (report, heads[4]);
  amounts_put_range (report, ceasefire_amount_get_established_low (row->amount),
                     ceasefire_amount_get_established_high (row->amount));
  report_next_cell (report, heads[5]);
  amounts_put_range (report, ceasefire_amount_get_claimed_low (row->amount),
                     ceasefire_amount_get_claimed_high (row->amount));
  html_close (report->html);
  html_close (report->html);
}

static void
amounts_put_table (Report *report, const GArray *rows)
{
  const char *const heads[]
    = { _ ("Clause"), _ ("Party"), _ ("Unit"), _ ("Promised"), _ ("Established"), _ ("Claimed") };

  svg_open_same (report, _ ("The numbers as a table"));
  report_open_table (report, _ ("Promised, established and claimed"), heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < rows->len; i++)
    amounts_put_table_row (report, &g_array_index (rows, AmountRow, i), heads);
  report_close_table (report);
  svg_close_same (report);
}

static void
amounts_put_key (Report *report, const char *id)
{
  svg_open_key (report);
  svg_put_key (report, id, "sign told", _ ("established; pale up to what it may be"));
  svg_put_key (report, id, "sign claimed", _ ("claimed; pale up to what it may be"));
  svg_put_key (report, id, "promised", _ ("upright line: promised, or where a ban begins"));
  svg_close_key (report);
}

void
agreement_put_amounts (Report *report, CeasefireAgreement *agreement)
{
  g_autoptr (GArray) rows = amounts_collect (report, agreement);
  const char *agreement_id = ceasefire_record_get_id (CEASEFIRE_RECORD (agreement));
  g_autofree char *id = g_strdup_printf ("amounts-%s", agreement_id);
  g_autofree char *drawing = svg_make_id ("amounts-drawing", agreement_id);

  if (rows->len == 0)
    return;
  report_open_figure (
    report, id,
    _ ("What was promised, beside what is established on strong words that nobody "
       "disputes, and what is claimed by anybody. Each row has a scale of its own; "
       "what nobody tells is left out. Who says so stands with the findings."));
  svg_open (report, drawing, WIDTH, rows->len * ROW + 4, _ ("Promised, established and claimed"),
            _ ("Bars for each amount that a clause asks for. The table below says the same."));
  for (guint i = 0; i < rows->len; i++)
    amounts_put_row (report, &g_array_index (rows, AmountRow, i), i * ROW);
  svg_close (report);
  amounts_put_key (report, drawing);
  amounts_put_table (report, rows);
  report_close_figure (report);
}
