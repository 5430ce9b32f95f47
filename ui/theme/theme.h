// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/motion.h"
#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QDate>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

class QApplication;

namespace inglenook::ui {

class IconLoader;

enum class ThemeMode { System, Light, Dark };

/// How everything looks right now: colours, text size, icons and motion.
///
/// One object, made by main and handed by reference to the widgets that paint or measure. It outlives them.
/// Interface thread only. Setters do nothing when nothing changes.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] int textSize() const { return m_textSize; } ///< In percent.
    /// The day that a week begins with, 1 Monday to 7 Sunday: as it was set, or as the locale has it.
    [[nodiscard]] int weekBegins() const;
    /// The first day of the week that `day` lies in.
    [[nodiscard]] QDate weekStart(QDate day) const;
    [[nodiscard]] bool highContrast() const { return m_highContrast || m_systemHighContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion || m_systemReducedMotion; }

    /// A length that holds text, at the chosen text size. `scale` is sessionScale() inside a session.
    [[nodiscard]] int px(double logicalPx, double scale = 1.0) const;
    [[nodiscard]] QFont font(TextRole role, double scale = 1.0) const;
    [[nodiscard]] int lineHeight(TextRole role, double scale = 1.0) const;

    /// The icon of that name in that colour. Loaded when first painted; an unknown name gives an empty icon.
    [[nodiscard]] QIcon icon(const QString& name, const QColor& colour) const;
    /// For painting by hand: `side` logical px, sharp at that device pixel ratio.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& colour, int side, qreal devicePixelRatio) const;

    [[nodiscard]] Motion motion(Movement movement) const { return Motion::of(movement, reducedMotion()); }

    void setMode(ThemeMode mode);
    void setTextSize(int percent); ///< Held between 100 and 150.
    void setWeekBegins(int day);   ///< 0: as the locale has it
    void setHighContrast(bool on);
    void setReducedMotion(bool on);

    /// What the desktop wishes; followed while the mode is System. See SystemAppearance.
    void setSystemDark(bool dark);
    void setSystemHighContrast(bool on);
    void setSystemReducedMotion(bool on);

    /// Puts style, palette, font and style sheet on the application, now and at every change. Call once.
    void dress(QApplication& application);

Q_SIGNALS:
    /// Colours, sizes or motion are different now. The style sheet is in place already.
    void changed();

private:
    void refresh();

    Tokens m_tokens;
    ThemeMode m_mode = ThemeMode::System;
    int m_textSize = 100;
    int m_weekBegins = 0;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_systemDark = false;
    bool m_systemHighContrast = false;
    bool m_systemReducedMotion = false;
    QApplication* m_application = nullptr;
    std::unique_ptr<IconLoader> m_icons;
};

} // namespace inglenook::ui
