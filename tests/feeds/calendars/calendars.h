/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-feeds.h>

/* @used: where the exporter goes that has written it; NULL: nowhere. */
char *write_calendar (CeasefireDossier *dossier, CeasefireFeedsExporter **used);
/* A calendar's lines, unfolded; each of them is as the format wants it. */
char *unfold (const char *calendar);
CeasefireFeedsImporter *read_calendar (const char *text, CeasefireDossier **dossier);
