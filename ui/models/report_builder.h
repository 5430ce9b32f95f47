// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_pages.h"
#include "models/report_composer.h"

#include <QHash>
#include <QVector>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace inglenook::ui {

/// Lays a report out and draws it, for screen, file and paper the same. Of the entries it keeps where their lines may
/// be cut, and reads each again when its page is drawn: memory hardly grows with the journal. Made, used and destroyed
/// on one thread, which has an event dispatcher for Qt's layouts, while nothing else uses the journal.
class ReportBuilder : public PrintedPages {
public:
    ReportBuilder(transfer::ReportSource source, const exercises::Catalogue& catalogue, QDate today,
                  ReportOptions options, PrintPaper paper);

    /// Reads everything once; false when it was stopped.
    [[nodiscard]] bool measure(const std::stop_token& stop, const Progress& progress);
    /// Those and no others; the rest moves up.
    void leaveOut(const std::set<EntryId>& entries);
    [[nodiscard]] int pages() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const PrintPaper& paper() const override { return m_composer.paper(); }
    [[nodiscard]] QString title() const override { return m_composer.title(); }
    /// Entries that are in.
    [[nodiscard]] int entries() const { return m_totals.entries; }

protected:
    void drawPage(QPainter& painter, int page) override;
    void describe(PrintSheet& sheet) override;

private:
    struct Item {
        EntryId id;
        std::vector<int> feelings; ///< places in m_words
        int exercise = -1;
    };

    void note(const transfer::ReportEntry& entry);
    [[nodiscard]] int numberOf(const QString& word);
    [[nodiscard]] bool isIn(int piece) const;
    void layOut();
    [[nodiscard]] const PrintPiece& pieceAt(int number);

    transfer::ReportSource m_source;
    ReportOptions m_options;
    ReportComposer m_composer;
    std::vector<Item> m_items;
    std::vector<MeasuredPiece> m_measured; ///< the head, then the items
    QVector<QString> m_words;
    QHash<QString, int> m_numbers;
    std::set<EntryId> m_out;
    ReportTotals m_totals;
    PrintLayout m_pages;
    std::optional<std::pair<int, PrintPiece>> m_last; ///< the piece that was drawn last
};

} // namespace inglenook::ui
