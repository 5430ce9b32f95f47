// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelings_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace inglenook::ui {
namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr int kRow = 40;

} // namespace

FeelingsList::FeelingsList(const Theme& theme, QWidget* parent)
    : QTreeView{parent},
      m_theme{theme},
      m_model{new QStandardItemModel{this}}
{
    setAccessibleName(tr("Feelings as a list"));
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setIconSize({theme.px(14), theme.px(14)});
    connect(this, &QTreeView::clicked, this, &FeelingsList::pick);
    connect(&theme, &Theme::changed, this, &FeelingsList::restyle);
}

void FeelingsList::setFamilies(const QVector<WheelFamily>& families)
{
    m_families = families;
    m_model->clear();
    for (int index = 0; index < families.size() * kPlacesOfFamily; ++index) {
        const auto place = placeAt(index);
        const auto word = wordAt(families, place);
        auto* item = new QStandardItem;
        item->setData(index, kPlaceRole);
        if (place.ring == WheelRing::Family) {
            item->setText(word);
            m_model->appendRow(item);
            continue;
        }
        item->setText(place.ring == WheelRing::Little ? tr("%1, a little").arg(word) : tr("%1, a lot").arg(word));
        m_model->item(place.family)->appendRow(item);
    }
    restyle();
}

void FeelingsList::restyle()
{
    const auto dot = [this](const QColor& colour) {
        constexpr int kSide = 32;
        QPixmap pixmap{kSide, kSide};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(pixmap.rect());
        return QIcon{pixmap};
    };
    for (int family = 0; family < m_model->rowCount(); ++family) {
        auto* item = m_model->item(family);
        item->setFont(m_theme.font(TextRole::BodyStrong));
        item->setIcon(dot(m_theme.tokens().feeling(m_families[family].key).solid));
        item->setSizeHint({0, m_theme.px(kRow)});
        for (int word = 0; word < item->rowCount(); ++word) {
            item->child(word)->setFont(m_theme.font(TextRole::Body));
            item->child(word)->setSizeHint({0, m_theme.px(kRow)});
        }
    }
}

WheelPlace FeelingsList::placeOf(const QModelIndex& index) const
{
    return index.isValid() ? placeAt(index.data(kPlaceRole).toInt()) : WheelPlace{};
}

QModelIndex FeelingsList::indexFor(const WheelPlace& place) const
{
    if (!place.isValid())
        return {};
    const auto family = m_model->index(place.family, 0);
    if (place.ring == WheelRing::Family)
        return family;
    return m_model->index(place.word + (place.ring == WheelRing::Lot ? kWheelWords : 0), 0, family);
}

WheelPlace FeelingsList::current() const
{
    return placeOf(currentIndex());
}

void FeelingsList::setCurrent(const WheelPlace& place)
{
    const auto index = indexFor(place);
    if (!index.isValid())
        return;
    expand(m_model->index(place.family, 0));
    setCurrentIndex(index);
    scrollTo(index);
}

void FeelingsList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const auto place = placeOf(current);
    if (place.isValid() && place.family < m_families.size())
        Q_EMIT currentPlaceChanged(m_families[place.family].key, wordAt(m_families, place), place.ring);
}

void FeelingsList::pick(const QModelIndex& index)
{
    const auto place = placeOf(index);
    if (place.isValid())
        Q_EMIT picked(m_families[place.family].key, wordAt(m_families, place), place.ring);
}

void FeelingsList::keyPressEvent(QKeyEvent* event)
{
    const auto key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        pick(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace inglenook::ui
