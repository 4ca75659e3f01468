// What Swift cannot see of ncurses: macros with casts, globals, and what <term.h> would bring
// together with a crowd of macros.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <stdio.h>

static const attr_t CN_BOLD = WA_BOLD;
static const attr_t CN_DIM = WA_DIM;
static const attr_t CN_UNDERLINE = WA_UNDERLINE;
static const attr_t CN_REVERSE = WA_REVERSE;

static const mmask_t CN_PRESSED = BUTTON1_PRESSED | BUTTON1_CLICKED;
static const mmask_t CN_WHEEL_UP = BUTTON4_PRESSED;
static const mmask_t CN_WHEEL_DOWN = BUTTON5_PRESSED;

extern int tigetnum(const char *name);
extern char *tigetstr(const char *name);
extern int wcwidth(wchar_t character);
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int from, int to, int flags);

extern int memfd_create(const char *name, unsigned flags);
enum { CN_CLOSED_ON_EXEC = 1 };

/// Starts ncurses on a stream to the terminal; NULL where the terminal is not known.
static inline SCREEN *cn_start(const char *term, FILE *output) {
  return newterm(term, output, stdin);
}

/// The whole screen, once it is started.
static inline WINDOW *cn_window(void) { return stdscr; }

/// The columns that the C library gives a character.
static inline int cn_columns(wchar_t character) { return wcwidth(character); }

/// The name of the character set of the locale.
static inline const char *cn_charset(void) { return nl_langinfo(CODESET); }

/// MFD_CLOEXEC, which the C library tells only to those who ask for all of GNU.
static const unsigned int CN_MEMORY_ENDS_AT_EXEC = 1;
