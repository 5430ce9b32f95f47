// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/entry_templates.h"
#include "journal/journal.h"

#include <QObject>
#include <QString>
#include <QVector>

namespace inglenook::ui {

/// What a new entry can begin with: ours first, then those that this journal's people made.
class TemplatesModel : public QObject {
    Q_OBJECT

public:
    struct Line {
        QString id;
        QString name;
        QString about; ///< empty for own ones
        bool isOwn = false;
    };

    /// `journal` outlives the model.
    explicit TemplatesModel(journal::Journal& journal, QObject* parent = nullptr);

    [[nodiscard]] QVector<Line> lines() const;
    /// `content` with the template's title and tags where it has none, and its text after what is there.
    [[nodiscard]] journal::EntryContent applied(const QString& id, journal::EntryContent content) const;
    /// Keeps title, tags and text under a name; one of the same name is replaced. False when it has no name.
    bool keep(const QString& name, const journal::EntryContent& content);
    void forget(const QString& id);

Q_SIGNALS:
    void failed(const QString& sentence) const;

private:
    journal::Journal& m_journal;
    std::vector<exercises::EntryTemplate> m_ours;
};

} // namespace inglenook::ui
