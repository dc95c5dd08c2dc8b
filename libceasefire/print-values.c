/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "print-values.h"

#include <string.h>

/* In what follows TYPE is the type in C, NAME as in its functions, NOUN "a claim", FRESH "a new claim". */
const PrintFunction print_value_functions[] = {
  { "ref", "TYPE *", "TYPE *self",
    "@self: NOUN\n\n"
    "Takes a reference. The value stays as long as it is held, whatever becomes of its record.\n\n"
    "Returns: (transfer full): @self itself\n",
    "  return ceasefire_value_ref (self);\n" },
  { "copy", "TYPE *", "const TYPE *self",
    "@self: NOUN\n\n"
    "Makes another with the same members, which can be changed.\n\n"
    "Returns: (transfer full): FRESH\n",
    "  return ceasefire_value_copy (self);\n" },
  { "unref", "void ", "TYPE *self",
    "@self: (transfer full): NOUN\n\n"
    "Lets go of a reference.\n",
    "  ceasefire_value_unref (self);\n" },
  { "equal", "gboolean ", "const TYPE *a, const TYPE *b",
    "@a: NOUN\n"
    "@b: NOUN\n\n"
    "Tells whether all members of the two are equal.\n\n"
    "Returns: whether they are equal\n",
    "  return ceasefire_value_equal (a, b);\n" },
  { "has", "gboolean ", "const TYPE *self, const char *member",
    "@self: NOUN\n"
    "@member: the name of a member in the format\n\n"
    "Tells whether a member is set, be it known to this version or not.\n\n"
    "Returns: whether it is set\n",
    "  return ceasefire_value_has (self, member);\n" },
  { "list_members", "char **", "const TYPE *self",
    "@self: NOUN\n\n"
    "Lists the members that are set, in the order of the format, then those that this version does "
    "not know.\n\n"
    "Returns: (transfer full) (array zero-terminated=1): names\n",
    "  return ceasefire_value_list_members (self);\n" },
  { "dup_json", "char *", "const TYPE *self, const char *member",
    "@self: NOUN\n"
    "@member: the name of a member in the format\n\n"
    "Gets a member, as ceasefire_record_dup_json() does.\n\n"
    "Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set\n",
    "  return ceasefire_value_dup_json (self, member);\n" },
  { "set_json", "gboolean ", "TYPE *self, const char *member, const char *json, GError **error",
    "@self: NOUN\n"
    "@member: the name of a member in the format\n"
    "@json: what it is to be, as it stands in a file\n"
    "@error: where an error goes\n\n"
    "Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no "
    "longer "
    "be changed.\n\n"
    "Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason\n",
    "  return ceasefire_value_set_json (self, member, json, error);\n" },
  { "set_extra", "gboolean ", "TYPE *self, const char *member, const char *json, GError **error",
    "@self: NOUN\n"
    "@member: the name of a member\n"
    "@json: (nullable): its JSON; %NULL to unset it\n"
    "@error: where an error goes\n\n"
    "Sets a member that this version does not know, as ceasefire_record_set_extra() does.\n\n"
    "Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason\n",
    "  return ceasefire_value_set_extra (self, member, json, error);\n" },
  { "unset", "void ", "TYPE *self, const char *member",
    "@self: NOUN that can still be changed\n"
    "@member: the name of a member in the format\n\n"
    "Leaves a member unset, be it known to this version or not.\n",
    "  ceasefire_value_unset (self, member);\n" },
  { "to_json", "char *", "const TYPE *self",
    "@self: NOUN\n\n"
    "Writes all members in one line, as they stand in a file.\n\n"
    "Returns: (transfer full): JSON\n",
    "  return ceasefire_value_to_json (self);\n" },
  { "from_json", "TYPE *", "const char *json, GError **error",
    "@json: one JSON object, as it stands in a file\n"
    "@error: where an error goes\n\n"
    "Reads NOUN as strictly as it is read in a dossier.\n\n"
    "Returns: (transfer full): FRESH, which can be changed; if there is none, @error is one of "
    "%CEASEFIRE_ERROR with path and reason\n",
    "  return ceasefire_value_from_json (&ceasefire_NAME_type, json, error);\n" },
};

const guint print_n_value_functions = G_N_ELEMENTS (print_value_functions);

char *
print_fill_in (const char *text, const CeasefireType *type, const char *name, const char *noun)
{
  const char *space = strchr (noun, ' ');
  gboolean counted = g_str_has_prefix (noun, "a ") || g_str_has_prefix (noun, "an ");
  g_autofree char *fresh = counted ? g_strconcat ("a new", space, NULL)
                                   : g_strconcat ("new ", noun, NULL);
  GString *filled = g_string_new (text);

  g_string_replace (filled, "TYPE", type->c_name, 0);
  g_string_replace (filled, "NAME", name, 0);
  g_string_replace (filled, "NOUN", noun, 0);
  g_string_replace (filled, "FRESH", fresh, 0);
  return g_string_free (filled, FALSE);
}
