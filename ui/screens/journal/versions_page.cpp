// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/versions_page.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/markdown_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

QString wholeText(const journal::EntryContent& content)
{
    const auto title = QString::fromStdString(content.title);
    const auto text = QString::fromStdString(content.text);
    return title.isEmpty() ? text : QStringLiteral("# %1\n\n%2").arg(title, text);
}

} // namespace

VersionsPage::VersionsPage(const Theme& theme, EntryModel& entry, VersionsModel& versions,
                           const PictureSource& pictures, QWidget* page)
    : CoveringPage{page},
      m_theme{theme},
      m_entry{entry},
      m_versions{versions}
{
    setObjectName(QStringLiteral("versions"));
    setAccessibleName(tr("Earlier versions of this entry"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(24, 24, 24, 20);
    row->setSpacing(24);
    row->addWidget(makeSide());
    row->addWidget(makeText(tr("As it was"), "versions/then", m_then, pictures), 1);
    row->addWidget(makeText(tr("As it is now"), "versions/now", m_now, pictures), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::showVersion);
}

QWidget* VersionsPage::makeSide()
{
    auto* side = new QWidget{this};
    side->setFixedWidth(m_theme.px(250));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(new TextLabel{m_theme, TextRole::Section, tr("Earlier versions"), side});
    column->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                    tr("Each time you change an entry, what it was is kept: the last twenty."), side});
    m_list = new QListWidget{side};
    m_list->setObjectName(QStringLiteral("versions/list"));
    m_list->setAccessibleName(tr("Earlier versions, the newest first"));
    m_list->setProperty("kind", QStringLiteral("rows"));
    column->addWidget(m_list, 1);
    m_back = new QPushButton{tr("Bring this one back"), side};
    m_back->setObjectName(QStringLiteral("versions/bring-back"));
    m_back->setProperty("kind", QStringLiteral("primary"));
    m_back->setToolTip(tr("What the entry is now is kept as a version, too"));
    auto* close = new QPushButton{tr("Leave it as it is"), side};
    close->setObjectName(QStringLiteral("versions/close"));
    close->setProperty("kind", QStringLiteral("quiet"));
    close->setToolTip(tr("Leave it as it is, Esc"));
    column->addWidget(m_back);
    column->addWidget(close);
    connect(m_back, &QPushButton::clicked, this, &VersionsPage::bringBack);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_back->setFocus(Qt::OtherFocusReason); });
    connect(close, &QPushButton::clicked, this, &VersionsPage::close);
    return side;
}

QWidget* VersionsPage::makeText(const QString& label, const char* name, MarkdownView*& view,
                                const PictureSource& pictures)
{
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(new TextLabel{m_theme, TextRole::BodyStrong, &Tokens::text2, label, box});
    view = new MarkdownView{m_theme, box};
    view->setObjectName(QLatin1String{name});
    view->setAccessibleName(label);
    view->setCompact(true);
    if (pictures)
        view->setPictures(pictures);
    column->addWidget(view, 1);
    return box;
}

void VersionsPage::open()
{
    if (!m_entry.shown())
        return;
    m_lines = m_versions.of(m_entry.shown()->id);
    for (const auto& line : m_lines) {
        auto words = line.title.isEmpty() ? line.preview : line.title;
        constexpr int kFirstWords = 40;
        if (words.size() > kFirstWords)
            words = words.left(kFirstWords) + QStringLiteral("…");
        const auto when = QLocale{}.toString(line.written, tr("d MMM yyyy, HH:mm", "when a version was written"));
        m_list->addItem(when + u'\n' + words);
    }
    m_now->setMarkdownText(wholeText(m_entry.shown()->content));
    cover();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::showVersion(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    if (const auto content = m_versions.find(m_lines[row].id))
        m_then->setMarkdownText(wholeText(*content));
}

void VersionsPage::bringBack()
{
    const int row = m_list->currentRow();
    const auto content = row < 0 ? std::nullopt : m_versions.find(m_lines[row].id);
    close();
    if (content)
        (void)m_entry.bringBackVersion(*content);
}

} // namespace inglenook::ui
