/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A listener is a response that does not end. An event says that the state is another, not what it is: so
 * one that was missed is made good by the next, and none needs to be kept. A listener that leaves a
 * few unread is dropped; it comes again by itself, as browsers do, and hears the state first.
 */
#include "events.h"

#include <sys/socket.h>

#define LISTENERS 100
#define UNREAD 8    /* events that wait for a listener */
#define BUFFER 4096 /* bytes that the system keeps for one beside these */
#define MINUTES 60  /* after which a listener has to come again */

typedef struct
{
  Events *events;
  SoupServerMessage *message;
  GSocket *socket;
  guint unread;
  gint64 until; /* in monotonic microseconds */
} EventsListener;

struct _Events
{
  GQueue listeners; /* of EventsListener */
  char *state;
  guint beat;
};

static void
events_send (EventsListener *listener, const char *text)
{
  SoupMessageBody *body = soup_server_message_get_response_body (listener->message);

  if (listener->unread++ >= UNREAD || listener->until < g_get_monotonic_time ())
    {
      g_socket_shutdown (listener->socket, TRUE, TRUE, NULL);
      return;
    }
  soup_message_body_append (body, SOUP_MEMORY_COPY, text, strlen (text));
  soup_server_message_unpause (listener->message);
}

/* Whoever is dropped leaves the queue later, when the loop comes to it. */
static void
events_send_all (Events *self, const char *text)
{
  for (GList *at = self->listeners.head; at; at = at->next)
    events_send (at->data, text);
}

static char *
events_print_state (const Events *self)
{
  return g_strdup_printf ("event: state\ndata: %s\n\n", self->state ? self->state : "");
}

static void
events_on_wrote (SoupServerMessage *message, EventsListener *listener)
{
  (void) message;
  listener->unread = 0;
}

static void
events_on_finished (SoupServerMessage *message, EventsListener *listener)
{
  g_signal_handlers_disconnect_by_data (message, listener);
  g_queue_remove (&listener->events->listeners, listener);
  g_object_unref (listener->socket);
  g_object_unref (message);
  g_free (listener);
}

static gboolean
events_on_beat (gpointer data)
{
  events_send_all (data, ":\n\n");
  return G_SOURCE_CONTINUE;
}

Events *
events_new (guint beat)
{
  Events *self = g_new0 (Events, 1);

  g_queue_init (&self->listeners);
  self->beat = g_timeout_add (beat, events_on_beat, self);
  return self;
}

void
events_free (Events *self)
{
  g_source_remove (self->beat);
  while (self->listeners.head)
    {
      EventsListener *listener = self->listeners.head->data;

      events_on_finished (listener->message, listener);
    }
  g_free (self->state);
  g_free (self);
}

gboolean
events_has_room (const Events *self)
{
  return self->listeners.length < LISTENERS;
}

void
events_add (Events *self, SoupServerMessage *message, GSocket *socket)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  g_autofree char *state = events_print_state (self);
  EventsListener *listener = g_new0 (EventsListener, 1);

  g_socket_set_option (socket, SOL_SOCKET, SO_SNDBUF, BUFFER, NULL);
  soup_message_headers_set_encoding (headers, SOUP_ENCODING_EOF);
  soup_message_headers_set_content_type (headers, "text/event-stream", NULL);
  soup_message_body_set_accumulate (soup_server_message_get_response_body (message), FALSE);
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);

  listener->events = self;
  listener->message = g_object_ref (message);
  listener->socket = g_object_ref (socket);
  listener->until = g_get_monotonic_time () + (gint64) MINUTES * 60 * G_USEC_PER_SEC;
  g_queue_push_tail (&self->listeners, listener);
  g_signal_connect (message, "wrote-chunk", G_CALLBACK (events_on_wrote), listener);
  g_signal_connect (message, "finished", G_CALLBACK (events_on_finished), listener);
  events_send (listener, state);
}

void
events_tell (Events *self, const char *state)
{
  g_autofree char *event = NULL;

  g_free (self->state);
  self->state = g_strdup (state);
  event = events_print_state (self);
  events_send_all (self, event);
}

guint
events_get_length (const Events *self)
{
  return self->listeners.length;
}
