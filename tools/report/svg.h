/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/report.h"

/*
 * Drawings of the report. Their time and their bars run from left to right in every language, so that they
 * can be laid beside one another; a text in them runs as its letters do. Lengths are pixels at the size that
 * a drawing is made for. Colours are classes of drawings.css, and never say anything alone.
 */

#define SVG_TEXT 12 /* height of letters */

/* An id for a drawing on a record, of letters that mean nothing in a style sheet. (transfer full) */
char *svg_make_id (const char *prefix, const char *record);
/*
 * Opens a region that can be scrolled by keyboard, named @title, and in it a drawing that reads as @title and
 * @description to whoever does not see it. @id stands before the ids of its patterns.
 */
void svg_open (Report *report, const char *id, double width, double height, const char *title,
               const char *description);
void svg_close (Report *report);

/* Opens a group with what it shows when it is pointed at; NULL for nothing. */
void svg_open_group (Report *report, const char *class_name, const char *tip);
void svg_close_group (Report *report);

void svg_rect (Report *report, const char *class_name, double x, double y, double width,
               double height);
void svg_line (Report *report, const char *class_name, double x1, double y1, double x2, double y2);
void svg_circle (Report *report, const char *class_name, double x, double y, double radius);
/* @data is put together by svg_append(). */
void svg_path (Report *report, const char *class_name, const char *data);

typedef enum
{
  SVG_LEFT, /* the text begins at its place, whichever way it runs */
  SVG_MIDDLE,
  SVG_RIGHT,
} SvgAnchor;

/* A text on the line at @y. */
void svg_text (Report *report, const char *class_name, double x, double y, SvgAnchor anchor,
               const char *text);
/* How wide it will be at the most, in any usual typeface without serifs. */
double svg_measure (const char *text);
/* As much of the text as fits; "" if that is nothing. (transfer full) */
char *svg_fit (const char *text, double width);

/* Paths are put together in the locale C. */
void svg_append (GString *data, char command, double x, double y);

/* What a list beside the drawing shows of one of its signs: a swatch of @class_name, then words. */
void svg_open_key (Report *report);
void svg_put_key (Report *report, const char *id, const char *class_name, const char *words);
void svg_close_key (Report *report);

/* Opens a list or table that says the same as a drawing, folded up. */
void svg_open_same (Report *report, const char *summary);
void svg_close_same (Report *report);
