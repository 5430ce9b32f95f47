// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/day_one.h"
#include "transfer/import/formats/daylio.h"
#include "transfer/import/formats/diarium.h"
#include "transfer/import/formats/diaro.h"
#include "transfer/import/formats/inglenook.h"
#include "transfer/import/formats/journey.h"
#include "transfer/import/formats/jrnl.h"
#include "transfer/import/formats/markdown.h"
#include "transfer/import/formats/mini_diary.h"
#include "transfer/import/formats/mood_apps.h"
#include "transfer/import/formats/red_notebook.h"
#include "transfer/import/formats/standard_notes.h"
#include "transfer/import/importer.h"

#include <array>

namespace inglenook::transfer {

std::span<const Importer* const> allImporters()
{
    static const InglenookImporter inglenook;
    static const DayOneImporter dayOne;
    static const DayOneClassicImporter dayOneClassic;
    static const DayOneTextImporter dayOneText;
    static const JrnlJsonImporter jrnlJson;
    static const MiniDiaryImporter miniDiary;
    static const MiniDiariumImporter miniDiarium;
    static const JourneyImporter journey;
    static const DiariumImporter diarium;
    static const DiariumDatabaseImporter diariumDatabase;
    static const DaylioBackupImporter daylioBackup;
    static const DaylioCsvImporter daylioCsv;
    static const StandardNotesImporter standardNotes;
    static const DiaroImporter diaro;
    static const PixelsImporter pixels;
    static const DailyYouImporter dailyYou;
    static const RedNotebookImporter redNotebook;
    static const JrnlTextImporter jrnlText;
    static const MarkdownImporter markdown;
    static const TextImporter text;
    static const std::array<const Importer*, 20> all{
        &dayOne,   &dayOneClassic,   &dayOneText,   &jrnlJson,  &miniDiary,     &miniDiarium, &journey,
        &diarium,  &diariumDatabase, &daylioBackup, &daylioCsv, &standardNotes, &diaro,       &pixels,
        &dailyYou, &redNotebook,     &jrnlText,     &inglenook, &markdown,      &text,
    };
    return all;
}

} // namespace inglenook::transfer
