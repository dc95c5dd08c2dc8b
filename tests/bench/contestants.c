/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"

/* Without its package a peer has no work, and the table says so. */
#ifndef HAVE_YAJL
#define bench_yajl_events NULL
#define bench_yajl_tree NULL
#endif
#ifndef HAVE_RAPIDJSON
#define bench_rapidjson NULL
#endif
#ifndef HAVE_SIMDJSON
#define bench_simdjson_dom NULL
#define bench_simdjson_ondemand NULL
#endif

BenchContestant bench_contestants[BENCH_N_CONTESTANTS] = {
  [BENCH_OURS_READ] = { "read", "CeasefireReader", bench_ours_read, NULL },
  [BENCH_OURS_BORROW]
  = { "borrow", "ceasefire_reader_next", NULL, "the library has no ceasefire_reader_next()" },
  [BENCH_OURS_FILTER] = { "filter", "CeasefireReader, filter", bench_ours_filter, NULL },
  [BENCH_OURS_TYPES] = { "types", "CeasefireReader, no such type", bench_ours_types, NULL },
  [BENCH_OURS_RECORD] = { "record", "ceasefire_record_from_json", bench_ours_record, NULL },
  [BENCH_OURS_LOAD] = { "load", "ceasefire_dossier_load_bytes", bench_ours_load, NULL },
  [BENCH_OURS_WRITE] = { "write", "ceasefire_record_to_json", bench_ours_write, NULL },
  [BENCH_OURS_CANONICAL]
  = { "canonical", "ceasefire_record_to_canonical_json", bench_ours_canonical, NULL },
  [BENCH_OURS_SAVE] = { "save", "ceasefire_dossier_to_bytes", bench_ours_write_dossier, NULL },
  [BENCH_OURS_NODE] = { "node", "ceasefire_json_glib_parse", bench_ours_node, NULL },
  [BENCH_GOBJECT] = { "gobject", "json_gobject_from_data", bench_gobject_read, NULL },
  [BENCH_JSON_READER] = { "json-reader", "JsonReader by hand", bench_hand_read, NULL },
  [BENCH_JSON_BUILDER] = { "json-builder", "JsonBuilder + JsonGenerator", bench_hand_write, NULL },
  [BENCH_JSON_PARSER] = { "json-parser", "JsonParser", bench_json_parser, NULL },
  [BENCH_YAJL_TREE] = { "yajl-tree", "yajl, tree", bench_yajl_tree,
                        "no libyajl-dev when the project was configured" },
  [BENCH_YAJL_EVENTS] = { "yajl-events", "yajl, events", bench_yajl_events,
                          "no libyajl-dev when the project was configured" },
  [BENCH_RAPIDJSON] = { "rapidjson", "RapidJSON, DOM", bench_rapidjson,
                        "no rapidjson-dev or no C++ compiler when the project was configured" },
  [BENCH_SIMDJSON_DOM]
  = { "simdjson-dom", "simdjson, DOM", bench_simdjson_dom,
      "no libsimdjson-dev or no C++ compiler when the project was configured" },
  [BENCH_SIMDJSON_ONDEMAND]
  = { "simdjson-ondemand", "simdjson, on demand", bench_simdjson_ondemand,
      "no libsimdjson-dev or no C++ compiler when the project was configured" },
};
