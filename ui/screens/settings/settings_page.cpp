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
#include "widgets/folded_text.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

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
    back->setToolTip(tr("Back, Esc"));
    setButtonIcon(theme, *back, QStringLiteral("left"), &Tokens::text2);
    column->addWidget(back, 0, Qt::AlignLeading);
    m_back = back;
    connect(back, &QPushButton::clicked, this, &SettingsPage::closed);
    column->addWidget(new TextLabel{theme, TextRole::Page, tr("Settings"), m_sections});
    column->addSpacing(space::kStep2);
    m_search = new SearchField{theme, tr("Search the settings"), m_sections};
    m_search->setObjectName(QStringLiteral("settings/search"));
    m_search->setKeyCap(QStringLiteral("/"));
    column->addWidget(m_search);
    connect(m_search, &SearchField::edited, this, qOverload<const QString&>(&SettingsPage::narrow));
    m_nothing = new TextLabel{theme, TextRole::Body, &Tokens::text2, QString{}, m_sections};
    m_nothing->setObjectName(QStringLiteral("settings/nothing"));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addSpacing(space::kStep2);
    m_journal = new QVBoxLayout;
    m_journal->setSpacing(space::kCardGap);
    column->addLayout(m_journal);

    const bool isShown = what == For::Demonstration;
    m_computerGroup = addGroup(*column, isShown ? tr("Until the demonstration ends. Nothing is saved, so there is "
                                                     "nothing to lock, to copy or to remember.")
                                                : tr("For this computer. Nothing of a journal is kept here."));
    addComputerSection(new AppearanceSection{theme, settings, m_sections});
    if (!isShown) {
        addComputerSection(new LockingSection{theme, settings, m_sections});
        addComputerSection(new CopiesSection{theme, settings, m_sections});
        addComputerSection(new RememberingSection{theme, settings, m_sections});
    }
    column->addStretch();
    // A button takes the arrow for itself, whatever is held with it.
    auto* altLeft = new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Left}, m_sections};
    altLeft->setContext(Qt::WidgetWithChildrenShortcut);
    connect(altLeft, &QShortcut::activated, this, &SettingsPage::closed);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

SettingsPage::~SettingsPage()
{
    disconnect(qApp, nullptr, this, nullptr);
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

SettingsPage::Group SettingsPage::addGroup(QVBoxLayout& column, const QString& lead)
{
    Group group;
    group.lead = new TextLabel{m_theme, TextRole::Lead, &Tokens::text2, lead, m_sections};
    column.addWidget(group.lead);
    column.addSpacing(space::kStep2);
    group.sections = new QVBoxLayout;
    group.sections->setSpacing(space::kCardGap);
    column.addLayout(group.sections);
    return group;
}

bool SettingsPage::narrow(const Group& group, const QStringList& words)
{
    bool any = false;
    for (int i = 0; group.sections != nullptr && i < group.sections->count(); ++i)
        if (auto* section = qobject_cast<SettingsSection*>(group.sections->itemAt(i)->widget()))
            any = section->narrow(words) || any;
    if (group.lead != nullptr)
        group.lead->setVisible(any);
    return any;
}

void SettingsPage::narrow(const QString& query)
{
    const auto words = FoldedText::of(query).folded.split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    const bool inJournal = narrow(m_journalGroup, words);
    const bool inComputer = narrow(m_computerGroup, words);
    m_nothing->setText(tr("No setting has “%1”. Perhaps by another word?").arg(query.simplified()));
    m_nothing->setVisible(!inJournal && !inComputer);
}

bool SettingsPage::isAtItsTop() const
{
    return m_stack->currentIndex() == 0;
}

void SettingsPage::focusSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isFind = event->matches(QKeySequence::Find) || event->text() == QLatin1String{"/"};
    if (isFind && isAtItsTop())
        focusSearch();
    else if (event->key() == Qt::Key_Escape && isAtItsTop())
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SettingsPage::addJournalSection(SettingsSection* section)
{
    if (m_journalGroup.sections == nullptr) {
        m_journalGroup = addGroup(*m_journal, tr("For this journal. This is kept inside it."));
        m_journal->addSpacing(kBetweenGroups);
    }
    m_journalGroup.sections->addWidget(section);
    connect(section, &SettingsSection::pageWanted, this, &SettingsPage::openSubpage);
}

void SettingsPage::addComputerSection(SettingsSection* section)
{
    m_computerGroup.sections->addWidget(section);
}

bool SettingsPage::focusNextPrevChild(bool next)
{
    QWidget* before = m_back;
    const auto chain = [&before](QWidget* part) {
        if (part->focusPolicy() & Qt::TabFocus && part != before)
            QWidget::setTabOrder(std::exchange(before, part), part);
    };
    chain(m_search->edit());
    for (const auto* group : {&m_journalGroup, &m_computerGroup})
        for (int i = 0; group->sections != nullptr && i < group->sections->count(); ++i)
            if (auto* section = group->sections->itemAt(i)->widget())
                for (auto* part : section->findChildren<QWidget*>())
                    chain(part);
    return QWidget::focusNextPrevChild(next);
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stack->currentIndex() == 0)
        m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
