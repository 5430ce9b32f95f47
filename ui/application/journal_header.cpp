// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/journal_header.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "widgets/elided_label.h"
#include "widgets/member_mark.h"
#include "widgets/person_look.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace inglenook::ui {

JournalHeader::JournalHeader(const Theme& theme, const QVector<Person>& people, const QString& name, QWidget* parent)
    : QAbstractButton{parent},
      m_theme{theme}
{
    setObjectName(QStringLiteral("sidebar/journal"));
    setAccessibleName(name);
    setAccessibleDescription(tr("Opens a menu for this journal"));
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
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
    connect(this, &QAbstractButton::clicked, this, &JournalHeader::openMenu);
}

void JournalHeader::openMenu()
{
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("sidebar/journal-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& words, const char* command) {
        const QString wanted{QLatin1String{command}};
        connect(menu->addAction(words), &QAction::triggered, this, [this, wanted] { Q_EMIT commandWanted(wanted); });
    };
    if (!m_isDemonstration) {
        add(tr("Bring in from another program"), "bring-in");
        add(tr("Take this journal out"), "take-out");
        add(tr("A PDF for your therapist"), "report");
        add(tr("Open a plan for at home"), "open-plan");
        menu->addSeparator();
    }
    add(tr("Settings"), "settings");
    add(m_isDemonstration ? tr("Leave") : tr("Lock"), "lock");
    menu->popup(mapToGlobal(QPoint{0, height()}));
    menu->setActiveAction(menu->actions().constFirst());
}

void JournalHeader::paintEvent(QPaintEvent*)
{
    if (!underMouse() && !isDown())
        return;
    const auto& tokens = m_theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? tokens.pressed : tokens.hover);
    painter.drawRoundedRect(rect(), radius::kControl, radius::kControl);
}

void JournalHeader::setRail(bool rail)
{
    m_name->setVisible(!rail);
    layout()->setContentsMargins(rail ? 2 : 10, 10, rail ? 2 : 6, 10);
}

} // namespace inglenook::ui
