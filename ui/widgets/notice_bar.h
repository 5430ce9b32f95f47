// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace inglenook::ui {

/// A sentence above a page that stays until it is no longer true or was read, with one way out. Takes no focus by
/// itself and blocks nothing; announced to screen readers when it comes. A button of it that goes gives the focus back.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { GoodNews, Trouble };

    NoticeBar(const Theme& theme, QWidget* parent);

    /// Without `action` there is only the way to put it away. A sentence that is shown already is not announced again.
    void present(Kind kind, const QString& sentence, const QString& action = {});
    void putAway();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionChosen();

private:
    void restyle();
    void giveFocusBack();

    const Theme& m_theme;
    Kind m_kind = Kind::GoodNews;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_away;
    QPointer<QWidget> m_before; ///< had the focus before one of the buttons
};

} // namespace inglenook::ui
