/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/coding.h"

#include "core/hash.h"
#include "json/writer.h"

#include <math.h>
#include <string.h>

/* The comparison of several coders, and how it is told: as lists, JSON and CSV. */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireMetric, ceasefire_metric,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_METRIC_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_METRIC_NOMINAL, "nominal"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_METRIC_ORDINAL, "ordinal"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_METRIC_INTERVAL, "interval"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_METRIC_RATIO, "ratio"))
/* clang-format on */

/* A member */

struct _CeasefireCodedMember
{
  GObject parent_instance;

  char *path;
  CeasefireMetric metric;
  guint n_paired;
  guint n_single;
  guint64 n_pairs; /* of values of two coders */
  guint64 n_equal;
  double alpha;
};

G_DEFINE_FINAL_TYPE (CeasefireCodedMember, ceasefire_coded_member, G_TYPE_OBJECT)

static void
coded_member_finalize (GObject *object)
{
  g_free (CEASEFIRE_CODED_MEMBER (object)->path);
  G_OBJECT_CLASS (ceasefire_coded_member_parent_class)->finalize (object);
}

static void
ceasefire_coded_member_class_init (CeasefireCodedMemberClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coded_member_finalize;
}

static void
ceasefire_coded_member_init (CeasefireCodedMember *self)
{
  self->alpha = (double) NAN;
}

/* Takes the path. */
CeasefireCodedMember *
ceasefire_coded_member_new (char *path, CeasefireMetric metric)
{
  CeasefireCodedMember *self = g_object_new (CEASEFIRE_TYPE_CODED_MEMBER, NULL);

  self->path = path;
  self->metric = metric;
  return self;
}

static void
coded_member_count_unit (CeasefireCodedMember *self, const double *values, guint n_coders)
{
  guint n = 0;

  for (guint i = 0; i < n_coders; i++)
    {
      n += isfinite (values[i]) ? 1 : 0;
      for (guint k = i + 1; isfinite (values[i]) && k < n_coders; k++)
        {
          self->n_pairs += isfinite (values[k]) ? 1 : 0;
          self->n_equal
            += isgreaterequal (values[i], values[k]) && islessequal (values[i], values[k]) ? 1 : 0;
        }
    }
  self->n_single += n == 1 ? 1 : 0;
  self->n_paired += n > 1 ? 1 : 0;
}

void
ceasefire_coded_member_measure (CeasefireCodedMember *self, const double *values, guint n_units,
                                guint n_coders)
{
  for (guint i = 0; i < n_units; i++)
    coded_member_count_unit (self, values + (gsize) i * n_coders, n_coders);
  self->alpha
    = ceasefire_krippendorff_alpha (self->metric, values, (gsize) n_units * n_coders, n_coders);
}

const char *
ceasefire_coded_member_get_path (CeasefireCodedMember *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_MEMBER (self), NULL);

  return self->path ? self->path : "";
}

CeasefireMetric
ceasefire_coded_member_get_metric (CeasefireCodedMember *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_MEMBER (self), CEASEFIRE_METRIC_UNSET);

  return self->metric;
}

guint
ceasefire_coded_member_get_n_paired (CeasefireCodedMember *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_MEMBER (self), 0);

  return self->n_paired;
}

guint
ceasefire_coded_member_get_n_single (CeasefireCodedMember *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_MEMBER (self), 0);

  return self->n_single;
}

double
ceasefire_coded_member_get_agreement (CeasefireCodedMember *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_MEMBER (self), (double) NAN);

  return self->n_pairs > 0 ? 100 * (double) self->n_equal / (double) self->n_pairs : (double) NAN;
}

double
ceasefire_coded_member_get_alpha (CeasefireCodedMember *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_MEMBER (self), (double) NAN);

  return self->alpha;
}

/* Units */

struct _CeasefireCodedUnits
{
  GObject parent_instance;

  char *path;
  guint *counts; /* of each coder */
  guint n_coders;
  guint n_units;
  guint n_matched;
};

G_DEFINE_FINAL_TYPE (CeasefireCodedUnits, ceasefire_coded_units, G_TYPE_OBJECT)

static void
coded_units_finalize (GObject *object)
{
  g_free (CEASEFIRE_CODED_UNITS (object)->path);
  g_free (CEASEFIRE_CODED_UNITS (object)->counts);
  G_OBJECT_CLASS (ceasefire_coded_units_parent_class)->finalize (object);
}

static void
ceasefire_coded_units_class_init (CeasefireCodedUnitsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coded_units_finalize;
}

static void
ceasefire_coded_units_init (CeasefireCodedUnits *self)
{
  (void) self;
}

