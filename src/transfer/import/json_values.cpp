// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/json_values.h"

#include "base/text.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace inglenook::transfer {

using nlohmann::json;

const json& member(const json& object, std::string_view key)
{
    static const json none;
    if (!object.is_object())
        return none;
    const auto found = object.find(std::string{key});
    return found == object.end() ? none : *found;
}

std::string textOf(const json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number() || value.is_boolean())
        return value.dump();
    return {};
}

std::string textOf(const json& object, std::string_view key)
{
    return textOf(member(object, key));
}

std::optional<double> numberOf(const json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const auto text = trimmed(value.get_ref<const std::string&>());
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<double> numberOf(const json& object, std::string_view key)
{
    return numberOf(member(object, key));
}

bool isTrue(const json& value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    const auto text = asciiLower(textOf(value));
    return text == "true" || text == "1" || text == "yes";
}

bool isTrue(const json& object, std::string_view key)
{
    return isTrue(member(object, key));
}

std::vector<std::string> textsOf(const json& value)
{
    std::vector<std::string> texts;
    const auto add = [&texts](std::string_view text) {
        if (const auto line = singleLine(text); !line.empty())
            texts.push_back(line);
    };
    if (value.is_array()) {
        for (const auto& item : value)
            add(item.is_object() ? textOf(item, "name") : textOf(item));
    } else if (value.is_string()) {
        std::string_view rest = value.get_ref<const std::string&>();
        for (;;) {
            const auto comma = rest.find(',');
            add(rest.substr(0, comma));
            if (comma == std::string_view::npos)
                break;
            rest.remove_prefix(comma + 1);
        }
    }
    return texts;
}

std::optional<std::int64_t> wholeOf(const json& value)
{
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>() <= INT64_MAX ? std::optional{value.get<std::int64_t>()} : std::nullopt;
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    const auto number = numberOf(value);
    if (!number || !std::isfinite(*number) || std::abs(*number) > 9e15)
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

std::string shortNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return {};
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, std::abs(value) < 1e15 ? value : 0.0);
    std::string result{text};
    if (result.find('.') != std::string::npos) {
        while (result.ends_with('0'))
            result.pop_back();
        if (result.ends_with('.'))
            result.pop_back();
    }
    return result == "-0" ? "0" : result;
}

} // namespace inglenook::transfer
