// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/in_and_out_section.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

InAndOutSection::InAndOutSection(const Theme& theme, QWidget* parent)
    : SettingsSection{theme, tr("In and out"), tr("What you wrote is yours, here and elsewhere."), parent}
{
    setObjectName(QStringLiteral("settings/in-and-out"));
    addRow(tr("From another program"), tr("Day One, jrnl, Markdown and many more: you see first what would come in."),
           QStringLiteral("bring-in"), tr("Bring in"));
    addRow(tr("To other programs"),
           tr("A file that every program can read, a folder of Markdown, one page, or a table. It is not sealed."),
           QStringLiteral("take-out"), tr("Take out"));
    addRow(tr("To your therapist"),
           tr("A PDF of as much as you want to show, looked at page by page before it is saved or printed."),
           QStringLiteral("report"), tr("Choose"));
}

void InAndOutSection::addRow(const QString& name, const QString& help, const QString& kind, const QString& verb)
{
    column()->addSpacing(space::kStep2);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep4);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kStep1);
    words->addWidget(new TextLabel{m_theme, TextRole::Heading, name, this});
    words->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, help, this});
    row->addLayout(words, 1);
    auto* button = new QPushButton{verb, this};
    button->setObjectName(QStringLiteral("settings/") + kind);
    button->setAccessibleDescription(help);
    row->addWidget(button, 0, Qt::AlignVCenter);
    column()->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT transferWanted(kind); });
}

} // namespace inglenook::ui
