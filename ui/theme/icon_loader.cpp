// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon_loader.h"

#include "theme/metrics.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGrid = 24;
constexpr double kDisabledOpacity = 0.6;

/// Signs that say a direction point the other way where text runs from right to left.
bool pointsAlongText(const QString& name)
{
    return name == u"left" || name == u"right" || name == u"arrow" || name == u"undo";
}

} // namespace

class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(IconLoader loader, QString name, QColor colour)
        : m_loader{std::move(loader)},
          m_name{std::move(name)},
          m_colour{std::move(colour)}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const auto drawn = m_loader.pixmap(m_name, shade(mode), rect.height(), ratio);
        QRect target{QPoint{}, (QSizeF{drawn.size()} / drawn.devicePixelRatio()).toSize()};
        target.moveCenter(rect.center());
        painter->drawPixmap(target, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device px here. A box wider than high leaves a gap on both sides: see setButtonIcon().
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const auto drawn = m_loader.pixmap(m_name, shade(mode), qRound(size.height() / scale), scale);
        if (drawn.isNull() || drawn.width() >= size.width())
            return drawn;
        QPixmap padded{size};
        padded.setDevicePixelRatio(drawn.devicePixelRatio());
        padded.fill(Qt::transparent);
        QPainter painter{&padded};
        painter.drawPixmap(QPointF{(size.width() - drawn.width()) / (2 * drawn.devicePixelRatio()), 0.0}, drawn);
        return padded;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine{*this}; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_loader.m_files->read(m_name).isEmpty(); }

private:
    [[nodiscard]] QColor shade(QIcon::Mode mode) const
    {
        auto colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(float(kDisabledOpacity));
        return colour;
    }

    IconLoader m_loader;
    QString m_name;
    QColor m_colour;
};

const QByteArray& IconLoader::Files::read(const QString& name)
{
    const auto found = bytes.constFind(name);
    if (found != bytes.cend())
        return *found;
    QByteArray content;
    QFile file{u":/icons/%1.svg"_s.arg(name)};
    if (file.open(QIODevice::ReadOnly))
        content = file.readAll();
    return *bytes.insert(name, content);
}

IconLoader::IconLoader() : m_files{std::make_shared<Files>()} {}

QIcon IconLoader::icon(const QString& name, const QColor& colour) const
{
    return QIcon{new SvgIconEngine{*this, name, colour}};
}

QPixmap IconLoader::pixmap(const QString& name, const QColor& colour, int height, qreal devicePixelRatio) const
{
    const auto mirrored = pointsAlongText(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto key =
        u"inglenook/%1/%2/%3/%4/%5"_s.arg(name).arg(colour.rgba()).arg(height).arg(devicePixelRatio).arg(int(mirrored));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    auto bytes = m_files->read(name);
    if (bytes.isEmpty() || height <= 0)
        return {};
    bytes.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    // Small icons keep their line; larger ones grow as a whole.
    if (height < kGrid) {
        const QByteArray width = QByteArray::number(stroke::kIcon * kGrid / height);
        bytes.replace("stroke-width=\"1.75\"", QByteArray{"stroke-width=\"" + width + '"'});
    }
    QSvgRenderer renderer{bytes};
    const auto box = renderer.viewBoxF();
    const QSizeF size{height * box.width() / box.height(), double(height)};
    drawn = QPixmap{(size * devicePixelRatio).toSize()};
    drawn.setDevicePixelRatio(devicePixelRatio);
    drawn.fill(Qt::transparent);
    QPainter painter{&drawn};
    painter.setOpacity(colour.alphaF());
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF{QPointF{}, size});
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

} // namespace inglenook::ui
