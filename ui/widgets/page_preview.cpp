// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_preview.h"

#include "theme/metrics.h"
#include "theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <limits>

namespace inglenook::ui {
namespace {

constexpr double kTall = 1.4142; ///< of paper that is not here yet
constexpr int kWide = 560;

} // namespace

PagePreview::PagePreview(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PagePreview::setSheet(const QImage& image, const QString& name, const QString& spoken)
{
    m_image = image;
    setAccessibleName(name);
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

int PagePreview::pixelsWide() const
{
    return qRound(width() * devicePixelRatioF());
}

QSize PagePreview::sizeHint() const
{
    const int wide = m_theme.px(kWide);
    return {wide, heightForWidth(wide)};
}

int PagePreview::heightForWidth(int width) const
{
    return qRound(m_image.isNull() ? width * kTall : double(width) * m_image.height() / m_image.width());
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect sheet{0, 0, width(), std::min(height(), heightForWidth(width()))};
    painter.fillRect(sheet, Qt::white);
    if (!m_image.isNull())
        painter.drawImage(sheet, m_image);
    painter.setPen(QPen{m_theme.tokens().control, 1});
    painter.drawRect(QRectF{sheet}.adjusted(0.5, 0.5, -0.5, -0.5));
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    constexpr int kAll = std::numeric_limits<int>::max() / 2;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        Q_EMIT turned(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        Q_EMIT turned(-1);
        break;
    case Qt::Key_Home:
        Q_EMIT turned(-kAll);
        break;
    case Qt::Key_End:
        Q_EMIT turned(kAll);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace inglenook::ui
