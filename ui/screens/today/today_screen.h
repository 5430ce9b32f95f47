// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class TextLabel;

/// The first page after unlocking: a greeting and at most a handful of things, each of which can be waved away.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    TodayScreen(const Theme& theme, TodayModel& today, QWidget* parent = nullptr);

Q_SIGNALS:
    void writeWanted();
    void draftWanted();
    void continueWanted(const QString& runId);
    void exerciseWanted(const QString& id);
    void entryWanted(const QString& id);
    void libraryWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    QWidget* makeHead();
    QWidget* unfinishedCard(const TodayModel::Unfinished& run);
    QWidget* breakCard(const TodayModel::Unfinished& run);
    QWidget* suggestionCard(const TodayModel::Suggestion& suggestion);
    QWidget* draftCard();
    QWidget* quietCard();
    QWidget* memoryLine(const TodayModel::Memory& memory);
    QPushButton* button(const QString& text, const char* kind, const QString& name, QWidget* parent);
    void askToLetGo(const TodayModel::Unfinished& run);

    const Theme& m_theme;
    TodayModel& m_today;
    TextLabel* m_date = nullptr;
    TextLabel* m_greeting = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace inglenook::ui
