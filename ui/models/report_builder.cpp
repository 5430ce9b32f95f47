// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_builder.h"

#include <QPainter>

namespace inglenook::ui {
namespace {

constexpr int kEntriesPerReport = 16;

} // namespace

ReportBuilder::ReportBuilder(transfer::ReportSource source, const exercises::Catalogue& catalogue, QDate today,
                             ReportOptions options, PrintPaper paper)
    : m_source{std::move(source)},
      m_options{options},
      m_composer{catalogue, QString::fromStdString(m_source.name()), today, std::move(options), paper}
{
}

bool ReportBuilder::measure(const std::stop_token& stop, const Progress& progress)
{
    m_items.clear();
    m_measured.assign(1, {});
    m_source.forEach({m_options.span.from, m_options.span.before, m_options.together},
                     [&](const transfer::ReportEntry& entry) {
                         if (m_composer.isShown(entry))
                             note(entry);
                         if (m_items.size() % kEntriesPerReport == 0)
                             progress(static_cast<int>(m_items.size()));
                         return !stop.stop_requested();
                     });
    if (stop.stop_requested())
        return false;
    layOut();
    return true;
}

void ReportBuilder::note(const transfer::ReportEntry& entry)
{
    Item item{entry.id, {}, -1};
    for (const auto& feeling : entry.feelings)
        item.feelings.push_back(numberOf(QString::fromStdString(feeling.word)));
    if (!entry.exercise.empty())
        item.exercise = numberOf(QString::fromStdString(entry.exercise));
    m_items.push_back(std::move(item));
    m_measured.push_back(m_composer.measure(m_composer.entry(entry), false));
}

int ReportBuilder::numberOf(const QString& word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    return number;
}

bool ReportBuilder::isIn(int piece) const
{
    return piece == 0 || !m_out.contains(m_items[static_cast<std::size_t>(piece - 1)].id);
}

void ReportBuilder::leaveOut(const std::set<EntryId>& entries)
{
    m_out = entries;
    layOut();
}

void ReportBuilder::layOut()
{
    m_totals = {};
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!isIn(static_cast<int>(i) + 1))
            continue;
        ++m_totals.entries;
        for (const int feeling : m_items[i].feelings)
            ++m_totals.feelings[m_words.at(feeling)];
        if (m_items[i].exercise >= 0)
            ++m_totals.exercises[m_words.at(m_items[i].exercise)];
    }
    m_last.reset();
    m_measured.front() = m_composer.measure(m_composer.head(m_totals), true);
    m_pages = paginate(m_measured, static_cast<float>(m_composer.paper().body().height()),
                       [this](int piece) { return isIn(piece); });
}

const PrintPiece& ReportBuilder::pieceAt(int number)
{
    if (m_last && m_last->first == number)
        return m_last->second;
    if (number == 0)
        return m_last.emplace(number, m_composer.head(m_totals)).second;
    const auto entry = m_source.find(m_items[static_cast<std::size_t>(number - 1)].id);
    return m_last.emplace(number, m_composer.entry(entry.value_or(transfer::ReportEntry{}))).second;
}

void ReportBuilder::drawPage(QPainter& painter, int page)
{
    const auto body = m_composer.paper().body();
    for (const auto& slice : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        painter.translate(body.left(), body.top() + slice.y);
        pieceAt(slice.piece).draw(painter, slice.top, slice.bottom);
        painter.restore();
    }
    m_composer.drawFoot(painter, page + 1, pages());
}

void ReportBuilder::describe(PrintSheet& sheet)
{
    for (const auto& slice : m_pages.at(static_cast<std::size_t>(sheet.page))) {
        sheet.text += pieceAt(slice.piece).text() + QLatin1Char{'\n'};
        if (slice.piece == 0)
            continue;
        const auto& id = m_items[static_cast<std::size_t>(slice.piece - 1)].id;
        if (const auto entry = m_source.find(id))
            sheet.onPage.append({QString::fromStdString(id.toString()), m_composer.labelOf(*entry)});
    }
}

} // namespace inglenook::ui
