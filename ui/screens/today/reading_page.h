// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/today/today_page.h"

class QGridLayout;

namespace inglenook::ui {

/// What everyone answered, side by side, and one way to go on talking. Nothing computes who is right.
class ReadingPage : public TodayPage {
    Q_OBJECT

public:
    ReadingPage(const Theme& theme, const QuestionModel::Reading& reading, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void entryWanted(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTalk(const QuestionModel::Reading& reading);
    void arrange();

    QGridLayout* m_answers;
    QVector<QWidget*> m_panels;
    QWidget* m_done = nullptr;
    int m_across = 0;
};

} // namespace inglenook::ui
