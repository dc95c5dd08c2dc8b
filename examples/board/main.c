/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Shows a dossier in a browser, live while its file changes. A thread reads, checks and monitors the file;
 * the page is made once of what it hands over, and requests are answered from there.
 */
#include "routes.h"
#include "watch.h"

#include <glib-unix.h>
#include <locale.h>
#include <stdlib.h>

typedef struct
{
  char *address;
  int port;
  char *at;
  char *up_to;
  char *program;
  int beat;
  int patience;
} Options;

typedef struct
{
  Options options;
  EditionSettings settings;
  Site site;
  GMainLoop *loop;
  SoupServer *server; /* NULL: it does not listen yet */
  Edition *edition;
  char *name; /* of the file */
  char *problem;
  char *state;
  int result;
} Program;

static void
program_fail (Program *self, const char *message)
{
  g_printerr ("board: %s\n", message);
  self->result = EXIT_FAILURE;
  g_main_loop_quit (self->loop);
}

static void
program_listen (Program *self)
{
  g_autoptr (GSocketAddress) address
    = g_inet_socket_address_new_from_string (self->options.address, (guint) self->options.port);
  g_autoptr (GError) error = NULL;
  GInetAddress *host;
  guint16 port;

  if (address == NULL)
    {
      program_fail (self, "--address is no address, such as 127.0.0.1 or ::1");
      return;
    }
  host = g_inet_socket_address_get_address (G_INET_SOCKET_ADDRESS (address));
  self->site.is_local = g_inet_address_get_is_loopback (host);
  self->server = soup_server_new ("raw-paths", TRUE, NULL);
  self->site.door = door_new (self->server, (guint) self->options.patience);
  routes_add (self->server, &self->site);
  port = door_open (self->site.door, address, &error);
  if (port == 0)
    program_fail (self, error->message);
  else
    g_print (strchr (self->options.address, ':') ? "%s is shown at http://[%s]:%u/\n"
                                                 : "%s is shown at http://%s:%u/\n",
             self->name, self->options.address, port);
}

static char *
program_print_state (const Program *self)
{
  g_autofree char *whole
    = g_strdup_printf ("%s %s", self->edition->hash, self->problem ? self->problem : "");
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, whole, -1);

  return g_strndup (sum, 32);
}

/* Takes over what is shown from now on. */
static void
program_show (Program *self, char *state)
{
  Site *site = &self->site;

  g_free (self->state);
  self->state = state;
  site->board = (Board){ self->edition, self->name, self->problem, state };
  g_clear_pointer (&site->page, g_bytes_unref);
  site->page = page_make_board (&site->board);
  site->n_pages++;
  events_tell (site->events, state);
}

/* What is shown stays, if there is nothing new in the file. */
static void
program_on_made (gpointer product, const GError *error, gpointer data)
{
  Program *self = data;
  Edition *old = self->edition;
  gboolean is_new = product
                    && (old == NULL || !g_str_equal (old->hash, ((Edition *) product)->hash));
  char *state;

  if (product == NULL && old == NULL)
    {
      program_fail (self, error->message);
      return;
    }
  g_free (self->problem);
  self->problem = product ? NULL : g_strdup (error->message);
  if (is_new)
    self->edition = product;
  else if (product)
    edition_free (product);
  state = program_print_state (self);
  if (g_strcmp0 (state, self->state) == 0)
    {
      self->site.board.problem = self->problem;
      g_free (state);
      return;
    }
  program_show (self, state);
  if (is_new)
    {
      g_clear_pointer (&self->site.json, g_bytes_unref);
      self->site.json = ceasefire_dossier_to_bytes (self->edition->dossier, CEASEFIRE_FORMAT_JSON);
      report_make (self->site.report);
      g_clear_pointer (&old, edition_free);
    }
  if (self->server == NULL)
    program_listen (self);
}

static gboolean
program_on_signal (gpointer data)
{
  g_main_loop_quit (data);
  return G_SOURCE_CONTINUE;
}

