// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/import_fuzz.h"

#include "transfer/import/formats/day_one_text.h"
#include "transfer/import/formats/lexical.h"
#include "transfer/import/formats/markdown_links.h"
#include "transfer/import/formats/txt2tags.h"
#include "transfer/import/html.h"

using namespace inglenook;

// What turns the markup of others into Markdown. The first byte says which.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto text = toValidUtf8(fuzz::asText(data + 1, size - 1));
    const auto place = [](std::string_view address, std::string_view words) {
        return "<" + std::string{address} + std::string{words} + ">";
    };
    std::string result;
    int files = 0;
    switch (data[0] % 5) {
    case 0:
        result = transfer::htmlToMarkdown(text, place);
        break;
    case 1:
        result = transfer::fromTxt2tags(text, [](std::string_view address) { return std::string{address}; });
        (void)transfer::hashtagsIn(text);
        break;
    case 2:
        result = transfer::fromLexical(text, files);
        break;
    case 3:
        result = transfer::fromDayOneMarkdown(text, place) + transfer::fromDayOneRichText(text, place);
        break;
    default:
        result = transfer::fromLinkedMarkdown(text, place);
    }
    fuzz::require(isValidUtf8(result), "no character is cut");
    fuzz::require(result.size() <= 200 * text.size() + 1000, "the result is of the size of the text");
    return 0;
}
