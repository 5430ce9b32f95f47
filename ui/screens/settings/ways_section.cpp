// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/ways_section.h"

#include "screens/settings/confirm_form.h"
#include "screens/settings/leave_form.h"
#include "screens/settings/let_in_form.h"
#include "screens/settings/passphrase_form.h"
#include "screens/settings/recovery_sheet_page.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"
#include "widgets/flow_layout.h"
#include "widgets/member_mark.h"
#include "widgets/note_line.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kMark = 28;

QString inWords(const PersonsWay& way)
{
    if (!way.passphrase && !way.recoveryCode)
        return WaysSection::tr("no way in");
    if (!way.recoveryCode)
        return WaysSection::tr("a passphrase");
    if (way.codeDay.isEmpty())
        return WaysSection::tr("a passphrase and a recovery sheet");
    return WaysSection::tr("a passphrase, and a recovery sheet from %1").arg(way.codeDay);
}

} // namespace

WaysSection::WaysSection(const Theme& theme, WaysModel& ways, QWidget* parent)
    : SettingsSection{theme, tr("Ways into this journal"), {}, parent},
      m_ways{ways}
{
    setObjectName(QStringLiteral("ways"));
    m_note = new NoteLine{theme, NoteLine::Kind::GoodNews, {}, this};
    m_note->setObjectName(QStringLiteral("ways/note"));
    m_note->hide();
    column()->addWidget(m_note);
    fill();
    connect(&ways, &WaysModel::done, this, &WaysSection::fill);
}

void WaysSection::fill()
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may be why we are here
    }
    m_content = new QWidget{this};
    auto* rows = new QVBoxLayout{m_content};
    rows->setContentsMargins({});
    rows->setSpacing(space::kStep2);
    for (const auto& way : m_ways.ways())
        rows->addWidget(makeRow(way));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep3);
    addButton(*buttons, tr("Change my passphrase"), QStringLiteral("ways/change"), "secondary",
              &WaysSection::changePassphrase);
    addButton(*buttons, tr("Make a recovery sheet"), QStringLiteral("ways/code"), "secondary",
              &WaysSection::askToMakeCode);
    if (m_ways.isShared())
        addButton(*buttons, tr("Let someone in"), QStringLiteral("ways/let-in"), "secondary", &WaysSection::letIn);
    buttons->addStretch();
    rows->addSpacing(space::kStep2);
    rows->addLayout(buttons);
    rows->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                  tr("A recovery sheet is a second key on paper, for the day a passphrase is lost."),
                                  m_content});
    rows->setContentsMargins(0, space::kStep2, 0, 0);
    column()->addWidget(m_content);
}

QWidget* WaysSection::makeRow(const PersonsWay& way)
{
    auto* row = new QWidget{m_content};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::kStep3);
    auto* mark = new MemberMark{m_theme, row};
    mark->setPerson(lookOf(way.person));
    mark->setFixedSize(m_theme.px(kMark), m_theme.px(kMark));
    line->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel{m_theme, TextRole::BodyStrong,
                                   way.isMe ? tr("%1, you").arg(way.person.name) : way.person.name, row});
    words->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, inWords(way), row});
    if (way.keptKey)
        words->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                       tr("A journal of your own opens this one, too. Only you see this line."), row});
    line->addLayout(words, 1);
    const auto link = [&](const QString& text, const QString& spoken, const QString& name, auto act) {
        auto* button = new QPushButton{text, row};
        button->setObjectName(name);
        button->setProperty("kind", QStringLiteral("link"));
        button->setAccessibleName(spoken);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto& name = way.person.name;
    if (way.isMe && way.recoveryCode)
        link(tr("Cancel the sheet"), tr("Cancel your recovery sheet"), QStringLiteral("ways/remove-code"),
             [this] { askToRemoveCode(); });
    if (way.keptKey)
        link(tr("Take that away"), tr("Let your own journal open this one no more"), QStringLiteral("ways/remove-kept"),
             [this] { askToRemoveKeptKey(); });
    if (!way.passphrase)
        link(tr("Let in again"), tr("Let %1 in again").arg(name), QStringLiteral("ways/again-") + name,
             [this, name] { letInAgain(name); });
    else if (m_ways.isShared())
        link(way.isMe ? tr("Leave this journal") : tr("Remove"),
             way.isMe ? tr("Leave this journal") : tr("Remove the way in of %1").arg(name),
             QStringLiteral("ways/remove-") + name, [this, way] { remove(way); });
    return row;
}

