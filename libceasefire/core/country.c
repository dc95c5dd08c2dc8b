/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/country.h"

#include <string.h>

/*
 * Countries: of each the code of three letters, then that of two, which stand for each other. Printed
 * from iso_3166-1.json and iso_3166-3.json of Debian's iso-codes 4.15.0, which follows the tables of
 * ISO 3166-1 and its newsletters. The second list has those that ISO 3166-1 no longer has: the Soviet
 * Union had agreements too. Of the codes that users may assign, which ISO 3166-1 leaves free, XKX is
 * taken everywhere to be Kosovo.
 */
#define COUNTRY_SIZE 5

/* clang-format off */
static const char countries[] =
  "ABWAWAFGAFAGOAOAIAAIALAAXALBALANDADAREAEARGARARMAMASMASATAAQATFTFATGAGAUSAUAUTAT"
  "AZEAZBDIBIBELBEBENBJBESBQBFABFBGDBDBGRBGBHRBHBHSBSBIHBABLMBLBLRBYBLZBZBMUBMBOLBO"
  "BRABRBRBBBBRNBNBTNBTBVTBVBWABWCAFCFCANCACCKCCCHECHCHLCLCHNCNCIVCICMRCMCODCDCOGCG"
  "COKCKCOLCOCOMKMCPVCVCRICRCUBCUCUWCWCXRCXCYMKYCYPCYCZECZDEUDEDJIDJDMADMDNKDKDOMDO"
  "DZADZECUECEGYEGERIERESHEHESPESESTEEETHETFINFIFJIFJFLKFKFRAFRFROFOFSMFMGABGAGBRGB"
  "GEOGEGGYGGGHAGHGIBGIGINGNGLPGPGMBGMGNBGWGNQGQGRCGRGRDGDGRLGLGTMGTGUFGFGUMGUGUYGY"
  "HKGHKHMDHMHNDHNHRVHRHTIHTHUNHUIDNIDIMNIMINDINIOTIOIRLIEIRNIRIRQIQISLISISRILITAIT"
  "JAMJMJEYJEJORJOJPNJPKAZKZKENKEKGZKGKHMKHKIRKIKNAKNKORKRKWTKWLAOLALBNLBLBRLRLBYLY"
  "LCALCLIELILKALKLSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMDMDGMGMDVMVMEXMXMHLMH"
  "MKDMKMLIMLMLTMTMMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMSMTQMQMUSMUMWIMWMYSMYMYTYTNAMNA"
  "NCLNCNERNENFKNFNGANGNICNINIUNUNLDNLNORNONPLNPNRUNRNZLNZOMNOMPAKPKPANPAPCNPNPERPE"
  "PHLPHPLWPWPNGPGPOLPLPRIPRPRKKPPRTPTPRYPYPSEPSPYFPFQATQAREUREROURORUSRURWARWSAUSA"
  "SDNSDSENSNSGPSGSGSGSSHNSHSJMSJSLBSBSLESLSLVSVSMRSMSOMSOSPMPMSRBRSSSDSSSTPSTSURSR"
  "SVKSKSVNSISWESESWZSZSXMSXSYCSCSYRSYTCATCTCDTDTGOTGTHATHTJKTJTKLTKTKMTMTLSTLTONTO"
  "TTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUGUKRUAUMIUMURYUYUSAUSUZBUZVATVAVCTVCVENVEVGBVG"
  "VIRVIVNMVNVUTVUWLFWFWSMWSYEMYEZAFZAZMBZMZWEZW";

static const char former_countries[] =
  "AFIAIANTANATBBQATNNQBURBUBYSBYCSKCSCTECTDDRDDDHYDYFXXFXGELGEHVOHVJTNJTMIDMINHBNH"
  "NTZNTPCIPCPCZPZPUSPURHORHSCGCSSKMSKSUNSUTMPTPVDRVDWAKWKYMDYDYUGYUZARZR"
  "XKXXK";
/* clang-format on */

/* Where it stands in the list, with its code of three letters. */
static const char *
country_find (const char *list, const char *code, gsize length)
{
  for (const char *at = list; *at; at += COUNTRY_SIZE)
    if (memcmp (length == 3 ? at : at + 3, code, length) == 0)
      return at;
  return NULL;
}

gboolean
ceasefire_country_exists (const char *code, gsize length)
{
  if (length != 2 && length != 3)
    return FALSE;
  if (length == 3 && strspn (code, "0123456789") >= length)
    return TRUE;
  return country_find (countries, code, length) || country_find (former_countries, code, length);
}

gboolean
ceasefire_country_shorten (const char *code, char *two_letters)
{
  const char *found = NULL;

  if (strlen (code) == 3)
    found = g_str_equal (code, "XKX") ? code : country_find (countries, code, 3);
  if (found == NULL)
    return FALSE;
  memcpy (two_letters, found == code ? "XK" : found + 3, 2);
  two_letters[2] = '\0';
  return TRUE;
}
