// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "journal/picture_links.h"
#include "transfer/export/export_job.h"
#include "transfer/export/export_names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <set>

namespace inglenook::transfer {
namespace {

using nlohmann::ordered_json;

constexpr std::array kIntensities{"unsaid", "little", "a-lot"};

/// JSON is YAML: quoted text, lists and small objects read the same in both.
std::string yaml(const ordered_json& value)
{
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

class FolderWriter {
public:
    explicit FolderWriter(ExportJob& job) : m_job{job}, m_folder{job.request().target} {}

    void write()
    {
        m_job.count(false);
        m_job.forEachEntry(false, [this](const journal::EntryRecord& record) { writeEntry(record.entry); });
        m_job.demandGoingOn();
        m_folder.publish();
    }

private:
    void writeEntry(const journal::Entry& entry)
    {
        const auto& content = entry.content;
        auto text = content.text;
        for (const auto& picture : journal::picturesIn(text))
            if (const auto name = placeOf(picture); !name.empty())
                replaceAll(text, "](picture:" + picture.toString(), "](../../" + name);
        auto file = newFile(content);
        file.write(frontMatter(entry));
        file.write("\n" + text);
        if (!text.empty() && text.back() != '\n')
            file.write("\n");
        file.close();
    }

    /// A disk may take two names for one that we tell apart.
    platform::FileWriter newFile(const journal::EntryContent& content)
    {
        while (true)
            if (auto file = m_folder.makeFile(m_names.next(content.created, content.title)))
                return std::move(*file);
    }

    std::string frontMatter(const journal::Entry& entry) const
    {
        const auto& content = entry.content;
        std::string text = "---\n";
        const auto add = [&text](const char* key, const ordered_json& value) {
            text += std::string{key} + ": " + yaml(value) + '\n';
        };
        if (!content.title.empty())
            add("title", content.title);
        text += "date: " + toIso8601(content.created) + '\n';
        add("id", entry.id.toString());
        if (entry.author)
            add("author", m_job.nameOf(entry.author));
        if (!content.tags.empty())
            add("tags", content.tags);
        if (!content.feelings.empty()) {
            auto feelings = ordered_json::array();
            for (const auto& feeling : content.feelings)
                feelings.push_back({{"word", feeling.word},
                                    {"family", feeling.family},
                                    {"intensity", kIntensities.at(static_cast<std::size_t>(feeling.intensity))}});
            add("feelings", feelings);
        }
        if (content.mood)
            add("mood", {{"pleasantness", content.mood->pleasantness}, {"energy", content.mood->energy}});
        if (!entry.exercise.empty())
            add("exercise", entry.exercise);
        if (content.starred)
            add("starred", true);
        return text + "---\n";
    }

    /// Written when it is met first; empty when it is not in the journal.
    std::string placeOf(const journal::PictureId& id)
    {
        auto& pictures = m_job.journal().pictures();
        const auto picture = pictures.find(id);
        if (!picture) {
            ++m_job.report.picturesMissing;
            return {};
        }
        const auto name = "pictures/" + id.toString() + '.' + std::string{journal::nameOf(picture->format)};
        if (!m_written.insert(id).second)
            return name;
        auto file = m_folder.makeFile(name);
        if (!file)
            throw Error{ErrorCode::AlreadyExists, "two pictures have the same id"};
        pictures.read(id, [&](std::span<const std::uint8_t> piece) {
            m_job.demandGoingOn();
            file->write({reinterpret_cast<const char*>(piece.data()), piece.size()});
        });
        file->close();
        ++m_job.report.pictures;
        return name;
    }

    ExportJob& m_job;
    platform::NewFolder m_folder;
    EntryNames m_names;
    std::set<journal::PictureId> m_written;
};

} // namespace

void writeMarkdownFolder(ExportJob& job)
{
    FolderWriter{job}.write();
}

} // namespace inglenook::transfer
