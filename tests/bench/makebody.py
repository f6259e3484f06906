#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""makebody.py MEGABYTES DIR: writes bodies of that size made from the metrics of real servers.

Starts whichever of Debian's servers are installed, on loopback, takes their metrics twice some seconds apart, and
repeats every sample with more labels. In DIR:
  first.prom    the first scrape
  second.prom   the same series some seconds later
  churn.prom    the second scrape as it was, with the series that came and went
  changed.prom  the first scrape with every value changed
"""
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request

SERVERS = {
    "prometheus": ("/metrics", ["--config.file=prometheus.yml", "--storage.tsdb.path=tsdb",
                                "--web.listen-address=127.0.0.1:{}"]),
    "prometheus-node-exporter": ("/metrics", ["--web.listen-address=127.0.0.1:{}"]),
    "prometheus-alertmanager": ("/metrics", ["--config.file=alertmanager.yml", "--storage.path=alerts",
                                             "--cluster.listen-address=", "--web.listen-address=127.0.0.1:{}"]),
    "prometheus-blackbox-exporter": ("/metrics", ["--config.file=blackbox.yml",
                                                  "--web.listen-address=127.0.0.1:{}"]),
    "prometheus-postgres-exporter": ("/metrics", ["--web.listen-address=127.0.0.1:{}"]),
}
FILES = {
    "prometheus.yml": "global: {scrape_interval: 1s}\nscrape_configs:\n"
                      "- {job_name: self, static_configs: [{targets: ['127.0.0.1:%d']}]}\n",
    "alertmanager.yml": "route: {receiver: none}\nreceivers: [{name: none}]\n",
    "blackbox.yml": "modules: {http: {prober: http}}\n",
}
SAMPLE = re.compile(r"([a-zA-Z_:][a-zA-Z0-9_:]*)(\{.*\})? (\S+)$")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def scrape(port, path):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}",
                                     headers={"Accept": "text/plain;version=0.0.4"})
    with urllib.request.urlopen(request, timeout=5) as answer:
        return answer.read().decode()


def start(folder):
    running = {}
    for program, (path, arguments) in SERVERS.items():
        port = free_port()
        for name, text in FILES.items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(text % port if "%d" in text and program == "prometheus" else text.replace("%d", "1"))
        environment = dict(os.environ, DATA_SOURCE_NAME="postgresql://nobody@127.0.0.1:1/none?sslmode=disable")
        try:
            process = subprocess.Popen([program] + [a.format(port) for a in arguments], cwd=folder, env=environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except FileNotFoundError:
            continue
        running[program] = (process, port, path)
        if program == "prometheus":
            time.sleep(1)  # it reads its file
    return running


def scrape_all(running, seconds):
    texts = {}
    for program, (process, port, path) in running.items():
        until = time.time() + seconds
        while time.time() < until and program not in texts and process.poll() is None:
            try:
                texts[program] = scrape(port, path)
            except OSError:
                time.sleep(0.2)
    return texts


def families_of(texts):
    """name -> [HELP, TYPE, {sample without its value: value}], one for all servers."""
    families = {}
    for program, text in texts.items():
        types = dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.M))
        helps = dict(re.findall(r"^# HELP (\S+) (.*)$", text, re.M))
        for line in text.splitlines():
            match = SAMPLE.match(line)
            if line.startswith("#") or not match:
                continue
            name, labels, value = match.groups()
            family = name
            for suffix in ("_bucket", "_sum", "_count"):
                if name.endswith(suffix) and types.get(name[:-len(suffix)]) in ("histogram", "summary"):
                    family = name[:-len(suffix)]
            entry = families.setdefault(family, [helps.get(family), types.get(family), {}])
            if entry[1] == types.get(family):  # else another server means something else by that name
                inner = labels[1:-1].rstrip(",") + "," if labels and labels != "{}" else ""
                entry[2][f'{name}{{{inner}job="{program}"'] = value
    return families


def write(file, families, replicas, value_of):
    with open(file, "w") as out:
        for name, (help_text, kind, samples) in families.items():
            if help_text is not None:
                out.write(f"# HELP {name} {help_text}\n")
            if kind is not None:
                out.write(f"# TYPE {name} {kind}\n")
            for replica in range(replicas):
                for series, value in samples.items():
                    value = value_of(series, value, replica)
                    if value is not None:
                        out.write(f'{series},instance="10.0.{replica // 256}.{replica % 256}:9100"}} {value}\n')


def changed(_, value, replica):
    return value if value in ("NaN", "+Inf", "-Inf") else repr(float(value) + replica + 1.5)


def main():
    size, folder = float(sys.argv[1]) * 1e6, sys.argv[2]
    running = start(folder)
    try:
        first = families_of(scrape_all(running, 20))
        for _ in range(10):
            time.sleep(0.5)
            scrape_all(running, 2)
        second = families_of(scrape_all(running, 5))
    finally:
        for process, _, _ in running.values():
            process.terminate()
        for process, _, _ in running.values():
            process.wait(10)
    if not first:
        sys.exit("none of the servers is installed: " + " ".join(SERVERS))
    now = {series: value for family in second.values() for series, value in family[2].items()}
    same = {name: [h, t, {s: v for s, v in samples.items() if s in now}] for name, (h, t, samples) in first.items()}
    once = sum(len(s) + len(v) + 31 for family in same.values() for s, v in family[2].items())
    replicas = max(1, int(size / once))
    write(os.path.join(folder, "first.prom"), same, replicas, lambda s, v, r: v)
    write(os.path.join(folder, "second.prom"), same, replicas, lambda s, v, r: now[s])
    write(os.path.join(folder, "churn.prom"), second, replicas, lambda s, v, r: v)
    write(os.path.join(folder, "changed.prom"), same, replicas, changed)
    moved = sum(1 for family in same.values() for s, v in family[2].items() if now[s] != v)
    count = sum(len(family[2]) for family in same.values())
    print(f"{', '.join(running)}: {count} series, {moved} of them changed in the seconds between, "
          f"repeated {replicas} times")


main()
