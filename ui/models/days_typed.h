// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <utility>

namespace inglenook::ui {

/// First and last day of what somebody typed: a day, a month or a year, as their language writes it, as 2026-05-12, or
/// in words ("last month"). A week begins on `weekBegins`, 1 Monday to 7 Sunday; 0: where the locale begins it.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> daysTyped(const QString& text, QDate today, int weekBegins = 0);

} // namespace inglenook::ui
