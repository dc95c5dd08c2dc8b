/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn.h"

#include "feeds/xml.h"

/* Resolutions in Akoma Ntoso, as the United Nations publish them. */

static void
read_file (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint file)
{
  g_autoptr (CeasefireXml) xml = ceasefire_xml_read (account, files, file);
  xmlNode *statement = xml ? ceasefire_xml_find (ceasefire_xml_get_root (xml), "statement") : NULL;
  const char *uri = ceasefire_xml_get (
    ceasefire_xml_find (statement, "meta/identification/FRBRExpression/FRBRthis"), "value");
  g_autoptr (GString) json = g_string_new (NULL);
  CeasefireTreePlace place;

  ceasefire_tree_count (account, uri ? CEASEFIRE_TREE_MADE : CEASEFIRE_TREE_LEFT_OUT);
  if (uri == NULL)
    return;
  place = ceasefire_xml_get_place (xml, statement);
  ceasefire_tree_begin (json, "document", uri);
  ceasefire_tree_add_string (json, "kind", "resolution");
  g_string_append_c (json, '}');
  ceasefire_tree_give (account, json, &place);
}

void
ceasefire_un_akn_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint n_files)
{
  g_autoptr (GString) header = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}");

  ceasefire_tree_set_header (account, header);
  for (guint i = 0; i < n_files; i++)
    read_file (account, files, i);
}
