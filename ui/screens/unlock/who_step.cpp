// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/who_step.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

WhoStep::WhoStep(const Theme& theme, NewJournal& journal, QWidget* parent) : NewJournalStep{theme, journal, parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Who is this journal for?"), this});
    column->addWidget(new TextLabel{theme, TextRole::Lead, &Tokens::text2,
                                    tr("A journal for two is read by both. A journal of your own is a file of its own, "
                                       "which nobody else can open."),
                                    this});
    column->addSpacing(16);
    m_two = choice(tr("The two of us"), tr("Talk together at this computer, and keep what you like of it."), "new/two",
                   true);
    auto* one = choice(tr("Just me"), tr("Write, name what you feel, and do the exercises that are for one."),
                       "new/one", false);
    column->addWidget(m_two);
    column->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, m_two->accessibleDescription(), this});
    column->addSpacing(8);
    column->addWidget(one);
    column->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, one->accessibleDescription(), this});
    column->addStretch();
}

QPushButton* WhoStep::choice(const QString& text, const QString& help, const char* name, bool together)
{
    auto* button = new QPushButton{text, this};
    button->setObjectName(QLatin1String{name});
    button->setProperty("kind", QStringLiteral("choice"));
    button->setMinimumHeight(m_theme.px(72));
    button->setAccessibleDescription(help);
    connect(button, &QPushButton::clicked, this, [this, together] {
        m_journal.together = together;
        Q_EMIT edited();
        Q_EMIT forwardWanted();
    });
    return button;
}

void WhoStep::begin()
{
    m_two->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
