/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/cells.h"
#include "feeds/map-make.h"

/* Why something was left out, in words. */

static char *
describe_cause (const CeasefireCause *cause, const char *column)
{
  static const char *const sentences[] = {
    [CEASEFIRE_CAUSE_NONE] = "there is nothing",
    [CEASEFIRE_CAUSE_EMPTY] = "is empty",
    [CEASEFIRE_CAUSE_TABLE] = "has what the table does not have",
    [CEASEFIRE_CAUSE_DATE] = "has no date",
    [CEASEFIRE_CAUSE_CONTENT] = "it is not what the member takes",
    [CEASEFIRE_CAUSE_PARTS] = "has another number of parts than the columns beside it",
    [CEASEFIRE_CAUSE_CHOICE] = "has none of the words that decide",
    [CEASEFIRE_CAUSE_DANGLING] = "the record that it refers to has not been made",
    [CEASEFIRE_CAUSE_TYPE] = "the record that it refers to is of another type",
    [CEASEFIRE_CAUSE_REFUSED] = "it is refused",
    [CEASEFIRE_CAUSE_APART] = "the rows of one record do not stand together",
    [CEASEFIRE_CAUSE_ID] = "there is nothing that could be an id",
  };

  return g_strdup_printf ("%s%s%s%s%s", column ? column : "", column ? " " : "",
                          sentences[cause->kind],
                          cause->word && cause->kind != CEASEFIRE_CAUSE_REFUSED ? ", such as " : "",
                          cause->word && cause->kind == CEASEFIRE_CAUSE_REFUSED ? ": " : "");
}

char *
ceasefire_loss_describe (const CeasefireLoss *loss, const CeasefireMap *map)
{
  const char *column = loss->cause.column < map->columns->len && loss->cause.kind
                         ? ceasefire_map_get_column (map, loss->cause.column)->name
                         : NULL;
  g_autofree char *cause = describe_cause (&loss->cause, column);
  g_autofree char *word = NULL;

  if (loss->spec == NULL)
    return g_strdup ("the mapping has no sort of records for such a row");
  if (loss->cause.word && loss->cause.kind == CEASEFIRE_CAUSE_REFUSED)
    word = g_strdup (loss->cause.word);
  else if (loss->cause.word)
    word = ceasefire_cell_show (loss->cause.word);
  return g_strdup_printf ("%s%s: %s%s", loss->member == CEASEFIRE_MEMBER_ALL ? "" : ".",
                          loss->member == CEASEFIRE_MEMBER_ALL
                            ? ""
                            : (const char *) loss->spec->names->pdata[loss->member],
                          cause, word ? word : "");
}
