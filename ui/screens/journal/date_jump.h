// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace inglenook::ui {

class TextLabel;

/// A field for a date in anybody's way of writing it, which says while one types what it understands. Enter goes there,
/// Esc closes.
class DateJump : public QWidget {
    Q_OBJECT

public:
    DateJump(const Theme& theme, QWidget* parent);

    void setToday(const QDate& today) { m_today = today; }
    void open();

Q_SIGNALS:
    void dayWanted(const QDate& day);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
    void go();
    void close();

    [[nodiscard]] std::optional<QDate> day() const;

    const Theme& m_theme;
    QDate m_today;
    QLineEdit* m_edit;
    TextLabel* m_note;
};

} // namespace inglenook::ui
