// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/share_page.h"

#include "models/secret_text.h"
#include "models/session_feelings.h"
#include "models/shown_tag.h"
#include "models/timeline_model.h"
#include "panels/mood_panel.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/markdown_editor.h"
#include "widgets/markdown_view.h"
#include "widgets/passphrase_field.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"

#include <QFileDialog>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kSideWidth = 310;
constexpr int kPairFrom = 560; ///< px at 100 % for words and preview beside each other
constexpr int kRowsShown = 3;

} // namespace

SharePage::SharePage(const Theme& theme, EntryModel& entry, ShareModel& share, const PictureSource& pictures,
                     QWidget* page)
    : CoveringPage{page},
      m_theme{theme},
      m_entry{entry},
      m_share{share}
{
    setObjectName(QStringLiteral("share"));
    setAccessibleName(tr("Copy to a journal that you share"));
    m_row = new QBoxLayout{QBoxLayout::LeftToRight, this};
    m_row->setContentsMargins(24, 24, 24, 20);
    m_row->setSpacing(24);
    m_row->addWidget(makeSide());
    m_pair = new QBoxLayout{QBoxLayout::LeftToRight};
    m_pair->setSpacing(24);
    m_pair->addWidget(makeWords(pictures), 1);
    m_pair->addWidget(makePreview(pictures), 1);
    m_row->addLayout(m_pair, 1);
    wire();
}

QWidget* SharePage::makeSide()
{
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this, scroll] { scroll->setFixedWidth(m_theme.px(kSideWidth)); };
    connect(&m_theme, &Theme::changed, scroll, fit);
    fit();
    auto* side = new QWidget{scroll};
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel{m_theme, TextRole::Section, tr("Copy to a journal you share"), side});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                    tr("What you see at the right goes there, and nothing else. This entry stays as it "
                                       "is. There, everyone who shares that journal can read the copy."),
                                    side});
    makeTicks(*column, side);
    makeWhere(*column, side);
    column->addStretch();
    scroll->setWidget(side);
    // The page shows through.
    side->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void SharePage::makeTicks(QVBoxLayout& column, QWidget* side)
{
    const auto tick = [&](const QString& text, const char* name, bool on) {
        auto* box = new TickBox{m_theme, text, side};
        box->setObjectName(QLatin1String{name});
        box->setChecked(on);
        column.addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SharePage::preview);
        return box;
    };
    const ShareModel::Choice usual;
    m_title = tick(tr("With its title"), "share/title", usual.title);
    m_feelings = tick(tr("With its feelings"), "share/feelings", usual.feelings);
    m_mood = tick(tr("With how the moment was"), "share/mood", usual.mood);
    m_tags = tick(tr("With its tags"), "share/tags", usual.tags);
    m_day = tick(tr("With the day it was written"), "share/day", usual.day);
    m_day->setToolTip(tr("Otherwise it is of now, and nobody sees when you wrote it"));
}

void SharePage::makeWhere(QVBoxLayout& column, QWidget* side)
{
    column.addSpacing(8);
    column.addWidget(new TextLabel{m_theme, TextRole::BodyStrong, tr("Into which journal"), side});
    m_list = new QListWidget{side};
    m_list->setObjectName(QStringLiteral("share/journals"));
    m_list->setAccessibleName(tr("Into which journal"));
    m_list->setProperty("kind", QStringLiteral("rows"));
    column.addWidget(m_list);
    auto* other = new QPushButton{tr("Another file"), side};
    other->setObjectName(QStringLiteral("share/other-file"));
    other->setProperty("kind", QStringLiteral("link"));
    column.addWidget(other, 0, Qt::AlignLeading);
    connect(other, &QPushButton::clicked, this, &SharePage::chooseFile);
    m_passphrase = new PassphraseField{m_theme, tr("Your passphrase for that journal"), side};
    m_passphrase->setObjectName(QStringLiteral("share/passphrase"));
    column.addWidget(m_passphrase);
    m_problem = new TextLabel{m_theme, TextRole::Small, QString{}, side};
    m_problem->hide();
    column.addWidget(m_problem);
    m_send = new QPushButton{tr("Copy it there"), side};
    m_send->setObjectName(QStringLiteral("share/send"));
    m_send->setProperty("kind", QStringLiteral("primary"));
    auto* close = new QPushButton{tr("Keep it here alone"), side};
    close->setObjectName(QStringLiteral("share/close"));
    close->setProperty("kind", QStringLiteral("quiet"));
    close->setToolTip(tr("Keep it here alone, Esc"));
    column.addSpacing(8);
    column.addWidget(m_send);
    column.addWidget(close);
    connect(close, &QPushButton::clicked, this, &SharePage::close);
}

