// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/coached_field.h"

#include "screens/exercises/announce.h"
#include "screens/exercises/steps/typed_field.h"
#include "theme/metrics.h"
#include "widgets/flow_text.h"
#include "widgets/text_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

CoachedField::CoachedField(const StepContext& context, const QString& name, const QString& label, int lines,
                           QWidget* parent, Size size)
    : QWidget{parent},
      m_theme{context.theme},
      m_name{QStringLiteral("session/") + name},
      m_own{new CoachModel{context.coach, this}}
{
    m_column = new QVBoxLayout{this};
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    makeLabel(label, size);
    m_edit =
        new TypedField{m_theme, size == Size::Slot ? TextRole::TypedAnswerSlot : TextRole::TypedAnswer, lines, this};
    m_edit->setObjectName(m_name);
    m_edit->setAccessibleName(label);
    m_column->addWidget(m_edit);
    makeNote();
    connect(m_edit, &TypedField::edited, this, [this](const QString& text) {
        m_coach->edited(m_name, m_slot, text);
        Q_EMIT edited(text);
    });
    useCoach(*m_own);
}

void CoachedField::makeLabel(const QString& label, Size size)
{
    if (label.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2, 0, 0, space::kStep2);
    row->setSpacing(space::kStep2);
    auto* words = new FlowText{m_theme, size == Size::Slot ? TextRole::TypedAnswer : TextRole::Lead,
                               size == Size::Slot ? &Tokens::text : &Tokens::text2, this};
    words->setText(label);
    if (size == Size::Answer) {
        auto* pen = new QLabel{this};
        const auto draw = [this, pen] {
            pen->setPixmap(
                m_theme.pixmap(QStringLiteral("pen"), m_theme.tokens().text2, m_theme.px(20), devicePixelRatioF()));
        };
        connect(&m_theme, &Theme::changed, pen, draw);
        draw();
        row->addWidget(pen, 0, Qt::AlignVCenter);
    }
    row->addWidget(words, 1);
    m_column->addLayout(row);
}

void CoachedField::makeNote()
{
    m_note = new QFrame{this};
    m_note->setObjectName(m_name + QStringLiteral("-hint"));
    m_note->setProperty("surface", QStringLiteral("card"));
    auto* row = new QHBoxLayout{m_note};
    row->setContentsMargins(space::kStep4, space::kStep2 + 2, space::kStep4, space::kStep2);
    row->setSpacing(space::kStep3);
    m_icon = new QLabel{m_note};
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kStep1);
    row->addLayout(column, 1);
    m_words = new QLabel{m_note};
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_examples = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, {}, m_note};
    m_examples->hide();
    column->addWidget(m_examples);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::kStep5);
    const auto link = [&](const QString& text, const QString& name, const QString& kind) {
        auto* button = new QPushButton{text, m_note};
        button->setObjectName(m_name + name);
        button->setProperty("kind", kind);
        ways->addWidget(button);
        return button;
    };
    m_showExamples = link(tr("Show examples"), QStringLiteral("-examples"), QStringLiteral("link"));
    m_wheel = link(tr("Look at the wheel"), QStringLiteral("-wheel"), QStringLiteral("link"));
    auto* keep = link(tr("Keep my words"), QStringLiteral("-keep"), QStringLiteral("quiet"));
    ways->addStretch();
    column->addLayout(ways);
    m_column->addWidget(m_note);
    m_note->hide();

    const auto draw = [this] {
        m_icon->setPixmap(
            m_theme.pixmap(QStringLiteral("hint"), m_theme.tokens().accentText, m_theme.px(22), devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, m_icon, draw);
    const auto dress = [this] {
        m_words->setFont(m_theme.font(TextRole::Body));
        auto palette = m_words->palette();
        palette.setColor(QPalette::WindowText, m_theme.tokens().text);
        m_words->setPalette(palette);
    };
    connect(&m_theme, &Theme::changed, m_words, dress);
    dress();
    draw();
    connect(m_showExamples, &QPushButton::clicked, this, [this] {
        m_examples->setVisible(!m_examples->isVisible());
        m_showExamples->setText(m_examples->isVisible() ? tr("Hide examples") : tr("Show examples"));
    });
    connect(m_wheel, &QPushButton::clicked, this, &CoachedField::wheelWanted);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason); // before the note goes, so that focus is never lost
        m_coach->keepMyWords();
    });
}

void CoachedField::useCoach(CoachModel& coach)
{
    if (m_coach != nullptr)
        disconnect(m_coach, nullptr, this, nullptr);
    m_coach = &coach;
    connect(m_coach, &CoachModel::changed, this, &CoachedField::showHint);
}

void CoachedField::shareCoach(CoachModel& coach)
{
    useCoach(coach);
}

void CoachedField::showHint()
{
    const auto& hint = m_coach->shown();
    if (!hint || hint->field != m_name) {
        if (m_note->isAncestorOf(focusWidget()))
            m_edit->setFocus(Qt::OtherFocusReason);
        m_note->hide();
        m_edit->setMarked(0, 0);
        return;
    }
    m_edit->setMarked(hint->begin, hint->length);
    const QString plain = hint->saw + u' ' + hint->asks;
    m_words->setText(QStringLiteral("<b style=\"font-weight:600\">%1</b> %2")
                         .arg(hint->saw.toHtmlEscaped(), hint->asks.toHtmlEscaped()));
    m_words->setAccessibleName(plain);
    m_examples->setText(hint->examples.join(u'\n'));
    m_showExamples->setVisible(!hint->examples.isEmpty());
    m_wheel->setVisible(hint->offersWheel);
    if (m_note->isVisible())
        return;
    m_examples->hide();
    m_showExamples->setText(tr("Show examples"));
    m_note->show();
    announce(*m_note, plain);
}

void CoachedField::setText(const QString& text)
{
    m_edit->setWords(text);
}

QString CoachedField::text() const
{
    return m_edit->toPlainText();
}

void CoachedField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

} // namespace inglenook::ui
