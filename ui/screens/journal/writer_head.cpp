// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/writer_head.h"

#include "models/entry_time.h"
#include "models/timeline_model.h"
#include "screens/journal/when_panel.h"
#include "theme/button_icon.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"
#include "widgets/labelled_field.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace inglenook::ui {

WriterHead::WriterHead(const Theme& theme, EntryModel& entry, TemplatesModel& templates, const Clock& clock,
                       QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_entry{entry},
      m_templates{templates},
      m_clock{clock},
      m_row{new QHBoxLayout{this}}
{
    m_row->setSpacing(2);
    m_when = new QPushButton{this};
    m_when->setObjectName(QStringLiteral("journal/write-when"));
    m_when->setProperty("kind", QStringLiteral("quiet"));
    setButtonIcon(theme, *m_when, QStringLiteral("cal"), &Tokens::text2);
    m_row->addWidget(m_when);
    m_whose = new Segments{theme, tr("Into which journal it goes"), this};
    m_whose->setObjectName(QStringLiteral("journal/write-whose"));
    m_whose->addSegment(tr("Mine", "an entry"));
    m_whose->addSegment(tr("Ours", "an entry"));
    m_row->addWidget(m_whose);
    m_whoseText = new TextLabel{theme, TextRole::BodyStrong, &Tokens::accentText, QString{}, this};
    m_whoseText->setWordWrap(false);
    m_row->addWidget(m_whoseText);
    setWhose(std::nullopt, false);
    m_row->addStretch();
    m_begin = addTool("journal/templates", "note", tr("Begin with a template, Ctrl+Shift+T"));
    auto* picture = addTool("journal/add-picture", "picture", tr("Put a picture in, Ctrl+Shift+P"));
    m_star = addTool("journal/write-star", "star", tr("Star"));
    m_star->setCheckable(true);
    auto* quiet = addTool("journal/quiet", "focus", tr("Only the words, Ctrl+Shift+F"));
    connect(m_when, &QPushButton::clicked, this, &WriterHead::openWhen);
    connect(m_whose, &Segments::chosen, this, [this](int index) { Q_EMIT whoseWanted(static_cast<Whose>(index)); });
    connect(m_begin, &QToolButton::clicked, this, &WriterHead::openTemplates);
    connect(m_star, &QToolButton::clicked, this, &WriterHead::changeStar);
    connect(picture, &QToolButton::clicked, this, &WriterHead::pictureWanted);
    connect(quiet, &QToolButton::clicked, this, &WriterHead::quietWanted);
}

QToolButton* WriterHead::addTool(const char* name, const char* icon, const QString& text)
{
    auto* button = new QToolButton{this};
    button->setObjectName(QLatin1String{name});
    button->setProperty("kind", QStringLiteral("icon"));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonIcon(m_theme, *button, QLatin1String{icon}, &Tokens::text2);
    m_row->addWidget(button);
    return button;
}

void WriterHead::showContent(const journal::EntryContent& content)
{
    const auto wall = wallTime(content.created);
    const auto when = QLocale{}.toString(wall, tr("dddd d MMMM yyyy, HH:mm", "date and time of an entry"));
    m_when->setText(QLocale{}.toString(wall, tr("ddd d MMM yyyy, HH:mm", "date and time of an entry, short")));
    m_when->setAccessibleName(tr("When it was: %1").arg(when));
    m_when->setToolTip(tr("Change when it was"));
    m_star->setChecked(content.starred);
    setButtonIcon(m_theme, *m_star, content.starred ? QStringLiteral("star-full") : QStringLiteral("star"),
                  content.starred ? &Tokens::accentText : &Tokens::text2);
    m_star->setToolTip(content.starred ? tr("Take the star away") : tr("Give it a star"));
}

void WriterHead::setCompact(bool compact)
{
    const int side = compact ? 20 : 36;
    m_row->setContentsMargins(side, compact ? 8 : 18, compact ? 14 : 24, 0);
}

void WriterHead::setWhose(std::optional<Whose> whose, bool mayMove)
{
    m_whose->setVisible(whose && mayMove);
    m_whoseText->setVisible(whose && !mayMove);
    if (!whose)
        return;
    m_whose->setCurrent(static_cast<int>(*whose));
    m_whoseText->setText(*whose == Whose::Ours ? tr("Ours", "an entry") : tr("Mine", "an entry"));
}

void WriterHead::focusWhose()
{
    m_whose->focusCurrent();
}

void WriterHead::changeStar()
{
    auto content = m_entry.content();
    content.starred = m_star->isChecked();
    m_entry.setContent(content);
    showContent(content);
    Q_EMIT edited();
}

void WriterHead::openWhen()
{
    auto* panel =
        new WhenPanel{m_theme, wallTime(m_entry.content().created), wallTime(m_clock.localNow()), parentWidget()};
    connect(panel, &WhenPanel::changed, this, [this](const QDateTime& when) {
        auto content = m_entry.content();
        content.created = momentAt(when, content.created, m_clock);
        m_entry.setContent(content);
        showContent(content);
        Q_EMIT edited();
    });
    panel->open(m_when);
}

void WriterHead::openTemplates()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("journal/template-menu"));
    menu->setToolTipsVisible(true);
    fill(*menu);
    menu->popup(m_begin->mapToGlobal(QPoint{m_begin->width() - menu->sizeHint().width(), m_begin->height()}));
    menu->setActiveAction(menu->actions().constFirst());
}

