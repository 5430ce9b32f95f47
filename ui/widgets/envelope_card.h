// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/member_mark.h"

#include <QAbstractButton>

namespace inglenook::ui {

/// An answer in its envelope. Sealed: in the person's tint, with their mark as the seal. Open: outlined, with the way
/// to write as a button. Empty: outlined, and nothing to press.
///
/// A sealed one says whose it is and until when it is closed, and is not pressed; only the open one can be.
class EnvelopeCard : public QAbstractButton {
    Q_OBJECT

public:
    EnvelopeCard(const Theme& theme, QWidget* parent);

    /// "Alex has answered", "Sealed until Sam has too"
    void setSealed(const PersonLook& person, const QString& title, const QString& sentence);
    /// "Sam", "whenever it suits": nothing is in it yet, and it is not for whoever is here.
    void setEmpty(const PersonLook& person, const QString& title, const QString& sentence);
    /// "Sam, write your answer"
    void setOpen(const PersonLook& person, const QString& action);
    [[nodiscard]] bool isSealed() const { return m_state == State::Sealed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override;

private:
    enum class State { Sealed, Empty, Open };
    void setWords(State state, const PersonLook& person, const QString& title, const QString& sentence);
    void paintFlap(QPainter& painter, const QRectF& box, const PersonColours& colours) const;
    void paintWords(QPainter& painter, const QRectF& box, const PersonColours& colours) const;
    void paintAction(QPainter& painter) const;
    [[nodiscard]] QRectF actionBox() const;

    const Theme& m_theme;
    PersonLook m_person;
    QString m_title;
    QString m_sentence;
    State m_state = State::Sealed;
};

} // namespace inglenook::ui