QWidget* SharePage::makeWords(const PictureSource& pictures)
{
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(
        new TextLabel{m_theme, TextRole::BodyStrong, &Tokens::text2, tr("What goes: cut whatever is only yours"), box});
    m_words = new MarkdownEditor{m_theme, box};
    m_words->setObjectName(QStringLiteral("share/words"));
    m_words->setAccessibleName(tr("The words that go"));
    m_words->setCompact(true);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setPictures(pictures);
    column->addWidget(m_words, 1);
    return box;
}

QWidget* SharePage::makePreview(const PictureSource& pictures)
{
    auto* box = new QFrame{this};
    box->setProperty("surface", QStringLiteral("card"));
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    m_head = new TextLabel{m_theme, TextRole::BodyStrong, &Tokens::text2, QString{}, box};
    m_head->setObjectName(QStringLiteral("share/head"));
    column->addWidget(m_head);
    m_view = new MarkdownView{m_theme, box};
    m_view->setObjectName(QStringLiteral("share/preview"));
    m_view->setAccessibleName(tr("As it will stand there"));
    m_view->setCompact(true);
    m_view->setPictures(pictures);
    column->addWidget(m_view, 1);
    m_beside = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, box};
    m_beside->setObjectName(QStringLiteral("share/beside"));
    column->addWidget(m_beside);
    return box;
}

void SharePage::wire()
{
    connect(m_words, &MarkdownEditor::edited, this, &SharePage::preview);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        tell({});
        m_passphrase->setVisible(row < 0 || !m_share.isOpenBeside(m_journals.at(row).file));
        preview();
    });
    connect(m_list, &QListWidget::itemActivated, m_passphrase,
            [this] { (m_passphrase->isHidden() ? static_cast<QWidget*>(m_send) : m_passphrase)->setFocus(); });
    connect(m_passphrase, &PassphraseField::edited, this, [this] { tell({}); });
    connect(m_passphrase, &PassphraseField::submitted, this, &SharePage::send);
    connect(m_send, &QPushButton::clicked, this, &SharePage::send);
    connect(&m_share, &ShareModel::workingChanged, this, [this](bool working) {
        m_send->setText(working ? tr("Copying …") : tr("Copy it there"));
        m_passphrase->setReadOnly(working);
    });
    connect(&m_share, &ShareModel::refused, this, [this](const QString& sentence) {
        tell(sentence);
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_share, &ShareModel::shared, this, &SharePage::close);
}

void SharePage::tell(const QString& sentence)
{
    const bool isField = !m_passphrase->isHidden();
    m_passphrase->setError(isField ? sentence : QString{});
    m_problem->setText(isField ? QString{} : sentence);
    m_problem->setVisible(!isField && !sentence.isEmpty());
}

void SharePage::open(const QString& part)
{
    if (!m_entry.shown())
        return;
    const auto& content = m_entry.shown()->content;
    m_title->setVisible(!content.title.empty());
    m_feelings->setVisible(!content.feelings.empty());
    m_mood->setVisible(content.mood.has_value());
    m_tags->setVisible(!content.tags.empty());
    m_title->setChecked(part.isEmpty());
    m_words->setMarkdownText(part.isEmpty() ? QString::fromStdString(content.text) : part);
    fillJournals({});
    preview();
    cover();
    m_words->setFocus(Qt::OtherFocusReason);
}

