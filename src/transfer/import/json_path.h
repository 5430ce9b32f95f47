// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace inglenook::transfer {

/// Follows a JSON text and knows where each value stands: "entries[].text" is the member `text` of each element of the
/// array `entries`, "[]" an element of an array at the top. Gives false from a function to stop.
class JsonPath : public nlohmann::json_sax<nlohmann::json> {
public:
    using json = nlohmann::json;

    bool null() final { return scalar(nullptr); }
    bool boolean(bool value) final { return scalar(value); }
    bool number_integer(number_integer_t value) final { return scalar(value); }
    bool number_unsigned(number_unsigned_t value) final { return scalar(value); }
    bool number_float(number_float_t value, const string_t&) final { return scalar(value); }
    bool string(string_t& value) final { return scalar(std::move(value)); }
    bool binary(binary_t&) final { return scalar(nullptr); }
    bool start_object(std::size_t) final { return begin(false); }
    bool start_array(std::size_t) final { return begin(true); }
    bool end_object() final { return end(); }
    bool end_array() final { return end(); }
    bool key(string_t& name) final
    {
        m_key = std::move(name);
        return true;
    }
    /// Noted by sax_parse()'s result.
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) final { return false; }

protected:
    virtual bool onScalar(json value) = 0;
    virtual bool onBegin(bool isArray) = 0;
    virtual bool onEnd() = 0;

    /// Of the value that begins; within onEnd() of the one that ends.
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Of the member that begins, or of the element that begins, counted from 0.
    [[nodiscard]] const std::string& lastKey() const { return m_lastKey; }
    [[nodiscard]] bool isInObject() const { return !m_levels.empty() && !m_levels.back().isArray; }
    [[nodiscard]] std::size_t depth() const { return m_levels.size(); }

private:
    struct Level {
        std::size_t pathLength = 0;
        std::size_t index = 0;
        bool isArray = false;
    };

    void enter()
    {
        m_before = m_path.size();
        if (m_levels.empty())
            return;
        if (m_levels.back().isArray) {
            if (m_levels.size() <= kDeep)
                m_path += "[]";
            m_lastKey = std::to_string(m_levels.back().index++);
        } else {
            if (m_levels.size() <= kDeep)
                m_path.append(m_path.empty() ? "" : ".").append(m_key, 0, kLongKey);
            m_lastKey = m_key;
        }
    }
    bool scalar(json value)
    {
        enter();
        const auto goesOn = onScalar(std::move(value));
        m_path.resize(m_before);
        return goesOn;
    }
    bool begin(bool isArray)
    {
        enter();
        const auto goesOn = onBegin(isArray);
        m_levels.push_back({m_before, 0, isArray});
        return goesOn;
    }
    bool end()
    {
        const auto goesOn = onEnd();
        m_path.resize(m_levels.back().pathLength);
        m_levels.pop_back();
        return goesOn;
    }

    static constexpr std::size_t kDeep = 12;
    static constexpr std::size_t kLongKey = 200;
    std::vector<Level> m_levels;
    std::string m_path;
    std::string m_key;
    std::string m_lastKey;
    std::size_t m_before = 0;
};

} // namespace inglenook::transfer