void WaysSection::addButton(QBoxLayout& row, const QString& text, const QString& objectName, const char* kind,
                            void (WaysSection::*act)())
{
    auto* button = new QPushButton{text, m_content};
    button->setObjectName(objectName);
    button->setProperty("kind", QLatin1String{kind});
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
}

void WaysSection::openForm(SettingsForm* form, const QString& afterwards)
{
    m_note->hide();
    connect(form, &SettingsForm::finished, this, [this, afterwards] {
        m_note->setText(afterwards);
        m_note->setVisible(!afterwards.isEmpty());
    });
    Q_EMIT pageWanted(form);
}

void WaysSection::changePassphrase()
{
    openForm(new PassphraseForm{m_theme, m_ways, this},
             m_ways.mine().keptKey ? tr("Your passphrase is changed. A journal of your own still opens this one, until "
                                        "you take that away here.")
                                   : tr("Your passphrase is changed."));
}

void WaysSection::letIn()
{
    letInAgain({});
}

void WaysSection::letInAgain(const QString& name)
{
    openForm(new LetInForm{m_theme, m_ways, name, this},
             tr("There is a way in for them now. They come in with their own passphrase the next time the journal is "
                "unlocked."));
}

void WaysSection::remove(const PersonsWay& way)
{
    openForm(new LeaveForm{m_theme, m_ways, way, this},
             way.isMe ? QString{} : tr("%1 can’t open this file any more.").arg(way.person.name));
}

void WaysSection::askToMakeCode()
{
    const auto mine = m_ways.mine();
    if (!mine.recoveryCode) {
        makeCode();
        return;
    }
    ask(tr("Make a new recovery sheet?"),
        mine.codeDay.isEmpty() ? tr("The one that you have opens this journal no more from then on.")
                               : tr("The one from %1 opens this journal no more from then on.").arg(mine.codeDay),
        tr("Keep the old one"), tr("Make a new one"), [this] { makeCode(); });
}

void WaysSection::makeCode()
{
    const ConfirmForm::Words words{tr("Make a recovery sheet"),
                                   tr("The sheet opens this journal as your passphrase does, so your passphrase is "
                                      "asked for. Make it when nobody looks over your shoulder."),
                                   tr("Make the sheet"), tr("Making it …")};
    auto* form = new ConfirmForm{
        m_theme, m_ways, words, "primary", [this](app::Passphrase mine) { m_ways.makeCode(std::move(mine)); }, this};
    // After the form has closed itself.
    connect(form, &SettingsForm::closed, this, &WaysSection::showCode, Qt::QueuedConnection);
    openForm(form, {});
}

void WaysSection::showCode()
{
    auto code = m_ways.takeCode();
    if (!code)
        return;
    Q_EMIT pageWanted(
        new RecoverySheetPage{m_theme, std::move(*code), m_ways.mine().person.name, QDate::currentDate(), this});
}

void WaysSection::askToRemoveCode()
{
    ask(tr("Cancel your recovery sheet?"),
        tr("It opens this journal no more from then on. Copies of the file made before still open with it."),
        tr("Keep it"), tr("Cancel the sheet"), [this] {
            const ConfirmForm::Words words{tr("Cancel your recovery sheet"),
                                           tr("For this your passphrase is asked for."), tr("Cancel the sheet"),
                                           tr("Cancelling …")};
            openForm(new ConfirmForm{m_theme, m_ways, words, "final",
                                     [this](app::Passphrase mine) { m_ways.removeCode(std::move(mine)); }, this},
                     tr("Your recovery sheet opens this journal no more."));
        });
}

void WaysSection::askToRemoveKeptKey()
{
    const ConfirmForm::Words words{tr("Open this with your own journal no more"),
                                   tr("This journal then opens with your passphrase and your recovery sheet alone. "
                                      "Copies of the file made before still open with the other one."),
                                   tr("Take it away"), tr("Taking it away …")};
    openForm(new ConfirmForm{m_theme, m_ways, words, "primary",
                             [this](app::Passphrase mine) { m_ways.removeKeptKey(std::move(mine)); }, this},
             tr("Your own journal opens this one no more."));
}

void WaysSection::ask(const QString& question, const QString& sentences, const QString& keep, const QString& go,
                      const std::function<void()>& then)
{
    constexpr int kKeep = 1;
    constexpr int kGo = 2;
    auto* dialog = new Dialog{m_theme, question, sentences, this};
    dialog->addAnswer(kGo, go, Dialog::Weight::Final);
    dialog->addAnswer(kKeep, keep, Dialog::Weight::Secondary);
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [then](int answer) {
        if (answer == kGo)
            then();
    });
    dialog->open();
}

} // namespace inglenook::ui
