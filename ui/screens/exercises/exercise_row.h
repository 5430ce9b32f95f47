// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"
#include "theme/theme.h"

#include <QAbstractButton>

namespace inglenook::ui {

/// An exercise in the library: title and when it was last done, what you do, who, how long. One wide button.
class ExerciseRow : public QAbstractButton {
    Q_OBJECT

public:
    ExerciseRow(const Theme& theme, LibraryItem item, QWidget* parent);

    [[nodiscard]] const QString& exercise() const { return m_item.id; }
    void setRounded(bool top, bool bottom); ///< first and last row of a card

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// What can be done with the exercise, at a place on the screen.
    void menuWanted(const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int whoWidth() const;
    [[nodiscard]] int minutesWidth() const;
    [[nodiscard]] bool isCompact(int width) const;
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] int summaryHeight(int width) const;
    void paintNote(QPainter& painter, int from, int room) const;
    void paintFacts(QPainter& painter) const;

    const Theme& m_theme;
    LibraryItem m_item;
    bool m_top = false;
    bool m_bottom = false;
};

} // namespace inglenook::ui
