// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout_card.h"

#include "models/handout_setter.h"
#include "models/plan_words.h"
#include "models/print_marks.h"
#include "models/wall_days.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTextDocument>

namespace inglenook::ui {
namespace {

constexpr int kWeeks = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QStringList daysOfWeek(int weekBegins)
{
    const int first = weekBegins == 0 ? static_cast<int>(QLocale{}.firstDayOfWeek()) : weekBegins;
    QStringList days;
    for (int day = 0; day < 7; ++day)
        days.append(QLocale{}.standaloneDayName((first - 1 + day) % 7 + 1, QLocale::ShortFormat));
    return days;
}

void add(PrintPiece& piece, std::unique_ptr<PrintPart> part, double aboveMm)
{
    piece.add(std::move(part), PrintPaper::fromMm(aboveMm));
}

void addWords(PrintPiece& piece, const HandoutSetter& setter, PrintType type, const QString& words, double aboveMm)
{
    piece.add(paragraphOf(type, setter.size(), {}, words), PrintPaper::fromMm(aboveMm));
}

void addDays(PrintPiece& piece, const HandoutSetter& setter, const QStringList& days)
{
    for (int week = 0; week < kWeeks; ++week)
        add(piece, std::make_unique<TickRow>(days, setter.size()), 3);
}

void addEnd(PrintPiece& piece, const HandoutSetter& setter)
{
    add(piece, std::make_unique<WritingLines>(3, setter.size(), tr("What we noticed:")), 2);
    add(piece, std::make_unique<WritingLines>(1, setter.size(), tr("We talk about it on")), 0);
    addWords(piece, setter, PrintType::Text,
             tr("Left out is fine, too. It is an offer, not a test; bring what you noticed, also what didn’t work."),
             3);
}

PrintPiece blankCard(const HandoutSetter& setter, const QStringList& days)
{
    PrintPiece piece{setter.width()};
    addWords(piece, setter, PrintType::Title, tr("For at home"), 0);
    add(piece, std::make_unique<WritingLines>(1, setter.size(), tr("What we try:")), 1);
    add(piece, std::make_unique<WritingLines>(1, setter.size(), tr("How often:")), 0);
    addDays(piece, setter, days);
    addEnd(piece, setter);
    return piece;
}

PrintPiece headOf(const exercises::Plan& plan, const HandoutSetter& setter)
{
    PrintPiece piece{setter.width()};
    addWords(piece, setter, PrintType::Title, tr("For at home"), 0);
    const auto lines = noteText(plan.note).split(QLatin1Char{'\n'}, Qt::SkipEmptyParts);
    for (const auto& line : lines)
        addWords(piece, setter, PrintType::Text, line, 1.5);
    if (plan.until)
        addWords(piece, setter, PrintType::Text,
                 tr("Until %1.").arg(QLocale{}.toString(toQDate(*plan.until), QLocale::LongFormat)), 1.5);
    return piece;
}

PrintPiece plannedCard(const exercises::PlannedExercise& planned, const exercises::Catalogue& catalogue,
                       const HandoutSetter& setter, const QStringList& days)
{
    PrintPiece piece{setter.width()};
    const auto* definition = catalogue.find(planned.exercise);
    const auto title = definition == nullptr ? text(planned.exercise) : text(definition->title);
    addWords(piece, setter, PrintType::Prompt, title, 0);
    const QString often = oftenText(planned.often) + QLatin1Char{'.'};
    if (planned.often == exercises::Often::Once)
        add(piece, std::make_unique<TickLine>(often, setter.size()), 1);
    else
        addWords(piece, setter, PrintType::Text, often, 1);
    if (!planned.note.empty())
        addWords(piece, setter, PrintType::Text, noteText(planned.note), 0.5);
    if (planned.often != exercises::Often::Once)
        addDays(piece, setter, days);
    return piece;
}

} // namespace

void setHomeCard(HandoutPages& pages, const exercises::Plan& plan, const exercises::Catalogue& catalogue,
                 int weekBegins)
{
    const HandoutSetter setter{pages};
    const auto days = daysOfWeek(weekBegins);
    if (plan.exercises.empty()) {
        if (setter.isLarge())
            setter.finish(blankCard(setter, days), 0);
        else
            setter.twice([&] { return blankCard(setter, days); });
        return;
    }
    setter.finish(headOf(plan, setter), 0);
    for (const auto& planned : plan.exercises)
        setter.finish(plannedCard(planned, catalogue, setter, days), 6);
    PrintPiece end{setter.width()};
    addEnd(end, setter);
    setter.finish(std::move(end), 6);
}

} // namespace inglenook::ui
