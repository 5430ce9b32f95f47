// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report_composer.h"

#include <QHash>
#include <QImage>
#include <QVector>

#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

class QPagedPaintDevice;

namespace inglenook::ui {

/// A page as it will be, drawn for a screen.
struct ReportSheet {
    struct Line {
        QString id;
        QString label;
    };

    int page = 0; ///< from 0
    int pages = 0;
    int entries = 0; ///< that are in
    QImage image;
    QString text;         ///< for screen readers
    QVector<Line> onPage; ///< entries of which something stands on it
};

/// Lays a report out and draws it, for screen, file and paper the same. Of the entries it keeps where their lines may
/// be cut, and reads each again when its page is drawn: memory hardly grows with the journal. Made, used and destroyed
/// on one thread, which has an event dispatcher for Qt's layouts, while nothing else uses the journal.
class ReportBuilder {
public:
    using Progress = std::function<void(int done)>;

    ReportBuilder(transfer::ReportSource source, const exercises::Catalogue& catalogue, QDate today,
                  ReportOptions options, ReportPaper paper);

    /// Reads everything once; false when it was stopped.
    [[nodiscard]] bool measure(const std::stop_token& stop, const Progress& progress);
    /// Those and no others; the rest moves up.
    void leaveOut(const std::set<EntryId>& entries);
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    /// Entries that are in.
    [[nodiscard]] int entries() const { return m_totals.entries; }
    [[nodiscard]] ReportSheet sheet(int page, int pixelsWide);
    /// All pages; false when it was stopped or the device refused.
    [[nodiscard]] bool draw(QPagedPaintDevice& device, const std::stop_token& stop, const Progress& progress);
    [[nodiscard]] const ReportComposer& composer() const { return m_composer; }

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
    void drawPage(QPainter& painter, int page);
    [[nodiscard]] const ReportPiece& pieceAt(int number);

    transfer::ReportSource m_source;
    ReportOptions m_options;
    ReportComposer m_composer;
    std::vector<Item> m_items;
    std::vector<MeasuredPiece> m_measured; ///< the head, then the items
    QVector<QString> m_words;
    QHash<QString, int> m_numbers;
    std::set<EntryId> m_out;
    ReportTotals m_totals;
    ReportPages m_pages;
    std::optional<std::pair<int, ReportPiece>> m_last; ///< the piece that was drawn last
};

} // namespace inglenook::ui
