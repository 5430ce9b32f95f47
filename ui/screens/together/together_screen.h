// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promises_model.h"
#include "models/rituals_model.h"
#include "theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace inglenook::ui {

class NoteLine;
class RitualsColumn;
class PromisesColumn;

/// Rituals and promises, side by side where there is room.
class TogetherScreen : public QWidget {
    Q_OBJECT

public:
    TogetherScreen(const Theme& theme, RitualsModel& rituals, PromisesModel& promises, QWidget* parent = nullptr);

    /// Opens the form of one that is open.
    void changePromise(const QString& id);
    /// As of RitualsColumn.
    void setOffersFile(bool offers);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void chooseCalendarFile();
    void writeCalendar(const QString& path);

    const Theme& m_theme;
    RitualsModel& m_rituals;
    PromisesModel& m_promises;
    PromisesColumn* m_promisesColumn = nullptr;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    RitualsColumn* m_left = nullptr;
    NoteLine* m_good = nullptr;
    NoteLine* m_trouble = nullptr;
};

} // namespace inglenook::ui
