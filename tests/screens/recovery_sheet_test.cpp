// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/recovery_sheet.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

#include <filesystem>

using namespace inglenook;

namespace {

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::string textOf(const app::RecoveryCode& code)
{
    const auto text = code.text();
    return {text.view().begin(), text.view().end()};
}

/// What a program prints; nothing when this computer doesn't have it.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed: this part was left out");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    return process.readAllStandardOutput();
}

struct Sheet {
    test::TemporaryFolder folder;
    app::RecoveryCode code = app::RecoveryCode::random();
    ui::RecoverySheet sheet{QStringLiteral("Søren-Åse von der Längsten Straße"), QDate{2026, 5, 12}, code};
};

} // namespace

TEST_CASE("a camera reads the code from the sheet", "[screens][recovery]")
{
    Sheet on;
    QImage paper{1240, 1754, QImage::Format_RGB32};
    paper.fill(Qt::white);
    {
        QPainter painter{&paper};
        ui::paintSheet(painter, QRectF{106, 106, 1028, 1542}, on.sheet);
    }
    const auto file = toQString(on.folder / "sheet.png");
    REQUIRE(paper.save(file));
    if (const auto read = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), file}))
        CHECK(read->trimmed().toStdString() == textOf(on.code));
    int black = 0;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x)
            black += paper.pixelColor(x, y).lightness() < 64 ? 1 : 0;
    CHECK(black > 20'000); // the code alone is more than that
    // Nothing runs out of the page.
    for (int x = 0; x < paper.width(); ++x)
        REQUIRE(paper.pixelColor(x, 1700).lightness() > 200);
}

TEST_CASE("a saved sheet is one page that only this account can read, and carries the code", "[screens][recovery]")
{
    Sheet on;
    const auto file = on.folder / "Recovery sheet.pdf";
    REQUIRE(ui::saveSheet(toQString(file), on.sheet));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const auto text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), toQString(file), QStringLiteral("-")});
    if (text) {
        CHECK(text->count('\f') == 1);
        CHECK(text->contains("Längsten"));
        const auto code = textOf(on.code);
        for (std::size_t group = 0; group < 9; ++group)
            CHECK(text->contains(code.substr(group * 5, 4).c_str()));
    }
}

TEST_CASE("a sheet that can't be saved says so and leaves nothing", "[screens][recovery]")
{
    Sheet on;
    CHECK_FALSE(ui::saveSheet(toQString(on.folder / "no such folder" / "sheet.pdf"), on.sheet));
    CHECK(std::filesystem::is_empty(on.folder.path()));
}
