/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A table of addresses. What stands behind the last slash of some is the id of a record, which is looked up
 * in the dossier; no address ever becomes the name of a file.
 */
#include "routes.h"

#define LONGEST 4096 /* bytes of an address */
#define HTML "text/html; charset=utf-8"
#define JSON "application/json"

/* Nothing from elsewhere, no script but the board's own file, no frames, no forms that lead away. */
#define POLICY                                                                                     \
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "  \
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
/* The report brings its own styles, and no script. */
#define REPORT_POLICY                                                                              \
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri "        \
  "'none'; "                                                                                       \
  "form-action 'none'; frame-ancestors 'none'; sandbox allow-downloads"

typedef void (*Serve) (Site *site, SoupServerMessage *message, const char *id, GHashTable *query);

typedef struct
{
  const char *path;
  Serve serve;
  gboolean has_id; /* an id follows */
} Route;

static void
routes_fail (SoupServerMessage *message, guint status, const char *reason)
{
  g_autofree char *text = g_strdup_printf ("%s\n", reason);

  soup_server_message_set_status (message, status, NULL);
  soup_server_message_set_response (message, "text/plain; charset=utf-8", SOUP_MEMORY_COPY, text,
                                    strlen (text));
}

static void
routes_answer (SoupServerMessage *message, const char *type, GBytes *bytes)
{
  SoupMessageBody *body = soup_server_message_get_response_body (message);

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_set_content_type (soup_server_message_get_response_headers (message), type,
                                         NULL);
  soup_message_body_append_bytes (body, bytes);
}

/* Whether the client has what the tag stands for, which then is all the answer. */
static gboolean
routes_has (SoupServerMessage *message, const char *tag)
{
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", tag);
  const char *known = soup_message_headers_get_list (
    soup_server_message_get_request_headers (message), "If-None-Match");

  soup_message_headers_replace (soup_server_message_get_response_headers (message), "ETag", quoted);
  if (known == NULL || (strstr (known, quoted) == NULL && !g_str_equal (known, "*")))
    return FALSE;
  soup_server_message_set_status (message, SOUP_STATUS_NOT_MODIFIED, NULL);
  return TRUE;
}

/* Pages */

static guint
routes_get_number (GHashTable *query, const char *name)
{
  const char *value = query ? g_hash_table_lookup (query, name) : NULL;
  guint64 number = 0;

  return value && g_ascii_string_to_unsigned (value, 10, 0, G_MAXINT, &number, NULL)
           ? (guint) number
           : 0;
}

static const char *
routes_get_field (GHashTable *query, const char *name)
{
  const char *value = query ? g_hash_table_lookup (query, name) : NULL;

  return value && g_utf8_validate (value, -1, NULL) ? value : NULL;
}

static void
routes_serve_board (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  const IndexQuery asked = { .type = routes_get_field (query, "type"),
                             .text = routes_get_field (query, "text"),
                             .actor = routes_get_field (query, "actor"),
                             .place = routes_get_field (query, "place"),
                             .time = routes_get_field (query, "time") };
  g_autoptr (GBytes) page = NULL;

  (void) id;
  if (index_query_is_empty (&asked))
    {
      if (!routes_has (message, site->board.state))
        routes_answer (message, HTML, site->page);
      return;
    }
  page = page_make_search (&site->board, &asked, routes_get_number (query, "from"));
  routes_answer (message, HTML, page);
}

static void
routes_serve_record_json (SoupServerMessage *message, CeasefireRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *hash = ceasefire_record_hash (record, &error);
  g_autoptr (GBytes) json = hash ? ceasefire_record_to_canonical_json (record, &error) : NULL;

  if (json == NULL)
    routes_fail (message, SOUP_STATUS_INTERNAL_SERVER_ERROR, error->message);
  else if (!routes_has (message, hash))
    routes_answer (message, JSON, json);
}

/* ID.json, ID.html, and ID as well for the page. Only the last ending counts, so that every id has an
 * address whatever it ends in. */
static char *
routes_split_id (const char *name, gboolean *is_json)
{
  *is_json = g_str_has_suffix (name, ".json");
  if (*is_json || g_str_has_suffix (name, ".html"))
    return g_strndup (name, strlen (name) - strlen (".json"));
  return g_strdup (name);
}

