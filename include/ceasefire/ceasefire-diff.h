/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

G_BEGIN_DECLS

/**
 * CeasefireChangeKind:
 * @CEASEFIRE_CHANGE_UNSET: Not said.
 * @CEASEFIRE_CHANGE_ADDED: A record, a member or an item of a list is new.
 * @CEASEFIRE_CHANGE_REMOVED: A record, a member or an item of a list is gone.
 * @CEASEFIRE_CHANGE_CHANGED: A member has another value.
 * @CEASEFIRE_CHANGE_MOVED: A nested record has another parent, or another place among its siblings;
 *   or a record another place among those that share its id.
 *
 * What became of something from one dossier to another.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_CHANGE_UNSET,
  CEASEFIRE_CHANGE_ADDED,
  CEASEFIRE_CHANGE_REMOVED,
  CEASEFIRE_CHANGE_CHANGED,
  CEASEFIRE_CHANGE_MOVED,
} CeasefireChangeKind;

#define CEASEFIRE_TYPE_CHANGE_KIND (ceasefire_change_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_change_kind_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_CHANGE (ceasefire_change_get_type ())

/**
 * CeasefireChange:
 *
 * One difference between two dossiers: in which record, at which member, what was there and what
 * is.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireChange, ceasefire_change, CEASEFIRE, CHANGE, GObject)

/**
 * ceasefire_change_get_kind:
 * @self: a change
 *
 * Gets what happened.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireChangeKind ceasefire_change_get_kind (CeasefireChange *self);

/**
 * ceasefire_change_get_record_id:
 * @self: a change
 *
 * Gets the id of the record that the change is about. A nested record is a record of its own: a
 * change in a clause names the clause, not its agreement.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL for the header, and for a record without id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_change_get_record_id (CeasefireChange *self);

/**
 * ceasefire_change_get_record_type:
 * @self: a change
 *
 * Gets the type of the record that the change is about, such as `clause`.
 *
 * Returns: (transfer none): the name of the type, `header` for the header
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_change_get_record_type (CeasefireChange *self);

/**
 * ceasefire_change_is_of_record:
 * @self: a change
 *
 * Tells whether a record as a whole was added, removed or moved, and not something in it.
 *
 * Returns: whether it was
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_change_is_of_record (CeasefireChange *self);

/**
 * ceasefire_change_get_path:
 * @self: a change
 *
 * Gets the member that changed, as a path from the record, such as `title.ar` or `claims[1].text`.
 * An index counts in the dossier that still has what is named: the second one for what was added,
 * otherwise the first.
 *
 * Returns: (transfer none): the path, empty if the record as a whole was added, removed or moved, and
 *   for a member that has no name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_change_get_path (CeasefireChange *self);

/**
 * ceasefire_change_get_old:
 * @self: a change
 *
 * Gets what was there, as JSON in one line. Of a record that was removed, it is the record with
 * what was nested in it. Of one that was moved, it is its old place, as
 * [method@Ceasefire.Change.get_place] gives it, and `null` if it was not nested.
 *
 * Returns: (transfer none) (nullable): JSON, or %NULL if there was nothing
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_change_get_old (CeasefireChange *self);

/**
 * ceasefire_change_get_new:
 * @self: a change
 *
 * Gets what is there now; see [method@Ceasefire.Change.get_old].
 *
 * Returns: (transfer none) (nullable): JSON, or %NULL if there is nothing
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_change_get_new (CeasefireChange *self);

/**
 * ceasefire_change_get_place:
 * @self: a change
 *
 * Gets where a nested record is that was added, or was that was removed: a JSON object such as
 * `{"parent":"c3","member":"clauses","after":"c4"}`. The first of the siblings has no `after`.
 *
 * Returns: (transfer none) (nullable): JSON, or %NULL unless a nested record was added or removed
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_change_get_place (CeasefireChange *self);

/**
 * ceasefire_change_get_old_nth:
 * @self: a change
 *
 * Gets which of several records that share an id it is about, counted in the first dossier, what is
 * nested in a record right behind it.
 *
 * Returns: the number, from 1; 0 if the id is that of one record in both dossiers, or the record was
 *   added
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_change_get_old_nth (CeasefireChange *self);

/**
 * ceasefire_change_get_new_nth:
 * @self: a change
 *
 * Gets the same as [method@Ceasefire.Change.get_old_nth], counted in the second dossier.
 *
 * Returns: the number, from 1; 0 if the id is that of one record in both dossiers, or the record was
 *   removed
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_change_get_new_nth (CeasefireChange *self);

#define CEASEFIRE_TYPE_DIFF (ceasefire_diff_get_type ())

/**
 * CeasefireDiff:
 *
 * All differences between two dossiers: a #GListModel of #CeasefireChange, and the places of the
 * records that are not nested. It is all that is needed to make either of the dossiers of the other,
 * and can be written and read.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireDiff, ceasefire_diff, CEASEFIRE, DIFF, GObject)

/**
 * ceasefire_diff_to_json:
 * @self: differences
 *
 * Writes differences, each change in a line; the page on identity and change says in which form.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_diff_to_json (CeasefireDiff *self);

/**
 * ceasefire_diff_from_json:
 * @bytes: what [method@Ceasefire.Diff.to_json] wrote, packed or not, from whomever it comes
 * @error: where an error goes
 *
 * Reads differences. The limits are those that a reader of dossiers has by default; as many changes
 * may be there as records. What is packed gives at most 64 MiB.
 *
 * Returns: (transfer full): new differences; if there are none, @error is one of %CEASEFIRE_ERROR,
 *   with line, column, path and reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDiff *ceasefire_diff_from_json (GBytes *bytes, GError **error);

/**
 * ceasefire_dossier_apply:
 * @self: a dossier
 * @diff: differences from it to another
 * @error: where an error goes
 *
 * Makes the changes. What they say was there is compared with what is: if anything differs, or if a
 * record that comes has an id that is taken, nothing is changed at all. So they can be made in a
 * dossier that has changed meanwhile, in other places than these. Where the records that are not
 * nested are no longer as many or those that go stand elsewhere, the others keep their order, and
 * what comes, comes at the end.
 *
 * A record in which something changes, or in what is nested in it, gives way to a new object; others
 * stay the same objects.
 *
 * Returns: whether the changes were made; if not, @error is %CEASEFIRE_ERROR_CONFLICT and says what
 *   is where and what was expected, or another of %CEASEFIRE_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_dossier_apply (CeasefireDossier *self,
                                                             CeasefireDiff *diff, GError **error);

/**
 * ceasefire_dossier_revert:
 * @self: a dossier
 * @diff: differences from another dossier to it
 * @error: where an error goes
 *
 * Takes the changes back; see ceasefire_dossier_apply().
 *
 * Returns: whether the changes were taken back; if not, @error is as for ceasefire_dossier_apply()
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_dossier_revert (CeasefireDossier *self,
                                                              CeasefireDiff *diff, GError **error);

/**
 * ceasefire_dossier_diff:
 * @before: a dossier
 * @after: another dossier
 *
 * Lists what changed from one dossier to another: first in the header, then in the records in the
 * order of @before, then those that @after adds in its order.
 *
 * Records are matched by type and id, wherever they are; those that share an id, first with their
 * equals, then by their order. What became of the lists in them is told item by item. The order of
 * records that are not nested means nothing and is no change, but for those that share type and id,
 * of which references mean the first; that of nested ones is. The list is empty if, and only if, the
 * dossiers say the same. Time grows with the size of the dossiers, not with its square.
 *
 * Returns: (transfer full) (type CeasefireDiff): a #CeasefireDiff, which is a list of
 *   #CeasefireChange
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_diff (CeasefireDossier *before, CeasefireDossier *after);

G_END_DECLS
