// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"
#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// The top of the sidebar: the marks of those whose journal it is, and its name. On the rail only the marks.
class JournalHeader : public QWidget {
    Q_OBJECT

public:
    JournalHeader(const Theme& theme, const QVector<Person>& people, const QString& name, QWidget* parent);
    void setRail(bool rail);

private:
    QWidget* m_name = nullptr;
};

} // namespace inglenook::ui
