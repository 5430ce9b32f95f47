// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/leave_form.h"

#include "models/secret_text.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

QString titleFor(const PersonsWay& who)
{
    return who.isMe ? LeaveForm::tr("Leave this journal?")
                    : LeaveForm::tr("Remove the way in of %1?").arg(who.person.name);
}

QString leadFor(const PersonsWay& who)
{
    return who.isMe ? LeaveForm::tr("You can’t open it any more, and it locks at once.")
                    : LeaveForm::tr("%1 can’t open this file any more, neither by passphrase nor by recovery sheet.")
                          .arg(who.person.name);
}

} // namespace

LeaveForm::LeaveForm(const Theme& theme, WaysModel& ways, const PersonsWay& who, QWidget* parent)
    : SettingsForm{theme, ways, titleFor(who), leadFor(who), QStringLiteral("leave"), parent},
      m_id{who.person.id}
{
    const auto& name = who.person.name;
    if (who.isMe) {
        addList(
            tr("What stays"), QStringLiteral("leave/stays"),
            {tr("What you wrote for everyone: entries, answers that are open, promises, shared notes. They keep your "
                "name."),
             tr("Your drafts, shown to nobody. They are there again if you are let in again."),
             tr("Copies of the file made before. They still open with your passphrase, and hold all of it.")});
        addList(
            tr("What goes"), QStringLiteral("leave/goes"),
            {tr("Your passphrase and your recovery sheet for this file, and the way in from a journal of your own."),
             tr("Your answers that are still sealed, and your private notes. Nobody but you could ever read them; "
                "with your way in they would be closed to everyone. They are removed.")});
    } else {
        addList(
            tr("What stays"), QStringLiteral("leave/stays"),
            {tr("What %1 wrote for everyone: entries, answers that are open, promises, shared notes. They keep the "
                "name.")
                 .arg(name),
             tr("Drafts of %1, shown to nobody. They are there again if %1 is let in again.").arg(name),
             tr("Copies of the file made before. They still open for %1. What was read can’t be unread.").arg(name)});
        addList(
            tr("What goes"), QStringLiteral("leave/goes"),
            {tr("The passphrase and the recovery sheet of %1 for this file, and the way in from a journal of their "
                "own, "
                "if there is one.")
                 .arg(name),
             tr("Answers of %1 that are still sealed, and private notes, if there are any. Nobody but %1 could ever "
                "read them. They are removed, and nobody is waited for.")
                 .arg(name)});
    }
    m_mine = addMine(tr("Your passphrase"));
    setForward(who.isMe ? tr("Leave it") : tr("Remove it"), who.isMe ? tr("Leaving …") : tr("Removing …"), "final");
    connect(m_mine, &PassphraseField::submitted, this, &LeaveForm::forward);
}

void LeaveForm::addList(const QString& title, const QString& objectName, const QStringList& lines)
{
    auto* box = new QWidget{this};
    box->setObjectName(objectName);
    auto* list = new QVBoxLayout{box};
    list->setContentsMargins({});
    list->setSpacing(space::kStep2);
    list->addWidget(new TextLabel{m_theme, TextRole::Heading, title, box});
    for (const auto& line : lines)
        list->addWidget(new TextLabel{m_theme, TextRole::Body, &Tokens::text2, line, box});
    column().addWidget(box);
}

void LeaveForm::begin()
{
    m_mine->setFocus(Qt::OtherFocusReason);
}

bool LeaveForm::submit()
{
    m_ways.remove(typedIn(*m_mine), m_id);
    return true;
}

} // namespace inglenook::ui
