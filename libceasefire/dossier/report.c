/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-report.h>

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-version.h>

#include "core/enum.h"
#include "dossier/check.h"
#include "json/writer.h"

#include <string.h>

/*
 * Problems for other programs. Each is written when it is added. A run of SARIF lists its rules in front
 * of the results, so that a result can name its rule by number: the codes of reading, then those of checks.
 */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireReportFormat, ceasefire_report_format,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REPORT_FORMAT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REPORT_FORMAT_JSONL, "jsonl"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REPORT_FORMAT_SARIF, "sarif"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REPORT_FORMAT_GITHUB, "github"))
/* clang-format on */

struct _CeasefireReport
{
  GObject parent_instance;

  CeasefireReportFormat format;
  GString *text;
  GPtrArray *rules; /* of SARIF: codes, which are not owned */
  gboolean any;     /* a problem has been written */
  gboolean has_ended;
};

G_DEFINE_FINAL_TYPE (CeasefireReport, ceasefire_report, G_TYPE_OBJECT)

static void
report_finalize (GObject *object)
{
  CeasefireReport *self = CEASEFIRE_REPORT (object);

  g_string_free (self->text, TRUE);
  g_ptr_array_unref (self->rules);
  G_OBJECT_CLASS (ceasefire_report_parent_class)->finalize (object);
}

static void
ceasefire_report_class_init (CeasefireReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = report_finalize;
}

static void
ceasefire_report_init (CeasefireReport *self)
{
  self->format = CEASEFIRE_REPORT_FORMAT_JSONL;
  self->text = g_string_new (NULL);
  self->rules = g_ptr_array_new ();
}

/* Members of JSON */

static void
report_key (GString *text, const char *key)
{
  char last = text->str[text->len - 1];

  if (last != '{' && last != '[')
    g_string_append_c (text, ',');
  g_string_append_printf (text, "\"%s\":", key);
}

static void
report_string (GString *text, const char *key, const char *string)
{
  if (string == NULL || *string == '\0')
    return;
  report_key (text, key);
  ceasefire_json_write_string (text, string);
}

static void
report_number (GString *text, const char *key, gint64 number)
{
  report_key (text, key);
  g_string_append_printf (text, "%" G_GINT64_FORMAT, number);
}

static const char *
report_say_severity (CeasefireProblem *problem)
{
  return ceasefire_enum_get_nick (CEASEFIRE_TYPE_SEVERITY,
                                  (int) ceasefire_problem_get_severity (problem));
}

/* JSON Lines */

static void
report_add_line (CeasefireReport *self, const char *file, CeasefireProblem *problem)
{
  g_autofree char *name = g_filename_display_name (file);
  gint64 start = ceasefire_problem_get_quote_start (problem);

  g_string_append_c (self->text, '{');
  report_string (self->text, "file", name);
  if (ceasefire_problem_get_line (problem) > 0)
    {
      report_number (self->text, "line", ceasefire_problem_get_line (problem));
      report_number (self->text, "column", ceasefire_problem_get_column (problem));
    }
  report_string (self->text, "severity", report_say_severity (problem));
  report_string (self->text, "code", ceasefire_problem_get_code (problem));
  report_string (self->text, "record", ceasefire_problem_get_record_id (problem));
  report_string (self->text, "path", ceasefire_problem_get_path (problem));
  report_string (self->text, "message", ceasefire_problem_get_message (problem));
  report_string (self->text, "suggestion", ceasefire_problem_get_suggestion (problem));
  if (start >= 0)
    {
      report_number (self->text, "quote_start", start);
      report_number (self->text, "quote_end", ceasefire_problem_get_quote_end (problem));
    }
  g_string_append (self->text, "}\n");
}

/* Annotations of GitHub */

static void
report_escape (GString *text, const char *string, const char *characters)
{
  for (; *string; string++)
    if (strchr (characters, *string))
      g_string_append_printf (text, "%%%02X", (guint) (guchar) *string);
    else
      g_string_append_c (text, *string);
}

