/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"

#include <cstring>
#include <string_view>

#ifdef HAVE_RAPIDJSON
#define RAPIDJSON_SSE2
#include <rapidjson/document.h>
#endif
#ifdef HAVE_SIMDJSON
#include <simdjson.h>
#endif

/* Parsers in C++. They make values of text, and know nothing of records. */

#ifdef HAVE_RAPIDJSON

guint
bench_rapidjson (const BenchCorpus *corpus)
{
  char buffer[1 << 16];
  rapidjson::MemoryPoolAllocator<> pool (buffer, sizeof buffer);
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      rapidjson::Document document (&pool);

      document.Parse (corpus->lines[i], corpus->lengths[i]);
      n += !document.HasParseError () && document.IsObject ();
      pool.Clear ();
    }
  return n;
}

#endif

#ifdef HAVE_SIMDJSON

/* Nobody here works in more than one thread. */
template <typename Parser>
static void
use_one_thread (Parser &parser)
{
#ifdef SIMDJSON_THREADS_ENABLED
  parser.threaded = false;
#else
  (void) parser;
#endif
}

/* simdjson wants some bytes of its own behind the text. The copy is made once. */
static const simdjson::padded_string &
padded (const BenchCorpus *corpus)
{
  static const BenchCorpus *copied;
  static simdjson::padded_string text;

  if (copied != corpus)
    {
      gsize size;
      const char *bytes = static_cast<const char *> (g_bytes_get_data (corpus->bytes, &size));

      text = simdjson::padded_string (bytes, size);
      copied = corpus;
    }
  return text;
}

guint
bench_simdjson_dom (const BenchCorpus *corpus)
{
  simdjson::dom::parser parser;
  simdjson::dom::document_stream stream;
  guint n = 0;

  use_one_thread (parser);
  if (parser.parse_many (padded (corpus)).get (stream))
    return 0;
  for (auto document : stream)
    n += document.is_object ();
  return n - 1;
}

/* On demand nothing is read that is not asked for: all is asked for. */
static gsize
visit (simdjson::ondemand::value value)
{
  gsize n = 0;

  switch (value.type ())
    {
    case simdjson::ondemand::json_type::object:
      for (auto field : value.get_object ())
        {
          n += std::string_view (field.unescaped_key ()).size ();
          n += visit (field.value ());
        }
      return n;
    case simdjson::ondemand::json_type::array:
      for (auto element : value.get_array ())
        n += visit (element.value ());
      return n;
    case simdjson::ondemand::json_type::string:
      return std::string_view (value.get_string ()).size ();
    case simdjson::ondemand::json_type::number:
      return value.is_integer () ? static_cast<gsize> (int64_t (value.get_int64 ()))
                                 : static_cast<gsize> (double (value.get_double ()));
    default:
      return bool (value.get_bool ());
    }
}

guint
bench_simdjson_ondemand (const BenchCorpus *corpus)
{
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document_stream stream;
  guint n = 0;

  use_one_thread (parser);
  if (parser.iterate_many (padded (corpus)).get (stream))
    return 0;
  for (auto document : stream)
    {
      gsize seen = 0;

      for (auto field : document.get_object ())
        seen += std::string_view (field.unescaped_key ()).size () + visit (field.value ());
      n += seen > 0;
    }
  return n - 1;
}

#endif
