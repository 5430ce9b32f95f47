// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/settings_page.h"

#include "screens/settings/appearance_section.h"
#include "screens/settings/copies_section.h"
#include "screens/settings/locking_section.h"
#include "screens/settings/remembering_section.h"
#include "screens/settings/settings_section.h"
#include "screens/settings/settings_subpage.h"
#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "theme/reading_width.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kBetweenGroups = 20;

} // namespace

SettingsPage::SettingsPage(const Theme& theme, SettingsModel& settings, QWidget* parent, For what)
    : QWidget{parent},
      m_theme{theme}
{
    setObjectName(QStringLiteral("settings"));
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins({});
    m_stack = new QStackedWidget{this};
    outer->addWidget(m_stack);
    m_sections = addScrolled();
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

    const bool isShown = what == For::Demonstration;
    auto* computer =
        addGroup(*column, isShown ? tr("Until the demonstration ends. Nothing is saved, so there is nothing "
                                       "to lock, to copy or to remember.")
                                  : tr("For this computer. Nothing of a journal is kept here."));
    computer->addWidget(new AppearanceSection{theme, settings, m_sections});
    if (!isShown) {
        computer->addWidget(new LockingSection{theme, settings, m_sections});
        computer->addWidget(new CopiesSection{theme, settings, m_sections});
        computer->addWidget(new RememberingSection{theme, settings, m_sections});
    }
    column->addStretch();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

QWidget* SettingsPage::addScrolled()
{
    auto* scroll = new QScrollArea{m_stack};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget{scroll};
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    auto* content = new QWidget{page};
    row->addWidget(content, 100);
    row->addStretch(1);
    limitWidth(m_theme, *content, size::kReadingMeasure + 2 * space::kCardHorizontal);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    return content;
}

void SettingsPage::follow(QWidget* focused)
{
    constexpr int kBelow = 120;
    auto* scroll = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    if (scroll != nullptr && focused != nullptr && scroll->widget()->isAncestorOf(focused))
        scroll->ensureWidgetVisible(focused, 0, kBelow);
}

void SettingsPage::openSubpage(SettingsSubpage* page)
{
    const auto* focused = QApplication::focusWidget();
    m_before = focused != nullptr ? focused->objectName() : QString{};
    auto* content = addScrolled();
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->addWidget(page);
    connect(page, &SettingsSubpage::closed, this, &SettingsPage::closeSubpage);
    m_stack->setCurrentIndex(m_stack->count() - 1);
    page->begin();
}

void SettingsPage::closeSubpage()
{
    auto* subpage = m_stack->currentWidget();
    m_stack->setCurrentIndex(0);
    m_stack->removeWidget(subpage);
    subpage->deleteLater(); // it may be the one that asks for it
    // By name: the section may have made its controls anew.
    for (auto* control : m_sections->findChildren<QWidget*>(m_before))
        if (!m_before.isEmpty() && control->isVisibleTo(this)) {
            control->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_back->setFocus(Qt::OtherFocusReason);
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
    connect(section, &SettingsSection::pageWanted, this, &SettingsPage::openSubpage);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stack->currentIndex() == 0)
        m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
