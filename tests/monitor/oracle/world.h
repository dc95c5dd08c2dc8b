/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/oracle/oracle.h"
#include "time/date.h"

#include <ceasefire/ceasefire-affiliation.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-finding.h>

/* What the oracle reads from the records. */

/* A match is a truth too: 1 is yes, 1/2 is unknown, 0 is no. */
#define NO CEASEFIRE_TRUTH_NO
#define HALF CEASEFIRE_TRUTH_UNKNOWN
#define YES CEASEFIRE_TRUTH_YES
#define NOT(truth) ((CeasefireTruth) (YES - (truth)))

#define N_ASPECTS (CEASEFIRE_ASPECT_TEXT + 1)
#define N_RELATIONS (CEASEFIRE_RELATION_OPPOSES + 1)
#define ASPECT(name) (1u << CEASEFIRE_ASPECT_##name)
#define FRAME_ASPECTS                                                                              \
  (ASPECT (AGENT) | ASPECT (ACTION) | ASPECT (MEANS) | ASPECT (TARGET) | ASPECT (PLACE)            \
   | ASPECT (TIME))
#define FACT_ASPECTS                                                                               \
  (ASPECT (OCCURRENCE) | ASPECT (AGENT) | ASPECT (ACTION) | ASPECT (MEANS) | ASPECT (TARGET)       \
   | ASPECT (PLACE))
#define OMISSION_ASPECTS (ASPECT (OCCURRENCE) | ASPECT (AGENT))
#define STANDING_ASPECTS (ASPECT (BOUND) | ASPECT (FORCE))
#define NINE_ASPECTS (FACT_ASPECTS | ASPECT (TIME) | STANDING_ASPECTS)

typedef struct _OracleActor OracleActor;
typedef struct _OraclePlace OraclePlace;

typedef struct
{
  OracleActor *to;
  CeasefireRelation relation;
  gboolean disputed, is_dated;
  CeasefireInterval during;
} OracleEdge;

struct _OracleActor
{
  const char *id;
  GArray *edges; /* of OracleEdge */
  guint mark;    /* of the last walk that came by */
};

typedef struct
{
  OracleActor *by;
  gboolean disputed, is_dated;
  CeasefireInterval during;
} OracleControl;

struct _OraclePlace
{
  const char *id;
  OraclePlace *within;
  GPtrArray *maybe_within;
  GArray *controls; /* of OracleControl */
  guint mark;
};

/* Some values: one of them if is_any, else all of them. */
typedef struct
{
  const char *const *items;
  guint n;
  gboolean is_any;
} OracleValues;

typedef struct
{
  const char *id;
  const char *omits;
  OracleValues values[N_ASPECTS]; /* of the frame; none where it has no value */
  gboolean is_timed;
  CeasefireInterval when; /* any time, if it is not timed */
} OracleIncident;

/* A claim that counts. */
typedef struct
{
  const char *about;
  OracleActor *speaker;
  const char *origin;
  OracleActor *origin_actor; /* NULL if it is none */
  gboolean denies;
  CeasefireAspect aspect;
  gboolean has_value;
  OracleValues values;
  gboolean is_interval; /* the value is a date ... */
  CeasefireInterval when, extent;
  guint silent_on; /* ASPECT() of each */
  gboolean is_uncertain;
  CeasefireReliability reliability;
  gint64 credibility;
} OracleVoice;

typedef struct
{
  OracleActor *actor;
  const char *side; /* NULL: one of its own */
  gboolean has_side, is_bearer;
  CeasefireBound bound;
} OracleParty;

/* By the right of whom an act was done. */
typedef enum
{
  RANK_NONE,
  RANK_UNSTATED,
  RANK_EFFECTIVE,
} OracleRank;

typedef struct
{
  CeasefireActKind kind;
  OracleActor *by;
  const char *statement;
  OracleRank rank;
  gboolean is_timed;
  CeasefireInterval when;
  gboolean has_until;
  CeasefireInterval until;
  CeasefireInterval period; /* from the act to its end */
} OracleAct;

