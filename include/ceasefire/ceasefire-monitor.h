/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-finding.h>

G_BEGIN_DECLS

/**
 * CeasefireLayers:
 * @CEASEFIRE_LAYERS_NONE: Nothing.
 * @CEASEFIRE_LAYERS_EXPLICIT: What a document says.
 * @CEASEFIRE_LAYERS_PRESUPPOSED: What a document takes for granted, or what follows from it.
 * @CEASEFIRE_LAYERS_BACKGROUND: What is known from elsewhere.
 * @CEASEFIRE_LAYERS_ALL: All of it.
 *
 * How the sources of a record carry it. A claim of several layers counts if all of them do.
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  CEASEFIRE_LAYERS_NONE = 0,
  CEASEFIRE_LAYERS_EXPLICIT = 1 << 0,
  CEASEFIRE_LAYERS_PRESUPPOSED = 1 << 1,
  CEASEFIRE_LAYERS_BACKGROUND = 1 << 2,
  CEASEFIRE_LAYERS_ALL = 7,
} CeasefireLayers;

#define CEASEFIRE_TYPE_LAYERS (ceasefire_layers_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_layers_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_MONITOR (ceasefire_monitor_get_type ())

/**
 * CeasefireMonitor:
 *
 * Says what became of each clause: for every party bound by it, which incidents engage it, whether
 * it is kept, broken, alleged to be broken, contested or not yet due, on whose word, who says
 * otherwise, and what would settle it. It derives findings and judges nobody: it never averages, and
 * never takes silence for an answer.
 *
 * It is fed with records one by one, or follows a dossier. What comes in which order makes no
 * difference, and one record more or less costs what depends on it. Findings are worked out when
 * they are asked for, or, as soon as somebody listens to
 * [signal@Ceasefire.Monitor::finding-changed], with each change.
 *
 * The rules are in the page on the monitor. A monitor may be used from any one thread at a time.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireMonitor, ceasefire_monitor, CEASEFIRE, MONITOR, GObject)

/**
 * ceasefire_monitor_new:
 *
 * Makes a monitor that knows nothing yet.
 *
 * Returns: (transfer full): a new monitor
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireMonitor *ceasefire_monitor_new (void);

/**
 * ceasefire_monitor_new_for_dossier:
 * @dossier: a dossier
 *
 * Makes a monitor of the records of a dossier, which it follows: see
 * ceasefire_monitor_add_dossier().
 *
 * Returns: (transfer full): a new monitor
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireMonitor *ceasefire_monitor_new_for_dossier (CeasefireDossier *dossier);

/**
 * ceasefire_monitor_add_dossier:
 * @self: a monitor
 * @dossier: (transfer none): a dossier, which is kept
 *
 * Takes in all records of a dossier, and follows its changes from now on. The first dossier's time
 * zone becomes the monitor's, unless one has been set; terms that dossiers add to vocabularies are
 * known.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_add_dossier (CeasefireMonitor *self, CeasefireDossier *dossier);

/**
 * ceasefire_monitor_add_record:
 * @self: a monitor
 * @record: (transfer none): a record, which is kept
 *
 * Takes in a record, with those nested in it. A record that is there already is taken in anew,
 * which is how a change of a record that is in no dossier is told. Of records with one id the first
 * counts: those of dossiers come before those fed one by one.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_add_record (CeasefireMonitor *self, CeasefireRecord *record);

/**
 * ceasefire_monitor_remove_record:
 * @self: a monitor
 * @record: a record
 *
 * Forgets a record, with those nested in it. One that a dossier holds that is followed stays until
 * it is taken out there.
 *
 * Returns: whether it was known, and in no dossier that is followed
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_monitor_remove_record (CeasefireMonitor *self, CeasefireRecord *record);

/**
 * ceasefire_monitor_get_at:
 * @self: a monitor
 *
 * Gets the time for which it is asked what became of the clauses.
 *
 * Returns: (transfer none) (nullable): the time; %NULL stands for now
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_monitor_get_at (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_at:
 * @self: a monitor
 * @at: (nullable): a time; of a day or longer its last second counts
 *
 * Sets the time for which it is asked what became of the clauses. Incidents and acts that are sure
 * to be later have not happened yet.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_at (CeasefireMonitor *self, CeasefireDate *at);

/**
 * ceasefire_monitor_get_as_of:
 * @self: a monitor
 *
 * Gets the time whose knowledge counts.
 *
 * Returns: (transfer none) (nullable): the time; %NULL if all that is known counts
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_monitor_get_as_of (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_as_of:
 * @self: a monitor
 * @as_of: (nullable): a time; of a day or longer its last second counts
 *
 * Sets the time whose knowledge counts: what was surely said later is left out.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_as_of (CeasefireMonitor *self, CeasefireDate *as_of);

/**
 * ceasefire_monitor_get_viewpoint:
 * @self: a monitor
 *
 * Gets whose word counts.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of speakers; %NULL if
 *   everybody's does
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_monitor_get_viewpoint (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_viewpoint:
 * @self: a monitor
 * @speakers: (nullable) (array zero-terminated=1): valid ids of speakers
 *
 * Sets whose word counts: the claims, acts and coverage of these actors and of who surely spoke for
 * them at that time: their parts, members, representatives and leaders. Without any, everybody's
 * does.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_viewpoint (CeasefireMonitor *self, const char *const *speakers);

/**
 * ceasefire_monitor_get_viewpoint_exact:
 * @self: a monitor
 *
 * Gets whether the viewpoint is that of the named actors alone.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_monitor_get_viewpoint_exact (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_viewpoint_exact:
 * @self: a monitor
 * @exact: whether it is
 *
 * Sets whether the viewpoint is that of the named actors alone, without those who speak for them.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_viewpoint_exact (CeasefireMonitor *self, gboolean exact);

/**
 * ceasefire_monitor_get_policy:
 * @self: a monitor
 *
 * Gets the policy on evidence.
 *
 * Returns: (transfer none): the policy
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePolicy *ceasefire_monitor_get_policy (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_policy:
 * @self: a monitor
 * @policy: (transfer none): a policy, which is frozen from now on
 *
 * Sets the policy on evidence. It is printed in every finding.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_policy (CeasefireMonitor *self, CeasefirePolicy *policy);

/**
 * ceasefire_monitor_get_layers:
 * @self: a monitor
 *
 * Gets what counts of what sources carry in one way or another.
 *
 * Returns: the layers
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireLayers ceasefire_monitor_get_layers (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_layers:
 * @self: a monitor
 * @layers: layers
 *
 * Sets what counts: what documents say, what they presuppose, what is background. It holds for
 * claims, incidents, acts and coverage, by their citations.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_layers (CeasefireMonitor *self, CeasefireLayers layers);

/**
 * ceasefire_monitor_get_timezone:
 * @self: a monitor
 *
 * Gets the zone of dates without an offset.
 *
 * Returns: (transfer none) (nullable): the IANA name; %NULL if it is unknown
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_monitor_get_timezone (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_timezone:
 * @self: a monitor
 * @timezone: (nullable): an IANA name or an offset such as `+03:00`; %NULL if it is unknown
 * @error: return location for an error; `CEASEFIRE_ERROR_VALUE` if this system has no such zone:
 *   then the monitor keeps the zone that it had
 *
 * Sets the zone of dates without an offset. While it is unknown, they may be up to 14 hours earlier
 * or 12 hours later than in UTC. Until a zone is set each record has that of its dossier; a record
 * that no dossier holds has that of the first dossier. A zone that a record itself names goes first.
 * For one that this system does not have see ceasefire_monitor_evaluate().
 *
 * Returns: %TRUE if it was set
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_monitor_set_timezone (CeasefireMonitor *self, const char *timezone,
                                         GError **error);

/**
 * ceasefire_monitor_get_limit:
 * @self: a monitor
 *
 * Gets how many entries findings may have; see ceasefire_monitor_set_limit().
 *
 * Returns: a number of entries, 0 for what goes with the number of records
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_monitor_get_limit (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_limit:
 * @self: a monitor
 * @limit: a number of entries, %G_MAXUINT64 for no limit, 0 for what goes with the number of
 *   records: 32 for each, and at least 500 000
 *
 * Sets how many entries all findings may have together, so that hostile input can cost only so
 * much. Each finding is an entry. In each are more: the incidents under the clause, and the claims
 * about them, about the clause and about the agreement; the periods; the times for which it is
 * worked out whether the agreement was in force, each with the claims about it. An entry takes about
 * a kilobyte once findings are listed.
 *
 * Beyond the limit nothing can be said, since a part of it would be wrong: there are no findings,
 * ceasefire_monitor_list_problems() lists one problem of code `limit`, and nothing is told of changes
 * until findings or problems are asked for and are within the limit again.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_limit (CeasefireMonitor *self, guint64 limit);

/**
 * ceasefire_monitor_get_scope_clause:
 * @self: a monitor
 *
 * Gets the clause of which alone findings are asked for.
 *
 * Returns: (transfer none) (nullable): its id; %NULL if findings of all clauses are
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_monitor_get_scope_clause (CeasefireMonitor *self);

/**
 * ceasefire_monitor_get_scope_party:
 * @self: a monitor
 *
 * Gets the party of which alone findings are asked for.
 *
 * Returns: (transfer none) (nullable): its id; %NULL if findings of all parties are
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_monitor_get_scope_party (CeasefireMonitor *self);

/**
 * ceasefire_monitor_set_scope:
 * @self: a monitor
 * @clause: (nullable): the id of a clause; %NULL for all
 * @party: (nullable): the id of a bearer; %NULL for all
 *
 * Sets of which clause, and of which party, findings are asked for. They are what they are without
 * it, and there are no others: the rest is worked out only as far as these depend on it. A scope of
 * one clause and one party costs little more than reading the records once. Changes are told of
 * the same findings alone.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_monitor_set_scope (CeasefireMonitor *self, const char *clause, const char *party);

/**
 * ceasefire_monitor_list_findings:
 * @self: a monitor
 *
 * Lists what became of each clause for each of its bearers: agreement by agreement and clause by
 * clause in the order in which they came, party by party.
 *
 * Returns: (transfer full): a list of #CeasefireFinding, empty beyond the
 *   [limit][method@Ceasefire.Monitor.set_limit]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_monitor_list_findings (CeasefireMonitor *self);

/**
 * ceasefire_monitor_list_summaries:
 * @self: a monitor
 * @n_incidents: how many incidents and how many omissions each of them has at most, those that
 *   matter most; 0 for none, %G_MAXUINT for all
 *
 * Lists the same findings, in the same order, without what takes most of the time and memory: they
 * have no more incidents and omissions than asked for, do not say what would settle them, and have no
 * hash of what they were made from. All else in them is that of the whole finding, counts too, which
 * ceasefire_monitor_complete() makes of one of them.
 *
 * Returns: (transfer full): a list of #CeasefireFinding, empty beyond the
 *   [limit][method@Ceasefire.Monitor.set_limit]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_monitor_list_summaries (CeasefireMonitor *self, guint n_incidents);

/**
 * ceasefire_monitor_complete:
 * @self: a monitor
 * @summary: a finding, of which the clause, the quality and the party are looked at
 *
 * Says all that became of the same clause for the same party, by the records and the settings as they
 * are now, as ceasefire_monitor_list_findings() does.
 *
 * Returns: (transfer full) (nullable): the whole finding, or %NULL if there is none any more, or
 *   beyond the [limit][method@Ceasefire.Monitor.set_limit]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFinding *ceasefire_monitor_complete (CeasefireMonitor *self, CeasefireFinding *summary);

/**
 * ceasefire_monitor_find:
 * @self: a monitor
 * @clause: the id of a clause
 * @party: the id of one of its bearers
 *
 * Says what became of a clause for one party.
 *
 * Returns: (transfer full) (nullable): the finding, or %NULL if the clause does not bind the party, or
 *   beyond the [limit][method@Ceasefire.Monitor.set_limit]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFinding *ceasefire_monitor_find (CeasefireMonitor *self, const char *clause,
                                          const char *party);

/**
 * ceasefire_monitor_evaluate:
 * @self: a monitor
 * @error: where an error goes
 *
 * Works out the findings, so that they are at hand when they are asked for. Where this fails, there are
 * none: a time zone of a dossier or a record is unknown to this system (%CEASEFIRE_ERROR_VALUE), or the
 * limit is exceeded (%CEASEFIRE_ERROR_LIMIT), or it was cancelled (%G_IO_ERROR_CANCELLED).
 *
 * Whatever a monitor works out stops soon after the thread's current cancellable is cancelled, see
 * g_cancellable_push_current(): then there are no findings, and whoever asks again has all worked out
 * anew.
 *
 * Returns: whether there are findings
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_monitor_evaluate (CeasefireMonitor *self, GError **error);

/**
 * ceasefire_monitor_list_problems:
 * @self: a monitor
 *
 * Lists what keeps clauses from being worked out: triggers that wait for themselves, duties that do
 * not say what is to be done, qualities without a measure; beyond the limit
 * (ceasefire_monitor_set_limit()) that alone.
 *
 * Returns: (transfer full): a list of #CeasefireProblem
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_monitor_list_problems (CeasefireMonitor *self);

/**
 * ceasefire_finding_explain:
 * @self: a finding
 * @dossier: (nullable): the dossier that it was made of, for names and sources; without it ids
 *   serve as names
 *
 * Explains a finding in English sentences, a line each, that can be quoted: what became of the
 * clause and why, what each incident is to it, who says so and who says otherwise, how strongly and
 * for what reason, what is not known, and what would settle it. A sentence that rests on records ends in its sources, in brackets: the ids
 * of statements and the titles of documents.
 *
 * Returns: (transfer full): the sentences
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_finding_explain (CeasefireFinding *self, CeasefireDossier *dossier);

/**
 * ceasefire_finding_explain_with_rules:
 * @self: a finding
 * @dossier: (nullable): the dossier that it is on, for names and sources; %NULL if ids are to
 *   serve as names
 *
 * Explains a finding as ceasefire_finding_explain() does, with the numbers of the rules that decide
 * on incidents.
 *
 * Returns: (transfer full): the sentences
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_finding_explain_with_rules (CeasefireFinding *self, CeasefireDossier *dossier);

G_END_DECLS
