"""Which of the patterns match each line, as a library of labelling functions asks: one compiled re after another."""
import argparse
import re
import sys
import time

parser = argparse.ArgumentParser()
parser.add_argument("--patterns", required=True)
parser.add_argument("--text", required=True)
parser.add_argument("--every", type=int, default=1)
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--counts")
parser.add_argument("--lines-of", type=int, default=-1)
parser.add_argument("--utf", action="store_true")
args = parser.parse_args()

with open(args.text, encoding="utf-8", newline="\n") as file:
    lines = [line[:-1] for i, line in enumerate(file) if i % args.every == 0]
size = sum(len(line.encode()) + 1 for line in lines)
start = time.perf_counter()
flags = re.IGNORECASE if args.utf else re.IGNORECASE | re.ASCII
with open(args.patterns, encoding="utf-8") as file:
    searches = [re.compile(p, flags).search for p in file.read().split("\n")[:-1]]
compiled = time.perf_counter() - start

if args.lines_of >= 0:
    search = searches[args.lines_of]
    sys.stdout.writelines(f"{i}\n" for i, line in enumerate(lines) if search(line) is not None)
    sys.exit()


def mark(line):
    z = (line + 1) * 0x9E3779B97F4A7C15 % 2**64
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
    return z ^ (z >> 27)


if args.counts:
    marks = [mark(i) for i in range(len(lines))]
    with open(args.counts, "w") as file:
        for search in searches:
            hits = [marks[i] for i, line in enumerate(lines) if search(line) is not None]
            file.write(f"{len(hits)} {sum(hits) % 2**64}\n")
    sys.exit()

wall, cpu, hits = time.perf_counter(), time.process_time(), 0
for line in lines:
    for search in searches:
        if search(line) is not None:
            hits += 1
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
print(f"hits={hits} bytes={size} seconds={wall:.4f} cpu={cpu:.4f} compile={compiled:.4f}")