typedef struct
{
  const char *id;
  CeasefireAgreement *record;
  GArray *parties;     /* of OracleParty */
  GPtrArray *monitors; /* of OracleActor */
  GArray *acts;        /* of OracleAct */
  gboolean is_stated;  /* whether it says, or an act does, when it is in force */
  gboolean has_start;
  CeasefireInterval window; /* unbounded if it is not stated */
} OracleAgreement;

typedef struct
{
  const char *id;
  CeasefireClause *record;
  OracleAgreement *agreement;
  GPtrArray *bearers; /* of OracleActor */
  gboolean is_stated;
  CeasefireInterval window;
} OracleClause;

/* As what an incident is looked at. */
typedef enum
{
  ROLE_OTHER,
  ROLE_ACT, /* what the clause bans or asks for, or the lack of it */
  ROLE_EVENT,
} OracleRole;

/* One aspect of an incident, or of all, is taken as certain, for one clause and party. */
typedef struct
{
  const OracleClause *clause;
  OracleActor *party;
  const OracleIncident *incident; /* NULL: of all, where it is not settled */
  OracleRole role;
  CeasefireAspect aspect;
  gboolean is_so;
} OracleTrial;

typedef struct
{
  CeasefireDossier *dossier;
  const OracleSettings *settings;
  CeasefirePolicy *policy;
  GTimeZone *zone;
  CeasefireVocabulary *actions, *weapons, *manners, *roles, *exceptions;
  gint64 at;
  CeasefireInterval moment;
  GHashTable *actors, *places; /* by id */
  GPtrArray *incidents, *agreements, *clauses;
  GArray *voices; /* of OracleVoice */
  GPtrArray *owned;
  guint mark;
  guint depth;
  const OracleTrial *trial; /* NULL: only what is said counts */
} OracleWorld;

OracleWorld *oracle_world_new (CeasefireDossier *dossier, const OracleSettings *settings);
void oracle_world_free (OracleWorld *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OracleWorld, oracle_world_free)

OracleActor *oracle_world_get_actor (OracleWorld *self, const char *id);
OraclePlace *oracle_world_get_place (OracleWorld *self, const char *id);
OracleClause *oracle_world_get_clause (OracleWorld *self, const char *id);
void oracle_world_read_voices (OracleWorld *self);
void oracle_world_read_agreements (OracleWorld *self);
void oracle_world_read_time (OracleWorld *self, CeasefireDate *date, CeasefireReading reading,
                             CeasefireInterval *interval);
void oracle_any_time (CeasefireInterval *interval);
gboolean oracle_has_bounds (const CeasefireInterval *window);
CeasefireSupport oracle_get_support (CeasefireRecord *record);
gboolean oracle_counts_layer (OracleWorld *self, CeasefireSupport support, gboolean presupposed);
guint oracle_strv_length (const char *const *strv);

/* --- matching: match.c ------------------------------------------------------------------------ */

typedef CeasefireTruth OracleWeights[N_RELATIONS];

extern const OracleWeights oracle_below; /* member-of, part-of, represents and the like */

CeasefireTruth oracle_path (OracleWorld *self, OracleActor *from, OracleActor *to,
                            const OracleWeights weights, const CeasefireInterval *when);
/* Whether an actor stands on the party's side, and whether it stands on any. */
CeasefireTruth oracle_is_own (OracleWorld *self, const OracleAgreement *agreement,
                              OracleActor *actor, OracleActor *party,
                              const CeasefireInterval *when);
CeasefireTruth oracle_has_side (OracleWorld *self, const OracleAgreement *agreement,
                                OracleActor *actor, const CeasefireInterval *when);
CeasefireTruth oracle_is_monitor (OracleWorld *self, const OracleAgreement *agreement,
                                  OracleActor *actor, const CeasefireInterval *when);
CeasefireTruth oracle_is_place_within (OracleWorld *self, OraclePlace *place, OraclePlace *whole);

