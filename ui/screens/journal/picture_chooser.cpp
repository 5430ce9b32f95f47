// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/picture_chooser.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"
#include "widgets/labelled_field.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"
#include "widgets/toggle_switch.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace inglenook::ui {
namespace {

constexpr int kSmallerSide = 2048;
constexpr qint64 kMostBytes = 256LL << 20; ///< of a file that is read at all
constexpr std::size_t kMostAtOnce = 40;

} // namespace

PictureChooser::PictureChooser(const Theme& theme, PictureModel& pictures, QWidget* page)
    : QObject{page},
      m_theme{theme},
      m_pictures{pictures},
      m_page{page}
{
}

void PictureChooser::choose()
{
    if (m_files)
        return;
    m_files = new QFileDialog{m_page, tr("Pictures for this entry")};
    m_files->setObjectName(QStringLiteral("picture/files"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setFileMode(QFileDialog::ExistingFiles);
    m_files->setNameFilters(
        {tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.gif *.webp *.bmp")), tr("All files (*)")});
    connect(m_files, &QFileDialog::filesSelected, this, &PictureChooser::offerFiles);
    m_files->open();
}

void PictureChooser::offerFiles(const QStringList& files)
{
    std::vector<RawPicture> offered;
    for (const auto& name : files) {
        QFile file{name};
        if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) {
            Q_EMIT failed(
                tr("This file could not be read as a picture. Perhaps it is too large, or not yours to read."));
            return;
        }
        if (offered.size() == kMostAtOnce)
            break;
        offered.emplace_back(file.readAll());
    }
    if (!offered.empty())
        ask(std::move(offered));
}

void PictureChooser::offerPixels(const QImage& image)
{
    if (!image.isNull())
        ask({image});
}

void PictureChooser::ask(std::vector<RawPicture> offered)
{
    if (m_dialog)
        return;
    constexpr int kPut = 1;
    constexpr int kNot = 2;
    const bool isOne = offered.size() == 1;
    m_dialog =
        new Dialog{m_theme, isOne ? tr("Put this picture in?") : tr("Put these %1 pictures in?").arg(offered.size()),
                   tr("It is kept inside the journal, sealed like your words. The file it comes from stays where it "
                      "is."),
                   m_page};
    auto* content = new QWidget{m_dialog};
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->setSpacing(14);
    auto* words = new QLineEdit{content};
    words->setObjectName(QStringLiteral("picture/description"));
    words->setMaxLength(300);
    auto* field = new LabelledField{m_theme, tr("What is to be seen, if you like"), words, content};
    column->addWidget(field);
    field->setVisible(isOne);
    const auto before = m_pictures.wish();
    auto* sizes = new Segments{m_theme, tr("Size"), content};
    sizes->setObjectName(QStringLiteral("picture/size"));
    sizes->addSegment(tr("Up to 2048 px"));
    sizes->addSegment(tr("As it is"));
    sizes->setCurrent(before.longestSide == 0 ? 1 : 0);
    column->addWidget(sizes, 0, Qt::AlignLeft);
    auto* clean = new ToggleSwitch{m_theme, tr("Leave out where and when it was taken"), content};
    clean->setObjectName(QStringLiteral("picture/clean"));
    clean->setChecked(!before.keepNotes);
    column->addWidget(clean);
    m_dialog->addContent(content);
    m_dialog->addAnswer(kNot, tr("Not now"), Dialog::Weight::Quiet);
    auto* put = m_dialog->addAnswer(kPut, tr("Put it in"), Dialog::Weight::Primary);
    put->setObjectName(QStringLiteral("picture/put"));
    m_dialog->setSafeAnswer(kNot);
    connect(words, &QLineEdit::returnPressed, put, &QPushButton::click);
    connect(
        m_dialog, &Dialog::answered, this,
        [this, words, sizes, clean, all = std::make_shared<std::vector<RawPicture>>(std::move(offered))](int answer) {
            if (answer == kPut)
                for (auto& raw : *all)
                    m_pictures.add(std::move(raw), {sizes->current() == 0 ? kSmallerSide : 0, !clean->isChecked()},
                                   words->text());
            all->clear();
        });
    m_dialog->open();
    if (isOne)
        words->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
