// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/locking_section.h"

#include "screens/settings/place_among.h"

namespace inglenook::ui {
namespace {

constexpr std::array kIdleMinutes{1, 5, 15, 60, 0};

} // namespace

LockingSection::LockingSection(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : SettingsSection{
          theme, tr("Locking"),
          tr("Ctrl+L locks at any moment. So does the computer when it goes to sleep or its screen is locked."), parent}
{
    const auto& now = settings.current();
    addChoice(tr("Lock by itself"), tr("When nobody has touched the keyboard or the mouse for this long."),
              QStringLiteral("settings/idle"),
              {tr("1 minute"), tr("5 minutes"), tr("15 minutes"), tr("1 hour"), tr("Never")},
              placeAmong(kIdleMinutes, now.idleLockMinutes), [&settings](int index) {
                  settings.change([index](app::Settings& next) {
                      next.idleLockMinutes = kIdleMinutes.at(static_cast<std::size_t>(index));
                  });
              });
    addSwitch(tr("Lock when the window is out of sight"), tr("When it is minimised, or another workspace is shown."),
              QStringLiteral("settings/hidden"), now.lockWhenHidden,
              [&settings](bool on) { settings.change([on](app::Settings& next) { next.lockWhenHidden = on; }); });
    addSwitch(tr("Ask for the passphrase after the curtain"),
              tr("F9 covers the window. With this on, coming back is unlocking."), QStringLiteral("settings/curtain"),
              now.curtainNeedsPassphrase, [&settings](bool on) {
                  settings.change([on](app::Settings& next) { next.curtainNeedsPassphrase = on; });
              });
}

} // namespace inglenook::ui