typedef enum
{
  AGENT_PARTY,      /* the party or who acts for it */
  AGENT_LISTED,     /* one of those listed; anybody if none is */
  AGENT_OTHER_SIDE, /* who does not stand on the party's side */
} OracleAgentRule;

/* What is looked for, on behalf of a party. */
typedef struct
{
  const OracleClause *clause;
  OracleRole role;
  const OracleAgreement *agreement;
  OracleActor *party;
  OracleAgentRule agent_rule;
  const char *const *agents;
  CeasefireTruth members, proxies;
  const char *const *actions;
  gboolean is_party_target; /* else targets and excluded */
  const char *const *targets;
  const char *const *excluded;
  gboolean spares_own_side;
  const char *const *means; /* NULL: any */
  const char *const *places;
  gboolean is_bearer_controlled;
  gboolean has_window;
  CeasefireInterval window;
  GArray *triggers; /* of OracleTrigger, or NULL: it holds after these only */
  guint aspects;
  gboolean is_good; /* for the party, if it is so */
} OraclePattern;

typedef struct
{
  CeasefireTruth state;
  CeasefireInterval when;
} OracleTrigger;

gboolean oracle_constrains (const OraclePattern *pattern, CeasefireAspect aspect);
CeasefireTruth oracle_match (OracleWorld *self, const OraclePattern *pattern,
                             CeasefireAspect aspect, const OracleValues *values,
                             const OracleIncident *incident);
CeasefireTruth oracle_match_time (const OraclePattern *pattern, const CeasefireInterval *when);

/* --- evidence: evidence.c --------------------------------------------------------------------- */

typedef enum
{
  WEAK,
  NEUTRAL, /* strong, if enough others say the same */
  STRONG,
} OracleStrength;

/* One source for or against one aspect. */
typedef struct
{
  CeasefireAspect aspect;
  gboolean is_against, is_mismatch;
  OracleStrength strength;
  OracleActor *source; /* NULL: the records themselves */
  const char *origin;
} OracleMark;

typedef struct
{
  GArray *marks; /* of OracleMark */
  gboolean half[N_ASPECTS];
  gboolean silent[N_ASPECTS];
  gboolean missed[N_ASPECTS]; /* the frame's own value does not match */
  gboolean assumed[N_ASPECTS];
  const OracleTrial *trial; /* NULL: as it is said */
} OracleEvidence;

/* What it amounts to. */
typedef struct
{
  gboolean ts, fs, t, f;
  gboolean half, is_mismatch;
} OracleSum;

typedef enum
{
  NOT_ENGAGED,
  REFUTED,
  DENIED,
  UNSOURCED,
  UNSPECIFIC,
  POSSIBLE,
  CONTESTED,
  ALLEGED,
  ESTABLISHED,
} OracleResult;

OracleEvidence *oracle_evidence_new (void);
void oracle_evidence_free (OracleEvidence *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OracleEvidence, oracle_evidence_free)

void oracle_evidence_collect (OracleWorld *world, OracleEvidence *self,
                              const OraclePattern *pattern, const OracleIncident *incident);
void oracle_evidence_add_force (OracleWorld *world, OracleEvidence *self,
                                const OracleClause *clause, OracleActor *party,
                                const CeasefireInterval *when);
void oracle_evidence_add_bound (OracleWorld *world, OracleEvidence *self,
                                const OracleAgreement *agreement, OracleActor *party);
void oracle_evidence_add_text (OracleWorld *world, OracleEvidence *self, const OracleClause *clause,
                               OracleActor *party);
OracleSum oracle_evidence_sum (OracleWorld *world, const OracleEvidence *self,
                               CeasefireAspect aspect);
/* Whether strong words say one thing and nobody the contrary. */
gboolean oracle_is_settled (const OracleSum *sum);
/* Lets the trial that is going on count, if it is about this. */
void oracle_evidence_try (OracleWorld *world, OracleEvidence *self, const OracleClause *clause,
                          OracleActor *party, OracleRole role, const OracleIncident *incident);