static gboolean
program_parse (Program *self, int *argc, char ***argv, GError **error)
{
  Options *options = &self->options;
  const GOptionEntry entries[] = {
    { "address", 'a', 0, G_OPTION_ARG_STRING, &options->address, "Where to listen; 127.0.0.1",
      "ADDRESS" },
    { "port", 'p', 0, G_OPTION_ARG_INT, &options->port, "0 for any that is free; 8765", "PORT" },
    { "at", 0, 0, G_OPTION_ARG_STRING, &options->at, "What became of the clauses by then; now",
      "DATE" },
    { "up-to", 0, 0, G_OPTION_ARG_STRING, &options->up_to,
      "Without records above this mark, such as tlp-green", "MARK" },
    { "ceasefire", 0, 0, G_OPTION_ARG_FILENAME, &options->program,
      "The program that makes the report; that on the path", "PATH" },
    { "beat", 0, 0, G_OPTION_ARG_INT, &options->beat,
      "Milliseconds between signs of life to listeners; 15000", "N" },
    { "patience", 0, 0, G_OPTION_ARG_INT, &options->patience,
      "Seconds that a request and its answer may take; 20", "N" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("FILE");

  g_option_context_set_summary (context,
                                "Shows a dossier in a browser, live while its file changes.");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;
  if (*argc != 2 || options->port < 0 || options->port > 65535 || options->beat < 1
      || options->patience < 1)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   "board [OPTION...] FILE, with a port from 0 to 65535; see board --help");
      return FALSE;
    }
  self->settings.up_to = options->up_to;
  if (options->at == NULL)
    return TRUE;
  self->settings.at = ceasefire_date_new (options->at, error);
  if (self->settings.at == NULL)
    g_prefix_error (error, "--at %s: ", options->at);
  return self->settings.at != NULL;
}

static void
program_run (Program *self, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *local = g_file_get_path (file);
  guint signals[2];
  Watch *watch;

  self->name = g_file_get_basename (file);
  self->loop = g_main_loop_new (NULL, FALSE);
  signals[0] = g_unix_signal_add (SIGINT, program_on_signal, self->loop);
  signals[1] = g_unix_signal_add (SIGTERM, program_on_signal, self->loop);
  self->site.events = events_new ((guint) self->options.beat);
  self->site.report = report_new (self->options.program, local ? local : path, self->options.at,
                                  self->options.up_to);
  watch = watch_new (file, edition_new, &self->settings, edition_free, program_on_made, self);
  g_main_loop_run (self->loop);
  watch_free (watch);
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_source_remove (signals[i]);
}

static void
program_clear (Program *self)
{
  Site *site = &self->site;

  if (self->server)
    soup_server_disconnect (self->server);
  g_clear_pointer (&site->events, events_free);
  g_clear_pointer (&site->door, door_free);
  g_clear_pointer (&site->report, report_free);
  g_clear_object (&self->server);
  g_clear_pointer (&site->page, g_bytes_unref);
  g_clear_pointer (&site->json, g_bytes_unref);
  g_clear_pointer (&self->edition, edition_free);
  g_clear_pointer (&self->loop, g_main_loop_unref);
  g_clear_pointer (&self->settings.at, ceasefire_date_unref);
  g_free (self->problem);
  g_free (self->state);
  g_free (self->name);
  g_free (self->options.address);
  g_free (self->options.at);
  g_free (self->options.up_to);
  g_free (self->options.program);
}

int
main (int argc, char **argv)
{
  static Program self; /* a thread that is still at work may look at its settings */
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  self.options
    = (Options){ .address = g_strdup ("127.0.0.1"), .port = 8765, .beat = 15000, .patience = 20 };
  if (program_parse (&self, &argc, &argv, &error))
    program_run (&self, argv[1]);
  else
    {
      g_printerr ("board: %s\n", error->message);
      self.result = 2;
    }
  program_clear (&self);
  return self.result;
}
