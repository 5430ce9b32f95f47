// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QVector>

namespace inglenook::ui {

/// What an entry was before it was changed.
class VersionsModel : public QObject {
    Q_OBJECT

public:
    struct Line {
        QString id;
        QDateTime written; ///< since when the entry was this
        QString title;
        QString preview;
    };

    /// `journal` outlives the model.
    explicit VersionsModel(journal::Journal& journal, QObject* parent = nullptr);

    [[nodiscard]] QVector<Line> of(const EntryId& entry) const; ///< newest first
    [[nodiscard]] std::optional<journal::EntryContent> find(const QString& id) const;

Q_SIGNALS:
    void failed(const QString& sentence) const;

private:
    journal::Journal& m_journal;
};

} // namespace inglenook::ui
