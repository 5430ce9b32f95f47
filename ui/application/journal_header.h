// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people.h"
#include "theme/theme.h"

#include <QAbstractButton>

namespace inglenook::ui {

/// The top of the sidebar: the marks of those whose journal it is, and its name. On the rail only the marks. Pressed,
/// it opens a menu of what concerns the whole journal.
class JournalHeader : public QAbstractButton {
    Q_OBJECT

public:
    JournalHeader(const Theme& theme, const QVector<Person>& people, const QString& name, QWidget* parent);
    void setRail(bool rail);
    /// Of a demonstration nothing goes out, and nothing comes in.
    void setDemonstration(bool demonstration) { m_isDemonstration = demonstration; }

Q_SIGNALS:
    void commandWanted(const QString& command); ///< as in Shell's "Find anything"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    const Theme& m_theme;
    QWidget* m_name = nullptr;
    bool m_isDemonstration = false;
};

} // namespace inglenook::ui