void WriterHead::fill(QMenu& menu)
{
    QMenu* forget = nullptr;
    bool wasOwn = false;
    for (const auto& line : m_templates.lines()) {
        if (line.isOwn && !std::exchange(wasOwn, true))
            menu.addSeparator();
        auto* action = menu.addAction(QString{line.name}.replace(QLatin1Char{'&'}, QStringLiteral("&&")));
        action->setToolTip(line.about);
        connect(action, &QAction::triggered, this, [this, id = line.id] { Q_EMIT templateChosen(id); });
        if (!line.isOwn)
            continue;
        if (forget == nullptr)
            forget = new QMenu{tr("Remove a template"), &menu};
        auto* gone = forget->addAction(action->text());
        connect(gone, &QAction::triggered, this, [this, line] { askToForget(line); });
    }
    menu.addSeparator();
    auto* keep = menu.addAction(tr("Make a template of this …"));
    keep->setEnabled(!saysNothing(m_entry.content()));
    connect(keep, &QAction::triggered, this, &WriterHead::askForName);
    if (forget != nullptr)
        menu.addMenu(forget);
}

void WriterHead::askForName()
{
    constexpr int kKeep = 1;
    constexpr int kNot = 2;
    auto* dialog = new Dialog{m_theme, tr("A template of this entry"),
                              tr("Its title, tags and words are offered when you begin another one. It stays in this "
                                 "journal."),
                              this};
    auto* name = new QLineEdit{dialog};
    name->setObjectName(QStringLiteral("template/name"));
    name->setMaxLength(80);
    dialog->addContent(new LabelledField{m_theme, tr("Its name"), name, dialog});
    dialog->addAnswer(kNot, tr("Not now"), Dialog::Weight::Quiet);
    auto* keep = dialog->addAnswer(kKeep, tr("Keep the template"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kNot);
    connect(name, &QLineEdit::returnPressed, keep, &QPushButton::click);
    connect(dialog, &Dialog::answered, this, [this, name](int answer) {
        if (answer == kKeep)
            (void)m_templates.keep(name->text(), m_entry.content());
    });
    dialog->open();
    name->setFocus(Qt::OtherFocusReason);
}

void WriterHead::askToForget(const TemplatesModel::Line& line)
{
    constexpr int kForget = 1;
    constexpr int kStay = 2;
    auto* dialog =
        new Dialog{m_theme, tr("Remove the template “%1”?").arg(line.name),
                   tr("Entries that began with it stay as they are. The template can’t be brought back."), this};
    dialog->addAnswer(kForget, tr("Remove it"), Dialog::Weight::Final);
    dialog->addAnswer(kStay, tr("Leave it"), Dialog::Weight::Secondary);
    dialog->setSafeAnswer(kStay);
    connect(dialog, &Dialog::answered, this, [this, id = line.id](int answer) {
        if (answer == kForget)
            m_templates.forget(id);
    });
    dialog->open();
}

} // namespace inglenook::ui
