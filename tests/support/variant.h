/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "support/dossier.h"

/* The text form of GVariant: {'type': <'actor'>}. */
GVariant *parse_value (const char *text);
/* As it comes from somebody else: as bytes, @offset behind where GVariant would like them. */
GVariant *receive_value (GVariant *sent, gsize offset);
/* The marshalling of D-Bus, without a bus. */
GVariant *send_by_dbus (GVariant *value, GDBusMessageByteOrder order, GError **error);

/* Fail unless @value becomes what is written as @json. */
void assert_record_made (GVariant *value, const char *json);
void assert_dossier_made (GVariant *value, const char *json);
/* Fail unless it goes there and back, byte for byte, as do the records of a dossier. */
void check_record (CeasefireRecord *record);
void check_dossier (CeasefireDossier *dossier);
