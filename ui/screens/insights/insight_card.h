// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight_picture.h"
#include "models/insight_table.h"
#include "models/people.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace inglenook::ui {

class Plot;
class TextLabel;

/// One picture with the sentence that says it first, and the same figures as a table.
class InsightCard : public Card {
    Q_OBJECT

public:
    InsightCard(const Theme& theme, InsightPicture::Kind kind, QWidget* parent);

    void setPicture(const InsightPicture& picture, const QVector<Person>& people);
    [[nodiscard]] const InsightPicture& picture() const { return m_picture; }
    [[nodiscard]] Plot* plot() const { return m_plot; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    void showTable(bool table);
    [[nodiscard]] bool isTable() const;
    /// The point whose entries are looked at; -1: none.
    void setChosen(int point);
    /// Puts the keyboard back where the point is.
    void focusFigures();
    /// Stands at the end of the card's first line.
    void addToHead(QWidget* widget);

Q_SIGNALS:
    void chosen(int point);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable(const QString& key);
    void fitTable();

    const Theme& m_theme;
    InsightPicture m_picture;
    QHBoxLayout* m_head;
    TextLabel* m_caption;
    TextLabel* m_sentence;
    TextLabel* m_note;
    QPushButton* m_swap;
    Plot* m_plot;
    QTableView* m_table = nullptr;
    InsightTable* m_model;
    bool m_isTable = false;
};

} // namespace inglenook::ui
