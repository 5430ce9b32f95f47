// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/welcome_page.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

WelcomePage::WelcomePage(const Theme& theme, int columnWidth, QWidget* parent) : QWidget{parent}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(40, 0, 40, 0);
    auto* holder = new QWidget{this};
    holder->setMaximumWidth(theme.px(columnWidth));
    auto* column = new QVBoxLayout{holder};
    column->setContentsMargins(0, 40, 0, 40);
    column->setSpacing(0);
    column->addStretch(5);
    column->addWidget(new TextLabel{theme, TextRole::JournalTitle, tr("A seat for two, by the fire"), holder});
    column->addSpacing(12);
    column->addWidget(new TextLabel{
        theme, TextRole::Lead, &Tokens::text2,
        tr("Talk, one after the other, and be heard. Or write, for yourself alone. What you keep is kept in one "
           "encrypted file that only your passphrase opens."),
        holder});
    column->addSpacing(32);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    auto* fresh = new QPushButton{tr("Start a new journal"), holder};
    m_start = fresh;
    fresh->setObjectName(QStringLiteral("unlock/welcome-new"));
    fresh->setProperty("kind", QStringLiteral("primary"));
    fresh->setProperty("buttonSize", QStringLiteral("large"));
    auto* file = new QPushButton{tr("Open one from a file"), holder};
    file->setObjectName(QStringLiteral("unlock/welcome-file"));
    file->setProperty("kind", QStringLiteral("link"));
    buttons->addWidget(fresh);
    buttons->addWidget(file);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(6);
    column->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text3,
                                    tr("Everything stays on this computer. Inglenook never goes online."), holder});
    row->addStretch(1);
    row->addWidget(holder, 3);
    row->addStretch(1);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newJournalWanted);
    connect(file, &QPushButton::clicked, this, &WelcomePage::openFileWanted);
}

void WelcomePage::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
