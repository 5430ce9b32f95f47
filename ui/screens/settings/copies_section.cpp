// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/copies_section.h"

#include "screens/settings/place_among.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr std::array kNumbers{0, 3, 5, 10, 20, 50};

/// A number that somebody wrote into the settings file counts as the next one on offer.
int onOffer(int number)
{
    const auto* place = std::lower_bound(kNumbers.begin(), kNumbers.end(), number);
    return place == kNumbers.end() ? kNumbers.back() : *place;
}

} // namespace

CopiesSection::CopiesSection(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : SettingsSection{theme, tr("Copies"),
                      tr("Each time a journal is locked after something changed, a sealed copy is made and checked."),
                      parent},
      m_settings{settings}
{
    setObjectName(QStringLiteral("settings/copies"));
    addChoice(tr("How many are kept"), tr("Of each journal, the newest ones. Older ones are removed."),
              QStringLiteral("settings/copies-kept"), {tr("None"), tr("3"), tr("5"), tr("10"), tr("20"), tr("50")},
              placeAmong(kNumbers, onOffer(settings.current().copiesKept)), [&settings](int index) {
                  settings.change(
                      [index](app::Settings& next) { next.copiesKept = kNumbers.at(static_cast<std::size_t>(index)); });
              });
    addFolder();
    showFolder();
}

void CopiesSection::addFolder()
{
    auto* item = addItem();
    item->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Where they go"), this});
    m_folder = new TextLabel{m_theme, TextRole::Small, &Tokens::text2, QString{}, this};
    m_folder->setObjectName(QStringLiteral("settings/copies-folder"));
    item->addWidget(m_folder);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* choose = new QPushButton{tr("Choose a folder"), this};
    choose->setObjectName(QStringLiteral("settings/copies-choose"));
    m_beside = new QPushButton{tr("Beside each journal again"), this};
    m_beside->setObjectName(QStringLiteral("settings/copies-beside"));
    m_beside->setProperty("kind", QStringLiteral("link"));
    row->addWidget(choose);
    row->addWidget(m_beside);
    row->addStretch();
    item->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &CopiesSection::chooseFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] {
        m_settings.change([](app::Settings& next) { next.copiesFolder.clear(); });
        showFolder();
    });
}

void CopiesSection::chooseFolder()
{
    auto* dialog = new QFileDialog{this, tr("Where copies go")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        m_settings.change([&name](app::Settings& next) { next.copiesFolder = QFile::encodeName(name).toStdString(); });
        showFolder();
    });
    dialog->open();
}

void CopiesSection::showFolder()
{
    const auto& folder = m_settings.current().copiesFolder;
    m_beside->setVisible(!folder.empty());
    m_folder->setText(
        folder.empty()
            ? tr("Into the folder “Inglenook copies” beside each journal. That is the same disk: a stick or another "
                 "disk helps when this one is lost.")
            : tr("Into %1, for every journal that is opened on this computer, also those on sticks.")
                  .arg(QFile::decodeName(folder.c_str())));
}

} // namespace inglenook::ui
