// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaks/memory_search.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

namespace inglenook::test {
namespace {

constexpr std::size_t kPiece = 6;
constexpr std::size_t kChunk = std::size_t{1} << 22;
constexpr std::array<std::size_t, 3> kEncodings{1, 2, 4};
constexpr std::array<std::size_t, 12> kElements{6, 8, 10, 12, 16, 20, 24, 28, 32, 40, 48, 64};
constexpr std::size_t kLongest = 64 * 64;

struct Mapping {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::string name;
};

/// What is looked for: `length` letters of a word from `from` on, `stride` bytes apart.
struct Needle {
    std::size_t word, from, length, stride;
};
using ByFirstByte = std::array<std::vector<Needle>, 256>;

std::string ofProcess(pid_t process, const char* what)
{
    return "/proc/" + std::to_string(process) + "/" + what;
}

std::vector<Mapping> mappingsOf(pid_t process)
{
    std::vector<Mapping> mappings;
    std::ifstream maps{ofProcess(process, "maps")};
    for (std::string line; std::getline(maps, line);) {
        std::istringstream words{line};
        Mapping mapping;
        std::string range, rights, offset, device, inode;
        words >> range >> rights >> offset >> device >> inode;
        std::getline(words >> std::ws, mapping.name);
        const auto dash = range.find('-');
        mapping.begin = std::stoull(range.substr(0, dash), nullptr, 16);
        mapping.end = std::stoull(range.substr(dash + 1), nullptr, 16);
        const bool isKernels = mapping.name == "[vvar]" || mapping.name == "[vsyscall]";
        // What nobody may write to and a file brought along holds nothing that was typed.
        const bool isOfFile = inode != "0" && rights[1] != 'w';
        if (rights.front() == 'r' && !isKernels && !isOfFile)
            mappings.push_back(mapping);
    }
    return mappings;
}

void look(std::vector<Finding>& found, const ByFirstByte& needles, const std::vector<MaskedWord>& words,
          const unsigned char* bytes, std::size_t size, std::size_t startBefore, const Mapping& mapping,
          std::uint64_t address)
{
    for (std::size_t i = 0; i < startBefore; ++i) {
        for (const auto& needle : needles[bytes[i] ^ kMask]) {
            if (i + (needle.length - 1) * needle.stride >= size)
                continue;
            std::size_t k = 1;
            while (k < needle.length &&
                   (bytes[i + k * needle.stride] ^ kMask) == words[needle.word].masked(needle.from + k))
                ++k;
            if (k == needle.length)
                found.push_back({needle.word, needle.stride, address + i, mapping.name});
        }
    }
}

std::vector<Finding> search(pid_t process, const std::vector<MaskedWord>& words, const ByFirstByte& needles)
{
    std::vector<Finding> found;
    const int memory = open(ofProcess(process, "mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return found;
    const auto chunk = std::make_unique<unsigned char[]>(kChunk + kLongest);
    for (const auto& mapping : mappingsOf(process)) {
        for (auto at = mapping.begin; at < mapping.end; at += kChunk) {
            const auto wanted = std::min<std::uint64_t>(kChunk + kLongest, mapping.end - at);
            const auto got = pread(memory, chunk.get(), wanted, static_cast<off_t>(at));
            if (got > 0)
                look(found, needles, words, chunk.get(), static_cast<std::size_t>(got),
                     std::min(static_cast<std::size_t>(got), kChunk), mapping, at);
        }
    }
    close(memory);
    return found;
}

} // namespace

std::vector<Finding> searchMemory(pid_t process, const std::vector<MaskedWord>& words)
{
    ByFirstByte needles;
    for (std::size_t word = 0; word < words.size(); ++word) {
        const auto length = std::min(kPiece, words[word].size());
        for (std::size_t from = 0; from + length <= words[word].size(); ++from)
            for (const auto stride : kEncodings)
                needles[words[word].masked(from)].push_back({word, from, length, stride});
        for (const auto stride : kElements)
            needles[words[word].masked(0)].push_back({word, 0, length, stride});
    }
    return search(process, words, needles);
}

std::vector<Finding> searchMemoryForBytes(pid_t process, const std::vector<MaskedWord>& bytes)
{
    ByFirstByte needles;
    for (std::size_t word = 0; word < bytes.size(); ++word)
        needles[bytes[word].masked(0)].push_back({word, 0, bytes[word].size(), 1});
    return search(process, bytes, needles);
}

bool canRead(pid_t process)
{
    const int memory = open(ofProcess(process, "mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory >= 0)
        close(memory);
    return memory >= 0;
}

} // namespace inglenook::test
