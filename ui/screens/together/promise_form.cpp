// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/promise_form.h"

#include "models/session_days.h"
#include "screens/together/begun_line.h"
#include "theme/text_role.h"
#include "widgets/flow_row.h"
#include "widgets/labelled_field.h"
#include "widgets/member_mark.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kMost = 400; // code points, as the journal keeps them
constexpr int kLines = 3;

constexpr QLatin1String kBy{"by"};
constexpr QLatin1String kWhat{"what"};
constexpr QLatin1String kDue{"due"};
constexpr QLatin1String kWhy{"why"};
constexpr QLatin1String kEveryone{"everyone"};

QPlainTextEdit* textOf(const LabelledField* field)
{
    return qobject_cast<QPlainTextEdit*>(field->field());
}

QLineEdit* lineOf(const LabelledField* field)
{
    return qobject_cast<QLineEdit*>(field->field());
}

} // namespace

PromiseForm::PromiseForm(const Theme& theme, PromisesModel& model, PromisesModel::Form form, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_model{model},
      m_form{std::move(form)},
      m_words{makeWords()},
      m_question{makeQuestion()}
{
    setOutlined(true);
    column()->addWidget(m_words);
    column()->addWidget(m_question);
    m_question->hide();
    takeUpDraft();
    keysOfForm(
        *this,
        [this] {
            if (m_question->isHidden())
                goOn();
            else
                save();
        },
        [this] {
            if (m_question->isHidden()) {
                Q_EMIT finished();
            } else {
                showWords();
            }
        });
}

QWidget* PromiseForm::makeWords()
{
    auto* page = new QWidget{this};
    auto* rows = new QVBoxLayout{page};
    rows->setContentsMargins({});
    rows->setSpacing(space::kStep3);
    rows->addWidget(
        new TextLabel{m_theme, TextRole::Heading, isNew() ? tr("A new promise") : tr("Change the promise"), page});
    m_begun = new BegunLine{m_theme, QStringLiteral("promise/anew"), page};
    rows->addWidget(m_begun);
    const auto people = m_model.people();
    if (isNew() && people.size() > 1) {
        rows->addWidget(new TextLabel{m_theme, TextRole::BodyMedium, tr("Who promises"), page});
        m_by = new Segments{m_theme, tr("Who promises"), page};
        m_by->setObjectName(QStringLiteral("promise/by"));
        for (const auto& person : people)
            m_by->addSegment(person.name);
        m_by->addSegment(m_model.everyone());
        m_by->setCurrent(m_form.by);
        rows->addWidget(m_by);
    }
    auto* words = new QPlainTextEdit{m_form.what};
    words->setObjectName(QStringLiteral("promise/what"));
    words->setTabChangesFocus(true);
    words->setFixedHeight(m_theme.px(kLines * 24 + 24));
    m_what = new LabelledField{m_theme, tr("What"), words, page};
    m_what->setHint(tr("Small enough that it will happen. “I’ll call your mother back.”"));
    connect(words, &QPlainTextEdit::textChanged, m_what, [this] { m_what->setError({}); });
    rows->addWidget(m_what);
    auto* day = new QLineEdit{m_form.due ? QLocale{}.toString(*m_form.due, QLocale::ShortFormat) : QString{}};
    day->setObjectName(QStringLiteral("promise/due"));
    m_due = new LabelledField{m_theme, tr("By, if you like"), day, page};
    connect(day, &QLineEdit::textChanged, m_due, [this] { tellDue(); });
    tellDue();
    rows->addWidget(m_due);
    if (!isNew()) {
        auto* why = new QLineEdit;
        why->setObjectName(QStringLiteral("promise/why"));
        why->setMaxLength(kMost);
        m_why = new LabelledField{m_theme, tr("What has changed, if you like"), why, page};
        rows->addWidget(m_why);
    }
    auto* on = textButton(tr("Go on"), "primary", QStringLiteral("promise/on"), page);
    auto* leave =
        textButton(isNew() ? tr("Not now") : tr("Leave it as it is"), "quiet", QStringLiteral("promise/leave"), page);
    leave->setToolTip(tr("What you wrote waits here. Esc"));
    QPushButton* letGo = nullptr;
    if (!isNew()) {
        letGo = textButton(tr("Let it go"), "quiet", QStringLiteral("promise/let-go"), page);
        connect(letGo, &QPushButton::clicked, this, [this] {
            m_model.letGo(m_form.id);
            Q_EMIT finished();
        });
    }
    rows->addSpacing(space::kStep2);
    rows->addWidget(flowRow({on, leave, letGo}, page));
    connect(on, &QPushButton::clicked, this, &PromiseForm::goOn);
    connect(leave, &QPushButton::clicked, this, &PromiseForm::finished);
    return page;
}

QWidget* PromiseForm::makeQuestion()
{
    auto* page = new QWidget{this};
    auto* rows = new QVBoxLayout{page};
    rows->setContentsMargins({});
    rows->setSpacing(space::kStep2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    m_mark = new MemberMark{m_theme, page};
    m_who = new TextLabel{m_theme, TextRole::Heading, QString{}, page};
    head->addWidget(m_mark);
    head->addWidget(m_who, 1);
    rows->addLayout(head);
    m_said = new TextLabel{m_theme, TextRole::JournalText, QString{}, page};
    rows->addWidget(m_said);
    auto* line = new QFrame{page};
    line->setProperty("kind", QStringLiteral("hairline"));
    rows->addSpacing(space::kStep2);
    rows->addWidget(line);
    rows->addSpacing(space::kStep2);
    rows->addWidget(new TextLabel{m_theme, TextRole::Section, tr("Will I really?"), page});
    rows->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2,
                                  tr("A smaller promise that holds is worth more."), page});
    auto* yes = textButton(tr("Yes, promise"), "primary", QStringLiteral("promise/yes"), page);
    auto* smaller = textButton(tr("Make it smaller"), "secondary", QStringLiteral("promise/smaller"), page);
    auto* leave = textButton(tr("Not now"), "quiet", QStringLiteral("promise/not-now"), page);
    m_yes = yes;
    rows->addSpacing(space::kStep2);
    rows->addWidget(flowRow({yes, smaller, leave}, page));
    rows->addStretch();
    connect(yes, &QPushButton::clicked, this, &PromiseForm::save);
    connect(smaller, &QPushButton::clicked, this, [this] { showWords(); });
    connect(leave, &QPushButton::clicked, this, &PromiseForm::finished);
    return page;
}

