// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/settings_page.h"

#include "screens/settings/appearance_section.h"
#include "screens/settings/copies_section.h"
#include "screens/settings/locking_section.h"
#include "screens/settings/remembering_section.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kBetweenGroups = 20;

} // namespace

SettingsPage::SettingsPage(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : QWidget{parent},
      m_theme{theme}
{
    setObjectName(QStringLiteral("settings"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    m_sections = new QWidget{page};
    row->addWidget(m_sections, 100);
    row->addStretch(1);
    auto* column = new QVBoxLayout{m_sections};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    auto* back = new QPushButton{tr("Back"), m_sections};
    back->setObjectName(QStringLiteral("settings/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    column->addWidget(back, 0, Qt::AlignLeading);
    m_back = back;
    connect(back, &QPushButton::clicked, this, &SettingsPage::closed);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Settings"), m_sections});
    m_journal = new QVBoxLayout;
    m_journal->setSpacing(space::kCardGap);
    column->addLayout(m_journal);

    auto* computer = addGroup(*column, tr("For this computer. Nothing of a journal is kept here."));
    computer->addWidget(new AppearanceSection{theme, settings, m_sections});
    computer->addWidget(new LockingSection{theme, settings, m_sections});
    computer->addWidget(new CopiesSection{theme, settings, m_sections});
    computer->addWidget(new RememberingSection{theme, settings, m_sections});
    column->addStretch();
    scroll->setWidget(page);
    outer->addWidget(scroll);
    const auto measure = [this] {
        m_sections->setMaximumWidth(m_theme.px(size::kReadingMeasure + 2 * space::kCardHorizontal));
    };
    connect(&theme, &Theme::changed, this, measure);
    measure();
}

QVBoxLayout* SettingsPage::addGroup(QVBoxLayout& column, const QString& lead)
{
    column.addWidget(new TextLabel{m_theme, TextRole::Lead, &Tokens::text2, lead, m_sections});
    column.addSpacing(space::kStep2);
    auto* group = new QVBoxLayout;
    group->setSpacing(space::kCardGap);
    column.addLayout(group);
    return group;
}

void SettingsPage::addJournalSection(SettingsSection* section)
{
    if (m_journalSections == nullptr) {
        m_journalSections = addGroup(*m_journal, tr("For this journal."));
        m_journal->addSpacing(kBetweenGroups);
    }
    m_journalSections->addWidget(section);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
