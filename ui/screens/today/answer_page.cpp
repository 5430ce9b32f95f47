// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/answer_page.h"

#include "theme/text_role.h"
#include "widgets/labelled_field.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 220;

} // namespace

AnswerPage::AnswerPage(const Theme& theme, QuestionModel& model, const QuestionModel::Question& question,
                       QWidget* parent)
    : TodayPage{theme, question.day.isEmpty() ? tr("Today’s question") : tr("The question from %1").arg(question.day),
                size::kReadingMeasure + 2 * space::kCardHorizontal, parent},
      m_model{model},
      m_id{question.id}
{
    setObjectName(QStringLiteral("today/answer-page"));
    column()->addWidget(new TextLabel{theme, TextRole::Question, question.text, this});
    column()->addSpacing(space::kStep2);
    const bool isAlone = question.seats.size() == 1;
    m_words = new QPlainTextEdit{this};
    m_words->setObjectName(QStringLiteral("today/answer"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(theme.px(kHeight));
    m_words->setFont(theme.font(TextRole::JournalText));
    m_words->setPlainText(model.beginAnswer(question.id));
    m_field = new LabelledField{theme, tr("Your answer"), m_words, this};
    m_field->setHint(isAlone ? tr("A word or a page.")
                             : tr("A word or a page. Nobody else can open it before everyone has answered, and until "
                                  "then you can take it back."));
    column()->addWidget(m_field);
    auto* give =
        textButton(isAlone ? tr("Keep it") : tr("Seal my answer"), "primary", QStringLiteral("today/give"), this);
    give->setToolTip(tr("Ctrl+Enter"));
    auto* later = textButton(tr("Another time"), "quiet", QStringLiteral("today/later"), this);
    later->setToolTip(tr("What you wrote waits here, sealed. Esc"));
    column()->addLayout(buttonRow({give, later}));
    column()->addStretch();
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        m_model.setAnswer(m_words->toPlainText());
    });
    connect(give, &QPushButton::clicked, this, &AnswerPage::give);
    connect(later, &QPushButton::clicked, this, [this] { leave(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        keyInside(*this, QKeySequence{Qt::CTRL | key}, [this] { AnswerPage::give(); });
}

void AnswerPage::begin()
{
    m_words->moveCursor(QTextCursor::End);
    m_words->setFocus(Qt::OtherFocusReason);
}

void AnswerPage::leave()
{
    m_model.leaveAnswer();
    TodayPage::leave();
}

void AnswerPage::give()
{
    if (m_words->toPlainText().trimmed().isEmpty()) {
        m_field->setError(tr("A word is enough. Or leave it for another time."));
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_model.setAnswer(m_words->toPlainText());
    if (m_model.giveAnswer())
        Q_EMIT given(m_id);
}

} // namespace inglenook::ui
