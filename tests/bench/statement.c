/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "statement.h"

#include <ceasefire/ceasefire.h>

#define MEMBER(Struct, member, KIND)                                                               \
  {                                                                                                \
#member, BENCH_##KIND, G_STRUCT_OFFSET(Struct, member), NULL                                   \
  }
#define CHOICE(Struct, member, get_type)                                                           \
  {                                                                                                \
#member, BENCH_ENUM, G_STRUCT_OFFSET(Struct, member), get_type                                 \
  }

const BenchMember bench_citation_members[] = {
  MEMBER (BenchCitation, document, STRING),
  MEMBER (BenchCitation, quote, STRING),
  MEMBER (BenchCitation, start, INT),
  MEMBER (BenchCitation, end, INT),
  MEMBER (BenchCitation, locator, STRING),
  CHOICE (BenchCitation, support, ceasefire_support_get_type),
  CHOICE (BenchCitation, reliability, ceasefire_reliability_get_type),
  MEMBER (BenchCitation, credibility, INT),
};

const BenchMember bench_claim_members[] = {
  MEMBER (BenchClaim, about, STRING),
  CHOICE (BenchClaim, stance, ceasefire_stance_get_type),
  CHOICE (BenchClaim, aspect, ceasefire_aspect_get_type),
  MEMBER (BenchClaim, value, STRING),
  MEMBER (BenchClaim, silent_on, STRINGS),
  CHOICE (BenchClaim, certainty, ceasefire_certainty_get_type),
  MEMBER (BenchClaim, presupposed, BOOLEAN),
};

const BenchMember bench_statement_members[] = {
  MEMBER (BenchStatement, id, STRING),
  MEMBER (BenchStatement, speaker, STRING),
  MEMBER (BenchStatement, on_behalf_of, STRING),
  MEMBER (BenchStatement, acts, STRINGS),
  CHOICE (BenchStatement, form, ceasefire_statement_form_get_type),
  MEMBER (BenchStatement, text, TEXT),
  MEMBER (BenchStatement, language, STRING),
  MEMBER (BenchStatement, when, STRING),
  MEMBER (BenchStatement, when_text, STRING),
  MEMBER (BenchStatement, place, STRING),
  MEMBER (BenchStatement, meeting, STRING),
  MEMBER (BenchStatement, medium, STRING),
  MEMBER (BenchStatement, audience, STRINGS),
  MEMBER (BenchStatement, relayed_by, STRINGS),
  CHOICE (BenchStatement, attribution, ceasefire_attribution_get_type),
  MEMBER (BenchStatement, manner, STRINGS),
  MEMBER (BenchStatement, addressees, STRINGS),
  MEMBER (BenchStatement, about, STRINGS),
  MEMBER (BenchStatement, in_reply_to, STRING),
  MEMBER (BenchStatement, during, STRING),
  MEMBER (BenchStatement, retracted, BOOLEAN),
  MEMBER (BenchStatement, claims, OBJECTS),
  MEMBER (BenchStatement, sources, OBJECTS),
  MEMBER (BenchStatement, codes, STRINGS),
  MEMBER (BenchStatement, same_as, STRINGS),
  MEMBER (BenchStatement, confidence, INT),
  MEMBER (BenchStatement, note, TEXT),
};

void
bench_members_init (const BenchMember *members, guint n, gpointer object)
{
  for (guint i = 0; i < n; i++)
    if (members[i].kind == BENCH_INT)
      G_STRUCT_MEMBER (gint64, object, members[i].offset) = -1;
}

void
bench_members_clear (const BenchMember *members, guint n, gpointer object)
{
  for (guint i = 0; i < n; i++)
    {
      gpointer member = G_STRUCT_MEMBER_P (object, members[i].offset);

      if (members[i].kind == BENCH_STRING)
        g_free (*(char **) member);
      else if (members[i].kind == BENCH_STRINGS || members[i].kind == BENCH_TEXT)
        g_strfreev (*(char ***) member);
      else if (members[i].kind == BENCH_OBJECTS && *(gpointer *) member)
        g_ptr_array_unref (*(GPtrArray **) member);
    }
}

static gboolean
strings_equal (char *const *a, char *const *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

gboolean
bench_members_equal (const BenchMember *members, guint n, gconstpointer a, gconstpointer b)
{
  for (guint i = 0; i < n; i++)
    {
      gpointer member_a = G_STRUCT_MEMBER_P (a, members[i].offset);
      gpointer member_b = G_STRUCT_MEMBER_P (b, members[i].offset);
      gboolean equal = TRUE;

      if (members[i].kind == BENCH_STRING)
        equal = g_strcmp0 (*(char **) member_a, *(char **) member_b) == 0;
      else if (members[i].kind == BENCH_STRINGS || members[i].kind == BENCH_TEXT)
        equal = strings_equal (*(char ***) member_a, *(char ***) member_b);
      else if (members[i].kind == BENCH_INT)
        equal = *(gint64 *) member_a == *(gint64 *) member_b;
      else if (members[i].kind != BENCH_OBJECTS)
        equal = *(int *) member_a == *(int *) member_b;
      if (!equal)
        return FALSE;
    }
  return TRUE;
}

BenchStatement *
bench_statement_new (void)
{
  BenchStatement *self = g_new0 (BenchStatement, 1);

  self->confidence = -1;
  return self;
}

void
bench_statement_free (gpointer self)
{
  bench_members_clear (bench_statement_members, G_N_ELEMENTS (bench_statement_members), self);
  g_free (self);
}

BenchClaim *
bench_claim_new (void)
{
  return g_new0 (BenchClaim, 1);
}

void
bench_claim_free (gpointer self)
{
  bench_members_clear (bench_claim_members, G_N_ELEMENTS (bench_claim_members), self);
  g_free (self);
}

BenchCitation *
bench_citation_new (void)
{
  BenchCitation *self = g_new0 (BenchCitation, 1);

  bench_members_init (bench_citation_members, G_N_ELEMENTS (bench_citation_members), self);
  return self;
}

void
bench_citation_free (gpointer self)
{
  bench_members_clear (bench_citation_members, G_N_ELEMENTS (bench_citation_members), self);
  g_free (self);
}
