/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/report.h"

/* What a finding says, in words: its status, what it rests on, and who says what how strongly. */

/* The word of what stands in its cell; see monitor_table_get_kind(). (transfer none) */
const char *report_label_kind (const Report *report, guint kind);
/* "who did it". (transfer none) */
const char *report_label_aspect (CeasefireAspect aspect);
/* The same as a list, of the names that findings give aspects and other matters. */
void report_put_aspects (Report *report, const char *const *nicks);
/* The same as a part of a sentence; @data: the nicks. */
void report_write_aspects (Report *report, gconstpointer data);
/* Why a voice counts as much as it does, in words. (transfer none) */
const char *report_label_reason (CeasefireVoiceReason reason);

/* Those on whose incidents the status rests: each once, at most @max, with a NULL behind them; @n_more: how
 * many are left out. (transfer full) */
GPtrArray *report_list_speakers (CeasefireFinding *finding, gboolean against, guint max,
                                 gint64 *n_more);

/* Why the finding has its status, as a clause or two without a full stop. */
void report_put_why (Report *report, CeasefireFinding *finding);
/* The speaker, with a link to what it said, and how much its word counts and why. */
void report_put_voice (Report *report, CeasefireVoice *voice);
/* The same as a part of a sentence; @data: the voice. */
void report_write_voice (Report *report, gconstpointer data);
/* When, what and where. */
void report_put_incident (Report *report, const char *id);
