// Which of the patterns match each line: RE2::Set, case-insensitive, unanchored.
#include <re2/re2.h>
#include <re2/set.h>

#include <deque>

#include "lines.h"

int main(int argc, char** argv) {
  Arguments args(argc, argv);
  Lines patterns(args.patterns), lines(args.text, args.every);

  double start = wall();
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_dot_nl(true);
  options.set_log_errors(false);
  options.set_max_mem(int64_t(2) << 30);
  // A set a thread: in one that is shared, they wait for each other whenever its automaton grows.
  std::deque<RE2::Set> sets;
  for (int t = 0; t < args.threads; t++) {
    sets.emplace_back(options, RE2::UNANCHORED);
    for (auto p : patterns.lines) {
      std::string error;
      if (sets.back().Add(re2::StringPiece(p.data(), p.size()), &error) < 0) {
        fprintf(stderr, "%.*s: %s\n", int(p.size()), p.data(), error.c_str());
        return 2;
      }
    }
    if (!sets.back().Compile()) { fprintf(stderr, "too large\n"); return 2; }
  }
  double compile = (wall() - start) / args.threads;

  auto ask = [&](const RE2::Set& set, size_t i, std::vector<int>& found) {
    RE2::Set::ErrorInfo error;
    if (!set.Match(re2::StringPiece(lines[i].data(), lines[i].size()), &found, &error) && error.kind != RE2::Set::kNoError) {
      fprintf(stderr, "line %zu: error %d\n", i, int(error.kind));
      exit(2);
    }
  };
  auto scan = [&](int thread, size_t from, size_t to) {
    uint64_t hits = 0;
    std::vector<int> found;
    for (size_t i = from; i < to; i++) {
      found.clear();
      ask(sets[thread], i, found);
      hits += found.size();
    }
    return hits;
  };

  if (tell(args, patterns.size(), lines.size(), [&](size_t i, std::vector<int>& found) { ask(sets[0], i, found); })) return 0;

  divide(args.threads, args.threads, [&](int thread, size_t, size_t) { return scan(thread, 0, warm(lines)); });
  double w = wall(), c = processor();
  uint64_t hits = divide(args.threads, lines.size(), scan);
  double seconds = wall() - w, cpu = processor() - c;
  report(hits, lines.bytes(), seconds, cpu, compile);
}