void PromiseForm::takeUpDraft()
{
    m_before = typed();
    const auto begun = m_model.drafts().of(m_form.id);
    m_begun->setVisible(!begun.isEmpty());
    put(begun);
    connect(m_begun, &BegunLine::anewWanted, this, [this] {
        put(m_before);
        remember();
        m_begun->hide();
        focusFirst();
    });
    if (m_by != nullptr)
        connect(m_by, &Segments::chosen, this, &PromiseForm::remember);
    connect(textOf(m_what), &QPlainTextEdit::textChanged, this, &PromiseForm::remember);
    connect(lineOf(m_due), &QLineEdit::textChanged, this, &PromiseForm::remember);
    if (m_why != nullptr)
        connect(lineOf(m_why), &QLineEdit::textChanged, this, &PromiseForm::remember);
}

FormDrafts::Fields PromiseForm::typed() const
{
    FormDrafts::Fields fields{{kWhat, textOf(m_what)->toPlainText()}, {kDue, lineOf(m_due)->text()}};
    if (m_by != nullptr) {
        const auto people = m_model.people();
        fields.insert(kBy, m_by->current() < people.size() ? people[m_by->current()].id : QString{kEveryone});
    }
    if (m_why != nullptr)
        fields.insert(kWhy, lineOf(m_why)->text());
    return fields;
}

void PromiseForm::put(const FormDrafts::Fields& fields)
{
    if (fields.contains(kWhat))
        textOf(m_what)->setPlainText(fields.value(kWhat));
    if (fields.contains(kDue))
        lineOf(m_due)->setText(fields.value(kDue));
    if (m_why != nullptr && fields.contains(kWhy))
        lineOf(m_why)->setText(fields.value(kWhy));
    if (m_by == nullptr || !fields.contains(kBy))
        return;
    const auto people = m_model.people();
    for (int i = 0; i < people.size(); ++i)
        if (people[i].id == fields.value(kBy))
            m_by->setCurrent(i);
    if (fields.value(kBy) == kEveryone)
        m_by->setCurrent(static_cast<int>(people.size()));
}

void PromiseForm::remember()
{
    m_model.drafts().set(m_form.id, FormDrafts::otherThan(m_before, typed()));
}

/// What was understood so far.
void PromiseForm::tellDue()
{
    m_due->setError({});
    const auto typed = lineOf(m_due)->text().trimmed();
    const auto day = dayFromText(typed, m_model.now());
    m_due->setHint(day ? QLocale{}.toString(*day, QLocale::LongFormat)
                       : tr("Such as Sunday, 3 December or in two weeks."));
}

void PromiseForm::showWords()
{
    m_question->hide();
    m_words->show();
    focusFirst();
}

void PromiseForm::focusFirst()
{
    textOf(m_what)->moveCursor(QTextCursor::End);
    m_what->field()->setFocus(Qt::OtherFocusReason);
}

void PromiseForm::goOn()
{
    m_form.what = textOf(m_what)->toPlainText().trimmed();
    if (m_by != nullptr)
        m_form.by = m_by->current();
    LabelledField* wrong = nullptr;
    if (m_form.what.isEmpty()) {
        m_what->setError(tr("What would you like to promise?"));
        wrong = m_what;
    } else if (m_form.what.toUcs4().size() > kMost) {
        m_what->setError(tr("This is long for a promise. What is the one thing in it?"));
        wrong = m_what;
    }
    const auto typed = lineOf(m_due)->text().trimmed();
    const bool isUnchanged = m_form.due && typed == QLocale{}.toString(*m_form.due, QLocale::ShortFormat);
    if (!isUnchanged) {
        m_form.due = typed.isEmpty() ? std::nullopt : dayFromText(typed, m_model.now());
        if (!typed.isEmpty() && !m_form.due) {
            m_due->setError(tr("This is no day that is still to come. For example %1.")
                                .arg(QLocale{}.toString(QDate{2026, 12, 3}, tr("d MMMM"))));
            wrong = wrong == nullptr ? m_due : wrong;
        }
    }
    if (wrong != nullptr) {
        wrong->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto people = m_model.people();
    const bool isOne = m_form.by >= 0 && m_form.by < people.size();
    m_mark->setVisible(isOne);
    if (isOne)
        m_mark->setPerson(lookOf(people[m_form.by]));
    m_who->setText(!isOne              ? tr("%1 promise").arg(m_model.everyone())
                   : people.size() > 1 ? tr("%1 promises").arg(people[m_form.by].name)
                                       : tr("You promise yourself"));
    m_said->setText(m_form.what);
    m_words->hide();
    m_question->show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void PromiseForm::save()
{
    if (m_why != nullptr)
        m_form.why = lineOf(m_why)->text();
    if (m_model.save(m_form))
        Q_EMIT finished();
}

} // namespace inglenook::ui
