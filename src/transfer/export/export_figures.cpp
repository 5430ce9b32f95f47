// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/answer_records.h"
#include "transfer/export/csv.h"
#include "transfer/export/export_job.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace inglenook::transfer {
namespace {

using journal::AnswerRecord;
using journal::Entry;
using journal::FeelingPick;

constexpr std::string_view kHead = "date,time,offset,member,kind,exercise,step,item,value,word,family,intensity\r\n";
constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::array kIntensities{"", "a little", "a lot"};
constexpr int kMinutesPerHour = 60;
constexpr std::size_t kTimeAt = 11; // in "2026-05-12T21:40:00+02:00"
constexpr std::size_t kTimeLength = 5;

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Begins with a letter: a spreadsheet would calculate "+02:00".
std::string offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return std::string{"UTC"} + (minutes < 0 ? '-' : '+') + twoDigits(size / kMinutesPerHour) + ':' +
           twoDigits(size % kMinutesPerHour);
}

struct Figure {
    std::string member;
    std::string kind;
    std::string step;
    std::string item;
    std::string value; ///< a number of ours: never a formula
    std::string word;
    std::string family;
    std::string intensity;
};

class FigureWriter {
public:
    explicit FigureWriter(ExportJob& job) : m_job{job}, m_file{job.request().target, job.request().replace} {}

    void write()
    {
        m_job.count(false);
        if (m_job.request().mark == ByteOrderMark::Yes)
            m_file.write(kMark);
        m_file.write(kHead);
        m_job.forEachEntry(false, [this](const journal::EntryRecord& record) { writeEntry(record.entry); });
        m_job.demandGoingOn();
        m_file.publish();
    }

private:
    void writeEntry(const Entry& entry)
    {
        const auto& content = entry.content;
        const auto answers = journal::answersOf(m_job.database(), entry.key);
        for (const auto& feeling : content.feelings) {
            // In an exercise each feeling stands again with whose it is.
            const bool isAnswer = std::any_of(answers.begin(), answers.end(), [&feeling](const AnswerRecord& answer) {
                return answer.kind == "feeling" && answer.word == feeling.word;
            });
            if (!isAnswer)
                writeRow(entry, withFeeling({m_job.nameOf(entry.author), "feeling", {}, {}, {}, {}, {}, {}}, feeling));
        }
        if (content.mood) {
            const auto who = m_job.nameOf(entry.author);
            writeRow(entry, {who, "mood", {}, "pleasantness", std::to_string(content.mood->pleasantness), {}, {}, {}});
            writeRow(entry, {who, "mood", {}, "energy", std::to_string(content.mood->energy), {}, {}, {}});
        }
        for (const auto& answer : answers)
            writeAnswer(entry, answer);
    }

    void writeAnswer(const Entry& entry, const AnswerRecord& answer)
    {
        Figure figure{m_job.nameOf(answer.member),
                      answer.kind,
                      answer.step,
                      answer.item,
                      answer.value ? std::to_string(*answer.value) : std::string{},
                      answer.word,
                      {},
                      {}};
        const auto& feelings = entry.content.feelings;
        const auto feeling = std::find_if(feelings.begin(), feelings.end(), [&answer](const FeelingPick& pick) {
            return answer.kind == "feeling" && pick.word == answer.word;
        });
        writeRow(entry, feeling == feelings.end() ? figure : withFeeling(figure, *feeling));
    }

    static Figure withFeeling(Figure figure, const FeelingPick& feeling)
    {
        figure.word = feeling.word;
        figure.family = feeling.family;
        figure.intensity = kIntensities.at(static_cast<std::size_t>(feeling.intensity));
        return figure;
    }

    void writeRow(const Entry& entry, const Figure& figure)
    {
        const auto& when = entry.content.created;
        std::string row = toIso8601(localDate(when)) + ',' + toIso8601(when).substr(kTimeAt, kTimeLength) + ',' +
                          offsetText(when.offsetMinutes);
        const auto add = [&row](const std::string& words) { row += ',' + csvCell(words); };
        add(figure.member);
        add(figure.kind);
        add(entry.exercise);
        add(figure.step);
        add(figure.item);
        row += ',' + figure.value;
        add(figure.word);
        add(figure.family);
        add(figure.intensity);
        m_file.write(row + "\r\n");
        ++m_job.report.rows;
    }

    ExportJob& m_job;
    platform::NewFile m_file;
};

} // namespace

void writeFigures(ExportJob& job)
{
    FigureWriter{job}.write();
}

} // namespace inglenook::transfer
