/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/trees.h"

#include <libxml/parser.h>

G_BEGIN_DECLS

/*
 * XML that anybody may have written, as a tree. Nothing is fetched, no entity is expanded but the five of
 * XML itself, and what has a document type is refused, since that is where entities come from. Elements
 * stand at most 256 deep, so that a walk may be recursive.
 */
typedef struct _CeasefireXml CeasefireXml;

/* NULL: it is no XML, which is told with line and column. */
CeasefireXml *ceasefire_xml_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files,
                                  guint file);
void ceasefire_xml_free (CeasefireXml *self);
xmlNode *ceasefire_xml_get_root (const CeasefireXml *self);
/* Where an element begins. */
CeasefireTreePlace ceasefire_xml_get_place (const CeasefireXml *self, const xmlNode *element);

/* Elements by their local names. */
gboolean ceasefire_xml_is (const xmlNode *node, const char *name);
/* The first element child; the next element. NULL: there is none. */
xmlNode *ceasefire_xml_first (const xmlNode *parent);
xmlNode *ceasefire_xml_next (const xmlNode *element);
/* The first child of a name, or below several, which are separated by slashes; NULL for @parent gives NULL. */
xmlNode *ceasefire_xml_find (const xmlNode *parent, const char *path);
/* An attribute without a namespace, in the tree; NULL: it is not there. */
const char *ceasefire_xml_get (const xmlNode *element, const char *attribute);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireXml, ceasefire_xml_free)

G_END_DECLS
