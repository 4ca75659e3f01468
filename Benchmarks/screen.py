#!/usr/bin/env python3
"""Times a terminal program from outside, through a pseudo-terminal, as the person before it would.

    screen.py [--rows N] [--runs N] LEDGER [FILIERE]

Opens the workbench on LEDGER, and beside it `less` and VisiData on the same rows where they are
installed, all in the same run. A screen is painted when the program has written its last byte
before it falls silent for 30 ms; the silence is not counted. Only Python's own library is used.
"""

import argparse
import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

SILENCE = 0.030
PATIENCE = 20.0


class Screen:
    """A program on a pseudo-terminal of 80 columns and 24 rows."""

    def __init__(self, command, environment=None):
        self.started = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update({"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})
            os.environ.update(environment or {})
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execvp(command[0], command)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def painted(self, since, must_say=b""):
        """Waits for what it writes to end. Answers (seconds to the last byte, bytes)."""
        written, last = bytearray(), None
        deadline = since + PATIENCE
        while time.perf_counter() < deadline:
            wait = PATIENCE if last is None else SILENCE
            ready, _, _ = select.select([self.terminal], [], [], wait)
            if not ready:
                if last is not None and must_say in written:
                    break
                continue
            try:
                piece = os.read(self.terminal, 1 << 16)
            except OSError:
                break
            if not piece:
                break
            written += piece
            last = time.perf_counter()
        return ((last or time.perf_counter()) - since, bytes(written))

    def key(self, keys):
        since = time.perf_counter()
        os.write(self.terminal, keys)
        return self.painted(since)

    def memory(self):
        """Most that was ever resident, in MiB."""
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) / 1024
        return 0.0

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def p95(values):
    return sorted(values)[max(0, round(0.95 * len(values)) - 1)]


def show(what, seconds, written=None):
    line = f"{what:<44}{statistics.median(seconds) * 1000:9.2f}{p95(seconds) * 1000:9.2f}"
    line += f"{max(seconds) * 1000:9.2f}{len(seconds):6}"
    if written:
        line += f"{statistics.median(written):10.0f}"
    print(line, flush=True)


def moves(name, screen, down, count):
    times, written = [], []
    for _ in range(count):
        seconds, output = screen.key(down)
        times.append(seconds)
        written.append(len(output))
    show(f"{name}: one row down", times, written)


def searches(name, screen, words, rounds=4):
    """The first round warms and is not counted, as everything here is measured warm."""
    times, written = [], []
    for turn in range(rounds):
        for word in words:
            for character in word:
                seconds, output = screen.key(character.encode())
                if turn > 0:
                    times.append(seconds)
                    written.append(len(output))
            screen.key(b"\x1b")
    show(f"{name}: one character of a search", times, written)


def first_screens(name, command, environment, runs, must_say=b""):
    times = []
    for _ in range(runs):
        screen = Screen(command, environment)
        times.append(screen.painted(screen.started, must_say)[0])
        screen.close()
    show(f"{name}: start to first painted screen", times)


def measure_filiere(program, ledger, runs, count):
    state = tempfile.mkdtemp()
    environment = {"FILIERE_LEDGER": ledger, "XDG_STATE_HOME": state}
    command = [program]
    first_screens("filiere", command, environment, runs, b"Tableau")
    screen = Screen(command, environment)
    screen.painted(screen.started)
    screen.key(b"\x1bOR")  # F3: the list of devices
    screen.key(b"\x1b[B")
    moves("filiere", screen, b"\x1b[B", count)
    words = ["latitude 7", "dell", "optiplex", "elitebook 8", "thinkpad t4", "5cg9", "lypc25-01"]
    searches("filiere", screen, words)
    print(f"{'filiere: memory, MiB at most':<44}{screen.memory():9.1f}", flush=True)
    screen.close()
    shutil.rmtree(state)


def measure_less(path, runs, count):
    command = ["less", "-S", path]
    first_screens("less", command, {}, runs)
    screen = Screen(command)
    screen.painted(screen.started)
    moves("less", screen, b"j", count)
    times = []
    for word in ["latitude 7", "zzz"]:
        screen.key(b"/")
        screen.key(word.encode())
        times.append(screen.key(b"\r")[0])
        screen.key(b"\r")
    show("less: a search, at its Enter", times)
    print(f"{'less: memory, MiB at most':<44}{screen.memory():9.1f}", flush=True)
    screen.close()


def measure_visidata(program, path, runs, count):
    command = [program, path]
    first_screens("visidata", command, {}, runs)
    screen = Screen(command)
    screen.painted(screen.started)
    time.sleep(15)  # it goes on reading behind its first screen
    screen.painted(time.perf_counter() - PATIENCE + 0.2)
    moves("visidata", screen, b"j", count)
    print(f"{'visidata: memory, MiB at most':<44}{screen.memory():9.1f}", flush=True)
    screen.close()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--rows", type=int, default=200_000, help="rows given to the others")
    arguments.add_argument("--runs", type=int, default=10)
    arguments.add_argument("--keys", type=int, default=200)
    arguments.add_argument("ledger")
    arguments.add_argument("filiere", nargs="?", default=".build/release/filiere")
    given = arguments.parse_args()
    print(f"{'':<44}{'median':>9}{'p95':>9}{'max':>9}{'n':>6}{'bytes':>10}   (ms)")
    measure_filiere(given.filiere, given.ledger, given.runs, given.keys)
    with tempfile.NamedTemporaryFile(suffix=".csv") as rows:
        subprocess.run(
            ["sqlite3", "-csv", "-header", given.ledger,
             "SELECT tag, state, kind, maker, model, serial, donor_tag FROM device"
             f" ORDER BY id DESC LIMIT {given.rows}"], stdout=rows, check=True)
        if shutil.which("less"):
            measure_less(rows.name, given.runs, given.keys)
        visidata = shutil.which("vd") or shutil.which("visidata")
        if visidata:
            measure_visidata(visidata, rows.name, min(given.runs, 3), given.keys)


if __name__ == "__main__":
    sys.exit(main())
