// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/spelling_worker.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace inglenook::ui {

/// The spelling of what is written, by a dictionary that the system has. Which language is chosen, and the words that
/// people add, stay in the journal; nothing is ever written elsewhere. Words are looked up once and off this thread.
class SpellingModel : public QObject {
    Q_OBJECT

public:
    /// `journal` outlives the model.
    SpellingModel(journal::Journal& journal, std::vector<spelling::DictionaryFile> dictionaries,
                  QObject* parent = nullptr);
    ~SpellingModel() override;

    [[nodiscard]] QStringList languages() const;
    /// Empty when the spelling is not checked.
    [[nodiscard]] const QString& language() const { return m_language; }
    void setLanguage(const QString& language);
    /// "English (United States)"
    [[nodiscard]] static QString nameOf(const QString& language);

    /// Words of `line` that are not known, as far as they were looked up: begin and length. The others are, and
    /// checked() tells.
    [[nodiscard]] QList<std::pair<int, int>> misspelled(const QString& line);
    [[nodiscard]] bool isMisspelled(const QString& word) const { return !m_known.value(word, true); }
    /// `tell` is called once, later, unless `context` has gone.
    void suggest(const QString& word, QObject* context, std::function<void(const QStringList&)> tell);
    /// From now on it is right, in this journal.
    void learn(const QString& word);
    void forget(const QString& word);
    [[nodiscard]] QStringList ownWords() const;

Q_SIGNALS:
    void checked(); ///< misspelled() may answer otherwise
    void failed(const QString& sentence) const;

private:
    void begin();
    void ask();

    journal::Journal& m_journal;
    std::vector<spelling::DictionaryFile> m_dictionaries;
    QString m_language;
    QHash<QString, bool> m_known; ///< by word
    QSet<QString> m_asked;
    QStringList m_toAsk;
    QTimer m_askSoon;
    std::unique_ptr<SpellingWorker> m_worker;
};

} // namespace inglenook::ui
