// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/dictionary.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace inglenook::ui {

/// A dictionary on a thread of its own, which it needs a moment to be read into. Answers are given on that thread, in
/// order. When it goes, what it was asked is forgotten and the stack of the thread wiped.
class SpellingWorker {
public:
    using Checked = std::function<void(std::vector<std::string> unknown, std::vector<std::string> asked)>;
    using Suggested = std::function<void(std::vector<std::string>)>;

    SpellingWorker(spelling::DictionaryFile file, std::vector<std::string> ownWords);
    ~SpellingWorker();
    SpellingWorker(const SpellingWorker&) = delete;
    SpellingWorker& operator=(const SpellingWorker&) = delete;

    void check(std::vector<std::string> words, Checked done);
    void suggest(std::string word, Suggested done);
    void learn(std::string word);

private:
    using Task = std::function<void(spelling::Dictionary&)>;

    void add(Task task);
    void run();
    std::optional<Task> next();

    spelling::DictionaryFile m_file;
    std::vector<std::string> m_ownWords;
    std::mutex m_mutex;
    std::condition_variable m_something;
    std::deque<Task> m_tasks;
    bool m_isOver = false;
    std::jthread m_thread; ///< last, so that it ends before the rest goes
};

} // namespace inglenook::ui
