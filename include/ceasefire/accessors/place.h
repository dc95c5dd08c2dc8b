/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-place.h>

G_BEGIN_DECLS

/**
 * ceasefire_place_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a place of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePlace *ceasefire_place_new (const char *id, GError **error);

/**
 * ceasefire_place_get_kind:
 * @self: a place
 *
 * Gets what sort of place it is, such as a city, a line or an area of control.
 *
 * Returns: the value, or %CEASEFIRE_PLACE_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePlaceKind ceasefire_place_get_kind (CeasefirePlace *self);

/**
 * ceasefire_place_set_kind:
 * @self: a place
 * @kind: the value, or %CEASEFIRE_PLACE_KIND_UNSET to unset the member
 *
 * Sets what sort of place it is, such as a city, a line or an area of control.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_kind (CeasefirePlace *self, CeasefirePlaceKind kind);

/**
 * ceasefire_place_get_name:
 * @self: a place
 *
 * Gets the name by which the place is known.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_place_get_name (CeasefirePlace *self);

/**
 * ceasefire_place_set_name:
 * @self: a place
 * @name: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the name by which the place is known.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_name (CeasefirePlace *self, CeasefireText *name);

/**
 * ceasefire_place_get_aliases:
 * @self: a place
 *
 * Gets the other names and spellings of the place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_place_get_aliases (CeasefirePlace *self);

/**
 * ceasefire_place_set_aliases:
 * @self: a place
 * @aliases: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the other names and spellings of the place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_aliases (CeasefirePlace *self, const char *const *aliases);

/**
 * ceasefire_place_get_within:
 * @self: a place
 *
 * Gets the place that this one certainly lies in.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_place_get_within (CeasefirePlace *self);

/**
 * ceasefire_place_set_within:
 * @self: a place
 * @within: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets the place that this one certainly lies in.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_within (CeasefirePlace *self, const char *within);

/**
 * ceasefire_place_get_maybe_within:
 * @self: a place
 *
 * Gets the places that this one may lie in, where the boundary is not agreed.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_place_get_maybe_within (CeasefirePlace *self);

/**
 * ceasefire_place_set_maybe_within:
 * @self: a place
 * @maybe_within: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places that this one may lie in, where the boundary is not agreed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_maybe_within (CeasefirePlace *self, const char *const *maybe_within);

/**
 * ceasefire_place_get_country:
 * @self: a place
 *
 * Gets the country of the place, by its code in ISO 3166-1 alpha-3 such as SYR.
 *
 * Returns: (transfer none) (nullable): a country code of three capital letters; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_place_get_country (CeasefirePlace *self);

/**
 * ceasefire_place_set_country:
 * @self: a place
 * @country: (nullable) (transfer none): a country code of three capital letters; it is copied;
 *   %NULL unsets the member
 *
 * Sets the country of the place, by its code in ISO 3166-1 alpha-3 such as SYR.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_country (CeasefirePlace *self, const char *country);

/**
 * ceasefire_place_get_latitude:
 * @self: a place
 *
 * Gets the latitude in degrees north of the equator, WGS 84; south is negative.
 *
 * Returns: a number from -90 to 90, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_place_get_latitude (CeasefirePlace *self);

/**
 * ceasefire_place_set_latitude:
 * @self: a place
 * @latitude: a number from -90 to 90, or NaN to unset the member
 *
 * Sets the latitude in degrees north of the equator, WGS 84; south is negative.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_latitude (CeasefirePlace *self, double latitude);

/**
 * ceasefire_place_get_longitude:
 * @self: a place
 *
 * Gets the longitude in degrees east of Greenwich, WGS 84; west is negative.
 *
 * Returns: a number from -180 to 180, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_place_get_longitude (CeasefirePlace *self);

/**
 * ceasefire_place_set_longitude:
 * @self: a place
 * @longitude: a number from -180 to 180, or NaN to unset the member
 *
 * Sets the longitude in degrees east of Greenwich, WGS 84; west is negative.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_longitude (CeasefirePlace *self, double longitude);

/**
 * ceasefire_place_get_precision:
 * @self: a place
 *
 * Gets how exactly the coordinates give the place, such as near or centroid.
 *
 * Returns: the value, or %CEASEFIRE_PLACE_PRECISION_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePlacePrecision ceasefire_place_get_precision (CeasefirePlace *self);

/**
 * ceasefire_place_set_precision:
 * @self: a place
 * @precision: the value, or %CEASEFIRE_PLACE_PRECISION_UNSET to unset the member
 *
 * Sets how exactly the coordinates give the place, such as near or centroid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_precision (CeasefirePlace *self, CeasefirePlacePrecision precision);

/**
 * ceasefire_place_get_around:
 * @self: a place
 *
 * Gets the place that this one lies around, for a zone; shown, not matched.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_place_get_around (CeasefirePlace *self);

/**
 * ceasefire_place_set_around:
 * @self: a place
 * @around: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets the place that this one lies around, for a zone; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_around (CeasefirePlace *self, const char *around);

/**
 * ceasefire_place_get_along:
 * @self: a place
 *
 * Gets the line that this one lies along, for a zone; shown, not matched.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_place_get_along (CeasefirePlace *self);

/**
 * ceasefire_place_set_along:
 * @self: a place
 * @along: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets the line that this one lies along, for a zone; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_place_set_along (CeasefirePlace *self, const char *along);

/**
 * ceasefire_place_get_distance:
 * @self: a place
 *
 * Gets how far the zone reaches from there; shown, not matched.
 *
 * Returns: (transfer none) (nullable): a quantity; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireQuantity *ceasefire_place_get_distance (CeasefirePlace *self);

/**
 * ceasefire_place_set_distance:
 * @self: a place
 * @distance: (nullable) (transfer none): a quantity; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets how far the zone reaches from there; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_distance (CeasefirePlace *self, CeasefireQuantity *distance);

/**
 * ceasefire_place_get_geometry:
 * @self: a place
 *
 * Gets the shape of the place as a GeoJSON geometry (RFC 7946), kept verbatim but for white space.
 *
 * Returns: (transfer none) (nullable): a JSON object; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_place_get_geometry (CeasefirePlace *self);

/**
 * ceasefire_place_set_geometry:
 * @self: a place
 * @geometry: (nullable) (transfer none): a JSON object; it is copied; %NULL unsets the member
 *
 * Sets the shape of the place as a GeoJSON geometry (RFC 7946), kept verbatim but for white space.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_geometry (CeasefirePlace *self, const char *geometry);

/**
 * ceasefire_place_get_controlled_by:
 * @self: a place
 *
 * Gets the actors that hold the place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_place_get_controlled_by (CeasefirePlace *self);

/**
 * ceasefire_place_set_controlled_by:
 * @self: a place
 * @controlled_by: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that hold the place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_controlled_by (CeasefirePlace *self, const char *const *controlled_by);

/**
 * ceasefire_place_get_control:
 * @self: a place
 *
 * Gets who held the place in which interval.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireControl; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireControl *const *ceasefire_place_get_control (CeasefirePlace *self);

/**
 * ceasefire_place_set_control: (skip)
 * @self: a place
 * @control: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireControl;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets who held the place in which interval.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_control (CeasefirePlace *self, CeasefireControl *const *control);

/**
 * ceasefire_place_add_control:
 * @self: a place
 * @control: (transfer none): a control; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a control to the end of the list of ceasefire_place_get_control(); what that returned before
 * is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_add_control (CeasefirePlace *self, CeasefireControl *control);

/**
 * ceasefire_place_get_description:
 * @self: a place
 *
 * Gets a description of the place in words.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_place_get_description (CeasefirePlace *self);

/**
 * ceasefire_place_set_description:
 * @self: a place
 * @description: (nullable) (transfer none): a text in one or more languages; @self takes a
 *   reference to it; %NULL unsets the member
 *
 * Sets a description of the place in words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_place_set_description (CeasefirePlace *self, CeasefireText *description);

G_END_DECLS
