/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Every connection has one request, and a time by which it must be over. What is late, and when there are too
 * many the oldest, is cut off at the socket, which libsoup takes for a client that went away. The door lets
 * in by itself, for what libsoup 3.2 accepts it never frees; that leaves the addresses, which it hands
 * back as they were, to tell which connection a message is of.
 */
#include "door.h"

#define CONNECTIONS 400 /* at once; each has a descriptor */
#define WAITING 128     /* that are not let in yet */

typedef struct
{
  GSocketConnection *connection; /* libsoup's */
  gconstpointer address;         /* of the client, as libsoup was given it */
  gint64 until;                  /* in monotonic microseconds; 0: for ever */
} DoorEntry;

struct _Door
{
  SoupServer *server;
  GSocketService *service;
  gint64 patience; /* in microseconds */
  GQueue entries;  /* of DoorEntry, the oldest first */
  guint tick;
};

static void
door_cut (DoorEntry *entry)
{
  entry->until = 0;
  g_socket_shutdown (g_socket_connection_get_socket (entry->connection), TRUE, TRUE, NULL);
}

static gboolean
door_on_tick (gpointer data)
{
  Door *self = data;
  gint64 now = g_get_monotonic_time ();

  for (GList *at = self->entries.head; at; at = at->next)
    {
      DoorEntry *entry = at->data;

      if (entry->until && entry->until < now)
        door_cut (entry);
    }
  return G_SOURCE_CONTINUE;
}

static void
door_make_room (Door *self)
{
  for (GList *at = self->entries.head; at; at = at->next)
    {
      DoorEntry *entry = at->data;

      if (entry->until == 0)
        continue;
      door_cut (entry);
      return;
    }
}

static void
door_on_gone (gpointer data, GObject *connection)
{
  Door *self = data;
  GList *at = self->entries.head;

  while ((gpointer) ((DoorEntry *) at->data)->connection != connection)
    at = at->next;
  g_free (at->data);
  g_queue_delete_link (&self->entries, at);
}

static gboolean
door_on_incoming (GSocketService *service, GSocketConnection *connection, GObject *source,
                  gpointer data)
{
  Door *self = data;
  g_autoptr (GSocketAddress) local = g_socket_connection_get_local_address (connection, NULL);
  g_autoptr (GSocketAddress) remote = g_socket_connection_get_remote_address (connection, NULL);
  DoorEntry *entry;

  (void) service;
  (void) source;
  if (local == NULL || remote == NULL)
    return TRUE; /* it has gone already */
  if (self->entries.length >= CONNECTIONS)
    door_make_room (self);
  entry = g_new (DoorEntry, 1);
  entry->connection = connection;
  entry->address = remote;
  entry->until = g_get_monotonic_time () + self->patience;
  g_queue_push_tail (&self->entries, entry);
  g_object_weak_ref (G_OBJECT (connection), door_on_gone, self);
  soup_server_accept_iostream (self->server, G_IO_STREAM (connection), local, remote, NULL);
  return TRUE;
}

Door *
door_new (SoupServer *server, guint patience)
{
  Door *self = g_new0 (Door, 1);

  self->server = g_object_ref (server);
  self->service = g_socket_service_new ();
  self->patience = (gint64) patience * G_USEC_PER_SEC;
  g_queue_init (&self->entries);
  g_signal_connect (self->service, "incoming", G_CALLBACK (door_on_incoming), self);
  self->tick = g_timeout_add_seconds (1, door_on_tick, self);
  return self;
}

void
door_free (Door *self)
{
  g_source_remove (self->tick);
  g_socket_service_stop (self->service);
  g_socket_listener_close (G_SOCKET_LISTENER (self->service));
  g_object_unref (self->service);
  while (self->entries.head)
    {
      DoorEntry *entry = g_queue_pop_head (&self->entries);

      g_object_weak_unref (G_OBJECT (entry->connection), door_on_gone, self);
      g_free (entry);
    }
  g_object_unref (self->server);
  g_free (self);
}

guint16
door_open (Door *self, GSocketAddress *address, GError **error)
{
  g_autoptr (GSocketAddress) effective = NULL;

  g_socket_listener_set_backlog (G_SOCKET_LISTENER (self->service), WAITING);
  if (!g_socket_listener_add_address (G_SOCKET_LISTENER (self->service), address,
                                      G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL, &effective,
                                      error))
    return 0;
  return g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (effective));
}

GSocket *
door_keep (Door *self, SoupServerMessage *message)
{
  gconstpointer address = soup_server_message_get_remote_address (message);

  for (GList *at = self->entries.tail; at; at = at->prev)
    {
      DoorEntry *entry = at->data;

      if (entry->address != address)
        continue;
      entry->until = 0;
      return g_socket_connection_get_socket (entry->connection);
    }
  return NULL;
}

guint
door_get_length (const Door *self)
{
  return self->entries.length;
}
