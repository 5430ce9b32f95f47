// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/inglenook.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/private_note_records.h"
#include "journal/record_cells.h"
#include "transfer/base64.h"
#include "transfer/import/json_stream.h"
#include "transfer/import/json_values.h"
#include "transfer/inglenook_json.h"

#include <map>
#include <utility>

namespace inglenook::transfer {
namespace {

using journal::Inserted;
using nlohmann::json;

const SourceFile* fileOf(SourceFiles& files)
{
    for (const auto& file : files.all())
        if (file.ending() == "json" && JsonShape::of(files.head(file)).text("format") == kInglenookFormat)
            return &file;
    return nullptr;
}

/// A picture comes in pieces: its id first, then its bytes.
struct PictureInPieces {
    journal::PictureId id;
    json changed;
    Bytes thumbnail;
    Bytes bytes;
    bool isWhole = true;
};

class WholeJournal {
public:
    WholeJournal(ImportContext& context, WholeTarget& target)
        : m_context{context},
          m_target{target},
          m_now{context.clock.now()}
    {
    }

    void read(ByteStream& bytes)
    {
        std::vector<JsonPlace> places{
            each("version", [this](json& value) { checkVersion(value); }),
            each("by", [this](json& value) { m_by = MemberId{journal::uuidFrom(value)}; }),
            each("kind", [this](json& value) { m_isPersonal = value == "personal"; }),
            each("members[]", [this](json& value) { noteMember(value); }),
            each("pictures[].id", [this](json& value) { beginPicture(value); }),
            each("pictures[].changed", [this](json& value) { m_picture.value().changed = value; }),
            each("pictures[].thumbnail", [this](json& value) { addPiece(value, m_picture.value().thumbnail); }),
            each("pictures[].data[]", [this](json& value) { addPiece(value, m_picture.value().bytes); }),
            each("entries[]", [this](json& value) { takeEntry(value); }),
            each("versions[]", [this](json& value) { takeVersion(value); }),
            each("privateNotes[]", [this](json& value) { takeNote(value); }),
        };
        for (const auto& table : journal::RecordTable::all())
            places.push_back(each(table.name + std::string{"[]"}, [this, &table](json& row) { takeRow(table, row); }));
        readJson(bytes, places);
        endPicture();
    }

private:
    /// What is not as it should be is left out and listed; the rest comes.
    JsonPlace each(std::string path, std::function<void(json&)> take)
    {
        return {path, [this, path, act = std::move(take)](const std::string& key, json* value, SkipReason fault) {
                    if (value == nullptr) {
                        skip(path, key, fault);
                        return;
                    }
                    try {
                        act(*value);
                    } catch (const Error& error) {
                        if (error.code() != ErrorCode::InvalidInput)
                            throw;
                        skip(path, key, SkipReason::NotUnderstood);
                    } catch (const std::bad_optional_access&) {
                        throw NotImported{ImportTrouble::Damaged}; // pieces of no picture
                    }
                }};
    }

    void skip(const std::string& path, const std::string& key, SkipReason reason)
    {
        m_context.sink.skip({path.substr(0, path.find('[')) + ' ' + key, reason});
    }
    [[nodiscard]] bool writes() const { return m_target.dryRun == DryRun::No; }

    static void checkVersion(const json& version)
    {
        if (!version.is_number_integer() || version.get<std::int64_t>() > kInglenookVersion)
            throw NotImported{ImportTrouble::TooNew};
    }

    void noteMember(const json& object)
    {
        const auto id = memberIdFrom(object);
        const auto name = singleLine(toValidUtf8(textOf(object, "name")));
        m_names[id] = name;
        const auto& journal = m_target.journal;
        const auto* here = journal.member(id);
        if (here == nullptr)
            here = journal.memberNamed(name);
        if (here == nullptr && m_isPersonal && journal.kind() == journal::JournalKind::Personal)
            here = &journal.me();
        if (here != nullptr)
            m_members.add(id, here->id);
    }

    void beginPicture(const json& id)
    {
        endPicture();
        m_picture.emplace();
        m_picture->id = {journal::uuidFrom(id)};
    }

