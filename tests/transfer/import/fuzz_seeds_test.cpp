// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"
#include "fuzz/memory_journal.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

using namespace inglenook;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// How many entries each reader gave, of all seeds of its fuzzers: as the fuzzers read them.
std::map<const transfer::Importer*, int> entriesOfSeeds()
{
    std::map<const transfer::Importer*, int> entries;
    const auto count = [&entries](const transfer::Importer& importer, int found) { entries[&importer] += found; };
    const fs::path corpus = fs::path{INGLENOOK_SOURCE_DIR} / "tests/fuzz/corpus";
    const std::map<std::string, std::string> names{
        {"import_json", "a.json"}, {"import_xml", "a.xml"}, {"import_database", "a.diary"}};
    for (const auto& [folder, name] : names)
        for (const auto& seed : fs::directory_iterator{corpus / folder}) {
            const auto bytes = bytesOf(seed);
            fuzz::FilesInMemory files{name, bytes};
            fuzz::readAsAll(files, count);
        }
    for (const auto& seed : fs::directory_iterator{corpus / "import_text"}) {
        const auto bytes = bytesOf(seed);
        fuzz::FilesInMemory files{fuzz::textName(bytes), std::string_view{bytes}.substr(1)};
        fuzz::readAsAll(files, count);
    }
    for (const auto& seed : fs::directory_iterator{corpus / "import_folder"}) {
        const auto bytes = bytesOf(seed);
        fuzz::FilesInMemory files{fuzz::folderIn(bytes)};
        fuzz::readAsAll(files, count);
    }
    for (const auto& seed : fs::directory_iterator{corpus / "import_zip"})
        fuzz::readAsAll(*transfer::SourceFiles::open(seed.path()), count);
    return entries;
}

} // namespace

TEST_CASE("a seed of the fuzzers reaches every reader, and entries come of it", "[transfer][import][fuzz-seeds]")
{
    auto entries = entriesOfSeeds();
    fuzz::MemoryJournal journal;
    int own = 0;
    for (const auto& seed :
         fs::directory_iterator{fs::path{INGLENOOK_SOURCE_DIR} / "tests/fuzz/corpus/import_inglenook"}) {
        const auto bytes = bytesOf(seed);
        fuzz::FilesInMemory files{"journal.json", bytes};
        own += journal.read(files);
        CHECK(journal.isUnchanged());
    }
    for (const auto* importer : transfer::allImporters()) {
        INFO(importer->application() << ", " << importer->format());
        CHECK((importer->format() == "inglenook" ? own : entries[importer]) > 0);
    }
}
