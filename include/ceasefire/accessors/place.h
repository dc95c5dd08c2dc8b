/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-place.h>

G_BEGIN_DECLS

/**
 * ceasefire_place_get_kind:
 * @self: a place
 *
 * Gets `kind`: what sort of place it is.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePlaceKind ceasefire_place_get_kind (CeasefirePlace *self);

/**
 * ceasefire_place_set_kind:
 * @self: a place
 * @kind: the value
 *
 * Sets `kind`; see ceasefire_place_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_kind (CeasefirePlace *self, CeasefirePlaceKind kind);

/**
 * ceasefire_place_get_name:
 * @self: a place
 *
 * Gets `name`: name.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_place_get_name (CeasefirePlace *self);

/**
 * ceasefire_place_set_name:
 * @self: a place
 * @name: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `name`; see ceasefire_place_get_name().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_name (CeasefirePlace *self, CeasefireText *name);

/**
 * ceasefire_place_get_aliases:
 * @self: a place
 *
 * Gets `aliases`: other names and spellings.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_place_get_aliases (CeasefirePlace *self);

/**
 * ceasefire_place_set_aliases:
 * @self: a place
 * @aliases: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `aliases`; see ceasefire_place_get_aliases().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_aliases (CeasefirePlace *self, const char *const *aliases);

/**
 * ceasefire_place_get_within:
 * @self: a place
 *
 * Gets `within`: place that it certainly lies in.
 *
 * It names a record of type place.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_place_get_within (CeasefirePlace *self);

/**
 * ceasefire_place_set_within:
 * @self: a place
 * @within: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `within`; see ceasefire_place_get_within().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_within (CeasefirePlace *self, const char *within);

/**
 * ceasefire_place_get_maybe_within:
 * @self: a place
 *
 * Gets `maybe_within`: places that it may lie in, where the boundary is not agreed.
 *
 * It names records of type place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_place_get_maybe_within (CeasefirePlace *self);

/**
 * ceasefire_place_set_maybe_within:
 * @self: a place
 * @maybe_within: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `maybe_within`; see ceasefire_place_get_maybe_within().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_maybe_within (CeasefirePlace *self,
                                                     const char *const *maybe_within);

/**
 * ceasefire_place_get_country:
 * @self: a place
 *
 * Gets `country`: iSO 3166-1 alpha-3 code of the country.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_place_get_country (CeasefirePlace *self);

/**
 * ceasefire_place_set_country:
 * @self: a place
 * @country: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `country`; see ceasefire_place_get_country().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_country (CeasefirePlace *self, const char *country);

/**
 * ceasefire_place_get_latitude:
 * @self: a place
 *
 * Gets `latitude`: latitude in degrees north, WGS 84.
 *
 * NaN means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API double ceasefire_place_get_latitude (CeasefirePlace *self);

/**
 * ceasefire_place_set_latitude:
 * @self: a place
 * @latitude: the number, -90 to 90, or NaN for none
 *
 * Sets `latitude`; see ceasefire_place_get_latitude().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_latitude (CeasefirePlace *self, double latitude);

/**
 * ceasefire_place_get_longitude:
 * @self: a place
 *
 * Gets `longitude`: longitude in degrees east, WGS 84.
 *
 * NaN means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API double ceasefire_place_get_longitude (CeasefirePlace *self);

/**
 * ceasefire_place_set_longitude:
 * @self: a place
 * @longitude: the number, -180 to 180, or NaN for none
 *
 * Sets `longitude`; see ceasefire_place_get_longitude().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_longitude (CeasefirePlace *self, double longitude);

/**
 * ceasefire_place_get_geometry:
 * @self: a place
 *
 * Gets `geometry`: geoJSON geometry, kept verbatim.
 *
 * Returns: (transfer none) (nullable): the JSON, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_place_get_geometry (CeasefirePlace *self);

/**
 * ceasefire_place_set_geometry:
 * @self: a place
 * @geometry: (nullable) (transfer none): the JSON, or %NULL for none
 *
 * Sets `geometry`; see ceasefire_place_get_geometry().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_geometry (CeasefirePlace *self, const char *geometry);

/**
 * ceasefire_place_get_controlled_by:
 * @self: a place
 *
 * Gets `controlled_by`: who holds the place.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_place_get_controlled_by (CeasefirePlace *self);

/**
 * ceasefire_place_set_controlled_by:
 * @self: a place
 * @controlled_by: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `controlled_by`; see ceasefire_place_get_controlled_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_controlled_by (CeasefirePlace *self,
                                                      const char *const *controlled_by);

/**
 * ceasefire_place_get_control:
 * @self: a place
 *
 * Gets `control`: who held the place when.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireControl *const *ceasefire_place_get_control (CeasefirePlace *self);

/**
 * ceasefire_place_set_control: (skip)
 * @self: a place
 * @control: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `control`; see ceasefire_place_get_control().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_control (CeasefirePlace *self,
                                                CeasefireControl *const *control);

/**
 * ceasefire_place_add_control:
 * @self: a place
 * @control: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `control`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_add_control (CeasefirePlace *self, CeasefireControl *control);

/**
 * ceasefire_place_get_description:
 * @self: a place
 *
 * Gets `description`: description.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_place_get_description (CeasefirePlace *self);

/**
 * ceasefire_place_set_description:
 * @self: a place
 * @description: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `description`; see ceasefire_place_get_description().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_place_set_description (CeasefirePlace *self,
                                                    CeasefireText *description);

G_END_DECLS
