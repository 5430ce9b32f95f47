// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picture_model.h"

#include "app/memory.h"
#include "models/guarded.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr const char* kSidePreference = "pictures.side";
constexpr const char* kNotesPreference = "pictures.notes";
constexpr qsizetype kMostBytes = 96 << 20;
constexpr int kUsualSide = 2048;

QString sentenceFor(PictureTrouble trouble)
{
    switch (trouble) {
    case PictureTrouble::TooLarge:
        return PictureModel::tr("This picture is larger than 32 MB. A smaller copy of it would fit.");
    case PictureTrouble::TooManyPixels:
        return PictureModel::tr("This picture has more than 200 million pixels. A smaller copy of it would fit.");
    case PictureTrouble::Heic:
        return PictureModel::tr("This picture is in the HEIC or AVIF format of some phones, which can’t be shown here. "
                                "Saved as JPEG it can be put in.");
    case PictureTrouble::Unknown:
        return PictureModel::tr("This is not a picture of a kind that can be shown here: PNG, JPEG, GIF, WebP or BMP.");
    case PictureTrouble::Unreadable:
    case PictureTrouble::None:
        break;
    }
    return PictureModel::tr("This picture could not be read. Perhaps it is not whole.");
}

std::optional<journal::PictureId> idOf(const QString& id)
{
    return journal::PictureId::parse(id.toStdString());
}

} // namespace

PictureModel::PictureModel(journal::Journal& journal, QObject* parent) : QObject{parent}, m_journal{journal} {}

PictureModel::~PictureModel() = default;

QSize PictureModel::sizeOf(const QString& id)
{
    if (const auto known = m_sizes.constFind(id); known != m_sizes.constEnd())
        return *known;
    QSize size;
    if (const auto parsed = idOf(id))
        guarded(
            [&] {
                if (const auto found = m_journal.pictures().find(*parsed))
                    size = {found->width, found->height};
            },
            [](const QString&) {});
    if (size.isValid()) // one that is not here may still come
        m_sizes.insert(id, size);
    return size;
}

QImage PictureModel::image(const QString& id, QSize fit)
{
    const auto kept = m_kept.find(id);
    const bool isKept = kept != m_kept.end();
    if (isKept) {
        kept->used = ++m_uses;
        const auto size = kept->image.size();
        if (kept->isWhole || size.width() >= fit.width() || size.height() >= fit.height())
            return kept->image;
    }
    const auto same = [&id](const Wanted& wanted) { return wanted.id == id; };
    const auto waiting = std::find_if(m_wanted.begin(), m_wanted.end(), same);
    if (waiting != m_wanted.end())
        waiting->fit = waiting->fit.expandedTo(fit);
    else if (!m_unreadable.contains(id) && sizeOf(id).isValid())
        m_wanted.push_back({id, fit});
    work();
    return isKept ? m_kept.value(id).image : QImage{};
}

PictureWish PictureModel::wish() const
{
    PictureWish wish{kUsualSide, false};
    guarded(
        [&] {
            const auto side = m_journal.preference(kSidePreference);
            wish.longestSide = side == "0" ? 0 : kUsualSide;
            wish.keepNotes = m_journal.preference(kNotesPreference) == "keep";
        },
        [](const QString&) {});
    return wish;
}

void PictureModel::add(RawPicture raw, const PictureWish& asked, const QString& description)
{
    if (asked != wish())
        guarded(
            [&] {
                m_journal.setPreference(kSidePreference, std::to_string(asked.longestSide));
                m_journal.setPreference(kNotesPreference, asked.keepNotes ? "keep" : "");
            },
            [](const QString&) {});
    m_toAdd.push_back({std::move(raw), asked, description});
    work();
}

QString PictureModel::markdownFor(const QString& id, const QString& description)
{
    const auto parsed = idOf(id);
    return parsed ? QString::fromStdString(journal::pictureMarkdown(*parsed, description.simplified().toStdString()))
                  : QString{};
}

void PictureModel::work()
{
    if (m_isWorking)
        return;
    if (!m_toAdd.empty())
        prepare(m_toAdd.front());
    else if (!m_wanted.empty())
        decode(m_wanted.front());
}

void PictureModel::prepare(const Offered& offered)
{
    m_isWorking = m_job.start([this, offered] {
        auto made = prepared(offered.raw, offered.wish);
        app::forgetWhatWasFreed();
        return [this, made = std::move(made), description = offered.description]() mutable {
            QMetaObject::invokeMethod(
                this, [this, made = std::move(made), description] { take(made, description); }, Qt::QueuedConnection);
        };
    });
}

void PictureModel::decode(const Wanted& wanted)
{
    std::vector<std::uint8_t> bytes;
    guarded([&] { bytes = m_journal.pictures().data(*idOf(wanted.id)); }, [](const QString&) {});
    m_isWorking = m_job.start([this, wanted, bytes = std::move(bytes)] {
        auto image = decoded(bytes, wanted.fit);
        app::forgetWhatWasFreed();
        return [this, wanted, image = std::move(image)] {
            QMetaObject::invokeMethod(
                this, [this, wanted, image] { take(wanted, image); }, Qt::QueuedConnection);
        };
    });
}

void PictureModel::take(const Wanted& wanted, const QImage& image)
{
    m_isWorking = false;
    // More may have been asked for in the meantime; it comes next.
    std::erase_if(m_wanted,
                  [&wanted](const Wanted& other) { return other.id == wanted.id && other.fit == wanted.fit; });
    if (image.isNull()) {
        m_unreadable.append(wanted.id);
    } else {
        const auto size = m_sizes.value(wanted.id);
        m_kept.insert(wanted.id, {image, image.width() >= size.width(), ++m_uses});
        makeRoom();
    }
    Q_EMIT came(wanted.id);
    work();
}

void PictureModel::take(const PreparedPicture& made, const QString& description)
{
    m_isWorking = false;
    m_toAdd.pop_front();
    if (made.trouble != PictureTrouble::None) {
        Q_EMIT refused(sentenceFor(made.trouble));
    } else {
        std::optional<journal::PictureId> id;
        guarded([&] { id = m_journal.pictures().add(made.bytes, made.thumbnail); },
                [this](const QString& sentence) { Q_EMIT refused(sentence); });
        if (id)
            Q_EMIT added(QString::fromStdString(id->toString()), description);
    }
    work();
}

void PictureModel::makeRoom()
{
    const auto total = [this] {
        qsizetype bytes = 0;
        for (const auto& kept : std::as_const(m_kept))
            bytes += kept.image.sizeInBytes();
        return bytes;
    };
    while (m_kept.size() > 1 && total() > kMostBytes) {
        const auto oldest = std::min_element(m_kept.begin(), m_kept.end(),
                                             [](const Kept& a, const Kept& b) { return a.used < b.used; });
        m_kept.erase(oldest);
    }
}

} // namespace inglenook::ui
