// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/json_stream.h"

#include "transfer/import/json_characters.h"
#include "transfer/import/json_path.h"

namespace inglenook::transfer {
namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = std::size_t{24} << 20U; ///< of one wanted value
constexpr std::size_t kMostNodes = 500'000;
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kShapePaths = 400;

/// Puts one value together.
class ValueBuilder {
public:
    void scalar(const std::string& key, bool inObject, json value)
    {
        count(key, value);
        if (!m_fault)
            (void)place(key, inObject, std::move(value));
    }
    void begin(const std::string& key, bool inObject, bool isArray)
    {
        ++m_depth;
        if (m_depth > kDeepest)
            fail(SkipReason::TooDeep);
        count(key, nullptr);
        if (!m_fault)
            m_open.push_back(place(key, inObject, isArray ? json::array() : json::object()));
    }
    /// True when the value is whole.
    bool end()
    {
        --m_depth;
        if (!m_fault)
            m_open.pop_back();
        return m_depth == 0;
    }
    [[nodiscard]] json* value() { return m_fault ? nullptr : &m_root; }
    [[nodiscard]] SkipReason fault() const { return m_fault.value_or(SkipReason::NotUnderstood); }

private:
    json* place(const std::string& key, bool inObject, json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        auto& parent = *m_open.back();
        if (inObject)
            return &(parent[key] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }
    void count(const std::string& key, const json& value)
    {
        m_bytes += key.size() + (value.is_string() ? value.get_ref<const std::string&>().size() : 0);
        if (++m_nodes > kMostNodes || m_bytes > kMostBytes)
            fail(SkipReason::TooLong);
    }
    void fail(SkipReason reason)
    {
        if (m_fault)
            return;
        m_fault = reason;
        m_open.clear();
        m_root = nullptr;
    }

    json m_root;
    std::vector<json*> m_open;
    std::size_t m_depth = 0;
    std::size_t m_bytes = 0;
    std::size_t m_nodes = 0;
    std::optional<SkipReason> m_fault;
};

class PlaceReader final : public JsonPath {
public:
    explicit PlaceReader(const std::vector<JsonPlace>& places) : m_places{places} {}

private:
    const JsonPlace* placeHere() const
    {
        for (const auto& place : m_places) {
            if (place.path == path())
                return &place;
            const std::string_view pattern{place.path};
            if (!pattern.ends_with('*') || !isInObject())
                continue;
            const auto parent = pattern.substr(0, pattern.size() - (pattern.size() > 1 ? 2 : 1));
            const auto length = lastKey().size() + (parent.empty() ? 0 : 1);
            if (path().size() == parent.size() + length && path().starts_with(parent))
                return &place;
        }
        return nullptr;
    }
    bool onScalar(json value) override
    {
        if (m_builder)
            m_builder->scalar(lastKey(), isInObject(), std::move(value));
        else if (const auto* place = placeHere())
            place->take(lastKey(), &value, SkipReason::NotUnderstood);
        return true;
    }
    bool onBegin(bool isArray) override
    {
        if (!m_builder) {
            m_place = placeHere();
            if (m_place == nullptr)
                return true;
            m_builder.emplace();
            m_keyOfPlace = lastKey();
        }
        m_builder->begin(lastKey(), isInObject(), isArray);
        return true;
    }
    bool onEnd() override
    {
        if (m_builder && m_builder->end()) {
            m_place->take(m_keyOfPlace, m_builder->value(), m_builder->fault());
            m_builder.reset();
        }
        return true;
    }

    const std::vector<JsonPlace>& m_places;
    const JsonPlace* m_place = nullptr;
    std::string m_keyOfPlace;
    std::optional<ValueBuilder> m_builder;
};

class ShapeReader final : public JsonPath {
public:
    explicit ShapeReader(std::map<std::string, json, std::less<>>& values) : m_values{values} {}

private:
    bool note(json value)
    {
        if (depth() < 5)
            m_values.emplace(path(), std::move(value));
        return m_values.size() < kShapePaths;
    }
    bool onScalar(json value) override { return note(std::move(value)); }
    bool onBegin(bool isArray) override { return note(isArray ? json::array() : json::object()); }
    bool onEnd() override { return true; }

    std::map<std::string, json, std::less<>>& m_values;
};

class WordsInMemory final : public ByteStream {
public:
    explicit WordsInMemory(std::string_view words) : m_words{words} {}
    std::size_t read(std::span<char> out) override
    {
        const auto count = m_words.copy(out.data(), out.size());
        m_words.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_words;
};

} // namespace

void readJson(ByteStream& bytes, const std::vector<JsonPlace>& places)
{
    JsonCharacters characters{bytes};
    PlaceReader reader{places};
    if (!json::sax_parse(JsonIterator{characters}, JsonIterator{}, &reader))
        throw NotImported{ImportTrouble::Damaged};
}

std::optional<json> parseJson(std::string_view text)
{
    std::optional<json> whole;
    WordsInMemory bytes{text};
    try {
        readJson(bytes, {{"", [&whole](const std::string&, json* value, SkipReason) {
                              if (value != nullptr)
                                  whole = std::move(*value);
                          }}});
    } catch (const NotImported&) {
        return std::nullopt;
    }
    return whole;
}

JsonShape JsonShape::of(std::string_view head)
{
    JsonShape shape;
    const auto first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (head[first] != '{' && head[first] != '['))
        return shape;
    WordsInMemory bytes{head};
    JsonCharacters characters{bytes};
    ShapeReader reader{shape.m_values};
    (void)json::sax_parse(JsonIterator{characters}, JsonIterator{}, &reader);
    // "[x] words" begins like an array, and is none.
    if (shape.m_values.size() == 1 && head[first] == '[' && !json::accept(head))
        shape.m_values.clear();
    return shape;
}

std::string JsonShape::text(std::string_view path) const
{
    const auto found = m_values.find(path);
    return found != m_values.end() && found->second.is_string() ? found->second.get<std::string>() : std::string{};
}

bool JsonShape::hasBelow(std::string_view prefix) const
{
    const auto found = m_values.lower_bound(prefix);
    return found != m_values.end() && found->first.starts_with(prefix);
}

std::vector<std::string> JsonShape::keysOf(std::string_view path) const
{
    std::vector<std::string> keys;
    const auto prefix = path.empty() ? std::string{} : std::string{path} + ".";
    for (auto at = m_values.lower_bound(prefix); at != m_values.end() && at->first.starts_with(prefix); ++at) {
        const auto key = at->first.substr(prefix.size());
        if (!key.empty() && key.find('.') == std::string::npos && !key.ends_with("[]"))
            keys.push_back(key);
    }
    return keys;
}

} // namespace inglenook::transfer
