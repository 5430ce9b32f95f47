// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/editor/preview_pane.h"

#include "screens/exercises/session_screen.h"
#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace inglenook::ui {
namespace {

constexpr int kDrawAfterMs = 250;
constexpr QSize kScreen{1120, 700}; ///< about the least that the window can have
constexpr double kRound = 10;

} // namespace

PreviewPane::PreviewPane(Parts parts, QWidget* parent)
    : QWidget{parent},
      m_parts{parts},
      m_caption{new TextLabel{parts.theme, TextRole::Caption, &Tokens::text3, tr("As it will look"), this}},
      m_empty{new TextLabel{parts.theme, TextRole::Small, &Tokens::text2,
                            tr("There is nothing to see of this step yet."), this}}
{
    setObjectName(QStringLiteral("editor/preview"));
    setAccessibleName(tr("As it will look"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep2);
    column->addWidget(m_caption);
    column->addWidget(m_empty);
    column->addStretch();
    m_empty->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDrawAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::draw);
    const auto later = [this] { m_soon.start(); };
    connect(&parts.model, &DraftModel::changed, this, later);
    connect(&parts.model, &DraftModel::rebuilt, this, later);
    connect(&parts.theme, &Theme::changed, this, later);
    m_soon.start();
}

void PreviewPane::setResting(bool resting)
{
    m_isResting = resting;
    resting ? m_soon.stop() : m_soon.start();
}

int PreviewPane::heightForWidth(int width) const
{
    return m_caption->sizeHint().height() + space::kStep2 + width * kScreen.height() / kScreen.width() + 2;
}

QSize PreviewPane::sizeHint() const
{
    const int wide = m_parts.theme.px(380);
    return {wide, heightForWidth(wide)};
}

QRect PreviewPane::frame() const
{
    const int top = m_caption->geometry().bottom() + space::kStep2;
    QSize size = kScreen.scaled(width() - 2, std::max(1, height() - top - 2), Qt::KeepAspectRatio);
    return QStyle::visualRect(layoutDirection(), rect(), QRect{QPoint{1, top}, size});
}

void PreviewPane::draw()
{
    if (m_isResting)
        return;
    const auto& definition = m_parts.model.definition();
    const auto step = static_cast<std::size_t>(std::max(0, m_parts.model.place()));
    m_picture = {};
    const bool isThere = m_parts.rehearsal.show(definition, step);
    if (isThere) {
        SessionScreen screen{{m_parts.theme, m_parts.rehearsal.session(), m_parts.coach, m_parts.feelings}};
        screen.setAttribute(Qt::WA_DontShowOnScreen);
        screen.setAutoFillBackground(true);
        screen.resize(kScreen);
        m_picture = QPixmap{kScreen * devicePixelRatioF()};
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(m_parts.theme.tokens().window);
        screen.ensurePolished();
        screen.render(&m_picture);
    }
    m_empty->setVisible(!isThere);
    const auto prompt = isThere && step < definition.steps.size()
                            ? QString::fromStdString(definition.steps[step].prompt)
                            : m_empty->text();
    setAccessibleDescription(prompt);
    updateGeometry();
    update();
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width())); // a picture keeps its proportions
}

void PreviewPane::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    QPainter painter{this};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto place = frame();
    QPainterPath path;
    path.addRoundedRect(place, kRound, kRound);
    painter.save();
    painter.setClipPath(path);
    const auto shown =
        m_picture.scaled(place.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawPixmap(place, shown);
    painter.restore();
    painter.setPen(QPen{m_parts.theme.tokens().line, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace inglenook::ui