static void
report_add_annotation (CeasefireReport *self, const char *file, CeasefireProblem *problem)
{
  static const char in_property[] = "%\r\n:,";
  static const char in_message[] = "%\r\n";
  gboolean is_note = ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_NOTE;
  g_autofree char *name = g_filename_display_name (file);
  const char *path = ceasefire_problem_get_path (problem);

  g_string_append_printf (self->text,
                          "::%s file=", is_note ? "notice" : report_say_severity (problem));
  report_escape (self->text, name, in_property);
  if (ceasefire_problem_get_line (problem) > 0)
    g_string_append_printf (self->text, ",line=%u,col=%u", ceasefire_problem_get_line (problem),
                            ceasefire_problem_get_column (problem));
  g_string_append (self->text, ",title=");
  report_escape (self->text, ceasefire_problem_get_code (problem), in_property);
  g_string_append (self->text, "::");
  report_escape (self->text, path, in_message);
  g_string_append (self->text, *path ? ": " : "");
  report_escape (self->text, ceasefire_problem_get_message (problem), in_message);
  g_string_append_c (self->text, '\n');
}

/* SARIF */

/* In messages {0} stands for an argument, so that braces are written twice (3.11.5 of the standard). */
static void
report_message (GString *text, const char *key, const char *message)
{
  g_autoptr (GString) doubled = g_string_new (message);

  g_string_replace (doubled, "{", "{{", 0);
  g_string_replace (doubled, "}", "}}", 0);
  report_key (text, key);
  g_string_append_c (text, '{');
  report_string (text, "text", doubled->str);
  g_string_append_c (text, '}');
}

/* What the page says, without the examples. */
static char *
report_dup_help (const char *code)
{
  g_autofree char *help = ceasefire_checker_dup_help (code);
  g_auto (GStrv) parts = help ? g_strsplit (help, "```", -1) : NULL;
  GString *text;

  if (help == NULL)
    return NULL;
  text = g_string_new (NULL);
  for (guint i = 0; parts[i]; i += 2)
    {
      g_string_append (text, parts[i]);
      if (parts[i + 1] == NULL)
        break;
    }
  g_string_replace (text, "\n\n\n\n", "\n\n", 0);
  return g_string_free (text, FALSE);
}

static void
report_rule (CeasefireReport *self, const char *code, CeasefireSeverity severity)
{
  g_autofree char *summary = ceasefire_checker_dup_summary (code);
  g_autofree char *help = report_dup_help (code);
  GString *text = self->text;

  g_string_append (text, self->rules->len > 0 ? ",\n{" : "\n{");
  report_string (text, "id", code);
  report_message (text, "shortDescription", summary);
  report_message (text, "help", help ? help : summary);
  report_key (text, "defaultConfiguration");
  g_string_append_c (text, '{');
  report_string (text, "level", ceasefire_enum_get_nick (CEASEFIRE_TYPE_SEVERITY, (int) severity));
  g_string_append (text, "}}");
  g_ptr_array_add (self->rules, (gpointer) code);
}

static void
report_begin_run (CeasefireReport *self)
{
  static const CeasefireError of_reading[]
    = { CEASEFIRE_ERROR_SYNTAX, CEASEFIRE_ERROR_ENCODING, CEASEFIRE_ERROR_TYPE,
        CEASEFIRE_ERROR_VALUE,  CEASEFIRE_ERROR_MISSING,  CEASEFIRE_ERROR_DUPLICATE,
        CEASEFIRE_ERROR_LIMIT,  CEASEFIRE_ERROR_VERSION,  CEASEFIRE_ERROR_DAMAGED };
  GString *text = self->text;

  g_string_append (text,
                   "{\"version\":\"2.1.0\",\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/"
                   "v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\n\"runs\":[{\"tool\":"
                   "{\"driver\":{\"name\":\"ceasefire\"");
  report_string (text, "semanticVersion", ceasefire_get_version ());
  report_key (text, "rules");
  g_string_append_c (text, '[');
  for (guint i = 0; i < G_N_ELEMENTS (of_reading); i++)
    report_rule (self, ceasefire_error_code_to_string (of_reading[i]), CEASEFIRE_SEVERITY_ERROR);
  for (guint i = 0; i < CHECK_N_CODES; i++)
    report_rule (self, ceasefire_check_codes[i].name, ceasefire_check_codes[i].severity);
  g_string_append (text, "]}},\n\"columnKind\":\"unicodeCodePoints\",\"results\":[");
}

