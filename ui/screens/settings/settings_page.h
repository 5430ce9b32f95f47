// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings_model.h"
#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace inglenook::ui {

/// What belongs to this computer: how it looks, when it locks, which journals it remembers.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, SettingsModel& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One of a few, with one line that says what it does.
    void addChoice(QVBoxLayout& column, const QString& name, const QString& help, const QString& objectName,
                   const QStringList& words, int current, const std::function<void(int)>& choose);
    void addSwitch(QVBoxLayout& column, const QString& name, const QString& help, const QString& objectName, bool on,
                   const std::function<void(bool)>& set);

    const Theme& m_theme;
    QWidget* m_back = nullptr;
};

} // namespace inglenook::ui
