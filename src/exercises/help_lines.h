// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "exercises/loader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// What a line is there for, or for whom.
enum class HelpFor { Violence, SexualViolence, Crisis, Children, Women, Men, Lgbtq, OwnBehaviour };

/// Number or web address, one of them at least; the rest is empty where it isn't known.
struct HelpLine {
    std::string name;
    std::string number; ///< as it is dialled inside the country
    std::string web;    ///< without a scheme: "www.samaritans.org"
    std::vector<HelpFor> purposes;
    bool isDayAndNight = false; ///< false says nothing
    std::string hours;
    std::string where; ///< when it is for a part of the country
    std::string languages;
    std::string note;
    std::optional<Date> checked; ///< when somebody last compared it with its source; none: nobody has
    bool isOwn = false;          ///< added by the person
};

struct HelpCountry {
    std::string code; ///< ISO 3166-1, two letters
    std::string name;
    std::vector<std::string> emergency; ///< the one to call first comes first
    std::vector<HelpLine> lines;        ///< a person's own first
};

/// "0808 2000 247", "1-800-799-7233", "*4141", "#8008", "+44 20 7946 0000": what can be read out and dialled.
[[nodiscard]] bool isPhoneNumber(std::string_view number);

/// Where lines of other countries are found.
struct HelpDirectory {
    std::string name;
    std::string number;
    std::string web;
    std::string about;
    bool isOwn = false;
};

/// Help by country, all of it on this computer. Whoever shows it shows note() and, per line, whether it was checked.
class HelpLines {
public:
    /// What comes with the program; that must be without fault, else Error(Internal).
    [[nodiscard]] static HelpLines builtin();

    /// Adds a person's own file beside; one with a fault is left out as a whole.
    [[nodiscard]] Faults addOwn(std::string_view fileName, std::string_view toml);

    [[nodiscard]] const std::vector<HelpCountry>& countries() const { return m_countries; } ///< by name
    [[nodiscard]] const HelpCountry* find(std::string_view code) const;                     ///< null when unknown
    [[nodiscard]] const std::vector<HelpDirectory>& directories() const { return m_directories; }
    [[nodiscard]] Date written() const { return m_written; } ///< the day of the list that comes with the program
    [[nodiscard]] const std::string& note() const { return m_note; }

private:
    void add(HelpCountry country);

    std::vector<HelpCountry> m_countries;
    std::vector<HelpDirectory> m_directories;
    Date m_written;
    std::string m_note;
};

} // namespace inglenook::exercises
