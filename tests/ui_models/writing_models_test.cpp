// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_time.h"
#include "models/picture_model.h"
#include "models/spelling_words.h"
#include "models/writing.h"

#include "support/open_journal.h"

#include <QBuffer>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace inglenook;
using namespace inglenook::ui;

namespace {

QByteArray photograph(QSize size, const char* format = "JPEG")
{
    QImage image{size, QImage::Format_RGB32};
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QString put(PictureModel& model, RawPicture raw, const PictureWish& wish)
{
    QSignalSpy added{&model, &PictureModel::added};
    model.add(std::move(raw), wish, QStringLiteral("the bench"));
    REQUIRE(QTest::qWaitFor([&] { return added.count() == 1; }, 30'000));
    CHECK(added.first().at(1).toString() == QStringLiteral("the bench"));
    return added.first().first().toString();
}

std::string refusal(PictureModel& model, const QByteArray& bytes)
{
    QSignalSpy refused{&model, &PictureModel::refused};
    model.add(bytes, {}, {});
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }, 30'000));
    return refused.first().first().toString().toStdString();
}

} // namespace

TEST_CASE("a picture is made smaller if wished, comes with a small one, and is shown from the journal", "[ui-models]")
{
    test::OpenJournal open;
    PictureModel model{*open};
    CHECK(model.wish() == PictureWish{2048, false});
    const auto small = put(model, photograph({2600, 1300}), {2048, false});
    CHECK(model.sizeOf(small) == QSize{2048, 1024});
    const auto whole = put(model, photograph({2600, 1300}), {0, true});
    CHECK(model.sizeOf(whole) == QSize{2600, 1300});
    CHECK(model.wish() == PictureWish{0, true});
    const auto id = *journal::PictureId::parse(whole.toStdString());
    const auto bytes = photograph({2600, 1300});
    CHECK(open->pictures().data(id) == std::vector<std::uint8_t>{bytes.begin(), bytes.end()}); // as it is
    const auto thumbnail = decoded(open->pictures().thumbnail(id), {1000, 1000});
    CHECK(thumbnail.size() == QSize{256, 128});

    QSignalSpy came{&model, &PictureModel::came};
    CHECK(model.image(whole, {650, 325}).isNull());
    REQUIRE(QTest::qWaitFor([&] { return came.count() == 1; }, 30'000));
    CHECK(model.image(whole, {650, 325}).size() == QSize{650, 325});
    // Asked for larger, it is decoded anew, and the smaller one stands in for it.
    CHECK(model.image(whole, {1300, 650}).size() == QSize{650, 325});
    REQUIRE(QTest::qWaitFor([&] { return came.count() == 2; }, 30'000));
    CHECK(model.image(whole, {1300, 650}).size() == QSize{1300, 650});
    CHECK(model.markdownFor(whole, QStringLiteral("a\nb")) == QStringLiteral("![a b](picture:%1)").arg(whole));
}

TEST_CASE("pixels from the clipboard are kept exactly while they are few", "[ui-models]")
{
    test::OpenJournal open;
    PictureModel model{*open};
    QImage pixels{40, 20, QImage::Format_ARGB32};
    pixels.fill(QColor{1, 2, 3, 128});
    const auto id = put(model, pixels, {2048, false});
    const auto back = decoded(open->pictures().data(*journal::PictureId::parse(id.toStdString())), {100, 100});
    CHECK(back.size() == QSize{40, 20});
    CHECK(back.pixelColor(5, 5) == QColor{1, 2, 3, 128});
}

TEST_CASE("what can't be a picture is refused with a sentence, and nothing is stored", "[ui-models]")
{
    test::OpenJournal open;
    PictureModel model{*open};
    CHECK(refusal(model, "Dear diary").find("PNG, JPEG") != std::string::npos);
    CHECK(refusal(model, QByteArray{"\0\0\0\x18"
                                    "ftypheic\0\0",
                                    14})
              .find("HEIC") != std::string::npos);
    CHECK(refusal(model, photograph({300, 200}).left(200)).find("could not be read") != std::string::npos);
    CHECK(open->pictures().all().empty());
    CHECK_FALSE(model.sizeOf(QStringLiteral("nobody")).isValid());
    CHECK(model.image(QStringLiteral("nobody"), {10, 10}).isNull());
}

TEST_CASE("templates of ours and of one's own begin an entry, and lose nothing that is there", "[ui-models]")
{
    test::OpenJournal open;
    TemplatesModel model{*open};
    const auto ours = model.lines();
    REQUIRE(ours.size() == 5);
    CHECK_FALSE(ours.first().about.isEmpty());
    journal::EntryContent content;
    content.text = "Already here.";
    const auto made = model.applied(ours.first().id, content);
    CHECK(made.text.starts_with("Already here.\n\n## "));
    CHECK(model.applied(ours.first().id, {}).text.starts_with("## "));

    content.title = "Sunday";
    content.tags = {"week"};
    CHECK_FALSE(model.keep(QStringLiteral("  "), content));
    REQUIRE(model.keep(QStringLiteral("Mine"), content));
    content.text = "Newer.";
    REQUIRE(model.keep(QStringLiteral("Mine"), content)); // of the same name: replaced
    REQUIRE(model.lines().size() == 6);
    const auto mine = model.lines().last();
    CHECK(mine.isOwn);
    const auto begun = model.applied(mine.id, {});
    CHECK(begun.title == "Sunday");
    CHECK(begun.tags == std::vector<std::string>{"week"});
    CHECK(begun.text == "Newer.");
    model.forget(mine.id);
    CHECK(model.lines().size() == 5);
}

TEST_CASE("a changed date keeps the clock on the wall, also over the change to summer time", "[ui-models]")
{
    struct SummerClock final : Clock {
        [[nodiscard]] Timestamp now() const override { return {1'770'000'000'000}; }
        [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override
        {
            return moment.ms < 1'774'746'000'000 ? 60 : 120; // 2026-03-29T01:00Z
        }
    };
    const SummerClock clock;
    const auto winter = *parseIso8601("2026-02-02T21:40:00+01:00");
    const auto summer = momentAt({QDate{2026, 5, 12}, QTime{21, 40}}, winter, clock);
    CHECK(toIso8601(summer) == "2026-05-12T21:40:00+02:00");
    const auto abroad = *parseIso8601("2026-02-02T21:40:00-05:00");
    CHECK(toIso8601(momentAt({QDate{2026, 5, 12}, QTime{8, 0}}, abroad, clock)) == "2026-05-12T08:00:00-05:00");
    for (const char* text : {"21:40", "21.40", "2140", "9:40 pm", " 9.40 PM "})
        CHECK(timeFrom(QLatin1String{text}) == QTime{21, 40});
    CHECK(timeFrom(QStringLiteral("7")) == QTime{7, 0});
    CHECK_FALSE(timeFrom(QStringLiteral("evening")).isValid());
    CHECK_FALSE(timeFrom(QStringLiteral("25:00")).isValid());
}

TEST_CASE("words are counted as a person would", "[ui-models]")
{
    CHECK(wordsIn("") == 0);
    CHECK(wordsIn("## What I don't *know*\n\n- [ ] milk") == 5);
    CHECK(wordsIn("![the bench](picture:01890a5d-ac96-774b-bcce-b302099a8057)") == 2);
}

TEST_CASE("addresses, code, numbers and other alphabets are not spelled", "[ui-models]")
{
    const auto words = [](const char* line, const char* language = "en_US") {
        const auto text = QString::fromUtf8(line);
        QStringList found;
        for (const auto& [begin, length] : wordsToSpell(text, QLatin1String{language}))
            found.append(text.mid(begin, length));
        return found.join(u'|').toStdString();
    };
    CHECK(words("I don't **know** the heron’s name") == "don't|know|the|heron’s|name");
    CHECK(words("see https://exmple.org/pth and `cde` [wrds](adrss) me@hme.org #tga 4th 猫 кот") == "see|and|wrds");
    CHECK(words("кот cat", "ru_RU") == "кот");
}

TEST_CASE("words are looked up once and off this thread; those that are added stay in the journal", "[ui-models]")
{
    const test::TemporaryFolder folder;
    std::ofstream{folder / "en_US.aff"} << "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n";
    std::ofstream{folder / "en_US.dic"} << "3\nthe\nheron\nsings\n";
    std::ofstream{folder / "de_DE.aff"} << "SET UTF-8\n";
    std::ofstream{folder / "de_DE.dic"} << "1\nherom\n";
    const std::array folders{folder.path()};
    const auto dictionaries = spelling::installedDictionaries(folders);
    test::OpenJournal open;
    SpellingModel model{*open, dictionaries};
    model.setLanguage(QStringLiteral("en_US"));
    const auto line = QStringLiteral("the herom sings");
    QSignalSpy checked{&model, &SpellingModel::checked};
    CHECK(model.misspelled(line).isEmpty()); // not known yet
    REQUIRE(QTest::qWaitFor([&] { return checked.count() == 1; }, 30'000));
    CHECK(model.misspelled(line) == QList<std::pair<int, int>>{{4, 5}});
    CHECK(model.isMisspelled(QStringLiteral("herom")));
    QStringList suggestions;
    QObject menu;
    model.suggest(QStringLiteral("herom"), &menu, [&](const QStringList& found) { suggestions = found; });
    REQUIRE(QTest::qWaitFor([&] { return !suggestions.isEmpty(); }, 30'000));
    CHECK(suggestions.contains(QStringLiteral("heron")));

    model.learn(QStringLiteral("herom"));
    CHECK(model.misspelled(line).isEmpty());
    CHECK(open->spelling().all() == std::vector<std::string>{"herom"});
    SpellingModel later{*open, dictionaries};
    CHECK(later.language() == QStringLiteral("en_US"));
    (void)later.misspelled(QStringLiteral("herom xyzzy"));
    QSignalSpy again{&later, &SpellingModel::checked};
    REQUIRE(QTest::qWaitFor([&] { return again.count() == 1; }, 30'000));
    CHECK(later.misspelled(QStringLiteral("herom xyzzy")) == QList<std::pair<int, int>>{{6, 5}});
    later.setLanguage({});
    CHECK(later.misspelled(QStringLiteral("herom xyzzy")).isEmpty());
    CHECK(open->preference("spelling") == "off");
}
