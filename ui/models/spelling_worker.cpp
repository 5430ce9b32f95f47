// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling_worker.h"

#include "app/memory.h"
#include "base/log.h"

#include <utility>

namespace inglenook::ui {

SpellingWorker::SpellingWorker(spelling::DictionaryFile file, std::vector<std::string> ownWords)
    : m_file{std::move(file)},
      m_ownWords{std::move(ownWords)},
      m_thread{[this] {
          run();
          app::forgetWhatWasFreed();
      }}
{
}

SpellingWorker::~SpellingWorker()
{
    const std::lock_guard lock{m_mutex};
    m_isOver = true;
    m_tasks.clear();
    m_something.notify_all();
}

void SpellingWorker::add(Task task)
{
    const std::lock_guard lock{m_mutex};
    m_tasks.push_back(std::move(task));
    m_something.notify_one();
}

std::optional<SpellingWorker::Task> SpellingWorker::next()
{
    std::unique_lock lock{m_mutex};
    m_something.wait(lock, [this] { return m_isOver || !m_tasks.empty(); });
    if (m_isOver)
        return std::nullopt;
    auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

void SpellingWorker::run()
{
    try {
        spelling::Dictionary dictionary{m_file};
        for (const auto& word : m_ownWords)
            dictionary.add(word);
        while (auto task = next())
            (*task)(dictionary);
    } catch (const std::exception&) {
        log::warning("The spelling could not be checked.");
    }
}

void SpellingWorker::check(std::vector<std::string> words, Checked done)
{
    add([this, asked = std::move(words), tell = std::move(done)](spelling::Dictionary& dictionary) mutable {
        std::vector<std::string> unknown;
        for (const auto& word : asked) {
            if (!dictionary.knows(word))
                unknown.push_back(word);
            const std::lock_guard lock{m_mutex};
            if (m_isOver)
                return;
        }
        tell(std::move(unknown), std::move(asked));
    });
}

void SpellingWorker::suggest(std::string word, Suggested done)
{
    constexpr std::size_t kMost = 6;
    add([asked = std::move(word), tell = std::move(done)](spelling::Dictionary& dictionary) {
        tell(dictionary.suggest(asked, kMost));
    });
}

void SpellingWorker::learn(std::string word)
{
    add([learned = std::move(word)](spelling::Dictionary& dictionary) { dictionary.add(learned); });
}

} // namespace inglenook::ui