/* A path of a file as a URI reference. */
static char *
report_dup_uri (const char *file)
{
  return g_path_is_absolute (file) ? g_filename_to_uri (file, NULL, NULL)
                                   : g_uri_escape_string (file, "/", FALSE);
}

static void
report_location (GString *text, const char *file, CeasefireProblem *problem)
{
  g_autofree char *uri = report_dup_uri (file);
  const char *path = ceasefire_problem_get_path (problem);

  report_key (text, "locations");
  g_string_append (text, "[{\"physicalLocation\":{\"artifactLocation\":{");
  report_string (text, "uri", uri);
  g_string_append_c (text, '}');
  if (ceasefire_problem_get_line (problem) > 0)
    {
      report_key (text, "region");
      g_string_append_c (text, '{');
      report_number (text, "startLine", ceasefire_problem_get_line (problem));
      report_number (text, "startColumn", ceasefire_problem_get_column (problem));
      g_string_append_c (text, '}');
    }
  g_string_append_c (text, '}');
  if (*path)
    {
      report_key (text, "logicalLocations");
      g_string_append (text, "[{");
      report_string (text, "fullyQualifiedName", path);
      g_string_append (text, "}]");
    }
  g_string_append (text, "}]");
}

static void
report_add_result (CeasefireReport *self, const char *file, CeasefireProblem *problem)
{
  const char *code = ceasefire_problem_get_code (problem);
  guint rule;

  g_string_append (self->text, self->any ? ",\n{" : "\n{");
  report_string (self->text, "ruleId", code);
  if (g_ptr_array_find_with_equal_func (self->rules, code, g_str_equal, &rule))
    report_number (self->text, "ruleIndex", rule);
  report_string (self->text, "level", report_say_severity (problem));
  report_message (self->text, "message", ceasefire_problem_get_message (problem));
  report_location (self->text, file, problem);
  g_string_append_c (self->text, '}');
}

static void
report_end_run (CeasefireReport *self, gboolean is_complete)
{
  g_string_append_printf (self->text, "],\n\"invocations\":[{\"executionSuccessful\":%s}]}]}\n",
                          is_complete ? "true" : "false");
}

/* All forms */

CeasefireReport *
ceasefire_report_new (CeasefireReportFormat format)
{
  CeasefireReport *self;

  g_return_val_if_fail (ceasefire_enum_get_nick (CEASEFIRE_TYPE_REPORT_FORMAT, (int) format), NULL);

  self = g_object_new (CEASEFIRE_TYPE_REPORT, NULL);
  if (format != CEASEFIRE_REPORT_FORMAT_UNSET)
    self->format = format;
  if (format == CEASEFIRE_REPORT_FORMAT_SARIF)
    report_begin_run (self);
  return self;
}

void
ceasefire_report_add (CeasefireReport *self, const char *file, CeasefireProblem *problem)
{
  g_return_if_fail (CEASEFIRE_IS_REPORT (self));
  g_return_if_fail (file != NULL);
  g_return_if_fail (CEASEFIRE_IS_PROBLEM (problem));
  g_return_if_fail (!self->has_ended);

  if (self->format == CEASEFIRE_REPORT_FORMAT_SARIF)
    report_add_result (self, file, problem);
  else if (self->format == CEASEFIRE_REPORT_FORMAT_GITHUB)
    report_add_annotation (self, file, problem);
  else
    report_add_line (self, file, problem);
  self->any = TRUE;
}

void
ceasefire_report_finish (CeasefireReport *self, gboolean is_complete)
{
  g_return_if_fail (CEASEFIRE_IS_REPORT (self));
  g_return_if_fail (!self->has_ended);

  self->has_ended = TRUE;
  if (self->format == CEASEFIRE_REPORT_FORMAT_SARIF)
    report_end_run (self, is_complete);
}

char *
ceasefire_report_take (CeasefireReport *self)
{
  char *text;

  g_return_val_if_fail (CEASEFIRE_IS_REPORT (self), NULL);

  text = g_strdup (self->text->str);
  g_string_truncate (self->text, 0);
  return text;
}
