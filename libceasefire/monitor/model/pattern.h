/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/world.h"

G_BEGIN_DECLS

/* The values that an incident must match. A list that is NULL matches everything. */
typedef struct
{
  const MonitorList *actions;
  const MonitorList *means;
  const MonitorList *targets;
  const MonitorList *excluded;
  const MonitorList *places;
  const MonitorList *actors; /* of a trigger: by whom */
  gboolean held_by_bearer;   /* the place must be one that the bearer holds */
  gboolean own_side;         /* acts against the bearer's own side count too */
} MonitorPattern;

G_END_DECLS
