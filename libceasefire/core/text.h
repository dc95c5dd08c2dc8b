/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/* For formats. @string is UTF-8 without NUL and need not end in one. */
CeasefireText *ceasefire_text_new_length (const char *string, gsize length);
CeasefireText *ceasefire_text_new_wordings (const char *const *languages,
                                            const char *const *strings);
guint ceasefire_text_get_n_wordings (const CeasefireText *self);
const char *ceasefire_text_get_wording (const CeasefireText *self, guint i, const char **language);

G_END_DECLS
