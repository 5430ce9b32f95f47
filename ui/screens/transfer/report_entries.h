// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report_builder.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

/// The entries of the page that is shown, each with a tick: without it, it stays out. Below them those that were left
/// out, wherever they stood.
class ReportEntries : public QWidget {
    Q_OBJECT

public:
    ReportEntries(const Theme& theme, QWidget* parent);

    void setEntries(const QVector<PrintSheet::Line>& onPage, const QVector<PrintSheet::Line>& leftOut);

Q_SIGNALS:
    void leftOut(const inglenook::ui::PrintSheet::Line& entry);
    void putBack(const QString& id);

private:
    void addTick(const PrintSheet::Line& entry, bool isIn);

    const Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace inglenook::ui
