/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/worlds/worlds.h"

#include <ceasefire/ceasefire-duration.h>

typedef struct
{
  GRand *random;
  RandomWorld *world;
  GPtrArray *clauses, *incidents, *acts; /* ids */
  gboolean is_calm;                      /* little is out of the ordinary */
} Maker;

extern const char *const world_actors[];
extern const char *const world_places[];
extern const char *const world_actions[];
extern const char *const world_means[];

gboolean world_chance (Maker *self, int percent);
/* Of what is out of the ordinary. */
gboolean world_noise (Maker *self, int percent);
guint world_below (Maker *self, guint n);
const char *world_pick (Maker *self, const char *const *from);
char **world_pick_some (Maker *self, const char *const *from, guint n);
int world_pick_enum (Maker *self, GType type);
CeasefireDate *world_parse_date (const char *text);
CeasefireDate *world_make_time (Maker *self);
CeasefireDate *world_make_window (Maker *self);
CeasefireDuration *world_make_duration (Maker *self, gboolean is_long);
void world_keep (Maker *self, gpointer record);
void world_make_agreements (Maker *self);
void world_make_statements (Maker *self);
