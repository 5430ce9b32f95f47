// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks into the memory of a running process: scanner PID < what to look for, one a line,
//     word LABEL TEXT
//     keys JOURNAL PASSPHRASE
// and prints one line for each place: label, bytes between letters, address, mapping. Exit code 3: it may not look.

#include "leaks/journal_keys.h"
#include "leaks/memory_search.h"

#include <cstdlib>
#include <iostream>
#include <sstream>

using namespace inglenook;

int main(int argc, char* argv[])
{
    if (argc != 2)
        return 2;
    const auto process = static_cast<pid_t>(std::strtol(argv[1], nullptr, 10));
    if (!test::canRead(process))
        return 3;
    std::vector<test::MaskedWord> words;
    std::vector<std::string> labels;
    std::vector<test::MaskedWord> keys;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream fields{line};
        std::string kind;
        std::string second;
        std::string rest;
        fields >> kind >> second;
        std::getline(fields >> std::ws, rest);
        if (kind == "word") {
            labels.push_back(second);
            words.emplace_back(rest);
        } else if (kind == "keys") {
            const auto found = test::keysOf(second, rest);
            if (found.empty())
                return 4;
            keys.insert(keys.end(), found.begin(), found.end());
        }
    }
    for (const auto& finding : test::searchMemory(process, words))
        std::cout << labels[finding.word] << ' ' << finding.stride << ' ' << std::hex << finding.address << std::dec
                  << ' ' << finding.mapping << '\n';
    for (const auto& finding : test::searchMemoryForBytes(process, keys))
        std::cout << "key 1 " << std::hex << finding.address << std::dec << ' ' << finding.mapping << '\n';
    return 0;
}
