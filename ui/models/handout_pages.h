// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_pages.h"
#include "models/print_piece.h"
#include "models/print_type.h"

#include <vector>

namespace inglenook::ui {

/// What is handed out, set piece by piece: small enough to be kept whole. Each page names at its foot what it is and
/// under which licence it may be copied.
class HandoutPages : public PrintedPages {
public:
    struct Foot {
        QString what;    ///< "Mirror, an exercise from Inglenook"
        QString licence; ///< empty: not ours to say
    };

    HandoutPages(PrintPaper paper, PrintSize size, QString title, Foot foot);

    void add(PrintPiece piece, const MeasuredPiece& measured);
    /// After the last piece, and before anything is asked for.
    void layOut();
    /// As high as a page.
    [[nodiscard]] double bodyHeight() const { return m_paper.body().height(); }
    [[nodiscard]] double width() const { return m_paper.body().width(); }
    [[nodiscard]] PrintSize size() const { return m_size; }

    [[nodiscard]] int pages() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const PrintPaper& paper() const override { return m_paper; }
    [[nodiscard]] QString title() const override { return m_title; }
    /// Where pieces were put.
    [[nodiscard]] const PrintLayout& layout() const { return m_pages; }

protected:
    void drawPage(QPainter& painter, int page) override;
    void describe(PrintSheet& sheet) override;

private:
    void drawFoot(QPainter& painter, int page) const;

    PrintPaper m_paper;
    PrintSize m_size;
    QString m_title;
    Foot m_foot;
    std::vector<PrintPiece> m_pieces;
    std::vector<MeasuredPiece> m_measured;
    PrintLayout m_pages;
};

} // namespace inglenook::ui
