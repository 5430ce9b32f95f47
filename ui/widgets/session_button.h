// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/member_mark.h"
#include "widgets/session_scale.h"

#include <QPushButton>

#include <optional>

namespace inglenook::ui {

/// A button of a session page, 56 px high, readable from two metres: may show the key that presses it.
///
/// Enter presses it as Space does. The text wraps nowhere; the button grows in width.
class SessionButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet };

    SessionButton(const Theme& theme, Kind kind, const QString& text, QWidget* parent);

    void setLeadingIcon(const QString& icon);
    void setTrailingIcon(const QString& icon);
    /// Shown only; the shortcut is made by the page. Screen readers get it as the description.
    void setKeyShown(const QString& key);
    /// On a page that is a person's solid colour the button is drawn in that pair of colours.
    void setOnColour(std::optional<PersonColour> colour);
    void setScale(double scale);
    /// Height at 100 %, 56 when not set.
    void setDrawnHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Look {
        QColor fill, border, text, icon;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int sidePadding() const;

    SessionScale m_measures;
    Kind m_kind;
    QString m_leading;
    QString m_trailing;
    QString m_key;
    std::optional<PersonColour> m_colour;
    int m_drawnHeight = 56;
};

} // namespace inglenook::ui
