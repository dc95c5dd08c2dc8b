/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "completion.h"

#include "coders.h"
#include "coverage.h"
#include "monitor-tally.h"
#include "names.h"
#include "output.h"
#include "report/formats.h"
#include "severities.h"

#include <ceasefire/ceasefire-checker.h>
#include <ceasefire/ceasefire-feeds.h>
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-schema.h>
#include <stdio.h>

/*
 * A script for bash. Types, members and words are printed from the model; the options of a command it
 * reads from `ceasefire COMMAND --help`. In bash `=` is a word by itself, so that behind `kind=` the
 * member stands two words back.
 */
static const char script_begin[]
  = "# Completion for bash: eval \"$(ceasefire --completion bash)\"\n"
    "_ceasefire ()\n"
    "{\n"
    "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} member= words=\n"
    "  if [[ $before == = ]]; then\n"
    "    member=${COMP_WORDS[COMP_CWORD - 2]}\n"
    "  elif [[ $word == = ]]; then\n"
    "    member=$before word=\n"
    "  fi\n";
static const char script_options[]
  = "  elif [[ $word == -* ]]; then\n"
    "    words=$(\"$1\" \"${COMP_WORDS[1]}\" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*')\n"
    "  else\n"
    "    case ${COMP_WORDS[1]}:$before in\n";
static const char script_end[] = "    esac\n"
                                 "  fi\n"
                                 "  [[ $words == *= ]] && compopt -o nospace\n"
                                 "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
                                 "}\n"
                                 "complete -o default -F _ceasefire ceasefire\n";

static void
print_words (const char *const *words, const char *end)
{
  for (guint i = 0; words[i]; i++)
    printf ("%s%s%s", i > 0 ? " " : "", words[i], end);
}

static void
print_case (const char *pattern, const char *const *words, const char *end)
{
  printf ("      %s) words='", pattern);
  print_words (words, end);
  printf ("' ;;\n");
}

/* The same of two lists. */
static void
print_case_of_both (const char *pattern, const char *const *words, const char *const *more)
{
  printf ("      %s) words='", pattern);
  print_words (words, "");
  putchar (' ');
  print_words (more, "");
  printf ("' ;;\n");
}

/* Members that have one of a list of words in every type that has them. */
static void
print_members (void)
{
  ToolChoices all;

  tool_choices_init (&all, NULL, "");
  for (guint i = 0; i + 1 < all.members->len; i++)
    {
      const char *member = g_ptr_array_index (all.members, i);
      ToolChoices choices;

      tool_choices_init (&choices, NULL, member);
      if (!choices.free)
        print_case (member, (const char *const *) choices.words->pdata, "");
      tool_choices_clear (&choices);
    }
  tool_choices_clear (&all);
}

static void
print_options (void)
{
  g_autoptr (GPtrArray) types = tool_list_types ();
  g_auto (GStrv) schemas = ceasefire_schema_list_names ();
  g_auto (GStrv) mappings = ceasefire_feeds_mapping_list_names ();
  g_auto (GStrv) compressions = ceasefire_enum_list_words (CEASEFIRE_TYPE_COMPRESSION);
  g_auto (GStrv) states = ceasefire_enum_list_words (CEASEFIRE_TYPE_REVIEW);
  g_auto (GStrv) codes = ceasefire_checker_list_codes ();
  ToolChoices all;

  tool_choices_init (&all, NULL, "");
  print_case ("report:--to", report_formats, "");
  print_case ("report:--paper", report_papers, "");
  print_case ("*:--to", tool_output_get_formats (), "");
  print_case ("*:-t | *:--type", (const char *const *) types->pdata, "");
  print_case ("convert:-w | *:--where", (const char *const *) all.members->pdata, "=");
  print_case ("*:-z | *:--compress", (const char *const *) compressions, "");
  print_case ("*:--color | *:--progress", tool_whens, "");
  print_case ("monitor:--tally", monitor_tally_by, "");
  print_case ("monitor:--format", monitor_tally_formats, "");
  print_case ("*:--review", (const char *const *) states, "");
  print_case ("diff:-f | diff:--format", coders_formats, "");
  print_case_of_both ("check:-f | check:--format", tool_report_formats, coverage_forms);
  print_case ("import:-m | import:--map", (const char *const *) mappings, "");
  print_case_of_both ("check:--error | check:--warning | check:--note | check:--ignore",
                      (const char *const *) codes, (const char *const[]){ SEVERITIES_ALL, NULL });
  print_case ("schema:*", (const char *const *) schemas, "");
  tool_choices_clear (&all);
}

void
completion_print (const char *const *commands)
{
  fputs (script_begin, stdout);
  printf ("  if [[ -n $member ]]; then\n    case $member in\n");
  print_members ();
  printf ("    esac\n  elif ((COMP_CWORD == 1)); then\n    words='");
  print_words (commands, "");
  printf (" --help --version --completion'\n");
  fputs (script_options, stdout);
  print_options ();
  fputs (script_end, stdout);
}