static void
routes_serve_record (Site *site, SoupServerMessage *message, const char *name, GHashTable *query)
{
  gboolean is_json;
  g_autofree char *id = routes_split_id (name, &is_json);
  CeasefireRecord *record = ceasefire_dossier_lookup (site->board.edition->dossier, id);
  g_autoptr (GBytes) page = NULL;

  (void) query;
  if (record == NULL)
    routes_fail (message, SOUP_STATUS_NOT_FOUND, "There is no record of this id.");
  else if (is_json)
    routes_serve_record_json (message, record);
  else
    {
      page = page_make_record (&site->board, record);
      routes_answer (message, HTML, page);
    }
}

static void
routes_serve_finding (Site *site, SoupServerMessage *message, const char *name, GHashTable *query)
{
  const GPtrArray *findings = site->board.edition->findings;
  gboolean is_json;
  g_autofree char *id = routes_split_id (name, &is_json);

  (void) query;
  for (guint i = 0; i < findings->len; i++)
    {
      CeasefireRecord *finding = g_ptr_array_index (findings, i);
      g_autoptr (GBytes) page = NULL;

      if (!g_str_equal (ceasefire_record_get_id (finding), id))
        continue;
      if (is_json)
        {
          routes_serve_record_json (message, finding);
          return;
        }
      page = page_make_finding (&site->board, CEASEFIRE_FINDING (finding));
      routes_answer (message, HTML, page);
      return;
    }
  routes_fail (message, SOUP_STATUS_NOT_FOUND, "There is no finding of this id.");
}

/* Others */

static void
routes_serve_json (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  (void) id;
  (void) query;
  if (!routes_has (message, site->board.edition->hash))
    routes_answer (message, JSON, site->json);
}

static void
routes_serve_events (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  gboolean is_head = soup_server_message_get_method (message) == SOUP_METHOD_HEAD;
  GSocket *socket = NULL;

  (void) id;
  (void) query;
  soup_message_headers_set_content_type (headers, "text/event-stream", NULL);
  if (!is_head && events_has_room (site->events))
    socket = door_keep (site->door, message);
  if (socket)
    events_add (site->events, message, socket);
  else if (is_head)
    soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  else
    {
      soup_message_headers_replace (headers, "Retry-After", "10");
      routes_fail (message, SOUP_STATUS_SERVICE_UNAVAILABLE, "There are too many listeners.");
    }
}

static void
routes_serve_report (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  const char *reason;
  GBytes *report = report_get (site->report, &reason);

  (void) id;
  (void) query;
  if (report == NULL)
    {
      routes_fail (message, SOUP_STATUS_NOT_FOUND, reason);
      return;
    }
  soup_message_headers_replace (soup_server_message_get_response_headers (message),
                                "Content-Security-Policy", REPORT_POLICY);
  routes_answer (message, HTML, report);
}

static void
routes_serve_status (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  g_autofree char *text = g_strdup_printf (
    "{\"state\":\"%s\",\"hash\":\"%s\",\"current\":%s,\"pages\":%u,\"requests\":%u,"
    "\"listeners\":%u,\"open\":%u}",
    site->board.state, site->board.edition->hash, site->board.problem ? "false" : "true",
    site->n_pages, site->n_requests, events_get_length (site->events),
    door_get_length (site->door));
  g_autoptr (GBytes) json = g_bytes_new (text, strlen (text));

  (void) id;
  (void) query;
  routes_answer (message, JSON, json);
}

