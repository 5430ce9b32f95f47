// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_button.h"
#include "widgets/text_block.h"

#include <QVector>
#include <QWidget>

class QToolButton;

namespace inglenook::ui {

class SessionFoot;

/// Between two answers that nobody else may see: a whole page in the next person's colour.
///
/// It opens by its button or by Enter, never by a shortcut or a click beside it. It shows nothing of what was answered.
class HandOverPage : public QWidget {
    Q_OBJECT

public:
    HandOverPage(const Theme& theme, QWidget* parent);

    struct Texts {
        QString title;    ///< "Hand the laptop to Sam"
        QString sentence; ///< "Alex's answer is sealed. Alex, look away for a moment."
        QString action;   ///< "I am Sam, and only I can see"
    };
    void setNext(const PersonLook& next, const Texts& texts);
    void setScale(double scale);

    /// Its way to a break and to stop, in the same place as on every session page.
    [[nodiscard]] SessionFoot* foot() const { return m_foot; }
    /// An icon in the top corner, in the colours of the page.
    QToolButton* addTool(const QString& icon, const QString& name, const QString& shortcut = {});
    [[nodiscard]] SessionButton* button() const { return m_open; }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    void layOut();
    struct Block {
        TextBlock title;
        TextBlock sentence;
        int top = 0;
        int mark = 0;
    };
    [[nodiscard]] Block block() const;

    SessionScale m_measures;
    PersonLook m_next;
    Texts m_texts;
    SessionButton* m_open;
    SessionFoot* m_foot;
    struct Tool {
        QToolButton* button;
        QString icon;
    };
    QVector<Tool> m_tools;
};

} // namespace inglenook::ui
