// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace inglenook::ui {
namespace {

constexpr int kMargin = 4; ///< modules of white around it, as the standard wants
constexpr unsigned char kBlack = 1;

void wipeBytes(unsigned char* bytes, std::size_t size)
{
    volatile auto* each = bytes;
    for (std::size_t i = 0; i < size; ++i)
        each[i] = 0;
}

} // namespace

QrCode QrCode::of(std::string_view text)
{
    QrCode code;
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input{QRinput_new2(0, QR_ECLEVEL_Q), QRinput_free};
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    if (!input || text.empty() || QRinput_append(input.get(), QR_MODE_AN, static_cast<int>(text.size()), bytes) != 0)
        return code;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made{QRcode_encodeInput(input.get()), QRcode_free};
    if (!made)
        return code;
    code.m_side = made->width;
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.m_modules.resize(count);
    // The lowest bit is the colour.
    std::transform(made->data, made->data + count, code.m_modules.begin(),
                   [](unsigned char module) { return static_cast<unsigned char>(module & kBlack); });
    wipeBytes(made->data, count);
    return code;
}

QrCode::~QrCode()
{
    wipeBytes(m_modules.data(), m_modules.size());
}

bool QrCode::isBlack(int column, int row) const
{
    return m_modules.at(static_cast<std::size_t>(row * m_side + column)) == kBlack;
}

void QrCode::paint(QPainter& painter, const QRectF& box) const
{
    if (isEmpty())
        return;
    const int modules = m_side + 2 * kMargin;
    const double side = std::min(box.width(), box.height());
    const double module = side / modules;
    const QPointF corner{box.center().x() - side / 2, box.center().y() - side / 2};
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF{corner, QSizeF{side, side}}, Qt::white);
    painter.setBrush(Qt::black);
    for (int row = 0; row < m_side; ++row)
        for (int column = 0; column < m_side; ++column)
            if (isBlack(column, row))
                painter.drawRect(QRectF{corner.x() + (column + kMargin) * module, corner.y() + (row + kMargin) * module,
                                        module, module});
    painter.restore();
}

} // namespace inglenook::ui
