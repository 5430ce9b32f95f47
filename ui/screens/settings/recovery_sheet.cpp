// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/recovery_sheet.h"

#include "screens/settings/code_block.h"
#include "widgets/qr_code.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <array>

namespace inglenook::ui {
namespace {

constexpr double kInk = 0.006; ///< of the page's width
constexpr double kMarginMm = 18;

QString say(const char* text)
{
    return QCoreApplication::translate("RecoverySheet", text);
}

/// Down the page: each text takes the height that it needs.
class Sheet {
public:
    Sheet(QPainter& painter, const QRectF& page) : m_painter{painter}, m_page{page}, m_y{page.top()} {}

    /// A length in hundredths of the page's width.
    [[nodiscard]] double unit(double hundredths) const { return m_page.width() * hundredths / 100; }
    void gap(double hundredths) { m_y += unit(hundredths); }
    void write(const QString& text, const QString& family, double size, QFont::Weight weight)
    {
        QFont font{family};
        font.setPixelSize(static_cast<int>(unit(size)));
        font.setWeight(weight);
        m_painter.setFont(font);
        const QRectF room{m_page.left(), m_y, m_page.width(), m_page.bottom() - m_y};
        QRectF used;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_y = used.bottom();
    }
    void heading(const QString& text) { write(text, QStringLiteral("Inter"), 2.5, QFont::DemiBold); }
    void body(const QString& text) { write(text, QStringLiteral("Inter"), 2.2, QFont::Normal); }
    [[nodiscard]] QRectF take(double hundredths)
    {
        const QRectF box{m_page.left(), m_y, m_page.width(), unit(hundredths)};
        m_y = box.bottom();
        return box;
    }

private:
    QPainter& m_painter;
    QRectF m_page;
    double m_y;
};

void paintCodes(QPainter& painter, const QRectF& box, const RecoverySheet& sheet)
{
    const double inner = box.height() * 0.12;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{Qt::black, box.width() * kInk / 2});
    painter.drawRoundedRect(box, inner / 2, inner / 2);
    const double side = box.height() - inner;
    const QRectF camera{box.right() - side - inner / 2, box.top() + inner / 2, side, side};
    auto text = sheet.code.text();
    QrCode::of({reinterpret_cast<const char*>(text.view().data()), text.size()}).paint(painter, camera);
    QFont font{QStringLiteral("Inter")};
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(Qt::black);
    paintCode(painter,
              QRectF{box.left() + inner * 1.4, box.top() + inner, camera.left() - box.left() - 2.2 * inner,
                     box.height() - 2 * inner},
              sheet.code);
}

} // namespace

void paintSheet(QPainter& painter, const QRectF& page, const RecoverySheet& sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, Qt::white);
    painter.setPen(Qt::black);
    Sheet paper{painter, page};
    paper.write(QStringLiteral("Inglenook"), QStringLiteral("Inter"), 2.5, QFont::DemiBold);
    paper.gap(3);
    paper.write(say(QT_TRANSLATE_NOOP("RecoverySheet", "The recovery sheet of %1")).arg(sheet.member),
                QStringLiteral("Caladea"), 5, QFont::Normal);
    paper.gap(1);
    paper.body(say(QT_TRANSLATE_NOOP("RecoverySheet", "Made on %1. A newer sheet takes the place of this one."))
                   .arg(QLocale{}.toString(sheet.made, QStringLiteral("d MMMM yyyy"))));
    paper.gap(3);
    paintCodes(painter, paper.take(26), sheet);
    painter.setPen(Qt::black);
    paper.gap(4);
    constexpr std::array<std::array<const char*, 2>, 3> kParts{{
        {QT_TRANSLATE_NOOP("RecoverySheet", "What it is"),
         QT_TRANSLATE_NOOP(
             "RecoverySheet",
             "A second key to your journal, for the day when your passphrase is lost. Nobody else can help "
             "then: there is no account and no maker who could open it.")},
        {QT_TRANSLATE_NOOP("RecoverySheet", "How to use it"),
         QT_TRANSLATE_NOOP(
             "RecoverySheet",
             "Start Inglenook, choose the journal, press “Use the recovery sheet”, and type the nine groups. "
             "Capital or small, O or 0, I or 1, with dashes or without: all of that is fine. Then choose a "
             "new passphrase. The square holds the same code for a camera.")},
        {QT_TRANSLATE_NOOP("RecoverySheet", "Where to keep it"),
         QT_TRANSLATE_NOOP(
             "RecoverySheet",
             "Where you keep papers that matter, and away from the computer. Whoever has this sheet and the "
             "journal’s file can read and change all of it. If you think that somebody has seen it, make a "
             "new one: this one opens the journal no more from then on.")},
    }};
    for (const auto& [title, text] : kParts) {
        paper.heading(say(title));
        paper.gap(0.6);
        paper.body(say(text));
        paper.gap(2.6);
    }
    painter.restore();
}

bool printSheet(QPagedPaintDevice& paper, const RecoverySheet& sheet)
{
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    // The painter's corner is that of the part that can be printed.
    paintSheet(painter, QRectF{0, 0, double(paper.width()), double(paper.height())}, sheet);
    return painter.end();
}

bool saveSheet(const QString& file, const RecoverySheet& sheet)
{
    QSaveFile out{file};
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    {
        QPdfWriter pdf{&out};
        pdf.setPageSize(QPageSize{QPageSize::A4});
        pdf.setPageMargins(QMarginsF{kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
        pdf.setTitle(QCoreApplication::translate("RecoverySheet", "Recovery sheet"));
        pdf.setCreator(QStringLiteral("Inglenook"));
        if (!printSheet(pdf, sheet))
            return false;
    }
    return out.commit();
}

} // namespace inglenook::ui
