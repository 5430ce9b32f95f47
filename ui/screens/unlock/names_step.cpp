// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/names_step.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/chip.h"
#include "widgets/member_mark.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inglenook::ui {

NamesStep::NamesStep(const Theme& theme, NewJournal& journal, QWidget* parent) : NewJournalStep{theme, journal, parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    m_title = new TextLabel{theme, TextRole::Page, QString{}, this};
    m_lead = new TextLabel{theme, TextRole::Lead, &Tokens::text2, QString{}, this};
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(8);
    addRow(*column, 0);
    column->addSpacing(12);
    addRow(*column, 1);
    column->addStretch();
}

QButtonGroup* NamesStep::addChoice(QLayout& layout, const QString& name, const QStringList& texts,
                                   const QString& objectName)
{
    auto* group = new QButtonGroup{this};
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = new ChoiceChip{m_theme, texts.at(i), this};
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, texts.at(i)));
        button->setObjectName(QStringLiteral("%1-%2").arg(objectName).arg(i));
        group->addButton(button, i);
        layout.addWidget(button);
    }
    return group;
}

void NamesStep::addRow(QVBoxLayout& column, int person)
{
    auto& row = m_rows.at(static_cast<std::size_t>(person));
    row.box = new QWidget{this};
    auto* line = new QHBoxLayout{row.box};
    line->setContentsMargins({});
    line->setSpacing(20);
    row.mark = new MemberMark{m_theme, row.box};
    row.mark->setFixedSize(m_theme.px(64), m_theme.px(64));
    line->addWidget(row.mark, 0, Qt::AlignBottom);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(6);
    row.label = new TextLabel{m_theme, TextRole::Body, QString{}, row.box};
    row.name = new QLineEdit{row.box};
    row.name->setObjectName(QStringLiteral("new/name-%1").arg(person));
    row.name->setMaxLength(120);
    row.name->setProperty("kind", QStringLiteral("field"));
    row.label->setBuddy(row.name);
    fields->addWidget(row.label);
    fields->addWidget(row.name);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(8);
    row.shape =
        addChoice(*marks, tr("Shape"), {tr("Circle"), tr("Diamond")}, QStringLiteral("new/shape-%1").arg(person));
    marks->addSpacing(16);
    row.colour =
        addChoice(*marks, tr("Colour"), {tr("Dusk blue"), tr("Apricot")}, QStringLiteral("new/colour-%1").arg(person));
    marks->addStretch();
    fields->addLayout(marks);
    line->addLayout(fields, 1);
    column.addWidget(row.box);

    connect(row.name, &QLineEdit::textChanged, this, [this, person](const QString& text) {
        m_journal.people.at(static_cast<std::size_t>(person)).name = text;
        showMarks();
        Q_EMIT edited();
    });
    connect(row.name, &QLineEdit::returnPressed, this, [this, person] {
        if (person + 1 < m_journal.count())
            m_rows[1].name->setFocus(Qt::TabFocusReason);
        else
            Q_EMIT forwardWanted();
    });
    connect(row.shape, &QButtonGroup::idClicked, this, [this, person](int id) {
        m_journal.setShape(person, id == 0 ? journal::Shape::Circle : journal::Shape::Diamond);
        showMarks();
    });
    connect(row.colour, &QButtonGroup::idClicked, this, [this, person](int id) {
        m_journal.setColour(person, id == 0 ? journal::Colour::Dusk : journal::Colour::Apricot);
        showMarks();
    });
}

void NamesStep::begin()
{
    const bool together = m_journal.together;
    m_title->setText(together ? tr("What are your names?") : tr("What is your name?"));
    m_lead->setText(
        together ? tr("Whoever usually sits on the left comes first. The colour and shape show whose turn it is; "
                      "you can swap seats at any time.")
                 : tr("The colour and shape mark what you write."));
    m_rows[0].label->setText(together ? tr("On the left") : tr("Name"));
    m_rows[1].label->setText(tr("On the right"));
    m_rows[0].name->setAccessibleName(together ? tr("Name of the person on the left") : tr("Your name"));
    m_rows[1].name->setAccessibleName(tr("Name of the person on the right"));
    m_rows[1].box->setVisible(together);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QSignalBlocker quiet{m_rows.at(i).name};
        m_rows.at(i).name->setText(m_journal.people.at(i).name);
    }
    showMarks();
    m_rows[0].name->setFocus(Qt::OtherFocusReason);
}

void NamesStep::showMarks()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& person = m_journal.people.at(i);
        auto& row = m_rows.at(i);
        PersonLook look;
        look.name = person.name.simplified();
        look.initial = look.name.left(1).toUpper();
        look.shape = person.shape == journal::Shape::Circle ? MarkShape::Circle : MarkShape::Diamond;
        look.colour = person.colour == journal::Colour::Dusk ? PersonColour::A : PersonColour::B;
        row.mark->setPerson(look);
        row.shape->button(person.shape == journal::Shape::Circle ? 0 : 1)->setChecked(true);
        row.colour->button(person.colour == journal::Colour::Dusk ? 0 : 1)->setChecked(true);
    }
}

} // namespace inglenook::ui
