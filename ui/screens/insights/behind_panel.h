// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/behind_model.h"
#include "theme/theme.h"

#include <QFrame>

class QListView;
class QToolButton;

namespace inglenook::ui {

class TextLabel;

/// Beside the pictures: the entries behind one point, to be opened.
class BehindPanel : public QFrame {
    Q_OBJECT

public:
    static constexpr int kWidth = 300; ///< px at 100 %, beside the pictures

    /// The model outlives it.
    BehindPanel(const Theme& theme, BehindModel& model, QWidget* parent);

    void show(const InsightPoint& point);
    void focusList();
    /// As wide as it is beside the pictures, or as the page is in their place.
    void setFixed(bool fixed);

Q_SIGNALS:
    void entryWanted(const QString& id);
    void togetherWanted(); ///< where rituals and promises are
    void closed();

private:
    void tell();
    void restyle();

    const Theme& m_theme;
    BehindModel& m_model;
    TextLabel* m_title;
    TextLabel* m_note;
    QListView* m_list;
    QToolButton* m_close;
    bool m_isFixed = true;
};

} // namespace inglenook::ui
