// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/question_card.h"

#include "theme/text_role.h"
#include "widgets/envelope_card.h"
#include "widgets/page_parts.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kAcross = 3;      ///< envelopes in a row, at most
constexpr int kNarrowest = 220; ///< of one of several

using Stage = QuestionModel::Stage;

} // namespace

QuestionCard::QuestionCard(const Theme& theme, QuestionModel& model, bool showsEarlier, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("today/question-card"));
    if (model.today())
        addToday(*model.today());
    const auto& earlier = model.earlier();
    for (int i = 0; i < (showsEarlier ? earlier.size() : std::min<qsizetype>(1, earlier.size())); ++i) {
        if (i > 0 || model.today())
            addHairline();
        addEarlier(earlier[i], i);
    }
    if (earlier.size() > 1) {
        auto* all =
            textButton(showsEarlier ? tr("Only the newest of them")
                                    : tr("%n more of earlier days", nullptr, static_cast<int>(earlier.size()) - 1),
                       "link", QStringLiteral("today/earlier"), this);
        connect(all, &QPushButton::clicked, this, [this, showsEarlier] { Q_EMIT earlierShown(!showsEarlier); });
        column()->addLayout(buttonRow({all}));
    }
}

void QuestionCard::addToday(const QuestionModel::Question& question)
{
    column()->setSpacing(space::kStep2);
    column()->addWidget(new TextLabel{m_theme, TextRole::Caption, &Tokens::text2, tr("Today’s question"), this});
    auto* text = new TextLabel{m_theme, TextRole::Question, question.text, this};
    text->setObjectName(QStringLiteral("today/question"));
    column()->addWidget(text);
    column()->addSpacing(space::kStep2);
    addEnvelopes(question);
    if (const auto words = wordsFor(question); !words.isEmpty())
        column()->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, words, this});
    QVector<QWidget*> actions;
    const auto id = question.id;
    if (question.stage == Stage::Open) {
        auto* read = textButton(question.seats.size() == 1 ? tr("Read it again")
                                : question.isRead          ? tr("Read them again")
                                                           : tr("Read the answers"),
                                question.isRead ? "secondary" : "primary", QStringLiteral("today/read"), this);
        connect(read, &QPushButton::clicked, this, [this, id] { Q_EMIT readingWanted(id); });
        actions.append(read);
    } else if (question.stage == Stage::Complete) {
        auto* open = textButton(tr("Open them together"), "primary", QStringLiteral("today/open-together"), this);
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT openingWanted(id); });
        actions.append(open);
    } else if (question.stage == Stage::Given) {
        auto* back = textButton(tr("Take my answer back"), "quiet", QStringLiteral("today/withdraw"), this);
        connect(back, &QPushButton::clicked, this, [this, id] { m_model.withdraw(id); });
        actions.append(back);
    } else {
        if (question.canChange) {
            auto* another = textButton(tr("Choose another question"), "quiet", QStringLiteral("today/another"), this);
            connect(another, &QPushButton::clicked, &m_model, &QuestionModel::drawAnother);
            actions.append(another);
        }
        auto* away = textButton(tr("Not today"), "quiet", QStringLiteral("today/question-away"), this);
        connect(away, &QPushButton::clicked, &m_model, &QuestionModel::waveAway);
        actions.append(away);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    for (auto* action : actions)
        row->addWidget(action);
    row->addStretch();
    column()->addSpacing(space::kStep1);
    column()->addLayout(row);
}

QString QuestionCard::untilWhen(const QuestionModel::Question& question, const QuestionModel::Seat& seat) const
{
    if (question.stage == Stage::Open)
        return tr("Open");
    if (question.stage == Stage::Complete)
        return seat.isSealed ? tr("Sealed still") : tr("Opens with the others");
    QStringList missing;
    for (const auto& other : question.seats)
        if (!other.hasAnswered)
            missing.append(other.person.name);
    return missing.size() == 1 ? tr("Sealed until %1 has too").arg(missing.front())
                               : tr("Sealed until all of you have");
}

