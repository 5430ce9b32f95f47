// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/apart_card.h"

#include "theme/text_role.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

using Stage = AskedQuestion::Stage;

ApartCard::ApartCard(const Theme& theme, ApartModel& model, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("today/apart-card"));
    column()->setSpacing(space::kStep1);
    column()->addWidget(
        new TextLabel{theme, TextRole::Caption, &Tokens::text2, tr("Each of you, in your own time"), this});
    for (int i = 0; i < model.rows().size(); ++i) {
        if (i > 0)
            addHairline();
        add(model.rows()[i], i);
    }
}

QString ApartCard::wordsFor(const AskedQuestion& question) const
{
    QString other;
    bool hasAnswered = false;
    for (const auto& seat : question.seats)
        if (!seat.isMe) {
            other = seat.person.name;
            hasAnswered = seat.hasAnswered;
        }
    switch (question.stage) {
    case Stage::Open:
        return tr("The answers are open.");
    case Stage::Complete:
        return tr("Both answers are there. They open when %1 comes in the next time, or now, with both passphrases "
                  "side "
                  "by side.")
            .arg(other);
    case Stage::Given:
        return tr("You have answered, %1. It is sealed until %2 has too.").arg(question.day, other);
    case Stage::Asked:
        break;
    }
    return hasAnswered ? tr("%1 has answered, %2. It opens when you have too.").arg(other, question.day)
                       : tr("Begun by you, %1.").arg(question.day);
}

void ApartCard::add(const ApartModel::Row& row, int number)
{
    const auto& question = row.question;
    const auto id = question.id;
    const auto name = QStringLiteral("today/apart-%1/").arg(number);
    column()->addWidget(new TextLabel{m_theme, TextRole::Question, question.text, this});
    auto* words = new TextLabel{m_theme, TextRole::Body, &Tokens::text2, wordsFor(question), this};
    words->setObjectName(name + QStringLiteral("words"));
    column()->addWidget(words);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kStep2);
    const auto action = [&](const QString& text, const char* kind, const char* what, auto act) {
        auto* made = textButton(text, kind, name + QLatin1String{what}, this);
        made->setAccessibleDescription(question.text);
        connect(made, &QPushButton::clicked, this, act);
        actions->addWidget(made);
    };
    switch (question.stage) {
    case Stage::Open:
        action(tr("Read the answers"), "secondary", "read", [this, id] { Q_EMIT readingWanted(id); });
        break;
    case Stage::Complete:
        action(tr("Open them together"), "secondary", "open", [this, id] { Q_EMIT openingWanted(id); });
        break;
    case Stage::Given:
        action(tr("Take my answers back"), "quiet", "withdraw", [this, id] { m_model.withdraw(id); });
        break;
    case Stage::Asked:
        action(question.hasDraft ? tr("Go on answering") : tr("Answer"), "secondary", "answer",
               [this, id] { Q_EMIT answerWanted(id); });
        if (question.canChange)
            action(tr("Let it go"), "quiet", "let-go", [this, id] { m_model.letGo(id); });
        else
            action(tr("Leave it open"), "quiet", "leave", [this, id] { m_model.leaveOpen(id); });
        break;
    }
    actions->addStretch();
    column()->addSpacing(space::kStep1);
    column()->addLayout(actions);
}

} // namespace inglenook::ui