CeasefireCodedUnits *
ceasefire_coded_units_new (const CeasefireCoding *coding, const CeasefireCodingGroup *group)
{
  CeasefireCodedUnits *self = g_object_new (CEASEFIRE_TYPE_CODED_UNITS, NULL);

  self->path = g_strdup (group->path);
  self->n_coders = coding->coders->len;
  self->counts = g_new0 (guint, self->n_coders);
  self->n_units = ceasefire_coding_group_count (coding, group);
  for (guint unit = 0; unit < self->n_units; unit++)
    {
      gpointer *objects = ceasefire_coding_group_get (coding, group, unit);

      for (guint i = 0; i < self->n_coders; i++)
        self->counts[i] += objects[i] ? 1 : 0;
      self->n_matched += ceasefire_coding_count_objects (coding, objects) > 1 ? 1 : 0;
    }
  return self;
}

const char *
ceasefire_coded_units_get_path (CeasefireCodedUnits *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_UNITS (self), NULL);

  return self->path ? self->path : "";
}

guint
ceasefire_coded_units_count (CeasefireCodedUnits *self, guint coder)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_UNITS (self), 0);

  return coder < self->n_coders ? self->counts[coder] : 0;
}

guint
ceasefire_coded_units_get_n_units (CeasefireCodedUnits *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_UNITS (self), 0);

  return self->n_units;
}

guint
ceasefire_coded_units_get_n_matched (CeasefireCodedUnits *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODED_UNITS (self), 0);

  return self->n_matched;
}

/* Groups */

/* Takes the path. */
CeasefireCodingGroup *
ceasefire_coding_group_new (char *path, const CeasefireLayout *layout)
{
  CeasefireCodingGroup *self = g_new (CeasefireCodingGroup, 1);

  *self = (CeasefireCodingGroup){ path, layout, 0, g_ptr_array_new () };
  return self;
}

void
ceasefire_coding_group_free (gpointer group)
{
  CeasefireCodingGroup *self = group;

  g_ptr_array_unref (self->objects);
  g_free (self->path);
  g_free (self);
}

guint
ceasefire_coding_group_count (const CeasefireCoding *self, const CeasefireCodingGroup *group)
{
  return group->objects->len / self->coders->len;
}

gpointer *
ceasefire_coding_group_get (const CeasefireCoding *self, const CeasefireCodingGroup *group,
                            guint unit)
{
  return group->objects->pdata + (gsize) unit * self->coders->len;
}

guint
ceasefire_coding_group_append (const CeasefireCoding *self, CeasefireCodingGroup *group)
{
  g_ptr_array_set_size (group->objects, (gint) (group->objects->len + self->coders->len));
  return ceasefire_coding_group_count (self, group) - 1;
}

guint
ceasefire_coding_count_objects (const CeasefireCoding *self, gpointer const *objects)
{
  guint n = 0;

  for (guint i = 0; i < self->coders->len; i++)
    n += objects[i] ? 1 : 0;
  return n;
}

/* The comparison */

G_DEFINE_FINAL_TYPE (CeasefireCoding, ceasefire_coding, G_TYPE_OBJECT)

static void
coder_free (gpointer coder)
{
  CeasefireCoder *self = coder;

  g_hash_table_unref (self->numbers);
  g_object_unref (self->dossier);
  g_free (self->name);
  g_free (self);
}

static void
coding_forget (CeasefireCoding *self)
{
  g_clear_object (&self->members);
  g_clear_object (&self->units);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_ptr_array_set_size (self->groups, 0);
  g_hash_table_remove_all (self->strings);
  self->n_units = 0;
  for (guint i = 0; i < self->coders->len; i++)
    g_hash_table_remove_all (((CeasefireCoder *) g_ptr_array_index (self->coders, i))->numbers);
}

static void
coding_finalize (GObject *object)
{
  CeasefireCoding *self = CEASEFIRE_CODING (object);

  coding_forget (self);
  g_ptr_array_unref (self->coders);
  g_ptr_array_unref (self->groups);
  g_hash_table_unref (self->strings);
  G_OBJECT_CLASS (ceasefire_coding_parent_class)->finalize (object);
}

static void
ceasefire_coding_class_init (CeasefireCodingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coding_finalize;
}

static GHashTable *
coding_new_numbers (void)
{
  return g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
}

static void
ceasefire_coding_init (CeasefireCoding *self)
{
  self->coders = g_ptr_array_new_with_free_func (coder_free);
  self->groups = g_ptr_array_new_with_free_func (ceasefire_coding_group_free);
  self->strings = coding_new_numbers ();
}

