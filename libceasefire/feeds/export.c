/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export.h"

#include "core/error.h"
#include "core/nearest.h"

#include <ceasefire/ceasefire-feeds.h>
#include <ceasefire/ceasefire-vocabulary.h>

/* The table of formats, and what writing them has in common. */

/* So much text waits in memory before it is written. */
#define PIECE (64 * 1024)

const CeasefireExportFormat *const ceasefire_export_formats[] = {
  &ceasefire_export_ftm,
  &ceasefire_export_geojson,
  &ceasefire_export_ics,
  &ceasefire_export_popolo,
  NULL,
};

struct _CeasefireFeedsExporter
{
  GObject parent_instance;

  const CeasefireExportFormat *format; /* NULL: g_object_new() made it, and it writes nothing */
  CeasefireLosses *losses;             /* of the last dossier; NULL: none was written */
};

G_DEFINE_FINAL_TYPE (CeasefireFeedsExporter, ceasefire_feeds_exporter, G_TYPE_OBJECT)

static void
exporter_finalize (GObject *object)
{
  g_clear_pointer (&CEASEFIRE_FEEDS_EXPORTER (object)->losses, ceasefire_losses_free);
  G_OBJECT_CLASS (ceasefire_feeds_exporter_parent_class)->finalize (object);
}

static void
ceasefire_feeds_exporter_class_init (CeasefireFeedsExporterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = exporter_finalize;
}

static void
ceasefire_feeds_exporter_init (CeasefireFeedsExporter *self)
{
  (void) self;
}

/* Formats */

char **
ceasefire_feeds_exporter_list_formats (void)
{
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; ceasefire_export_formats[i]; i++)
    g_ptr_array_add (names, g_strdup (ceasefire_export_formats[i]->name));
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (names, FALSE);
}

static const CeasefireExportFormat *
find_format (const char *name, GError **error)
{
  g_auto (GStrv) names = ceasefire_feeds_exporter_list_formats ();
  g_autofree char *hint
    = ceasefire_nearest_say (ceasefire_nearest_word (name, (const char *const *) names));

  for (guint i = 0; ceasefire_export_formats[i]; i++)
    if (g_str_equal (ceasefire_export_formats[i]->name, name))
      return ceasefire_export_formats[i];
  ceasefire_error_fail (error, CEASEFIRE_ERROR_NOT_FOUND, NULL, "there is no format \"%s\"%s", name,
                        hint);
  return NULL;
}

CeasefireFeedsExporter *
ceasefire_feeds_exporter_new (const char *format, GError **error)
{
  const CeasefireExportFormat *found;
  CeasefireFeedsExporter *self;

  g_return_val_if_fail (format != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  found = find_format (format, error);
  if (found == NULL)
    return NULL;
  self = g_object_new (CEASEFIRE_FEEDS_TYPE_EXPORTER, NULL);
  self->format = found;
  return self;
}

const char *
ceasefire_feeds_exporter_get_title (CeasefireFeedsExporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), NULL);

  return self->format ? self->format->title : "";
}

const char *
ceasefire_feeds_exporter_get_extension (CeasefireFeedsExporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), NULL);

  return self->format ? self->format->extension : "";
}

const char *
ceasefire_feeds_exporter_get_media_type (CeasefireFeedsExporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), NULL);

  return self->format ? self->format->media_type : "";
}

/* Writing, for formats */

static gboolean
flush (CeasefireExport *self, gsize least)
{
  gboolean written;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, self->error))
    return FALSE;
  if (self->text->len < least)
    return TRUE;
  written = g_output_stream_write_all (self->stream, self->text->str, self->text->len, NULL,
                                       self->cancellable, self->error);
  g_string_truncate (self->text, 0);
  return written;
}

gboolean
ceasefire_export_each (CeasefireExport *self, CeasefireExportPut put)
{
  GListModel *records = G_LIST_MODEL (self->dossier);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      put (self, record);
      if (!flush (self, PIECE))
        return FALSE;
    }
  return TRUE;
}

