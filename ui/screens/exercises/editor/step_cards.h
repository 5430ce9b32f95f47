// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft_model.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QVector>
#include <QWidget>

#include <functional>
#include <utility>

class QKeyEvent;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

/// A part of a draft as a card: what it is called, what happens, and how much is still to mend.
class StepCard : public QAbstractButton {
    Q_OBJECT

public:
    StepCard(const Theme& theme, int place, QWidget* parent);

    /// Keys of the whole list; a button or a scrolled page would take them otherwise. True when it was one.
    void setListKeys(std::function<bool(const QKeyEvent&)> keys) { m_keys = std::move(keys); }
    void show(const QString& title, const QString& detail, int faults);
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    int m_place;
    std::function<bool(const QKeyEvent&)> m_keys;
    QString m_detail;
    int m_faults = 0;
};

/// The head of the exercise and its steps, one below the other. One stop of the Tab key; the arrows choose, with Ctrl
/// they move the step, Ctrl+D makes it twice, Delete takes it out.
class StepCards : public QWidget {
    Q_OBJECT

public:
    StepCards(const Theme& theme, DraftModel& model, QWidget* parent);

    void focusChosen();
    [[nodiscard]] bool hasKeyboard() const;

private:
    bool obey(const QKeyEvent& event);
    void build();
    void refresh();
    void describe(StepCard& card) const;

    const Theme& m_theme;
    DraftModel& m_model;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QVector<StepCard*> m_cards;
};

} // namespace inglenook::ui
