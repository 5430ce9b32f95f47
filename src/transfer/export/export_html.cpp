// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/base64.h"
#include "transfer/export/export_job.h"
#include "transfer/export/html_style.h"
#include "transfer/export/markdown_html.h"

#include <map>

namespace inglenook::transfer {
namespace {

constexpr int kTopHeading = 4; ///< below the page's, the month's and the entry's own
constexpr const char* kPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
                                "form-action 'none'";
constexpr const char* kSeparator = " · ";

class PageWriter {
public:
    explicit PageWriter(ExportJob& job)
        : m_job{job},
          m_words{job.request().words},
          m_file{job.request().target, job.request().replace}
    {
    }

    void write()
    {
        m_job.count(false, [this](LocalTime time) { ++m_entriesOf[monthOf(time)]; });
        writeHead();
        writeContents();
        m_file.write("<main>\n");
        m_job.forEachEntry(false, [this](const journal::EntryRecord& record) { writeEntry(record.entry); });
        m_file.write("</main>\n</body>\n</html>\n");
        m_job.demandGoingOn();
        m_file.publish();
    }

private:
    using Month = std::pair<int, int>;

    static Month monthOf(LocalTime time)
    {
        const auto day = localDate(time);
        return {day.year, day.month};
    }
    static std::string anchorOf(Month month)
    {
        return toIso8601(Date{month.first, month.second, 1}).substr(0, std::string_view{"2026-05"}.size());
    }

    void writeHead()
    {
        const auto title = escapedHtml(m_words.title);
        m_file.write("<!DOCTYPE html>\n<html lang=\"" + escapedHtml(m_words.language) +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" +
                     kPolicy +
                     "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
                     title + "</title>\n<style>" + kHtmlStyle + "</style>\n</head>\n<body>\n<h1 dir=\"auto\">" + title +
                     "</h1>\n<p class=\"note\">" + escapedHtml(m_words.warning) + "</p>\n");
    }

    void writeContents()
    {
        m_file.write("<nav aria-label=\"" + escapedHtml(m_words.contents) + "\">\n");
        int year = 0;
        for (const auto& [month, entries] : m_entriesOf) {
            if (month.first != year)
                m_file.write((year == 0 ? "<h2>" : "</ul>\n<h2>") + std::to_string(month.first) + "</h2>\n<ul>\n");
            year = month.first;
            m_file.write("<li><a href=\"#" + anchorOf(month) + "\">" +
                         escapedHtml(m_words.month(month.first, month.second)) + "</a> (" + std::to_string(entries) +
                         ")</li>\n");
        }
        m_file.write(year == 0 ? "</nav>\n" : "</ul>\n</nav>\n");
    }

    /// Entries come by their moment; two walls may show them in the other order at the end of a month.
    void writeMonth(LocalTime time)
    {
        const auto month = monthOf(time);
        const auto place = m_entriesOf.find(month);
        if (place == m_entriesOf.end() || month <= m_month)
            return;
        m_month = month;
        m_file.write("<h2 id=\"" + anchorOf(month) + "\">" + escapedHtml(m_words.month(month.first, month.second)) +
                     "</h2>\n");
    }

    void writeEntry(const journal::Entry& entry)
    {
        const auto& content = entry.content;
        writeMonth(content.created);
        const auto when = m_words.moment(content.created);
        m_file.write("<article id=\"e-" + entry.id.toString() + "\">\n<h3 dir=\"auto\">" +
                     escapedHtml(content.title.empty() ? when : content.title) +
                     "</h3>\n<p class=\"about\" "
                     "dir=\"auto\"><time datetime=\"" +
                     toIso8601(content.created) + "\">" + escapedHtml(when) + "</time>" + about(entry) + "</p>\n");
        for (const auto& piece : markdownToHtml(content.text, kTopHeading)) {
            m_file.write(piece.html);
            if (piece.picture)
                writePicture(*piece.picture);
        }
        m_file.write("</article>\n");
    }

    std::string about(const journal::Entry& entry) const
    {
        std::string html;
        const auto add = [&html](const std::string& words) { html += kSeparator + escapedHtml(words); };
        if (entry.author)
            add(m_job.nameOf(entry.author));
        else if (m_job.journal().members().size() > 1)
            add(m_words.together);
        if (entry.content.starred)
            add(m_words.starred);
        for (const auto& tag : entry.content.tags)
            add('#' + tag);
        std::string feelings;
        for (const auto& feeling : entry.content.feelings)
            feelings += (feelings.empty() ? "" : ", ") + feeling.word;
        if (!feelings.empty())
            html += "<br>" + escapedHtml(m_words.feelings) + ": " + escapedHtml(feelings);
        return html;
    }

    void writePicture(const journal::PictureId& id)
    {
        auto& pictures = m_job.journal().pictures();
        const auto picture = pictures.find(id);
        if (!picture) {
            ++m_job.report.picturesMissing;
            m_file.write("data:,"); // its words stand in its place
            return;
        }
        m_file.write("data:image/" + std::string{journal::nameOf(picture->format)} + ";base64,");
        Base64Encoder encoder;
        pictures.read(id, [&](std::span<const std::uint8_t> piece) {
            m_job.demandGoingOn();
            m_file.write(encoder.encode(piece));
        });
        m_file.write(encoder.finish());
        ++m_job.report.pictures;
    }

    ExportJob& m_job;
    const ExportWords& m_words;
    platform::NewFile m_file;
    std::map<Month, int> m_entriesOf;
    Month m_month{0, 0};
};

} // namespace

void writeHtmlPage(ExportJob& job)
{
    PageWriter{job}.write();
}

} // namespace inglenook::transfer
