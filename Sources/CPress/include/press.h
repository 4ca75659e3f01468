// The functions of cairo, pango and zint that documents are drawn with, found when the first
// document is drawn. Linked to the program they would cost 3 to 4 ms at every start, and most
// starts draw nothing. Their types are those of their headers: `FUNCTIONS` is the one list.
#pragma once
#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>
#include <zint.h>

#define PRESS_CAIRO(F) \
  F(cairo_pdf_surface_create_for_stream) F(cairo_pdf_surface_restrict_to_version) \
  F(cairo_pdf_surface_set_metadata) F(cairo_pdf_surface_set_size) \
  F(cairo_surface_finish) F(cairo_surface_destroy) F(cairo_surface_status) \
  F(cairo_create) F(cairo_destroy) F(cairo_status) F(cairo_status_to_string) F(cairo_show_page) \
  F(cairo_save) F(cairo_restore) F(cairo_clip) F(cairo_new_path) \
  F(cairo_move_to) F(cairo_line_to) F(cairo_rectangle) F(cairo_fill) F(cairo_stroke) \
  F(cairo_set_line_width) F(cairo_set_source_rgb) F(cairo_tag_begin) F(cairo_tag_end) \
  F(cairo_image_surface_create) F(cairo_image_surface_get_data) \
  F(cairo_image_surface_get_stride) F(cairo_surface_mark_dirty) \
  F(cairo_pattern_create_for_surface) F(cairo_pattern_set_filter) F(cairo_pattern_destroy) \
  F(cairo_translate) F(cairo_scale) F(cairo_mask)

#define PRESS_PANGO(F) \
  F(pango_layout_new) \
  F(pango_layout_set_text) F(pango_layout_set_width) F(pango_layout_set_height) \
  F(pango_layout_set_wrap) F(pango_layout_set_ellipsize) F(pango_layout_set_alignment) \
  F(pango_layout_set_font_description) F(pango_layout_get_size) F(pango_layout_get_line_count) \
  F(pango_layout_is_ellipsized) F(pango_layout_get_iter) \
  F(pango_layout_iter_get_line_readonly) F(pango_layout_iter_get_line_yrange) \
  F(pango_layout_iter_get_baseline) F(pango_layout_iter_get_line_extents) \
  F(pango_layout_iter_next_line) F(pango_layout_iter_free) \
  F(pango_attr_list_new) F(pango_attr_list_insert) F(pango_attr_list_unref) \
  F(pango_attr_font_features_new) F(pango_layout_set_attributes) \
  F(pango_context_set_language) F(pango_language_from_string) \
  F(pango_font_description_new) F(pango_font_description_set_family) \
  F(pango_font_description_set_weight) F(pango_font_description_set_style) \
  F(pango_font_description_set_absolute_size) F(pango_font_description_free)

#define PRESS_PANGOCAIRO(F) \
  F(pango_cairo_create_context) F(pango_cairo_show_layout) F(pango_cairo_show_layout_line)

#define PRESS_GOBJECT(F) F(g_object_unref)

#define PRESS_ZINT(F) \
  F(ZBarcode_Create) F(ZBarcode_Encode) F(ZBarcode_Delete)

#define PRESS_FUNCTION(name) __typeof__(&name) name;

/// Every function, under its own name.
struct press {
  PRESS_CAIRO(PRESS_FUNCTION)
  PRESS_PANGO(PRESS_FUNCTION)
  PRESS_PANGOCAIRO(PRESS_FUNCTION)
  PRESS_GOBJECT(PRESS_FUNCTION)
  PRESS_ZINT(PRESS_FUNCTION)
};

#undef PRESS_FUNCTION

/// Fills the table from the files named; gives 0, or the number, from 1, of the name whose file is
/// missing or lacks a function. A library that was opened stays so: fonts and caches live in it.
int press_load(
  struct press *press, const char *cairo, const char *pango, const char *pangocairo,
  const char *gobject, const char *zint);
