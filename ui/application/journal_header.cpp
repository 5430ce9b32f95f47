// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/journal_header.h"

#include "theme/text_role.h"
#include "widgets/elided_label.h"
#include "widgets/member_mark.h"
#include "widgets/person_look.h"

#include <QHBoxLayout>

namespace inglenook::ui {

JournalHeader::JournalHeader(const Theme& theme, const QVector<Person>& people, const QString& name, QWidget* parent)
    : QWidget{parent}
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(10, 10, 6, 10);
    row->setSpacing(10);
    if (people.size() >= 2) {
        auto* marks = new PairMark{theme, this};
        marks->setPeople(lookOf(people.at(0)), lookOf(people.at(1)));
        marks->setFixedSize(theme.px(39), theme.px(26));
        row->addWidget(marks);
    } else if (!people.isEmpty()) {
        auto* mark = new MemberMark{theme, this};
        mark->setPerson(lookOf(people.front()));
        mark->setFixedSize(theme.px(28), theme.px(28));
        row->addWidget(mark);
    }
    m_name = new ElidedLabel{theme, TextRole::Heading, &Tokens::text, name, this};
    row->addWidget(m_name, 1);
}

void JournalHeader::setRail(bool rail)
{
    m_name->setVisible(!rail);
    layout()->setContentsMargins(rail ? 2 : 10, 10, rail ? 2 : 6, 10);
}

} // namespace inglenook::ui
