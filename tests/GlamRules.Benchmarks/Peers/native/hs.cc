// Which of the patterns match each line: Hyperscan in block mode, a line a block, each pattern told once.
#include <hs/hs.h>

#include "lines.h"

namespace {
int count(unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
  ++*static_cast<uint64_t*>(context);
  return 0;
}

int note(unsigned id, unsigned long long, unsigned long long, unsigned, void* context) {
  static_cast<std::vector<int>*>(context)->push_back(int(id));
  return 0;
}
}  // namespace

int main(int argc, char** argv) {
  Arguments args(argc, argv);
  Lines pattern_lines(args.patterns), lines(args.text, args.every);
  std::vector<std::string> patterns(pattern_lines.lines.begin(), pattern_lines.lines.end());

  double start = wall();
  std::vector<const char*> expressions;
  std::vector<unsigned> ids;
  for (auto& p : patterns) { ids.push_back(unsigned(expressions.size())); expressions.push_back(p.c_str()); }
  // With HS_FLAG_UCP it knows no \b.
  unsigned flag = HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH | HS_FLAG_DOTALL | (args.utf ? HS_FLAG_UTF8 : 0);
  std::vector<unsigned> flags(patterns.size(), flag);
  hs_database_t* database;
  hs_compile_error_t* error;
  if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), unsigned(patterns.size()), HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS) {
    fprintf(stderr, "%s: %s\n", error->expression < 0 ? "all" : expressions[error->expression], error->message);
    return 2;
  }
  double compile = wall() - start;

  std::vector<hs_scratch_t*> scratch(args.threads);
  for (auto& s : scratch)
    if (hs_alloc_scratch(database, &s) != HS_SUCCESS) { fprintf(stderr, "no memory\n"); return 2; }
  auto ask = [&](size_t i, int thread, match_event_handler told, void* context) {
    if (hs_scan(database, lines[i].data(), unsigned(lines[i].size()), 0, scratch[thread], told, context) != HS_SUCCESS) {
      fprintf(stderr, "line %zu\n", i);
      exit(2);
    }
  };
  auto scan = [&](int thread, size_t from, size_t to) {
    uint64_t hits = 0;
    for (size_t i = from; i < to; i++) ask(i, thread, count, &hits);
    return hits;
  };

  if (tell(args, patterns.size(), lines.size(), [&](size_t i, std::vector<int>& found) { ask(i, 0, note, &found); })) return 0;

  scan(0, 0, warm(lines));
  double w = wall(), c = processor();
  uint64_t hits = divide(args.threads, lines.size(), scan);
  double seconds = wall() - w, cpu = processor() - c;
  report(hits, lines.bytes(), seconds, cpu, compile);
}
