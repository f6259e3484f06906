#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of the window of one process, asked for line by line.

atspi.py PID            one command a line on standard input, one JSON value a line on standard output:
  objects               everything that is showing: role, name, description, whether it takes the focus
  focus                 what has the focus
  key NAME…             presses keys, such as "key Control_L+k" or "key F12 Tab"
  hold NAME SECONDS     one key, held down for so long
  events                what was announced since the last time it was asked for
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Key codes of a PC keyboard under X (evdev + 8): the place of a key, whatever the layout calls it.
KEYS = {"Escape": 9, "BackSpace": 22, "Tab": 23, "Return": 36, "Control_L": 37, "Shift_L": 50, "Alt_L": 64,
        "space": 65, "F11": 95, "F12": 96, "Home": 110, "Up": 111, "Left": 113, "Right": 114, "End": 115,
        "Down": 116, "minus": 20, "period": 60, "slash": 61}
for first, letters in ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm")):
    KEYS.update((letter, first + index) for index, letter in enumerate(letters))
KEYS.update((f"F{number}", 66 + number) for number in range(1, 11))
MOST_OBJECTS = 4000

announced = []
focused = []  # the one that said so last: states that a program takes back in silence stay in the client's memory


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def wait_for_program(pid):
    for _ in range(300):
        for program in children(Atspi.get_desktop(0)):
            if program.get_process_id() == pid and program.get_child_count() > 0:
                return program
        time.sleep(0.05)
    sys.exit("the program is not on the accessibility bus")


def has(node, state):
    return node.get_state_set().contains(state)


def told(node):
    parent = node.get_parent()
    # The line of a combo box is a part of it, and the box has the name.
    part = parent is not None and parent.get_role_name() == "combo box"
    name = node.get_name() or (parent.get_name() if part else "")
    return {"role": node.get_role_name(), "name": name or "", "description": node.get_description() or "",
            "focusable": has(node, Atspi.StateType.FOCUSABLE) and has(node, Atspi.StateType.SENSITIVE),
            "focused": has(node, Atspi.StateType.FOCUSED)}


def showing(program):
    waiting = list(children(program))
    found = []
    while waiting and len(found) < MOST_OBJECTS:
        node = waiting.pop(0)
        try:
            if not has(node, Atspi.StateType.SHOWING):
                continue
            found.append(node)
            # The rows of a long list are the list's business.
            if node.get_child_count() <= 200:
                waiting[:0] = list(children(node))
        except GLib.Error:
            continue  # it went away meanwhile
    return found


def press(stroke):
    codes = [KEYS[name] for name in stroke.split("+")]
    for code in codes:
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
    for code in reversed(codes):
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)


def answer(program, line):
    words = line.split()
    if words[0] == "objects":
        return [told(node) for node in showing(program)]
    if words[0] == "focus":
        if not focused:  # nothing has moved since this listens
            focused.extend(node for node in showing(program) if has(node, Atspi.StateType.FOCUSED))
        return [told(node) for node in focused[-1:]]
    if words[0] == "key":
        for stroke in words[1:]:
            press(stroke)
        return True
    if words[0] == "hold":
        Atspi.generate_keyboard_event(KEYS[words[1]], None, Atspi.KeySynthType.PRESS)
        time.sleep(float(words[2]))
        Atspi.generate_keyboard_event(KEYS[words[1]], None, Atspi.KeySynthType.RELEASE)
        return True
    if words[0] == "events":
        heard = announced[:]
        announced.clear()
        return heard
    return None


def hear(event):
    if event.type.startswith("object:state-changed:focused"):
        if event.detail1:
            focused[:] = [event.source]
        return
    try:
        announced.append({"type": event.type, "name": event.source.get_name() or "",
                          "description": event.source.get_description() or ""})
    except GLib.Error:
        pass  # it went away meanwhile


def main():
    Atspi.init()
    program = wait_for_program(int(sys.argv[1]))
    listener = Atspi.EventListener.new(hear)
    for kind in ("object:property-change:accessible-description", "object:property-change:accessible-name",
                 "object:state-changed:focused"):
        listener.register(kind)

    def read(_source, _condition):
        line = sys.stdin.readline()
        if not line:
            Atspi.event_quit()
            return False
        if line.strip():
            print(json.dumps(answer(program, line), ensure_ascii=False), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read)
    Atspi.event_main()


main()
