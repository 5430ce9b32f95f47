// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>
#include <QWidget>

namespace inglenook::ui {

enum class MarkShape { Circle, Diamond };
enum class PersonColour { A, B };

/// How a person appears. Shape and colour are chosen apart from each other, so neither says anything about the other.
struct PersonLook {
    QString name;
    QString initial;
    MarkShape shape = MarkShape::Circle;
    PersonColour colour = PersonColour::A;

    bool operator==(const PersonLook&) const = default;
};

enum class MarkForm {
    Solid,   ///< Lists, cards, charts.
    Resting, ///< Outlined: the seat that is not on turn.
    OnBand,  ///< On the person's own solid colour.
};

[[nodiscard]] PersonColours coloursOf(const Tokens& tokens, PersonColour colour);
/// The shape alone, in the largest square in the middle of `box`.
[[nodiscard]] QPainterPath markPath(const QRectF& box, MarkShape shape);
/// Paints into the largest square in the middle of `box`. Below 16 px the initial is left out.
void paintMark(QPainter& painter, const QRectF& box, const PersonLook& person, MarkForm form, const Tokens& tokens);

/// One person's mark as a widget; as large as its box, 34 px by itself.
class MemberMark : public QWidget {
    Q_OBJECT

public:
    MemberMark(const Theme& theme, QWidget* parent);

    /// The name becomes the accessible name.
    void setPerson(const PersonLook& person);
    [[nodiscard]] const PersonLook& person() const { return m_person; }
    void setForm(MarkForm form);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PersonLook m_person;
    MarkForm m_form = MarkForm::Solid;
};

/// Two people: overlapped for the name of a journal, or side by side and outlined where nobody is on turn.
class PairMark : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement { Overlapped, SideBySide };

    PairMark(const Theme& theme, QWidget* parent, Arrangement arrangement = Arrangement::Overlapped);

    void setPeople(const PersonLook& left, const PersonLook& right);

    /// Three to two when overlapped; scale a fixed size of the same proportion.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Arrangement m_arrangement;
    PersonLook m_left;
    PersonLook m_right;
};

} // namespace inglenook::ui
