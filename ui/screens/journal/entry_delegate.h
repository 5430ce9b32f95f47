// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/whose.h"
#include "theme/theme.h"
#include "widgets/member_mark.h"

#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVector>

namespace inglenook::ui {

/// A row of the timeline: whose it is, title, day, two lines, and what a search found.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    EntryDelegate(const Theme& theme, QVector<PersonLook> people, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setCompact(bool compact) { m_compact = compact; }
    /// Of two journals: those from `firstOfOurs` on are members of the shared one.
    void setPeople(QVector<PersonLook> people, qsizetype firstOfOurs);

private:
    /// "Mine" or "Ours" in a box of its own that ends at `right`; gives how wide it is.
    int paintWhose(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line, Whose whose) const;
    void paintMarks(QPainter& painter, const QRect& box, int author) const;
    void paintTitle(QPainter& painter, const QRect& box, Qt::LayoutDirection direction, const QModelIndex& index) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marksOf(const QVariant& hits) const;
    void paintSnippet(QPainter& painter, const QRect& box, const QModelIndex& index) const;

    const Theme& m_theme;
    QVector<PersonLook> m_people;
    qsizetype m_firstOfOurs = 0; ///< in it
    bool m_compact = false;
};

} // namespace inglenook::ui