void QuestionCard::addEnvelopes(const QuestionModel::Question& question)
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::kStep3);
    int place = 0;
    const bool isAlone = question.seats.size() == 1;
    for (const auto& seat : question.seats) {
        auto* envelope = new EnvelopeCard{m_theme, this};
        envelope->setObjectName(QStringLiteral("today/envelope-%1").arg(place));
        const auto& name = seat.person.name;
        if (seat.hasAnswered) {
            envelope->setSealed(lookOf(seat.person),
                                isAlone ? tr("You have answered") : tr("%1 has answered").arg(name),
                                isAlone ? tr("Kept in your journal") : untilWhen(question, seat));
        } else if (seat.isMe) {
            envelope->setOpen(lookOf(seat.person),
                              isAlone             ? question.hasDraft ? tr("Go on writing") : tr("Write your answer")
                                          : question.hasDraft ? tr("%1, go on writing").arg(name)
                                                  : tr("%1, write your answer").arg(name));
            connect(envelope, &EnvelopeCard::clicked, this, [this, id = question.id] { Q_EMIT answerWanted(id); });
        } else {
            envelope->setEmpty(lookOf(seat.person), name, tr("Whenever it suits"));
        }
        m_envelopes.append(envelope);
        ++place;
    }
    column()->addLayout(m_grid);
    arrange();
}

void QuestionCard::arrange()
{
    const int room = width() - 2 * space::kCardHorizontal;
    const int count = static_cast<int>(m_envelopes.size());
    const int across = std::clamp(room / m_theme.px(kNarrowest), std::min(2, std::max(1, count)), kAcross);
    if (m_grid == nullptr || across == m_across)
        return;
    m_across = across;
    while (auto* item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_envelopes[i], i / across, i % across);
}

void QuestionCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

QString QuestionCard::wordsFor(const QuestionModel::Question& question) const
{
    if (question.stage != Stage::Complete)
        return {};
    QStringList names;
    for (const auto& seat : question.seats)
        if (seat.isSealed && !seat.isMe)
            names.append(seat.person.name);
    const auto who = QLocale{}.createSeparatedList(names);
    return names.size() == 1 ? tr("All answers are there. They open when %1 comes in the next time, or now, with the "
                                  "passphrases side by side.")
                                   .arg(who)
                             : tr("All answers are there. They open once %1 have come in, or now, with the "
                                  "passphrases side by side.")
                                   .arg(who);
}

QPushButton* QuestionCard::addAction(const QString& text, const char* kind, const QString& name)
{
    return textButton(text, kind, name, this);
}

void QuestionCard::addEarlier(const QuestionModel::Question& question, int number)
{
    column()->setSpacing(space::kStep1);
    QStringList names;
    for (const auto& seat : question.seats)
        if (seat.hasAnswered && !seat.isMe)
            names.append(seat.person.name);
    const auto who = QLocale{}.createSeparatedList(names);
    const auto name = QStringLiteral("today/earlier-%1").arg(number);
    const auto id = question.id;
    QString says = tr("From %1").arg(question.day);
    QVector<QPushButton*> actions;
    const auto add = [&](const QString& text, const char* kind, const char* what, auto act) {
        auto* made = addAction(text, kind, name + QLatin1Char{'/'} + QLatin1String{what});
        made->setAccessibleDescription(question.text);
        connect(made, &QPushButton::clicked, this, act);
        actions.append(made);
    };
    switch (question.stage) {
    case Stage::Open:
        says = tr("From %1. The answers are open.").arg(question.day);
        add(tr("Read the answers"), "secondary", "read", [this, id] { Q_EMIT readingWanted(id); });
        break;
    case Stage::Complete:
        says = tr("From %1. All answers are there.").arg(question.day);
        add(tr("Open them together"), "secondary", "open", [this, id] { Q_EMIT openingWanted(id); });
        break;
    case Stage::Given:
        says = tr("From %1. Your answer is sealed.").arg(question.day);
        add(tr("Take my answer back"), "quiet", "withdraw", [this, id] { m_model.withdraw(id); });
        break;
    case Stage::Asked:
        if (!names.isEmpty())
            says = names.size() == 1 ? tr("From %1. %2 has answered.").arg(question.day, who)
                                     : tr("From %1. %2 have answered.").arg(question.day, who);
        add(question.hasDraft ? tr("Go on writing") : tr("Write your answer"), "secondary", "answer",
            [this, id] { Q_EMIT answerWanted(id); });
        if (question.canChange)
            add(tr("Let it go"), "quiet", "let-go", [this, id] { m_model.letGo(id); });
        else
            add(tr("Leave it open"), "quiet", "leave", [this, id] { m_model.leaveOpen(id); });
        break;
    }
    column()->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, says, this});
    column()->addWidget(new TextLabel{m_theme, TextRole::JournalTextSmall, question.text, this});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep2);
    for (auto* action : actions)
        row->addWidget(action);
    row->addStretch();
    column()->addSpacing(space::kStep1);
    column()->addLayout(row);
}

} // namespace inglenook::ui
