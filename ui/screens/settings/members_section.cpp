// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/members_section.h"

#include "screens/settings/member_form.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/member_mark.h"
#include "widgets/note_line.h"
#include "widgets/person_look.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kMark = 40;

} // namespace

MembersSection::MembersSection(const Theme& theme, MembersModel& members, QWidget* parent)
    : SettingsSection{theme, tr("Who this journal is for"), {}, parent},
      m_members{members}
{
    setObjectName(QStringLiteral("members"));
    m_problem = new NoteLine{theme, NoteLine::Kind::Error, {}, this};
    m_problem->setObjectName(QStringLiteral("members/problem"));
    m_problem->hide();
    column()->addWidget(m_problem);
    fill();
    connect(&members, &MembersModel::changed, this, &MembersSection::fill);
    connect(&members, &MembersModel::failed, this, [this](const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    });
}

void MembersSection::fill()
{
    const auto* focused = QApplication::focusWidget();
    const auto hadFocus = m_content != nullptr && focused != nullptr && m_content->isAncestorOf(focused)
                              ? focused->objectName()
                              : QString{};
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may be why we are here
    }
    m_content = new QWidget{this};
    auto* rows = new QVBoxLayout{m_content};
    rows->setContentsMargins(0, space::kStep2, 0, 0);
    rows->setSpacing(space::kStep3);
    for (const auto& row : m_members.present())
        rows->addWidget(makeRow(row));
    if (m_members.haveSeats())
        addSeats(*rows);
    if (const auto gone = m_members.departed(); !gone.isEmpty()) {
        auto* label = new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                    tr("Not here any more: %1. What they wrote for everyone stays under their name.")
                                        .arg(QLocale{}.createSeparatedList(gone)),
                                    m_content};
        label->setObjectName(QStringLiteral("members/departed"));
        rows->addWidget(label);
    }
    column()->addWidget(m_content);
    m_content->show();
    if (auto* again = hadFocus.isEmpty() ? nullptr : m_content->findChild<QWidget*>(hadFocus))
        again->setFocus(Qt::OtherFocusReason);
}

QWidget* MembersSection::makeRow(const MembersModel::Row& row)
{
    auto* box = new QWidget{m_content};
    auto* line = new QHBoxLayout{box};
    line->setContentsMargins({});
    line->setSpacing(space::kStep3);
    auto* mark = new MemberMark{m_theme, box};
    mark->setPerson(lookOf(row.person));
    mark->setFixedSize(m_theme.px(kMark), m_theme.px(kMark));
    line->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel{m_theme, TextRole::BodyStrong,
                                   row.isMe ? tr("%1, you").arg(row.person.name) : row.person.name, box});
    QStringList facts;
    if (!row.pronouns.isEmpty())
        facts.append(row.pronouns);
    if (m_members.haveSeats())
        facts.append(row.onLeft ? tr("sits on the left") : tr("sits on the right"));
    if (!facts.isEmpty())
        words->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, facts.join(tr(", ")), box});
    line->addLayout(words, 1);
    auto* change = new QPushButton{tr("Change"), box};
    change->setObjectName(QStringLiteral("members/change-") + row.person.name);
    change->setProperty("kind", QStringLiteral("link"));
    change->setAccessibleName(tr("Change name, pronouns or mark of %1").arg(row.person.name));
    line->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this, id = row.person.id] { this->change(id); });
    return box;
}

void MembersSection::addSeats(QVBoxLayout& rows)
{
    auto* swap = new QPushButton{tr("Swap seats"), m_content};
    swap->setObjectName(QStringLiteral("members/swap"));
    swap->setProperty("kind", QStringLiteral("secondary"));
    connect(swap, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_members.swapSeats();
    });
    rows.addWidget(swap, 0, Qt::AlignLeading);
    rows.addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                 tr("Who sits where before this screen; in an exercise it is Ctrl+Shift+S."),
                                 m_content});
}

void MembersSection::change(const QString& id)
{
    m_problem->hide();
    Q_EMIT pageWanted(new MemberForm{m_theme, m_members, m_members.formOf(id), this});
}

} // namespace inglenook::ui