CeasefireCoding *
ceasefire_coding_new (void)
{
  return g_object_new (CEASEFIRE_TYPE_CODING, NULL);
}

void
ceasefire_coding_add_coder (CeasefireCoding *self, const char *name, CeasefireDossier *dossier)
{
  CeasefireCoder *coder;

  g_return_if_fail (CEASEFIRE_IS_CODING (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (CEASEFIRE_IS_DOSSIER (dossier));

  coding_forget (self);
  coder = g_new (CeasefireCoder, 1);
  *coder = (CeasefireCoder){ g_strdup (name), g_object_ref (dossier), coding_new_numbers () };
  g_ptr_array_add (self->coders, coder);
}

gint64
ceasefire_coding_number (CeasefireCoding *self, guint coder, const char *string)
{
  const CeasefireCoder *whose = g_ptr_array_index (self->coders, coder);
  guint unit = GPOINTER_TO_UINT (g_hash_table_lookup (whose->numbers, string));
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->strings, string));

  if (unit > 0)
    return -(gint64) unit;
  if (number == 0)
    {
      number = g_hash_table_size (self->strings) + 1;
      g_hash_table_insert (self->strings, g_strdup (string), GUINT_TO_POINTER (number));
    }
  return number;
}

/* Of the records, which live as long as the table. */
static void
coding_note_places (CeasefireCoding *self)
{
  self->places = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  for (guint i = 0; i < self->groups->len; i++)
    {
      const CeasefireCodingGroup *group = g_ptr_array_index (self->groups, i);

      for (guint k = 0; k < group->objects->len; k++)
        if (g_ptr_array_index (group->objects, k))
          g_hash_table_insert (self->places, g_object_ref (g_ptr_array_index (group->objects, k)),
                               GUINT_TO_POINTER (k + 1));
    }
}

static void
coding_make (CeasefireCoding *self)
{
  if (self->members)
    return;
  self->members = g_list_store_new (CEASEFIRE_TYPE_CODED_MEMBER);
  self->units = g_list_store_new (CEASEFIRE_TYPE_CODED_UNITS);
  if (self->coders->len > 0)
    ceasefire_coding_match (self);
  coding_note_places (self);
  for (guint i = 0; i < self->groups->len; i++)
    ceasefire_coding_compare (self, g_ptr_array_index (self->groups, i));
}

GListModel *
ceasefire_coding_list_members (CeasefireCoding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODING (self), NULL);

  coding_make (self);
  return g_object_ref (G_LIST_MODEL (self->members));
}

GListModel *
ceasefire_coding_list_units (CeasefireCoding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CODING (self), NULL);

  coding_make (self);
  return g_object_ref (G_LIST_MODEL (self->units));
}

static void
coding_list_alone (CeasefireCoding *self, const CeasefireCodingGroup *group, guint coder,
                   GListStore *list)
{
  guint n = ceasefire_coding_group_count (self, group);

  for (guint unit = 0; unit < n; unit++)
    {
      gpointer *objects = ceasefire_coding_group_get (self, group, unit);

      if (objects[coder] && ceasefire_coding_count_objects (self, objects) == 1)
        g_list_store_append (list, objects[coder]);
    }
}

GListModel *
ceasefire_coding_list_alone (CeasefireCoding *self, guint coder)
{
  GListStore *list;

  g_return_val_if_fail (CEASEFIRE_IS_CODING (self), NULL);

  coding_make (self);
  list = g_list_store_new (CEASEFIRE_TYPE_RECORD);
  for (guint i = 0; coder < self->coders->len && i < self->groups->len; i++)
    coding_list_alone (self, g_ptr_array_index (self->groups, i), coder, list);
  return G_LIST_MODEL (list);
}

CeasefireRecord *
ceasefire_coding_find (CeasefireCoding *self, CeasefireRecord *record, guint coder)
{
  guint place;

  g_return_val_if_fail (CEASEFIRE_IS_CODING (self), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), NULL);

  coding_make (self);
  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, record));
  for (guint i = 0; place > 0 && coder < self->coders->len && i < self->groups->len; i++)
    {
      const CeasefireCodingGroup *group = g_ptr_array_index (self->groups, i);

      if (group->layout == ceasefire_record_get_layout (record))
        return ceasefire_coding_group_get (self, group, (place - 1) / self->coders->len)[coder];
    }
  return NULL;
}

/* JSON */

/* What is not defined is null. Six digits are more than anybody reports. */
static double
coding_round (double number)
{
  return isfinite (number) ? round (number * 1e6) / 1e6 : number;
}

static void
coding_append_number (GString *text, const char *name, double number)
{
  g_string_append_printf (text, ",\"%s\":", name);
  if (isfinite (number))
    ceasefire_json_write_double (text, coding_round (number));
  else
    g_string_append (text, "null");
}

