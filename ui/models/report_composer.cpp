// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_composer.h"

#include "exercises/placeholders.h"
#include "journal/plain_text.h"
#include "models/print_type.h"
#include "models/wall_days.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <utility>

namespace inglenook::ui {
namespace {

using transfer::ReportEntry;

constexpr int kMostCounted = 24; ///< words in a list of the first page

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString dayText(QDate day)
{
    return QLocale{}.toString(day, tr("d MMMM yyyy"));
}

QDateTime wallOf(LocalTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.utc.ms, Qt::OffsetFromUTC, time.offsetMinutes * 60);
}

/// "lonely (a lot)"
QString wordOf(const exercises::FeelingPick& feeling)
{
    const auto word = QString::fromStdString(feeling.word);
    switch (feeling.intensity) {
    case exercises::Intensity::Little:
        return tr("%1 (a little)").arg(word);
    case exercises::Intensity::ALot:
        return tr("%1 (a lot)").arg(word);
    case exercises::Intensity::Unsaid:
        break;
    }
    return word;
}

QString placeOf(int value, const char* low, const char* lower, const char* middle, const char* higher, const char* high)
{
    constexpr int kNear = 15;
    constexpr int kFar = 60;
    return tr(value <= -kFar ? low : value < -kNear ? lower : value <= kNear ? middle : value < kFar ? higher : high);
}

QString moodOf(const journal::Mood& mood)
{
    const auto pleasant = placeOf(
        mood.pleasantness, QT_TRANSLATE_NOOP("Report", "very unpleasant"), QT_TRANSLATE_NOOP("Report", "unpleasant"),
        QT_TRANSLATE_NOOP("Report", "neither pleasant nor unpleasant"), QT_TRANSLATE_NOOP("Report", "pleasant"),
        QT_TRANSLATE_NOOP("Report", "very pleasant"));
    const auto energy =
        placeOf(mood.energy, QT_TRANSLATE_NOOP("Report", "hardly any energy"),
                QT_TRANSLATE_NOOP("Report", "little energy"), QT_TRANSLATE_NOOP("Report", "some energy"),
                QT_TRANSLATE_NOOP("Report", "much energy"), QT_TRANSLATE_NOOP("Report", "very much energy"));
    //: how pleasant a moment was, and how much energy there was in it
    return tr("%1, %2").arg(pleasant, energy);
}

/// The most frequent first: "lonely 4, glad 2".
QString counted(const QMap<QString, int>& counts, const std::function<QString(const QString&)>& nameOf)
{
    QVector<std::pair<int, QString>> all;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        all.append({-it.value(), nameOf(it.key())});
    std::sort(all.begin(), all.end());
    QStringList words;
    for (int i = 0; i < std::min(static_cast<int>(all.size()), kMostCounted); ++i)
        //: a word, and how often it was chosen
        words.append(tr("%1 %2").arg(all[i].second, QLocale{}.toString(-all[i].first)));
    const auto list = words.join(QStringLiteral(", "));
    return all.size() <= kMostCounted ? list : tr("%1, and others").arg(list);
}

} // namespace

ReportComposer::ReportComposer(const exercises::Catalogue& catalogue, QString name, QDate today, ReportOptions options,
                               PrintPaper paper)
    : m_catalogue{catalogue},
      m_name{std::move(name)},
      m_today{today},
      m_options{std::move(options)},
      m_paper{paper}
{
}

QString ReportComposer::title() const
{
    return tr("From the journal of %1").arg(m_name);
}

PrintPiece ReportComposer::head(const ReportTotals& totals) const
{
    auto document = PrintPiece::newDocument();
    QTextCursor cursor{document.get()};
    const double gap = PrintPaper::fromPoints(5);
    addParagraph(cursor, PrintType::Title, {}, title(), gap);
    const auto days = m_options.span.words;
    addParagraph(cursor, PrintType::Label, days.isEmpty() ? tr("All days") : days, {}, gap);
    addParagraph(cursor, PrintType::Label, {},
                 tr("Self-reported, not an assessment. %1 chose what is in it, on %2.").arg(m_name, dayText(m_today)),
                 gap);
    if (m_options.together)
        addParagraph(cursor, PrintType::Label, {},
                     m_options.detail == ReportDetail::Full
                         ? tr("What was written together has the words of both. Feelings and scales are those of %1.")
                               .arg(m_name)
                         : tr("Feelings and scales are those of %1 alone.").arg(m_name),
                     gap);
    if (m_options.detail == ReportDetail::Overview)
        addParagraph(cursor, PrintType::Label, {}, tr("An overview, without what was written."), gap);
    const auto same = [](const QString& word) { return word; };
    addParagraph(cursor, PrintType::Label, tr("Entries: "), QLocale{}.toString(totals.entries), gap);
    if (!totals.feelings.isEmpty())
        addParagraph(cursor, PrintType::Label, tr("Feelings, and how often: "), counted(totals.feelings, same), gap);
    if (!totals.exercises.isEmpty())
        addParagraph(cursor, PrintType::Label, tr("Exercises, and how often: "),
                     counted(totals.exercises, [this](const QString& id) { return titleOf(id.toStdString()); }), gap);
    PrintPiece piece{m_paper.body().width()};
    piece.add(std::move(document), 0);
    return piece;
}

