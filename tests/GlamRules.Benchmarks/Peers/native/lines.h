// What the drivers share: files read to memory and cut into lines, threads over runs of lines, clocks, and the figures
// printed in the form that the comparison reads.
#pragma once
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

struct Arguments {
  std::string patterns, text, counts;
  int threads = 1, every = 1, lines_of = -1;
  bool utf = false;

  Arguments(int argc, char** argv) {
    for (int i = 1; i < argc; i++) {
      std::string name = argv[i];
      if (name == "--utf") { utf = true; continue; }
      if (i + 1 == argc) { fprintf(stderr, "%s needs a value\n", name.c_str()); exit(2); }
      const char* value = argv[++i];
      if (name == "--patterns") patterns = value;
      else if (name == "--text") text = value;
      else if (name == "--threads") threads = atoi(value);
      else if (name == "--every") every = atoi(value);
      else if (name == "--counts") counts = value;
      else if (name == "--lines-of") lines_of = atoi(value);
      else { fprintf(stderr, "unknown: %s\n", name.c_str()); exit(2); }
    }
  }
};

inline std::string slurp(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) { fprintf(stderr, "cannot read %s\n", path.c_str()); exit(2); }
  std::string all(size_t(file.tellg()), '\0');
  file.seekg(0);
  file.read(all.data(), all.size());
  return all;
}

// Each so manieth line of a file, from the first on, close together in memory.
struct Lines {
  std::string all;
  std::vector<std::string_view> lines;

  explicit Lines(const std::string& path, int every = 1) : all(slurp(path)) {
    size_t kept = 0;
    std::vector<size_t> ends;
    for (size_t start = 0, n = 0; start < all.size(); n++) {
      size_t end = all.find('\n', start);
      if (end == std::string::npos) end = all.size();
      if (n % every == 0) {
        memmove(all.data() + kept, all.data() + start, end - start);
        kept += end - start;
        ends.push_back(kept);
      }
      start = end + 1;
    }
    size_t start = 0;
    for (size_t end : ends) { lines.emplace_back(all.data() + start, end - start); start = end; }
    all.resize(kept);
  }

  size_t size() const { return lines.size(); }
  std::string_view operator[](size_t i) const { return lines[i]; }
  size_t bytes() const { return all.size() + lines.size(); }
};

inline double wall() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

inline double processor() {
  rusage u;
  getrusage(RUSAGE_SELF, &u);
  return u.ru_utime.tv_sec + u.ru_stime.tv_sec + 1e-6 * (u.ru_utime.tv_usec + u.ru_stime.tv_usec);
}

// The number of hits that `scan(thread, from, to)` reports, over all lines.
inline uint64_t divide(int threads, size_t lines, const std::function<uint64_t(int, size_t, size_t)>& scan) {
  std::vector<uint64_t> hits(threads);
  std::vector<std::thread> running;
  for (int t = 1; t < threads; t++)
    running.emplace_back([&, t] { hits[t] = scan(t, lines * t / threads, lines * (t + 1) / threads); });
  hits[0] = scan(0, 0, lines / threads);
  uint64_t sum = hits[0];
  for (int t = 1; t < threads; t++) { running[t - 1].join(); sum += hits[t]; }
  return sum;
}

// Same as in Counts.cs: two sets of lines with one sum are taken for the same.
inline uint64_t mark(uint64_t line) {
  uint64_t z = (line + 1) * 0x9E3779B97F4A7C15ull;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  return z ^ (z >> 27);
}

struct Counts {
  std::vector<uint64_t> hits, marks;
  explicit Counts(size_t patterns) : hits(patterns), marks(patterns) {}
  void add(size_t pattern, size_t line) { hits[pattern]++; marks[pattern] += mark(line); }
  void write(const std::string& path) const {
    FILE* f = fopen(path.c_str(), "w");
    for (size_t i = 0; i < hits.size(); i++)
      fprintf(f, "%llu %llu\n", (unsigned long long)hits[i], (unsigned long long)marks[i]);
    fclose(f);
  }
};

// Where that was asked for: how often each pattern matches, or the lines of one, as `ask(line, found)` tells them.
inline bool tell(const Arguments& args, size_t patterns, size_t lines, const std::function<void(size_t, std::vector<int>&)>& ask) {
  if (args.counts.empty() && args.lines_of < 0) return false;
  Counts counts(patterns);
  std::vector<int> found;
  for (size_t i = 0; i < lines; i++) {
    found.clear();
    ask(i, found);
    for (int p : found) {
      counts.add(p, i);
      if (p == args.lines_of) printf("%zu\n", i);
    }
  }
  if (!args.counts.empty()) counts.write(args.counts);
  return true;
}

// A tenth of the text, up to 10 MB, goes before: what is built on the way is then there, as in the other systems.
inline size_t warm(const Lines& lines) {
  size_t bytes = 0, n = 0;
  while (n < lines.size() / 10 && bytes < 10'000'000) bytes += lines[n++].size() + 1;
  return n;
}

inline void report(uint64_t hits, size_t bytes, double seconds, double cpu, double compile) {
  printf("hits=%llu bytes=%zu seconds=%.4f cpu=%.4f compile=%.4f\n", (unsigned long long)hits, bytes, seconds, cpu, compile);
}
