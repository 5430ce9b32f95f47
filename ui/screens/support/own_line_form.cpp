// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/support/own_line_form.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/labelled_field.h"
#include "widgets/note_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

// As long as a help line can be (docs/writing-exercises.md).
constexpr int kLongestName = 70;
constexpr int kLongestNumber = 24;
constexpr int kLongestNote = 120;

QLineEdit& edit(const LabelledField& field)
{
    return *static_cast<QLineEdit*>(field.field());
}

} // namespace

OwnLineForm::OwnLineForm(const Theme& theme, SupportModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    m_toggle = new QPushButton{tr("Add a line of your own"), this};
    m_toggle->setObjectName(QStringLiteral("support/add"));
    m_toggle->setProperty("kind", QStringLiteral("secondary"));
    setButtonIcon(theme, *m_toggle, QStringLiteral("plus"), &Tokens::text);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_fields = new QWidget{this};
    column->addWidget(m_fields);

    auto* fields = new QVBoxLayout{m_fields};
    fields->setContentsMargins({});
    fields->setSpacing(space::kStep3);
    fields->addWidget(new NoteLine{
        theme, NoteLine::Kind::Info,
        tr("What you add is kept in a file on this computer, not in a journal, so that it is here before anything is "
           "unlocked. Whoever uses this account can read it: %1. A number that nobody is to see is safer in your head, "
           "with a friend, or in a journal of your own.")
            .arg(model.ownFile()),
        m_fields});
    m_name = addField(tr("Name"), "support/own-name", kLongestName, m_fields);
    m_number = addField(tr("Number"), "support/own-number", kLongestNumber, m_fields);
    m_note = addField(tr("A note, if you like"), "support/own-note", kLongestNote, m_fields);
    m_problem = new NoteLine{theme, NoteLine::Kind::Error, {}, m_fields};
    fields->addWidget(m_problem);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(space::kStep3);
    auto* save = new QPushButton{tr("Add it"), m_fields};
    save->setObjectName(QStringLiteral("support/own-save"));
    save->setProperty("kind", QStringLiteral("primary"));
    auto* leave = new QPushButton{tr("Leave it"), m_fields};
    leave->setObjectName(QStringLiteral("support/own-leave"));
    leave->setProperty("kind", QStringLiteral("quiet"));
    answers->addWidget(save);
    answers->addWidget(leave);
    answers->addStretch();
    fields->addLayout(answers);

    connect(m_toggle, &QPushButton::clicked, this, [this] { unfold(true); });
    connect(leave, &QPushButton::clicked, this, [this] { unfold(false); });
    connect(save, &QPushButton::clicked, this, &OwnLineForm::save);
    for (const auto* field : {m_name, m_number, m_note})
        connect(&edit(*field), &QLineEdit::returnPressed, this, &OwnLineForm::save);
    m_fields->hide();
}

LabelledField* OwnLineForm::addField(const QString& label, const char* name, int longest, QWidget* parent)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String{name});
    line->setMaxLength(longest);
    auto* field = new LabelledField{m_theme, label, line, parent};
    parent->layout()->addWidget(field);
    return field;
}

void OwnLineForm::unfold(bool open)
{
    for (auto* field : {m_name, m_number, m_note}) {
        edit(*field).clear();
        field->setError({});
    }
    m_problem->hide();
    m_toggle->setVisible(!open);
    m_fields->setVisible(open);
    if (open)
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void OwnLineForm::save()
{
    using Result = SupportModel::Result;
    m_name->setError({});
    m_number->setError({});
    m_problem->hide();
    switch (m_model.add(edit(*m_name).text(), edit(*m_number).text(), edit(*m_note).text())) {
    case Result::Done:
        unfold(false);
        Q_EMIT added();
        return;
    case Result::NoName:
        m_name->setError(tr("A name helps to find it again."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    case Result::BadNumber:
        m_number->setError(
            tr("Write it as it is dialled: digits, spaces and hyphens; +, * or # only at the beginning."));
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    case Result::FileHasFault:
        m_problem->setText(
            tr("The file with your lines has something in it that can’t be read, so nothing was added to "
               "it. What you typed is still here."));
        break;
    case Result::NotWritten:
        m_problem->setText(tr("This could not be written. Perhaps the disk is full, or the folder belongs to someone "
                              "else. What you typed is still here."));
        break;
    }
    m_problem->show();
}

void OwnLineForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_fields->isVisible())
        unfold(false); // one step back
    else
        QWidget::keyPressEvent(event);
}

} // namespace inglenook::ui
