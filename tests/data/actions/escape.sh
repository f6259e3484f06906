# Starts a process in a session of its own, as a daemon does, writes its number to the file $1, and waits.
# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
setsid sh -c 'echo $$ >"$0"; exec sleep 120' "$1" &
wait
