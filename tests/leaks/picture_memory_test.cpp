// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"
#include "leaks/memory_search.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QTest>

#include <unistd.h>

using namespace inglenook;
using test::Journey;
using test::MaskedWord;

namespace {

/// A picture that no library has: no two rows of it are alike.
QImage picture()
{
    QImage image{320, 200, QImage::Format_RGB32};
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 + y * 3, x * 5 ^ y, x * y + 91));
    return image;
}

/// Some of its pixels as they lie in memory once it is decoded, and some of its bytes as they are stored.
std::vector<MaskedWord> partsOf(const QImage& image, const QByteArray& stored)
{
    constexpr int kPart = 48;
    const auto* row = reinterpret_cast<const char*>(image.constScanLine(77)) + 400;
    return {MaskedWord{std::string(row, kPart)},
            MaskedWord{std::string(stored.constData() + stored.size() / 2, kPart)}};
}

std::vector<MaskedWord> putPictureIn(Journey& journey)
{
    const auto image = picture();
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    auto& journal = journey.window().openJournal()->journal();
    const auto id = journal.pictures().add(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    journal::EntryContent content;
    content.title = "A picture";
    content.text = journal::pictureMarkdown(id, "what it shows");
    content.created = SystemClock{}.localNow();
    (void)journal.entries().add(content, journal.me().id);
    return partsOf(image, bytes);
}

} // namespace

TEST_CASE("nothing of a picture is left in memory once the journal is locked", "[leaks]")
{
    if (!test::canRead(getpid())) {
        WARN("SKIPPED: this process may not look at its own memory");
        return;
    }
    Journey journey;
    journey.makeJournalForTwo();
    const auto parts = putPictureIn(journey);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.waitUntil([&] { return test::searchMemoryForBytes(getpid(), {parts.front()}).size() > 0; },
                      "the picture is decoded");
    journey.activate(QStringLiteral("journal/edit")); // the editor shows it, too
    journey.waitFor(QStringLiteral("journal/write-text"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    std::vector<test::Finding> findings;
    (void)QTest::qWaitFor(
        [&] {
            findings = test::searchMemoryForBytes(getpid(), parts);
            return findings.empty();
        },
        3000);
    for (const auto& finding : findings)
        UNSCOPED_INFO("part " << finding.word << " at " << std::hex << finding.address << ' ' << finding.mapping);
    CHECK(findings.empty());
}