void
ceasefire_export_lose (CeasefireExport *self, CeasefireRecord *record, const char *member,
                       const char *reason)
{
  g_autofree char *what = g_strconcat (ceasefire_record_get_type_name (record), member ? "." : "",
                                       member ? member : "", ", ", reason, NULL);

  ceasefire_losses_add (self->losses, what);
}

void
ceasefire_export_leave_out (CeasefireExport *self, CeasefireRecord *record, const char *reason)
{
  if (g_hash_table_add (self->left_out, record))
    ceasefire_export_lose (self, record, NULL, reason);
}

gboolean
ceasefire_export_is_left_out (CeasefireExport *self, CeasefireRecord *record)
{
  return g_hash_table_contains (self->left_out, record);
}

const char *
ceasefire_export_get_handling (CeasefireExport *self, CeasefireRecord *record)
{
  const char *own = ceasefire_record_get_handling (record);

  return own ? own : ceasefire_header_get_handling (ceasefire_dossier_get_header (self->dossier));
}

const char *
ceasefire_export_read_text (CeasefireExport *self, CeasefireText *text)
{
  const char *wording = text ? ceasefire_text_get_string (text, self->language) : NULL;

  return wording && *wording ? wording : NULL;
}

/* Writing, as a whole */

static void
count_losses (CeasefireExport *self)
{
  GListModel *records = G_LIST_MODEL (self->dossier);

  ceasefire_losses_count_header (self->losses, ceasefire_dossier_get_header (self->dossier));
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (!ceasefire_export_is_left_out (self, record))
        ceasefire_losses_count_record (self->losses, record);
    }
}

gboolean
ceasefire_feeds_exporter_write (CeasefireFeedsExporter *self, CeasefireDossier *dossier,
                                GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  CeasefireExport export = { .dossier = dossier, .stream = stream, .cancellable = cancellable };
  gboolean written;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (dossier), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->format == NULL)
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL, "the exporter has no format");
  export.error = error;
  export.format = self->format;
  export.language = ceasefire_header_get_language (ceasefire_dossier_get_header (dossier));
  export.text = g_string_new (NULL);
  export.left_out = g_hash_table_new (NULL, NULL);
  export.told = g_hash_table_new (NULL, NULL);
  g_clear_pointer (&self->losses, ceasefire_losses_free);
  export.losses = self->losses = ceasefire_losses_new (self->format->held, export.language);
  written = self->format->write (&export) && flush (&export, 0);
  if (written)
    count_losses (&export);
  g_hash_table_unref (export.left_out);
  g_hash_table_unref (export.told);
  g_string_free (export.text, TRUE);
  return written;
}

/* What was lost */

char **
ceasefire_feeds_exporter_list_losses (CeasefireFeedsExporter *self)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), NULL);

  names = self->losses ? ceasefire_losses_list (self->losses, TRUE) : g_ptr_array_new ();
  for (guint i = 0; i < names->len; i++)
    g_strv_builder_add (builder, names->pdata[i]);
  return g_strv_builder_end (builder);
}

guint64
ceasefire_feeds_exporter_count_loss (CeasefireFeedsExporter *self, const char *loss)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), 0);
  g_return_val_if_fail (loss != NULL, 0);

  return self->losses ? ceasefire_losses_get_count (self->losses, loss) : 0;
}

char *
ceasefire_feeds_exporter_dup_report (CeasefireFeedsExporter *self)
{
  g_auto (GStrv) losses = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_EXPORTER (self), NULL);

  losses = ceasefire_feeds_exporter_list_losses (self);
  text = g_string_new (NULL);
  if (*losses)
    g_string_append_printf (text, "not in %s:\n", self->format->title);
  for (char **loss = losses; *loss; loss++)
    g_string_append_printf (text, "%8" G_GUINT64_FORMAT " %s\n",
                            ceasefire_feeds_exporter_count_loss (self, *loss), *loss);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