static void
routes_serve_file (SoupServerMessage *message, const char *name, const char *type)
{
  g_autofree char *path = g_strconcat ("/ceasefire/board/", name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  routes_answer (message, type, bytes);
}

static void
routes_serve_script (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  (void) site;
  (void) id;
  (void) query;
  routes_serve_file (message, "board.js", "text/javascript; charset=utf-8");
}

static void
routes_serve_style (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  (void) site;
  (void) id;
  (void) query;
  routes_serve_file (message, "board.css", "text/css; charset=utf-8");
}

static void
routes_serve_icon (Site *site, SoupServerMessage *message, const char *id, GHashTable *query)
{
  (void) site;
  (void) id;
  (void) query;
  routes_serve_file (message, "board.svg", "image/svg+xml");
}

static const Route routes[] = {
  { "/", routes_serve_board, FALSE },
  { "/board.css", routes_serve_style, FALSE },
  { "/board.js", routes_serve_script, FALSE },
  { "/board.svg", routes_serve_icon, FALSE },
  { "/dossier.json", routes_serve_json, FALSE },
  { "/events", routes_serve_events, FALSE },
  { "/report", routes_serve_report, FALSE },
  { "/status.json", routes_serve_status, FALSE },
  { "/findings/", routes_serve_finding, TRUE },
  { "/records/", routes_serve_record, TRUE },
};

/* What every answer says, those too that libsoup gives by itself. libsoup 3.2 never lets go of a connection that a client closes between two
 * requests, so each has one. */
static void
routes_on_started (SoupServer *server, SoupServerMessage *message)
{
  static const struct
  {
    const char *name;
    const char *value;
  } fields[] = { { "Content-Security-Policy", POLICY },
                 { "X-Content-Type-Options", "nosniff" },
                 { "X-Frame-Options", "DENY" },
                 { "Referrer-Policy", "no-referrer" },
                 { "Cross-Origin-Resource-Policy", "same-origin" },
                 { "Cross-Origin-Opener-Policy", "same-origin" },
                 { "Cache-Control", "no-cache" },
                 { "Connection", "close" } };
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  (void) server;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    soup_message_headers_replace (headers, fields[i].name, fields[i].value);
}

/* A page elsewhere may have its own name lead to this machine, and then read what is here as its own; it
 * cannot change the name that it asks by. */
static gboolean
routes_is_asked_locally (SoupServerMessage *message)
{
  static const char *const names[] = { "127.0.0.1", "localhost", "::1", NULL };
  const char *name = g_uri_get_host (soup_server_message_get_uri (message));

  return name && g_strv_contains (names, name);
}

/* Once the head is there: a body is not kept, and what is refused is refused before it comes. */
static void
routes_on_head (SoupServer *server, SoupServerMessage *message, const char *path, GHashTable *query,
                gpointer data)
{
  Site *site = data;
  const char *method = soup_server_message_get_method (message);
  SoupMessageHeaders *asked = soup_server_message_get_request_headers (message);
  SoupMessageHeaders *answer = soup_server_message_get_response_headers (message);

  (void) server;
  (void) query;
  site->n_requests++;
  soup_message_body_set_accumulate (soup_server_message_get_request_body (message), FALSE);
  if (method != SOUP_METHOD_GET && method != SOUP_METHOD_HEAD)
    {
      soup_message_headers_replace (answer, "Allow", "GET, HEAD");
      routes_fail (message, SOUP_STATUS_METHOD_NOT_ALLOWED, "Only GET and HEAD are answered.");
    }
  else if (soup_message_headers_get_content_length (asked) > 0
           || soup_message_headers_get_encoding (asked) == SOUP_ENCODING_CHUNKED)
    routes_fail (message, SOUP_STATUS_BAD_REQUEST, "A request has no body here.");
  else if (strlen (path) > LONGEST)
    routes_fail (message, SOUP_STATUS_REQUEST_URI_TOO_LONG, "The address is too long.");
  else if (site->is_local && !routes_is_asked_locally (message))
    routes_fail (message, SOUP_STATUS_MISDIRECTED_REQUEST,
                 "This board answers to localhost and 127.0.0.1 alone.");
}

static void
routes_on_request (SoupServer *server, SoupServerMessage *message, const char *path,
                   GHashTable *query, gpointer data)
{
  Site *site = data;

  (void) server;
  for (guint i = 0; i < G_N_ELEMENTS (routes); i++)
    {
      const Route *route = &routes[i];
      g_autofree char *id = NULL;

      if (route->has_id ? !g_str_has_prefix (path, route->path) : !g_str_equal (path, route->path))
        continue;
      id = g_uri_unescape_string (path + strlen (route->path), NULL);
      if (id == NULL || !g_utf8_validate (id, -1, NULL))
        routes_fail (message, SOUP_STATUS_BAD_REQUEST, "The address is not of valid characters.");
      else
        route->serve (site, message, id, query);
      return;
    }
  routes_fail (message, SOUP_STATUS_NOT_FOUND, "There is nothing at this address.");
}

void
routes_add (SoupServer *server, Site *site)
{
  g_signal_connect (server, "request-started", G_CALLBACK (routes_on_started), NULL);
  soup_server_add_early_handler (server, NULL, routes_on_head, site, NULL);
  soup_server_add_handler (server, NULL, routes_on_request, site, NULL);
}
