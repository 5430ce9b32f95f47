// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer_panel.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kBand = 60;
constexpr int kMark = 36;
constexpr int kBody = 130;

} // namespace

AnswerPanel::AnswerPanel(const Theme& theme, QWidget* parent) : QFrame{parent}, m_theme{theme}
{
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto* band = new QWidget{this};
    band->setFixedHeight(theme.px(kBand));
    auto* row = new QHBoxLayout{band};
    row->setContentsMargins(space::kStep6, 0, space::kStep6, 0);
    row->setSpacing(space::kStep3);
    m_mark = new MemberMark{theme, band};
    m_mark->setForm(MarkForm::OnBand);
    m_mark->setFixedSize(theme.px(kMark), theme.px(kMark));
    m_name = new TextLabel{theme, TextRole::Section, QString{}, band};
    m_name->setWordWrap(false);
    row->addWidget(m_mark);
    row->addWidget(m_name, 1);
    outer->addWidget(band);
    auto* body = new QWidget{this};
    body->setMinimumHeight(theme.px(kBody));
    m_column = new QVBoxLayout{body};
    m_column->setContentsMargins(space::kStep6, space::kStep5, space::kStep6, space::kStep5);
    outer->addWidget(body, 1);
}

void AnswerPanel::setPerson(const PersonLook& person)
{
    m_person = person;
    m_mark->setPerson(person);
    m_name->setText(person.name);
    m_name->setColour(person.colour == PersonColour::A ? &Tokens::onA : &Tokens::onB);
    setAccessibleName(person.name);
    update();
}

void AnswerPanel::setAnswer(const PersonLook& person, const QString& words, const QString& whenEmpty)
{
    setPerson(person);
    auto* said = words.isEmpty() ? new TextLabel{m_theme, TextRole::JournalTextSmall, &Tokens::text2, whenEmpty, this}
                                 : new TextLabel{m_theme, TextRole::JournalText, words, this};
    said->setTextFormat(Qt::PlainText);
    m_column->addWidget(said);
    m_column->addStretch();
}

void AnswerPanel::paintEvent(QPaintEvent*)
{
    const auto colours = coloursOf(m_theme.tokens(), m_person.colour);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF{rect()}, radius::kSeat, radius::kSeat);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colours.tint);
    painter.fillRect(QRect{0, 0, width(), m_theme.px(kBand)}, colours.fill);
}

} // namespace inglenook::ui
