// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling_model.h"

#include "models/guarded.h"
#include "models/spelling_words.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr const char* kPreference = "spelling";
constexpr const char* kOff = "off";
constexpr int kMostWords = 100'000; ///< that are remembered

QString textOf(const std::string& word)
{
    return QString::fromStdString(word);
}

} // namespace

SpellingModel::SpellingModel(journal::Journal& journal, std::vector<spelling::DictionaryFile> dictionaries,
                             QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_dictionaries{std::move(dictionaries)}
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &SpellingModel::ask);
    std::string chosen;
    guarded([&] { chosen = m_journal.preference(kPreference); }, [](const QString&) {});
    const auto all = languages();
    if (chosen.empty()) {
        // That of the person; then another form of it.
        const auto own = QLocale::system().name();
        const auto near = all.filter(own.section(u'_', 0, 0) + u'_');
        m_language = all.contains(own) ? own : near.isEmpty() ? QString{} : near.constFirst();
    } else if (chosen != kOff && all.contains(textOf(chosen))) {
        m_language = textOf(chosen);
    }
}

SpellingModel::~SpellingModel() = default;

QStringList SpellingModel::languages() const
{
    QStringList all;
    for (const auto& file : m_dictionaries)
        all.append(textOf(file.language));
    return all;
}

QString SpellingModel::nameOf(const QString& language)
{
    const QLocale locale{language};
    if (locale.language() == QLocale::C)
        return language;
    auto name = locale.nativeLanguageName();
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    name[0] = name[0].toUpper();
    return language.contains(u'_') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

void SpellingModel::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    guarded([&] { m_journal.setPreference(kPreference, language.isEmpty() ? kOff : language.toStdString()); },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    m_worker.reset();
    m_language = language;
    m_known.clear();
    m_asked.clear();
    m_toAsk.clear();
    Q_EMIT checked();
}

QStringList SpellingModel::ownWords() const
{
    QStringList words;
    guarded(
        [&] {
            for (const auto& word : m_journal.spelling().all())
                words.append(textOf(word));
        },
        [](const QString&) {});
    return words;
}

void SpellingModel::begin()
{
    const auto file = std::find_if(m_dictionaries.begin(), m_dictionaries.end(),
                                   [this](const auto& other) { return textOf(other.language) == m_language; });
    if (m_worker || file == m_dictionaries.end())
        return;
    std::vector<std::string> own;
    guarded([&] { own = m_journal.spelling().all(); }, [](const QString&) {});
    m_worker = std::make_unique<SpellingWorker>(*file, std::move(own));
}

QList<std::pair<int, int>> SpellingModel::misspelled(const QString& line)
{
    QList<std::pair<int, int>> places;
    if (m_language.isEmpty())
        return places;
    for (const auto& place : wordsToSpell(line, m_language)) {
        const auto word = line.mid(place.first, place.second);
        if (const auto known = m_known.constFind(word); known != m_known.constEnd()) {
            if (!*known)
                places.append(place);
        } else if (!m_asked.contains(word)) {
            m_asked.insert(word);
            m_toAsk.append(word);
            m_askSoon.start();
        }
    }
    return places;
}

void SpellingModel::ask()
{
    begin();
    if (!m_worker || m_toAsk.isEmpty())
        return;
    std::vector<std::string> words;
    for (const auto& word : std::exchange(m_toAsk, {}))
        words.push_back(word.toStdString());
    m_worker->check(std::move(words),
                    [this, language = m_language](std::vector<std::string> unknown, std::vector<std::string> asked) {
                        QMetaObject::invokeMethod(
                            this,
                            [this, language, unknown = std::move(unknown), asked = std::move(asked)] {
                                if (language != m_language)
                                    return;
                                if (m_known.size() > kMostWords)
                                    m_known.clear();
                                for (const auto& word : asked) {
                                    m_known.insert(textOf(word), true);
                                    m_asked.remove(textOf(word));
                                }
                                for (const auto& word : unknown)
                                    m_known.insert(textOf(word), false);
                                if (!unknown.empty())
                                    Q_EMIT checked();
                            },
                            Qt::QueuedConnection);
                    });
}

void SpellingModel::suggest(const QString& word, QObject* context, std::function<void(const QStringList&)> tell)
{
    begin();
    if (!m_worker)
        return;
    m_worker->suggest(word.toStdString(),
                      [this, waiting = QPointer{context}, tell = std::move(tell)](std::vector<std::string> found) {
                          QMetaObject::invokeMethod(
                              this,
                              [waiting, tell, found = std::move(found)] {
                                  if (!waiting)
                                      return;
                                  QStringList words;
                                  for (const auto& suggestion : found)
                                      words.append(textOf(suggestion));
                                  tell(words);
                              },
                              Qt::QueuedConnection);
                      });
}

void SpellingModel::learn(const QString& word)
{
    if (!guarded([&] { m_journal.spelling().add(word.toStdString()); },
                 [this](const QString& sentence) { Q_EMIT failed(sentence); }))
        return;
    m_known.insert(word, true);
    if (m_worker)
        m_worker->learn(word.toStdString());
    Q_EMIT checked();
}

void SpellingModel::forget(const QString& word)
{
    guarded([&] { m_journal.spelling().remove(word.toStdString()); },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    // A dictionary can't forget one word for certain; it is read anew with those that are left.
    m_worker.reset();
    m_known.clear();
    m_asked.clear();
    Q_EMIT checked();
}

} // namespace inglenook::ui
