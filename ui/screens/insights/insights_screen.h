// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/behind_model.h"
#include "models/insights_model.h"
#include "screens/insights/insight_paper.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class BehindPanel;
class EmptyState;
class InsightCard;
class RangeBar;
class TakeOut;

/// Looking back: pictures of what was written down, and beside them the entries behind a point.
class InsightsScreen : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    InsightsScreen(const Theme& theme, InsightsModel& insights, BehindModel& behind, QWidget* parent);
    ~InsightsScreen() override;

    /// What must leave no file behind offers neither paper nor files.
    void keepInside();

Q_SIGNALS:
    void entryWanted(const QString& id);
    void togetherWanted();
    void done(const QString& sentence);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePage();
    void makeLineChooser(InsightCard* card);
    void fill();
    [[nodiscard]] InsightPaper paper() const;
    void arrange();
    void showBehind(InsightPicture::Kind kind, int point);
    void closeBehind();
    [[nodiscard]] InsightCard* card(InsightPicture::Kind kind) const;

    const Theme& m_theme;
    InsightsModel& m_insights;
    BehindModel& m_behind;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    RangeBar* m_range = nullptr;
    TakeOut* m_takeOut = nullptr;
    bool m_staysInside = false;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
    EmptyState* m_empty = nullptr;
    QVector<InsightCard*> m_cards; ///< in reading order
    QPushButton* m_line = nullptr;
    BehindPanel* m_panel = nullptr;
    InsightCard* m_behindCard = nullptr; ///< whose point the panel is about
    QVector<QVector<InsightCard*>> m_arranged;
};

} // namespace inglenook::ui
