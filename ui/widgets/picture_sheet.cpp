// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture_sheet.h"

#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {

PictureSheet::PictureSheet(const Theme& theme, PictureSource source, QVector<Line> pictures, QWidget* page)
    : QFrame{page},
      m_theme{theme},
      m_source{std::move(source)},
      m_pictures{std::move(pictures)},
      m_before{QApplication::focusWidget()},
      m_words{new TextLabel{theme, TextRole::Body, &Tokens::text2, QString{}, this}}
{
    setObjectName(QStringLiteral("picture"));
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 16);
    column->addStretch(1);
    m_words->setObjectName(QStringLiteral("picture/words"));
    m_words->setAlignment(Qt::AlignCenter);
    column->addWidget(m_words);
    auto* back = new QPushButton{tr("Back"), this};
    back->setObjectName(QStringLiteral("picture/back"));
    back->setProperty("kind", QStringLiteral("quiet"));
    back->setToolTip(tr("Back, Esc"));
    column->addWidget(back, 0, Qt::AlignHCenter);
    connect(back, &QPushButton::clicked, this, &PictureSheet::close);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    page->installEventFilter(this);
}

void PictureSheet::open(const QString& id)
{
    const auto found =
        std::find_if(m_pictures.begin(), m_pictures.end(), [&id](const Line& line) { return line.id == id; });
    setGeometry(parentWidget()->rect());
    showPlace(found == m_pictures.end() ? 0 : int(found - m_pictures.begin()));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void PictureSheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

void PictureSheet::pictureCame(const QString& id)
{
    if (!m_pictures.isEmpty() && m_pictures[m_place].id == id)
        update();
}

void PictureSheet::showPlace(int place)
{
    m_place = place;
    if (m_pictures.isEmpty())
        return;
    const auto& words = m_pictures[place].description;
    const auto name = words.isEmpty() ? tr("A picture without a description") : words;
    m_words->setText(words);
    setAccessibleName(m_pictures.size() > 1 ? tr("%1. Picture %2 of %3").arg(name).arg(place + 1).arg(m_pictures.size())
                                            : name);
    update();
}

QRect PictureSheet::room() const
{
    return QRect{QPoint{24, 24}, QPoint{width() - 25, m_words->geometry().top() - 12}};
}

void PictureSheet::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_pictures.isEmpty() || room().height() <= 0)
        return;
    const auto& id = m_pictures[m_place].id;
    const auto size = m_source.sizeIn(id, room().size());
    const auto image = m_source.image(id, size * devicePixelRatioF());
    if (image.isNull())
        return;
    QRect box{{}, size};
    box.moveCenter(room().center());
    QPainter painter{this};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, image);
}

bool PictureSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

bool PictureSheet::focusNextPrevChild(bool)
{
    if (hasFocus())
        findChild<QPushButton*>()->setFocus(Qt::TabFocusReason);
    else
        setFocus(Qt::TabFocusReason);
    return true;
}

void PictureSheet::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_pictures.size()) - 1;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Right && m_place < last)
        showPlace(m_place + 1);
    else if (event->key() == Qt::Key_Left && m_place > 0)
        showPlace(m_place - 1);
    else
        QFrame::keyPressEvent(event);
}

void PictureSheet::mousePressEvent(QMouseEvent*)
{
    close();
}

} // namespace inglenook::ui
