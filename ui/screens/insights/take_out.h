// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/insights/insight_paper.h"

#include <QPushButton>

#include <functional>

namespace inglenook::ui {

/// Prints what is looked at, or saves it as a file, and says what a file outside the journal means.
class TakeOut : public QPushButton {
    Q_OBJECT

public:
    /// `paper` is asked when it is needed.
    TakeOut(const Theme& theme, std::function<InsightPaper()> paper, QWidget* parent);

    void print();

Q_SIGNALS:
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    void showMenu();
    void askToSave(PictureFile kind);
    void chooseFile(PictureFile kind);

    const Theme& m_theme;
    std::function<InsightPaper()> m_paper;
};

} // namespace inglenook::ui
