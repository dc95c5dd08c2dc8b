/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Shows a dossier in a window, and follows its file. Tests ask it to print and to save what it shows. */
#include "watch.h"
#include "window.h"

#include <locale.h>
#include <stdlib.h>

#define SETTLING 600 /* milliseconds until a window is drawn */
#define TRIES 50     /* for on a busy machine it takes longer */

typedef struct
{
  char *at;
  char *up_to;
  char *search;
  char *choose;
  char *picture;
  gboolean prints;
  int quit_after;

  GFile *file;
  EditionSettings settings;
  GtkApplication *application;
  Window *window;
  Watch *watch;
  gboolean has_shown;
  int n_tries; /* for the picture, that are left */
  int result;
} Program;

static void
program_fail (Program *self, const char *message)
{
  g_printerr ("window: %s\n", message);
  self->result = EXIT_FAILURE;
  g_application_quit (G_APPLICATION (self->application));
}

static gboolean
program_on_quit (gpointer data)
{
  Program *self = data;

  if (self->n_tries > 0)
    return G_SOURCE_CONTINUE;
  g_application_quit (G_APPLICATION (self->application));
  return G_SOURCE_REMOVE;
}

static gboolean
program_on_settled (gpointer data)
{
  Program *self = data;
  g_autoptr (GError) error = NULL;

  if (window_save_picture (self->window, self->picture, &error))
    self->n_tries = 0;
  else if (--self->n_tries == 0)
    program_fail (self, error->message);
  return self->n_tries > 0;
}

/* What the options ask for, once there is something to show. */
static void
program_begin (Program *self)
{
  self->has_shown = TRUE;
  if (self->search)
    window_search (self->window, self->search);
  if (self->choose && !window_choose (self->window, self->choose))
    program_fail (self, "--choose: there is no record and no finding of this id");
  if (self->picture)
    {
      self->n_tries = TRIES;
      g_timeout_add (SETTLING, program_on_settled, self);
    }
  if (self->quit_after > 0)
    g_timeout_add_seconds ((guint) self->quit_after, program_on_quit, self);
}

static void
program_on_made (gpointer product, const GError *error, gpointer data)
{
  Program *self = data;
  g_autofree char *description = NULL;

  if (product == NULL && !self->has_shown)
    {
      program_fail (self, error->message);
      return;
    }
  if (product)
    window_show (self->window, product);
  window_set_problem (self->window, product ? NULL : error->message);
  if (!self->has_shown)
    program_begin (self);
  description = window_describe (self->window);
  if (self->prints)
    g_print ("%s\n", description);
}

static void
program_on_activate (GApplication *application, gpointer data)
{
  Program *self = data;
  g_autofree char *name = g_file_get_basename (self->file);

  self->window = window_new (GTK_APPLICATION (application), name);
  self->watch
    = watch_new (self->file, edition_new, &self->settings, edition_free, program_on_made, self);
}

static gboolean
program_parse (Program *self, int *argc, char ***argv, GError **error)
{
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_STRING, &self->at, "What became of the clauses by then; now",
      "DATE" },
    { "up-to", 0, 0, G_OPTION_ARG_STRING, &self->up_to, "Without records above this mark", "MARK" },
    { "search", 0, 0, G_OPTION_ARG_STRING, &self->search, "Begin with a search", "WORDS" },
    { "choose", 0, 0, G_OPTION_ARG_STRING, &self->choose, "Begin with a record or finding", "ID" },
    { "print", 0, 0, G_OPTION_ARG_NONE, &self->prints, "Print what is shown, at each change",
      NULL },
    { "picture", 0, 0, G_OPTION_ARG_FILENAME, &self->picture, "Save the window as PNG", "FILE" },
    { "quit-after", 0, 0, G_OPTION_ARG_INT, &self->quit_after, "End by itself", "SECONDS" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE");

  g_option_context_set_summary (context, "Shows a dossier in a window, and follows its file.");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;
  if (*argc != 2)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   "window [OPTION...] FILE; see window --help");
      return FALSE;
    }
  self->file = g_file_new_for_commandline_arg ((*argv)[1]);
  self->settings.up_to = self->up_to;
  if (self->at == NULL)
    return TRUE;
  self->settings.at = ceasefire_date_new (self->at, error);
  if (self->settings.at == NULL)
    g_prefix_error (error, "--at %s: ", self->at);
  return self->settings.at != NULL;
}

static void
program_clear (Program *self)
{
  g_clear_pointer (&self->watch, watch_free);
  g_clear_pointer (&self->window, window_free);
  g_clear_object (&self->application);
  g_clear_object (&self->file);
  g_clear_pointer (&self->settings.at, ceasefire_date_unref);
  g_free (self->at);
  g_free (self->up_to);
  g_free (self->search);
  g_free (self->choose);
  g_free (self->picture);
}

int
main (int argc, char **argv)
{
  static Program self; /* a thread that is still at work may look at its settings */
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (!program_parse (&self, &argc, &argv, &error))
    {
      g_printerr ("window: %s\n", error->message);
      self.result = 2;
    }
  else
    {
      self.application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
      g_signal_connect (self.application, "activate", G_CALLBACK (program_on_activate), &self);
      g_application_run (G_APPLICATION (self.application), 0, NULL);
    }
  program_clear (&self);
  return self.result;
}
