// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/appearance_section.h"

#include "screens/settings/place_among.h"

namespace inglenook::ui {
namespace {

constexpr std::array kTextSizes{100, 115, 130, 150};
constexpr std::array kWeekBegins{0, 1, 6, 7}; ///< as of Qt::DayOfWeek; 0 as the system

} // namespace

AppearanceSection::AppearanceSection(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : SettingsSection{theme, tr("How it looks"), {}, parent}
{
    const auto& now = settings.current();
    addChoice(tr("Light or dark"), tr("As the system, or always the same."), QStringLiteral("settings/theme"),
              {tr("As the system"), tr("Light"), tr("Dark")}, static_cast<int>(now.theme), [&settings](int index) {
                  settings.change([index](app::Settings& next) { next.theme = static_cast<app::ThemeChoice>(index); });
              });
    addChoice(tr("Text size"), tr("Everything grows with it."), QStringLiteral("settings/text-size"),
              {tr("100 %"), tr("115 %"), tr("130 %"), tr("150 %")}, placeAmong(kTextSizes, now.textSizePercent),
              [&settings](int index) {
                  settings.change([index](app::Settings& next) {
                      next.textSizePercent = kTextSizes.at(static_cast<std::size_t>(index));
                  });
              });
    addChoice(tr("The week begins on"),
              tr("In the calendar, where weeks are looked back on, and when you type “last week”."),
              QStringLiteral("settings/week-begins"), {tr("As the system"), tr("Monday"), tr("Saturday"), tr("Sunday")},
              placeAmong(kWeekBegins, now.weekBegins), [&settings](int index) {
                  settings.change([index](app::Settings& next) {
                      next.weekBegins = kWeekBegins.at(static_cast<std::size_t>(index));
                  });
              });
    addChoice(
        tr("Motion"), tr("Seats glide when the turn passes, or change at once."), QStringLiteral("settings/motion"),
        {tr("As the system"), tr("None")}, static_cast<int>(now.motion), [&settings](int index) {
            settings.change([index](app::Settings& next) { next.motion = static_cast<app::MotionChoice>(index); });
        });
}

} // namespace inglenook::ui
