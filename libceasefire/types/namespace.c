/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-namespace.h>

#include "core/error.h"
#include "core/form.h"
#include "types/types.h"

static const CeasefireField namespace_fields[] = {
  CEASEFIRE_STRING (
    prefix, .required = TRUE, .format = "prefix",
    .blurb = "What stands before the colon of such ids, such as gdelt of gdelt:123."),
  CEASEFIRE_STRING (uri, .required = TRUE, .format = "uri",
                    .blurb = "The URI with which the global names of these records start."),
};

CeasefireType ceasefire_namespace_type
  = CEASEFIRE_VALUE_TYPE ("namespace", CeasefireNamespace, namespace_fields, .own_new = TRUE,
                          .blurb = "A prefix of ids that stand in other dossiers.");

static gboolean
namespace_check (const char *text, const char *form, GError **error)
{
  const CeasefireForm *wanted = ceasefire_form_find (form);

  if (g_utf8_validate (text, -1, NULL) && ceasefire_form_fits (wanted, text))
    return TRUE;
  return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL, "\"%s\" is not %s", text,
                               wanted->expected);
}

CeasefireNamespace *
ceasefire_namespace_new (const char *prefix, const char *uri, GError **error)
{
  CeasefireNamespace *self;

  g_return_val_if_fail (prefix != NULL, NULL);
  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!namespace_check (prefix, "prefix", error) || !namespace_check (uri, "uri", error))
    return NULL;
  self = ceasefire_value_new (&ceasefire_namespace_type);
  ceasefire_namespace_set_prefix (self, prefix);
  ceasefire_namespace_set_uri (self, uri);
  return self;
}

#include "types/accessors/namespace.inc"