    void addPiece(const json& text, Bytes& bytes)
    {
        auto& picture = m_picture.value();
        picture.isWhole = picture.isWhole && text.is_string() && bytes.size() <= journal::kMaxPicture &&
                          appendBase64(text.get_ref<const std::string&>(), bytes);
    }

    void endPicture()
    {
        const auto picture = std::exchange(m_picture, std::nullopt);
        if (!picture)
            return;
        try {
            if (!picture->isWhole)
                throw Error{ErrorCode::InvalidInput, "a picture is not whole"};
            const auto changed = journal::acceptableStamp(picture->changed, m_now);
            if (writes() && journal::insertPictureRecord(m_target.database, picture->id, changed, picture->bytes,
                                                         picture->thumbnail))
                m_context.sink.countPicture();
            else if (!writes() && !m_target.journal.pictures().find(picture->id))
                m_context.sink.countPicture();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::InvalidInput)
                throw;
            m_context.sink.skip({picture->id.toString(), SkipReason::PictureBroken});
        }
    }

    void takeEntry(const json& object)
    {
        endPicture();
        if (m_names.empty())
            throw NotImported{ImportTrouble::Damaged}; // whose they are comes first
        auto record = entryFrom(object, m_members, m_now);
        markAuthor(member(object, "author"), record);
        bool isNew = false;
        if (writes()) {
            vault::Transaction one{m_target.database};
            isNew = journal::insertEntryRecord(m_target.database, record);
            one.commit();
        } else {
            isNew = !m_target.journal.entries().find(record.entry.id);
        }
        if (isNew)
            m_context.sink.countEntry(record.entry.content);
        else
            m_context.sink.countDuplicate();
    }

    /// Words of somebody who is not here never become somebody else's: a tag says whose they are.
    void markAuthor(const json& author, journal::EntryRecord& record) const
    {
        if (record.entry.author || !author.is_string())
            return;
        const auto id = MemberId::parse(author.get_ref<const std::string&>());
        const auto name = id ? m_names.find(*id) : m_names.end();
        if (name == m_names.end() || record.entry.content.tags.size() >= journal::kMaxTags)
            return;
        record.entry.content.tags.emplace_back(firstCodePoints("by " + name->second, journal::kMaxTag));
    }

    void takeVersion(const json& object)
    {
        const auto version = versionFrom(object, m_now);
        if (!writes())
            return;
        vault::Transaction one{m_target.database};
        (void)journal::insertVersionRecord(m_target.database, version);
        one.commit();
    }

    void takeRow(const journal::RecordTable& table, const json& row)
    {
        m_context.sink.countOther();
        if (writes() &&
            journal::insertRecord(m_target.database, table, row, m_members, m_now) == Inserted::UnknownMember)
            m_context.sink.skip({table.name, SkipReason::NotOfThisJournal});
    }

    void takeNote(const json& note)
    {
        const auto author = m_by ? m_members.find(*m_by) : std::nullopt;
        m_context.sink.countOther();
        if (!writes())
            return;
        if (!author || journal::insertPrivateNote(m_target.database, m_target.journal, *author, note, m_now) ==
                           Inserted::UnknownMember)
            m_context.sink.skip({"privateNotes", SkipReason::NotOfThisJournal});
    }

    ImportContext& m_context;
    WholeTarget& m_target;
    Timestamp m_now;
    bool m_isPersonal = false;
    std::optional<MemberId> m_by;
    journal::MemberMap m_members;
    std::map<MemberId, std::string> m_names;
    std::optional<PictureInPieces> m_picture;
};

} // namespace

Likeness InglenookImporter::likeness(SourceFiles& files) const
{
    return fileOf(files) == nullptr ? Likeness::No : Likeness::Certain;
}

void InglenookImporter::read(ImportContext& context) const
{
    const auto* file = fileOf(context.files);
    if (file == nullptr || context.whole == nullptr)
        throw NotImported{ImportTrouble::OtherFormat};
    const auto bytes = context.files.open(*file);
    WholeJournal{context, *context.whole}.read(*bytes);
}

} // namespace inglenook::transfer
