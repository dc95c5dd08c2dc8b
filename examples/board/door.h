/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libsoup/soup.h>

/* Where clients come in. Those that are slow, silent or many cannot take what others need. */
typedef struct _Door Door;

/* @patience: seconds for a connection, from its coming to the last byte that is sent. */
Door *door_new (SoupServer *server, guint patience);
void door_free (Door *self);
/* Lets in who comes to an address. Returns the port, or 0 with an error. */
guint16 door_open (Door *self, GSocketAddress *address, GError **error);
/* The socket of a message, for which there is no end of patience from now on; NULL if it has gone. */
GSocket *door_keep (Door *self, SoupServerMessage *message);
guint door_get_length (const Door *self);
