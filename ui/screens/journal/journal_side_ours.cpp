// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the side of the journal says of a shared journal that is open beside it, or is not.
#include "screens/journal/entry_delegate.h"
#include "screens/journal/journal_side.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/person_look.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

void JournalSide::makeWhose(QVBoxLayout& column)
{
    m_whose = new Segments{m_theme, tr("Whose entries"), this};
    m_whose->setObjectName(QStringLiteral("journal/whose"));
    for (const auto& text : {tr("Both"), tr("Mine"), tr("Ours")})
        m_whose->addSegment(text);
    m_whose->hide();
    column.addWidget(m_whose);
    connect(m_whose, &Segments::chosen, this,
            [this](int index) { m_timeline.setShownOf(static_cast<ShownOf>(index)); });
    m_away = new QWidget{this};
    auto* lines = new QVBoxLayout{m_away};
    lines->setContentsMargins({});
    lines->setSpacing(0);
    m_trouble = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, m_away};
    m_trouble->setObjectName(QStringLiteral("journal/ours-trouble"));
    auto* again = new QPushButton{tr("Try again"), m_away};
    again->setObjectName(QStringLiteral("journal/ours-again"));
    again->setProperty("kind", QStringLiteral("link"));
    lines->addWidget(m_trouble);
    lines->addWidget(again, 0, Qt::AlignLeading);
    m_away->hide();
    column.addWidget(m_away);
    connect(again, &QPushButton::clicked, this, &JournalSide::againWanted);
}

void JournalSide::setOurs(const QVector<Person>& people)
{
    m_people = m_mine + people;
    m_delegate->setPeople(looksOf(m_people), m_mine.size());
    m_whose->setVisible(!people.isEmpty());
    m_whose->setCurrent(static_cast<int>(m_timeline.shownOf()));
    tell();
}

void JournalSide::showTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_away->setVisible(!sentence.isEmpty());
}

} // namespace inglenook::ui
