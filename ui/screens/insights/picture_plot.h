// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight_picture.h"
#include "models/people.h"
#include "widgets/plot.h"

#include <QVector>

namespace inglenook::ui {

/// The plot that draws pictures of that kind.
[[nodiscard]] Plot* plotFor(InsightPicture::Kind kind, const Theme& theme, QWidget* parent);
[[nodiscard]] PlotData plotDataOf(const InsightPicture& picture, const QVector<Person>& people);
/// For object names: "marks".
[[nodiscard]] QString keyOf(InsightPicture::Kind kind);

} // namespace inglenook::ui
