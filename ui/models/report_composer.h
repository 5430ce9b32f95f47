// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "models/print_paper.h"
#include "models/print_piece.h"
#include "models/report_options.h"
#include "transfer/report/report_source.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace inglenook::ui {

/// What the first page counts; of the entries that are in.
struct ReportTotals {
    int entries = 0;
    QMap<QString, int> feelings;  ///< by word
    QMap<QString, int> exercises; ///< by id
};

/// Sets what a person shows in type: plain, black on white, the words of the interface in their language. Each page
/// says that it is self-reported. Used on one thread at a time.
class ReportComposer {
public:
    /// `catalogue` outlives it.
    ReportComposer(const exercises::Catalogue& catalogue, QString name, QDate today, ReportOptions options,
                   PrintPaper paper);

    /// Whose it is, which days, what it is and is not, and what was counted.
    [[nodiscard]] PrintPiece head(const ReportTotals& totals) const;
    /// Whether there is something to say of it in this detail.
    [[nodiscard]] bool isShown(const transfer::ReportEntry& entry) const;
    [[nodiscard]] PrintPiece entry(const transfer::ReportEntry& entry) const;
    [[nodiscard]] MeasuredPiece measure(const PrintPiece& piece, bool isHead) const;
    /// In a list of what is on a page: "12 May 2026, A walk".
    [[nodiscard]] QString labelOf(const transfer::ReportEntry& entry) const;
    void drawFoot(QPainter& painter, int page, int pages) const;
    [[nodiscard]] const PrintPaper& paper() const { return m_paper; }
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QString titleOf(const std::string& exercise) const;
    [[nodiscard]] QString aboutOf(const transfer::ReportEntry& entry) const;
    [[nodiscard]] QStringList figuresOf(const transfer::ReportEntry& entry) const;
    [[nodiscard]] QString scaleInWords(const transfer::ReportEntry& entry, const transfer::ReportScale& scale) const;

    const exercises::Catalogue& m_catalogue;
    QString m_name;
    QDate m_today;
    ReportOptions m_options;
    PrintPaper m_paper;
};

} // namespace inglenook::ui
