// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/control_style.h"
#include "theme/icon_loader.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kSmallestText = 100;
constexpr int kLargestText = 150;
constexpr int kHalfLight = 128;

} // namespace

// The palette of the platform is the only hint at its theme that costs nothing; it is gone once ours is set.
Theme::Theme(QObject* parent)
    : QObject{parent},
      m_systemDark{QGuiApplication::palette().color(QPalette::Window).lightness() < kHalfLight},
      m_icons{std::make_unique<IconLoader>()}
{
    m_tokens = m_systemDark ? darkTokens() : lightTokens();
}

Theme::~Theme() = default;

int Theme::px(double logicalPx, double scale) const
{
    return qRound(logicalPx * scale * m_textSize / 100.0);
}

QFont Theme::font(TextRole role, double scale) const
{
    return fontFor(role, scale * m_textSize / 100.0);
}

int Theme::lineHeight(TextRole role, double scale) const
{
    return px(typeStyle(role).line, scale);
}

QIcon Theme::icon(const QString& name, const QColor& colour) const
{
    return m_icons->icon(name, colour);
}

QPixmap Theme::pixmap(const QString& name, const QColor& colour, int side, qreal devicePixelRatio) const
{
    return m_icons->pixmap(name, colour, side, devicePixelRatio);
}

void Theme::setMode(ThemeMode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        refresh();
}

void Theme::setTextSize(int percent)
{
    const auto held = std::clamp(percent, kSmallestText, kLargestText);
    if (std::exchange(m_textSize, held) != held)
        refresh();
}

int Theme::weekBegins() const
{
    return m_weekBegins == 0 ? static_cast<int>(QLocale{}.firstDayOfWeek()) : m_weekBegins;
}

QDate Theme::weekStart(QDate day) const
{
    constexpr int kDays = 7;
    return day.addDays(-((day.dayOfWeek() - weekBegins() + kDays) % kDays));
}

void Theme::setWeekBegins(int day)
{
    if (std::exchange(m_weekBegins, day) != day)
        Q_EMIT changed();
}

void Theme::setHighContrast(bool on)
{
    if (std::exchange(m_highContrast, on) != on)
        refresh();
}

void Theme::setReducedMotion(bool on)
{
    if (std::exchange(m_reducedMotion, on) != on)
        Q_EMIT changed();
}

void Theme::setSystemDark(bool dark)
{
    if (std::exchange(m_systemDark, dark) != dark && m_mode == ThemeMode::System)
        refresh();
}

void Theme::setSystemHighContrast(bool on)
{
    if (std::exchange(m_systemHighContrast, on) != on)
        refresh();
}

void Theme::setSystemReducedMotion(bool on)
{
    if (std::exchange(m_systemReducedMotion, on) != on)
        Q_EMIT changed();
}

void Theme::dress(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new ControlStyle{*this});
    refresh();
}

void Theme::refresh()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
    m_tokens = dark ? darkTokens() : lightTokens();
    if (highContrast())
        m_tokens = inglenook::ui::highContrast(m_tokens);
    if (m_application) {
        QApplication::setPalette(palette(m_tokens));
        QApplication::setFont(font(TextRole::Body));
        m_application->setStyleSheet(styleSheet(m_tokens, m_textSize / 100.0));
    }
    Q_EMIT changed();
}

} // namespace inglenook::ui
