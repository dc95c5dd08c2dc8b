/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/languages.h"

#include <string.h>

/*
 * Languages: of each the code of three letters, terminological or bibliographic, then that of two, which
 * BCP 47 has in its place. Printed from iso_639-2.json of Debian's iso-codes 4.15.0 (LGPL-2.1-or-later).
 */
#define LANGUAGE_SIZE 5

/* clang-format off */
static const char languages[] =
  "aaraaabkabafrafakaakalbsqamhamaraararganarmhyasmasavaavaveaeaymayazeazbakbabambm"
  "baqeubelbebenbnbihbhbisbibodbobosbsbrebrbulbgburmycatcacescschachchecechizhchucu"
  "chvcvcorkwcoscocrecrcymcyczecsdandadeudedivdvdutnldzodzellelengenepoeoesteteuseu"
  "eweeefaofofasfafijfjfinfifrafrfrefrfryfyfulffgeokagerdeglagdglegaglgglglvgvgreel"
  "grngngujguhaththauhahebheherhzhinhihmohohrvhrhunhuhyehyiboigiceisidoioiiiiiikuiu"
  "ileieinaiaindidipkikislisitaitjavjvjpnjakalklkanknkaskskatkakaukrkazkkkhmkmkikki"
  "kinrwkirkykomkvkonkgkorkokuakjkurkulaololatlalavlvlimlilinlnlitltltzlblubluluglg"
  "macmkmahmhmalmlmaomimarmrmaymsmkdmkmlgmgmltmtmonmnmrimimsamsmyamynaunanavnvnblnr"
  "ndendndongnepnenldnlnnonnnobnbnornonyanyociocojiojoriorormomossospanpaperfaplipi"
  "polplporptpuspsquequrohrmronrorumrorunrnrusrusagsgsansasinsislksksloskslvslsmese"
  "smosmsnasnsndsdsomsosotstspaessqisqsrdscsrpsrsswsssunsuswaswswesvtahtytamtatattt"
  "teltetgktgtgltlthathtibbotirtitontotsntntsotstuktkturtrtwitwuigugukrukurduruzbuz"
  "venvevievivolvowelcywlnwawolwoxhoxhyidyiyoryozhazazhozhzulzu";
/* clang-format on */

static gboolean
is_code (const char *code)
{
  for (gsize i = 0; i < 3; i++)
    if (!g_ascii_islower (code[i]))
      return FALSE;
  return code[3] == '\0';
}

char *
ceasefire_language_tag (const char *code)
{
  if (!is_code (code))
    return NULL;
  for (const char *at = languages; *at; at += LANGUAGE_SIZE)
    if (memcmp (at, code, 3) == 0)
      return g_strndup (at + 3, 2);
  return g_strdup (code);
}
