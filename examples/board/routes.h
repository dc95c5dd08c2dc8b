/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "door.h"
#include "events.h"
#include "page.h"
#include "report.h"

#include <libsoup/soup.h>

/* All that is served. What changes with the file is made when it changes. */
typedef struct
{
  Board board;
  Events *events;
  Door *door;
  Report *report;
  gboolean is_local; /* it listens to this machine alone */

  GBytes *page;
  GBytes *json;
  guint n_pages; /* that were made of the whole board */
  guint n_requests;
} Site;

void routes_add (SoupServer *server, Site *site);
