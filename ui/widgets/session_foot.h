// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_button.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace inglenook::ui {

class ElidedLabel;

/// The foot of every session page, as wide as the window: a break and a way to stop, always left and always in the same
/// place; the one way forward right. Where nothing leads forward it can say what is waited for.
class SessionFoot : public QWidget {
    Q_OBJECT

public:
    SessionFoot(const Theme& theme, QWidget* parent);

    /// "We need a break"; alone, "I need a break". An empty text hides the button.
    void setBreakText(const QString& text);
    void setBreakIcon(const QString& icon, const QString& key);
    void setStopText(const QString& text);
    /// An empty text hides the button.
    void setForwardText(const QString& text);
    void setForwardEnabled(bool enabled);
    /// Instead of a way forward: "Waiting for Sam's answer". Empty for none.
    void setNote(const QString& note);
    /// Stands before the way forward: "Keep both answers". Takes it over; nullptr removes the former one.
    void setExtra(QWidget* extra);
    /// On the hand-over page everything is in one person's colours.
    void setOnColour(std::optional<PersonColour> colour);
    void setScale(double scale);

    [[nodiscard]] SessionButton* breakButton() const { return m_break; }
    [[nodiscard]] SessionButton* stopButton() const { return m_stop; }
    [[nodiscard]] SessionButton* forwardButton() const { return m_forward; }

Q_SIGNALS:
    void breakWanted();
    void stopWanted();
    void forwardWanted();

private:
    void restyle();

    SessionScale m_measures;
    QHBoxLayout* m_row;
    SessionButton* m_break;
    SessionButton* m_stop;
    ElidedLabel* m_note;
    SessionButton* m_forward;
    QPointer<QWidget> m_extra;
};

} // namespace inglenook::ui
