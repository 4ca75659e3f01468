#pragma once

// What of SQLite Swift cannot call: functions of a varying number of arguments.
// https://www.sqlite.org/c3ref/config.html

int sqlite3_config(int option, ...);

/// SQLITE_CONFIG_MEMSTATUS, 0: SQLite takes no count of its memory from now on.
static inline int withoutMemoryStatistics(void) {
  return sqlite3_config(9, 0);
}