OracleResult oracle_evidence_decide (OracleWorld *world, const OracleEvidence *self, guint aspects);
/* Whether somebody denies that the act had effect. */
gboolean oracle_is_act_denied (OracleWorld *self, const OracleAct *act);

/* --- findings: ban.c, duty.c, trigger.c ------------------------------------------------------- */

/* An incident as one clause and party see it. */
typedef struct
{
  const OracleIncident *incident;
  OracleEvidence *evidence;
  OracleResult result;
  CeasefireAssessmentStatus status;
  CeasefireExceptionState exception;
  gboolean needs_proportion;
} OracleItem;

typedef struct
{
  CeasefireFinding *record;
  GPtrArray *items;         /* of OracleItem */
  GArray *questions;        /* of OracleTrial: what may change it */
  gboolean is_done, is_due; /* performed, or past its term, at ... */
  CeasefireInterval done, due;
} OracleFinding;

OracleFinding *oracle_finding_new (OracleWorld *world, const OracleClause *clause,
                                   OracleActor *party, const char *quality);
void oracle_finding_free (OracleFinding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OracleFinding, oracle_finding_free)

/* NULL if the clause is none that can be kept or broken. */
OracleFinding *oracle_evaluate (OracleWorld *world, const OracleClause *clause, OracleActor *party);
OracleFinding *oracle_evaluate_ban (OracleWorld *world, const OracleClause *clause,
                                    OracleActor *party, const char *quality);
OracleFinding *oracle_evaluate_duty (OracleWorld *world, const OracleClause *clause,
                                     OracleActor *party);
gboolean oracle_has_safety (OracleWorld *world, const OracleClause *clause);
CeasefirePhase oracle_get_phase (OracleWorld *world, const OracleClause *clause,
                                 OracleActor *party);
CeasefireExceptionState oracle_get_exception (OracleWorld *world, const OracleClause *clause,
                                              OracleActor *party, const OracleItem *item,
                                              gboolean *needs_proportion);
/* Whether what must come first did, and when; of OracleTrigger. NULL if nothing must. */
GArray *oracle_list_triggers (OracleWorld *world, const OracleClause *clause, OracleActor *party);
/* What may be an event that it waits for, of OracleItem: the surest first. */
GPtrArray *oracle_list_events (OracleWorld *world, const OracleClause *clause, OracleActor *party);
/* Whether complete coverage holds the whole of [from, to). */
gboolean oracle_is_covered (OracleWorld *world, const OracleClause *clause, gint64 from, gint64 to);

/* In the order in which they are named. */
extern const CeasefireAspect oracle_aspects[N_ASPECTS];
/* Notes what is open of the first that may be so. */
void oracle_finding_ask (OracleWorld *world, OracleFinding *self, GPtrArray *items, OracleRole role,
                         guint aspects);
void oracle_find_sensitivity (OracleWorld *world, OracleFinding *finding,
                              const OracleClause *clause, OracleActor *party);

void oracle_pattern_init (const OracleClause *clause, OracleActor *party, OraclePattern *pattern);
OracleItem *oracle_item_new (const OracleIncident *incident);
void oracle_item_free (OracleItem *item);
/* The worst first, then by name. */
gint oracle_compare_items (gconstpointer a, gconstpointer b);
/* Adds the incident to the items, unless it has nothing to do with it. */
void oracle_look_at (OracleWorld *world, const OraclePattern *pattern,
                     const OracleIncident *incident, const CeasefireAssessmentStatus *statuses,
                     GPtrArray *items);
/* What an act that breaks a clause, or the lack of one, is by what is said of it. */
extern const CeasefireAssessmentStatus oracle_breaches[];
void oracle_finding_add_unknown (OracleFinding *self, const char *what);
void oracle_finding_count (OracleFinding *self, CeasefireAssessmentStatus status);
void oracle_finding_list (OracleWorld *world, OracleFinding *self, const OracleItem *item,
                          guint aspects);
void oracle_finding_list_omission (OracleWorld *world, OracleFinding *self, const OracleItem *item);
gboolean oracle_is_listed (CeasefireAssessmentStatus status);
