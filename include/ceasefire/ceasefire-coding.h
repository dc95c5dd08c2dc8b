/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

G_BEGIN_DECLS

/**
 * CeasefireMetric:
 * @CEASEFIRE_METRIC_UNSET: Not said.
 * @CEASEFIRE_METRIC_NOMINAL: Two values are the same or not, as with codes.
 * @CEASEFIRE_METRIC_ORDINAL: Values have an order, and two are as far apart as there are values between
 *   them, as with certain, probable and possible.
 * @CEASEFIRE_METRIC_INTERVAL: Values have distances, as dates and temperatures have.
 * @CEASEFIRE_METRIC_RATIO: Values have distances and a zero, so that 1 and 2 are as far apart as 10 and
 *   20.
 *
 * How far apart two values are, to Krippendorff's alpha.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_METRIC_UNSET,
  CEASEFIRE_METRIC_NOMINAL,
  CEASEFIRE_METRIC_ORDINAL,
  CEASEFIRE_METRIC_INTERVAL,
  CEASEFIRE_METRIC_RATIO,
} CeasefireMetric;

#define CEASEFIRE_TYPE_METRIC (ceasefire_metric_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_metric_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_krippendorff_alpha:
 * @metric: how far apart two values are; unset means nominal
 * @values: (array length=n_values): unit by unit the value that each coder gave it; what is no finite
 *   number was not coded
 * @n_values: how many values these are; what is left behind the last whole unit does not count
 * @n_coders: how many coders each unit has
 *
 * Computes Krippendorff's alpha: 1 minus the disagreement that was observed, divided by the one that
 * chance would bring. Units that fewer than two coded count for nothing. Time grows with the number of
 * values, for the ratio metric with the square of how many differ.
 *
 * Returns: alpha, 1 for perfect agreement, 0 for that of chance, less for systematic disagreement; NaN
 *   if it is not defined, since no unit was coded twice or all values are the same
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
double ceasefire_krippendorff_alpha (CeasefireMetric metric, const double *values, gsize n_values,
                                     guint n_coders);

#define CEASEFIRE_TYPE_CODED_MEMBER (ceasefire_coded_member_get_type ())

/**
 * CeasefireCodedMember:
 *
 * How far coders agree in one member of all records of a type.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireCodedMember, ceasefire_coded_member, CEASEFIRE, CODED_MEMBER,
                      GObject)

/**
 * ceasefire_coded_member_get_path:
 * @self: a coded member
 *
 * Gets which member it is, from the type of the record on, such as `statement.claims.stance`.
 *
 * Returns: (transfer none): the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_coded_member_get_path (CeasefireCodedMember *self);

/**
 * ceasefire_coded_member_get_metric:
 * @self: a coded member
 *
 * Gets how far apart two of its values are: interval for numbers and dates, ordinal for words that have
 * an order, nominal for all else. Lists are the same or not, whatever their order.
 *
 * Returns: the metric
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireMetric ceasefire_coded_member_get_metric (CeasefireCodedMember *self);

/**
 * ceasefire_coded_member_get_n_paired:
 * @self: a coded member
 *
 * Gets in how many units at least two coders gave it a value. These alone count for agreement.
 *
 * Returns: the number of units
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_coded_member_get_n_paired (CeasefireCodedMember *self);

/**
 * ceasefire_coded_member_get_n_single:
 * @self: a coded member
 *
 * Gets in how many units that at least two coders have only one of them gave it a value.
 *
 * Returns: the number of units
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_coded_member_get_n_single (CeasefireCodedMember *self);

/**
 * ceasefire_coded_member_get_agreement:
 * @self: a coded member
 *
 * Gets how many of the pairs of values that two coders gave to one unit are equal.
 *
 * Returns: percent, from 0 to 100; NaN without a pair
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_coded_member_get_agreement (CeasefireCodedMember *self);

/**
 * ceasefire_coded_member_get_alpha:
 * @self: a coded member
 *
 * Gets Krippendorff's alpha, by the metric of the member; see ceasefire_krippendorff_alpha().
 *
 * Returns: alpha; NaN where it is not defined
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_coded_member_get_alpha (CeasefireCodedMember *self);

#define CEASEFIRE_TYPE_CODED_UNITS (ceasefire_coded_units_get_type ())

/**
 * CeasefireCodedUnits:
 *
 * How far coders agree in what there is to code: the records of a type, or values of a kind in them.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireCodedUnits, ceasefire_coded_units, CEASEFIRE, CODED_UNITS, GObject)

/**
 * ceasefire_coded_units_get_path:
 * @self: units
 *
 * Gets what they are, such as `statement`, or `statement.claims` for the claims of statements that at
 * least two coders have.
 *
 * Returns: (transfer none): the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_coded_units_get_path (CeasefireCodedUnits *self);

/**
 * ceasefire_coded_units_count:
 * @self: units
 * @coder: a coder, by the order in which they were added, from 0
 *
 * Counts the units of one coder.
 *
 * Returns: the number; 0 for one that was not added
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_coded_units_count (CeasefireCodedUnits *self,
                                                              guint coder);

/**
 * ceasefire_coded_units_get_n_units:
 * @self: units
 *
 * Gets how many there are, what several coders have counted once.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_coded_units_get_n_units (CeasefireCodedUnits *self);

/**
 * ceasefire_coded_units_get_n_matched:
 * @self: units
 *
 * Gets how many of them at least two coders have.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint ceasefire_coded_units_get_n_matched (CeasefireCodedUnits *self);

#define CEASEFIRE_TYPE_CODING (ceasefire_coding_get_type ())

/**
 * CeasefireCoding:
 *
 * What several coders made of one text, a dossier each, compared as content analysts do. Which records
 * mean the same is found by the passages that they cite, then by their ids, then by their names or
 * texts; references count as the same if what they lead to does.
 *
 * The comparison is made when somebody first asks for something of it, and stays as it is until a coder
 * is added.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireCoding, ceasefire_coding, CEASEFIRE, CODING, GObject)

/**
 * ceasefire_coding_new:
 *
 * Makes a comparison without coders.
 *
 * Returns: (transfer full): a new comparison
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCoding *ceasefire_coding_new (void);

/**
 * ceasefire_coding_add_coder:
 * @self: a comparison
 * @name: what the coder is called
 * @dossier: what the coder made of the text
 *
 * Adds a coder. Units are matched with those of the coders that came before.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_coding_add_coder (CeasefireCoding *self, const char *name,
                                                            CeasefireDossier *dossier);

/**
 * ceasefire_coding_list_members:
 * @self: a comparison
 *
 * Lists the members that somebody gave a value, in units that at least two coders have. Free texts,
 * sources, and who coded and reviewed a record are not compared.
 *
 * Returns: (transfer full): a list of #CeasefireCodedMember
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GListModel *ceasefire_coding_list_members (CeasefireCoding *self);

/**
 * ceasefire_coding_list_units:
 * @self: a comparison
 *
 * Lists the types of records that somebody has, and the values in them.
 *
 * Returns: (transfer full): a list of #CeasefireCodedUnits
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GListModel *ceasefire_coding_list_units (CeasefireCoding *self);

/**
 * ceasefire_coding_list_alone:
 * @self: a comparison
 * @coder: a coder, by the order in which they were added, from 0
 *
 * Lists the records that no other coder has.
 *
 * Returns: (transfer full): a list of #CeasefireRecord
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GListModel *ceasefire_coding_list_alone (CeasefireCoding *self,
                                                                    guint coder);

/**
 * ceasefire_coding_find:
 * @self: a comparison
 * @record: a record of one of the coders
 * @coder: a coder, by the order in which they were added, from 0
 *
 * Finds the record of another coder that means the same.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if that coder has none
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireRecord *
ceasefire_coding_find (CeasefireCoding *self, CeasefireRecord *record, guint coder);

/**
 * ceasefire_coding_to_json:
 * @self: a comparison
 *
 * Writes all of it as JSON; what is not defined is `null`. The page on two coders says in which form.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_coding_to_json (CeasefireCoding *self);

/**
 * ceasefire_coding_to_csv:
 * @self: a comparison
 *
 * Writes the members as a table of comma-separated values, with the names of the columns first; what is
 * not defined is empty.
 *
 * Returns: (transfer full): CSV, as RFC 4180 has it but for line feeds at the ends of lines
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_coding_to_csv (CeasefireCoding *self);

G_END_DECLS
