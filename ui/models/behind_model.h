// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/insight_figures.h"
#include "journal/journal.h"
#include "models/insight_picture.h"

#include <QAbstractListModel>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// What is behind a point of a picture, newest first: entries, looked for a slice at a time, and for more as the list
/// is scrolled; or the days on which something was kept.
class BehindModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString; empty for a day that no entry tells of
        WhenRole,                  ///< QString: "Alex, Wed 13 May"
        SnippetRole,
    };

    /// `journal` outlives the model.
    explicit BehindModel(journal::Journal& journal, QObject* parent = nullptr);
    ~BehindModel() override;

    void show(const InsightPoint& point);
    void clear();
    [[nodiscard]] bool isLooking() const { return m_slice.isActive(); }
    [[nodiscard]] bool hasMoments() const { return !m_moments.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Nothing more is looked for now.
    void looked();
    void failed(const QString& sentence);

private:
    void lookOn();
    [[nodiscard]] static QVariant momentData(const InsightMoment& moment, int role);
    [[nodiscard]] QString when(const journal::EntrySummary& entry) const;

    journal::Journal& m_journal;
    journal::InsightSelection m_selection;
    std::vector<journal::EntrySummary> m_entries;
    QVector<InsightMoment> m_moments;
    std::optional<journal::EntryKey> m_next;
    bool m_ended = true;
    int m_wanted = 0;
    QTimer m_slice;
};

} // namespace inglenook::ui