bool ReportComposer::isShown(const ReportEntry& entry) const
{
    return m_options.detail != ReportDetail::Overview || entry.hasFigures();
}

PrintPiece ReportComposer::entry(const ReportEntry& entry) const
{
    auto document = PrintPiece::newDocument();
    QTextCursor cursor{document.get()};
    const double gap = PrintPaper::fromPoints(2);
    addParagraph(cursor, PrintType::Label, dayText(toQDate(localDate(entry.when))), aboutOf(entry), gap);
    const bool hasWords = m_options.detail != ReportDetail::Overview;
    if (hasWords && !entry.title.empty())
        addParagraph(cursor, PrintType::Heading, {}, QString::fromStdString(entry.title), gap);
    for (const auto& line : figuresOf(entry))
        addParagraph(cursor, PrintType::Label, {}, line, gap);
    if (m_options.detail == ReportDetail::Outline)
        if (const auto words = journal::previewOf(entry.text); !words.empty())
            addParagraph(cursor, PrintType::Text, {}, QString::fromStdString(words), gap);
    PrintPiece piece{m_paper.body().width()};
    piece.add(std::move(document), 0);
    if (m_options.detail == ReportDetail::Full && !entry.text.empty())
        piece.add(documentOf(QString::fromStdString(entry.text)), PrintPaper::fromPoints(3));
    return piece;
}

MeasuredPiece ReportComposer::measure(const PrintPiece& piece, bool isHead) const
{
    constexpr int kTogether = 4; // the day, a title, what was felt, and a line
    const bool isTight = m_options.detail == ReportDetail::Overview;
    return piece.measure(isHead ? 0 : PrintPaper::fromPoints(isTight ? 7 : 16), kTogether);
}

QString ReportComposer::labelOf(const ReportEntry& entry) const
{
    auto words = QString::fromStdString(entry.title);
    if (words.isEmpty() && !entry.exercise.empty())
        words = titleOf(entry.exercise);
    if (words.isEmpty())
        words = QString::fromStdString(journal::shortened(journal::plainText(entry.text, 400), 40));
    const auto day = dayText(toQDate(localDate(entry.when)));
    //: a day, and what was written on it
    return words.isEmpty() ? day : tr("%1: %2").arg(day, words);
}

void ReportComposer::drawFoot(QPainter& painter, int page, int pages) const
{
    const auto box = m_paper.foot();
    painter.save();
    painter.setPen(QPen{Qt::black, PrintPaper::fromPoints(0.4)});
    painter.drawLine(box.topLeft(), box.topRight());
    painter.setFont(printFont(PrintType::Small));
    const auto words = box.adjusted(0, PrintPaper::fromPoints(4), 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                     tr("%1. Self-reported, not an assessment.").arg(title()));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop | Qt::TextDontClip, tr("%1 of %2").arg(page).arg(pages));
    painter.restore();
}

QString ReportComposer::titleOf(const std::string& exercise) const
{
    const auto* definition = m_catalogue.find(exercise);
    return QString::fromStdString(definition != nullptr ? definition->title : exercise);
}

QString ReportComposer::aboutOf(const ReportEntry& entry) const
{
    QStringList parts{timeOfDay(wallOf(entry.when).time())};
    if (!entry.exercise.empty())
        parts.append(titleOf(entry.exercise));
    if (entry.isTogether)
        parts.append(tr("together"));
    return QStringLiteral(", ") + parts.join(QStringLiteral(", "));
}

QStringList ReportComposer::figuresOf(const ReportEntry& entry) const
{
    QStringList lines;
    if (!entry.feelings.empty()) {
        QStringList words;
        for (const auto& feeling : entry.feelings)
            words.append(wordOf(feeling));
        lines.append(tr("Feelings: %1").arg(words.join(QStringLiteral(", "))));
    }
    if (entry.mood)
        lines.append(tr("The moment: %1").arg(moodOf(*entry.mood)));
    for (const auto& scale : entry.scales)
        lines.append(scaleInWords(entry, scale));
    return lines;
}

QString ReportComposer::scaleInWords(const ReportEntry& entry, const transfer::ReportScale& scale) const
{
    const auto* definition = m_catalogue.find(entry.exercise);
    const auto* step = definition != nullptr ? definition->find(scale.step) : nullptr;
    const auto me = m_name.toStdString();
    auto name = step == nullptr ? scale.step : !step->heading.empty() ? step->heading : step->label;
    std::string low = step != nullptr ? step->lowLabel : std::string{};
    std::string high = step != nullptr ? step->highLabel : std::string{};
    if (step != nullptr)
        for (const auto& item : step->items)
            if (item.id == scale.item) {
                name = item.text;
                low = item.lowLabel;
                high = item.highLabel;
            }
    const exercises::Names names{me, std::string{}, me, std::string{}};
    const auto filled = [&names](const std::string& text) {
        return QString::fromStdString(exercises::fillIn(text, names));
    };
    const auto place = QLocale{}.toString(scale.place);
    if (low.empty() || high.empty())
        //: a question, and a place on a line from 0 to 10
        return tr("%1: %2 of 10").arg(filled(name), place);
    //: a question, a place on a line from 0 to 10, and the words at both ends
    return tr("%1: %2 of 10 (0 is “%3”, 10 is “%4”)").arg(filled(name), place, filled(low), filled(high));
}

} // namespace inglenook::ui
