#include "press.h"

#include <dlfcn.h>

#define FIND(name) \
  if (!(*(void **)&press->name = dlsym(library, #name))) return number;

#define OPEN(file, LIST) \
  number++; \
  library = dlopen(file, RTLD_LAZY | RTLD_LOCAL); \
  if (!library) return number; \
  LIST(FIND)

int press_load(
  struct press *press, const char *cairo, const char *pango, const char *pangocairo,
  const char *gobject, const char *zint) {
  int number = 0;
  void *library;
  OPEN(cairo, PRESS_CAIRO)
  OPEN(pango, PRESS_PANGO)
  OPEN(pangocairo, PRESS_PANGOCAIRO)
  OPEN(gobject, PRESS_GOBJECT)
  OPEN(zint, PRESS_ZINT)
  return 0;
}