static void
coding_append_coders (const CeasefireCoding *self, GString *text)
{
  g_string_append (text, "  \"coders\": [");
  for (guint i = 0; i < self->coders->len; i++)
    {
      const CeasefireCoder *coder = g_ptr_array_index (self->coders, i);

      g_string_append (text, i > 0 ? "," : "");
      ceasefire_json_write_string (text, coder->name);
    }
  g_string_append (text, "],\n");
}

/* {"path":"statement","counts":[12,11],"units":13,"matched":10} */
static void
coding_append_units (CeasefireCodedUnits *units, GString *text)
{
  g_string_append (text, "{\"path\":");
  ceasefire_json_write_string (text, units->path);
  for (guint i = 0; i < units->n_coders; i++)
    g_string_append_printf (text, i > 0 ? ",%u" : ",\"counts\":[%u", units->counts[i]);
  g_string_append_printf (text, "],\"units\":%u,\"matched\":%u}", units->n_units, units->n_matched);
}

static void
coding_append_member (CeasefireCodedMember *member, GString *text)
{
  g_string_append (text, "{\"path\":");
  ceasefire_json_write_string (text, member->path);
  g_string_append_printf (text, ",\"metric\":\"%s\",\"paired\":%u,\"single\":%u",
                          ceasefire_enum_get_nick (CEASEFIRE_TYPE_METRIC, (int) member->metric),
                          member->n_paired, member->n_single);
  coding_append_number (text, "agreement", ceasefire_coded_member_get_agreement (member));
  coding_append_number (text, "alpha", member->alpha);
  g_string_append_c (text, '}');
}

static void
coding_append_list (GString *text, const char *name, GListStore *list,
                    void (*append) (gpointer item, GString *text))
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));

  g_string_append_printf (text, "  \"%s\": [", name);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_string_append (text, i > 0 ? ",\n    " : "\n    ");
      append (item, text);
    }
  g_string_append (text, n > 0 ? "\n  ],\n" : "],\n");
}

static void
coding_append_alone (CeasefireCoding *self, GString *text)
{
  gboolean any = FALSE;

  g_string_append (text, "  \"alone\": [");
  for (guint i = 0; i < self->coders->len; i++)
    {
      g_autoptr (GListModel) alone = ceasefire_coding_list_alone (self, i);

      for (guint k = 0; k < g_list_model_get_n_items (alone); k++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (alone, k);
          const char *id = ceasefire_record_peek_id (record);

          g_string_append_printf (
            text, "%s{\"coder\":%u,\"type\":\"%s\",\"id\":", any ? ",\n    " : "\n    ", i,
            ceasefire_record_get_type_name (record));
          ceasefire_json_write_string (text, id ? id : "");
          g_string_append_c (text, '}');
          any = TRUE;
        }
    }
  g_string_append (text, any ? "\n  ]\n}\n" : "]\n}\n");
}

char *
ceasefire_coding_to_json (CeasefireCoding *self)
{
  GString *text;

  g_return_val_if_fail (CEASEFIRE_IS_CODING (self), NULL);

  coding_make (self);
  text = g_string_new ("{\n  \"ceasefire_coding\": \"1.0\",\n");
  coding_append_coders (self, text);
  coding_append_list (text, "units", self->units,
                      (void (*) (gpointer, GString *)) coding_append_units);
  coding_append_list (text, "members", self->members,
                      (void (*) (gpointer, GString *)) coding_append_member);
  coding_append_alone (self, text);
  return g_string_free (text, FALSE);
}

/* CSV: no path, and no metric, has a comma or a quotation mark. */

static void
coding_append_column (GString *text, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_c (text, ',');
  if (isfinite (number))
    g_string_append (text, g_ascii_formatd (buffer, sizeof buffer, "%.6g", coding_round (number)));
}

char *
ceasefire_coding_to_csv (CeasefireCoding *self)
{
  GString *text;
  guint n;

  g_return_val_if_fail (CEASEFIRE_IS_CODING (self), NULL);

  coding_make (self);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->members));
  text = g_string_new ("member,metric,paired,single,agreement,alpha\n");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireCodedMember) member
        = g_list_model_get_item (G_LIST_MODEL (self->members), i);

      g_string_append_printf (text, "%s,%s,%u,%u", member->path,
                              ceasefire_enum_get_nick (CEASEFIRE_TYPE_METRIC, (int) member->metric),
                              member->n_paired, member->n_single);
      coding_append_column (text, ceasefire_coded_member_get_agreement (member));
      coding_append_column (text, member->alpha);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}
