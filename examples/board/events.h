/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libsoup/soup.h>

/* Those who listen to server-sent events. */
typedef struct _Events Events;

/* @beat: milliseconds between signs of life. */
Events *events_new (guint beat);
void events_free (Events *self);
/* Whether there is room for one more. */
gboolean events_has_room (const Events *self);
/* Answers a message, which has a socket, with the state as it is and with each that comes. */
void events_add (Events *self, SoupServerMessage *message, GSocket *socket);
/* Tells of a new state, a word without line ends. */
void events_tell (Events *self, const char *state);
guint events_get_length (const Events *self);
