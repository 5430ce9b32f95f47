// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/typed_day.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace inglenook::ui {

/// The words for days of `locale`, beside the English ones, which the search always takes. A week begins on
/// `weekBegins`, 1 Monday to 7 Sunday; 0: where the locale begins it.
[[nodiscard]] journal::DayNames dayNamesOf(const QLocale& locale, int weekBegins = 0);

/// The day that somebody typed to go to: the last one of a week, month or year, since lists go back in time from there.
/// Nothing when it is none.
[[nodiscard]] std::optional<QDate> typedDate(const QString& text, const QDate& today, const QLocale& locale,
                                             int weekBegins = 0);

} // namespace inglenook::ui