void SharePage::fillJournals(const std::filesystem::path& chosen)
{
    m_list->clear();
    m_journals = m_share.journals();
    if (!chosen.empty()) {
        m_journals.removeIf([&chosen](const JournalFile& journal) { return journal.file == chosen; });
        m_journals.prepend({GateModel::nameOf(chosen), {}, chosen});
    }
    for (const auto& journal : m_journals)
        m_list->addItem(journal.place.isEmpty() ? journal.name : tr("%1, in %2").arg(journal.name, journal.place));
    const int row = m_theme.px(40);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint({0, row});
    m_list->setFixedHeight(row * qBound(1, m_list->count(), kRowsShown) + 4);
    m_list->setVisible(!m_journals.isEmpty());
    m_list->setCurrentRow(0);
}

void SharePage::chooseFile()
{
    auto* dialog = new QFileDialog{this, tr("Choose a journal"), QString{}, tr("Journals (*.nook);;All files (*)")};
    dialog->setObjectName(QStringLiteral("share/file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        fillJournals(std::filesystem::path{file.toStdU16String()});
        preview();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

ShareModel::Choice SharePage::choice() const
{
    const auto isOn = [](const TickBox* box) { return box->isVisibleTo(box->parentWidget()) && box->isChecked(); };
    return {isOn(m_title), isOn(m_feelings), isOn(m_tags), isOn(m_mood), isOn(m_day)};
}

void SharePage::preview()
{
    if (!m_entry.shown())
        return;
    const auto content = m_share.contentOf(*m_entry.shown(), m_words->markdownText(), choice());
    const int row = m_list->currentRow();
    const auto day =
        QLocale{}.toString(wallTime(content.created).date(), tr("d MMMM yyyy", "a day, as QLocale formats it"));
    m_head->setText(row < 0
                        ? tr("As it will stand there, on %1", "a day").arg(day)
                        : tr("As it will stand in %1, on %2", "a journal, a day").arg(m_journals.at(row).name, day));
    const auto title = QString::fromStdString(content.title);
    const auto text = QString::fromStdString(content.text);
    m_view->setMarkdownText(title.isEmpty() ? text : QStringLiteral("# %1\n\n%2").arg(title, text));
    QStringList beside;
    if (!content.feelings.empty())
        beside.append(tr("Feelings: %1").arg(feelingsText(content.feelings)));
    if (content.mood)
        beside.append(tr("The moment: %1").arg(moodText(*content.mood)));
    if (!content.tags.empty()) {
        QStringList tags;
        for (const auto& tag : content.tags)
            tags.append(shownTag(QString::fromStdString(tag)));
        beside.append(tags.join(QLatin1Char{' '}));
    }
    m_beside->setText(beside.join(QLatin1Char{'\n'}));
    m_beside->setVisible(!beside.isEmpty());
}

void SharePage::send()
{
    if (!m_entry.shown() || m_share.isWorking())
        return;
    const auto content = m_share.contentOf(*m_entry.shown(), m_words->markdownText(), choice());
    const int row = m_list->currentRow();
    if (saysNothing(content))
        return tell(tr("There are no words to copy yet. Leave at least one line."));
    if (row < 0)
        return tell(tr("Which journal may it be? “Another file” opens the folder."));
    if (m_passphrase->isEmpty() && !m_share.isOpenBeside(m_journals.at(row).file)) {
        tell(tr("Your passphrase opens that journal, for this copy alone."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto passphrase = typedIn(*m_passphrase);
    m_passphrase->clear();
    m_share.share(content, m_journals.at(row).file, std::move(passphrase));
}

void SharePage::resizeEvent(QResizeEvent* event)
{
    CoveringPage::resizeEvent(event);
    const int beside = width() - m_theme.px(kSideWidth) - 72;
    const bool isWide = beside >= m_theme.px(kPairFrom);
    m_pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace inglenook::ui
