// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/wall_time.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <string>
#include <vector>

namespace inglenook::transfer {
namespace {

struct Word {
    enum class Kind { Number, Letters, Sign } kind = Kind::Sign;
    std::string text;
    std::int64_t number = 0;
    [[nodiscard]] bool isSign(char c) const { return kind == Kind::Sign && text.front() == c; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    // A narrow no-break space stands before "PM" in newer systems.
    const auto lower = asciiLower(singleLine(text.substr(0, 120)));
    for (std::size_t at = 0; at < lower.size();) {
        auto end = at;
        Word word;
        if (isDigit(lower[at])) {
            while (end < lower.size() && isDigit(lower[end]))
                ++end;
            word.kind = Word::Kind::Number;
            word.text = lower.substr(at, end - at);
            if (word.text.size() <= 15)
                word.number = std::stoll(word.text);
            else
                word.kind = Word::Kind::Letters;
        } else if (isLetter(lower[at])) {
            while (end < lower.size() && isLetter(lower[end]))
                ++end;
            word.kind = Word::Kind::Letters;
            word.text = lower.substr(at, end - at);
        } else {
            end = at + 1;
            word.text = lower.substr(at, 1);
        }
        at = end;
        words.push_back(std::move(word));
    }
    return words;
}

int monthNamed(std::string_view word)
{
    constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                            "july",    "august",   "september", "october", "november", "december"};
    if (word.size() < 3)
        return 0;
    for (int i = 0; i < 12; ++i)
        if (kMonths[i].starts_with(word) || word == "sept")
            return word == "sept" ? 9 : i + 1;
    return 0;
}

bool isCalendarDay(std::int64_t year, std::int64_t month, std::int64_t day)
{
    using namespace std::chrono;
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31 &&
           year_month_day{std::chrono::year{static_cast<int>(year)}, std::chrono::month{static_cast<unsigned>(month)},
                          std::chrono::day{static_cast<unsigned>(day)}}
               .ok();
}

class Reader {
public:
    explicit Reader(std::vector<Word> words) : m_words{std::move(words)} {}

    std::optional<WallTime> read()
    {
        WallTime time;
        skipWeekday();
        if (!date(time.day))
            return std::nullopt;
        while (at("t") || at("at") || at(",") || at(" ") || at("um"))
            ++m_at;
        if (m_at == m_words.size())
            return time;
        time.msInDay = timeOfDay();
        if (!time.msInDay)
            return std::nullopt;
        time.offsetMinutes = zone();
        return time;
    }

    std::optional<std::int64_t> timeOnly()
    {
        const auto ms = timeOfDay();
        return ms && m_at == m_words.size() ? ms : std::nullopt;
    }

private:
    [[nodiscard]] const Word* word(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_words.size() ? &m_words[m_at + ahead] : nullptr;
    }
    [[nodiscard]] bool at(std::string_view text) const { return word() != nullptr && word()->text == text; }
    [[nodiscard]] bool atNumber(std::size_t ahead = 0) const
    {
        return word(ahead) != nullptr && word(ahead)->isNumber();
    }
    bool take(std::string_view text)
    {
        if (!at(text))
            return false;
        ++m_at;
        return true;
    }
    void skipSpaces()
    {
        while (at(" ") || at(",") || at("."))
            ++m_at;
    }
    void skipWeekday()
    {
        if (word() != nullptr && word()->kind == Word::Kind::Letters && monthNamed(word()->text) == 0) {
            ++m_at;
            skipSpaces();
        }
    }

    bool date(Date& date)
    {
        std::int64_t year = 0;
        std::int64_t month = 0;
        std::int64_t day = 0;
        if (word() != nullptr && word()->kind == Word::Kind::Letters) { // August 29, 2020
            month = monthNamed(m_words[m_at++].text);
            skipSpaces();
            if (month == 0 || !dayNumber(day) || !afterSpaces(year))
                return false;
        } else if (atNumber() && word(1) != nullptr &&
                   (word(1)->isSign(' ') || word(1)->isSign('.') || word(1)->isSign('-')) && namesMonthSoon()) {
            if (!dayNumber(day)) // 29 August 2020, 29. August 2020, 29-Aug-2020
                return false;
            skipSpaces();
            (void)take("-");
            month = monthNamed(m_words[m_at++].text);
            (void)take("-");
            if (!afterSpaces(year))
                return false;
        } else if (!numericDate(year, month, day)) {
            return false;
        }
        if (!isCalendarDay(year, month, day))
            return false;
        date = {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
        return true;
    }
    [[nodiscard]] bool namesMonthSoon() const
    {
        for (std::size_t ahead = 1; ahead < 4; ++ahead)
            if (word(ahead) != nullptr && word(ahead)->kind == Word::Kind::Letters)
                return monthNamed(word(ahead)->text) != 0;
        return false;
    }
    bool dayNumber(std::int64_t& day)
    {
        if (!atNumber())
            return false;
        day = m_words[m_at++].number;
        if (at("st") || at("nd") || at("rd") || at("th"))
            ++m_at;
        return true;
    }
    bool afterSpaces(std::int64_t& number)
    {
        skipSpaces();
        if (!atNumber())
            return false;
        number = m_words[m_at++].number;
        return true;
    }
    bool numericDate(std::int64_t& year, std::int64_t& month, std::int64_t& day)
    {
        if (!atNumber())
            return false;
        if (word()->text.size() == 8) { // 20200829
            const auto all = m_words[m_at++].number;
            year = all / 10'000, month = all / 100 % 100, day = all % 100;
            return true;
        }
        if (!atNumber(2) || !atNumber(4) || word(1)->text != word(3)->text ||
            (!word(1)->isSign('-') && !word(1)->isSign('/') && !word(1)->isSign('.')))
            return false;
        const auto& first = *word();
        const auto second = word(2)->number;
        const auto& third = *word(4);
        if (first.text.size() >= 4) {
            year = first.number, month = second, day = third.number;
        } else {
            const bool monthFirst = second > 12 || (first.number <= 12 && word(1)->isSign('/'));
            month = monthFirst ? first.number : second;
            day = monthFirst ? second : first.number;
            year = third.text.size() == 2 ? third.number + (third.number < 70 ? 2000 : 1900) : third.number;
        }
        m_at += 5;
        return true;
    }

    std::optional<std::int64_t> timeOfDay()
    {
        if (!atNumber())
            return std::nullopt;
        auto hour = m_words[m_at++].number;
        std::int64_t minute = 0;
        std::int64_t second = 0;
        std::int64_t ms = 0;
        bool hasMinute = false;
        if (take(":") || take("h") || (word() != nullptr && word()->isSign('.') && atNumber(1) && take("."))) {
            hasMinute = true;
            if (!atNumber())
                return std::nullopt;
            minute = m_words[m_at++].number;
            if (take(":")) {
                if (!atNumber())
                    return std::nullopt;
                second = m_words[m_at++].number;
                if ((at(".") || at(",")) && atNumber(1)) {
                    ++m_at;
                    ms = std::stoi((m_words[m_at++].text + "00").substr(0, 3));
                }
            }
        }
        const auto mark = m_at;
        skipSpaces();
        const bool isMorning = take("am") || takeDotted('a');
        const bool isEvening = !isMorning && (take("pm") || takeDotted('p'));
        if (isMorning || isEvening) {
            if (hour < 1 || hour > 12)
                return hour <= 23 && hasMinute ? inDay(hour, minute, second, ms) : std::nullopt;
            hour = hour % 12 + (isEvening ? 12 : 0);
        } else {
            m_at = mark;
            if (!hasMinute)
                return std::nullopt;
        }
        return inDay(hour, minute, second, ms);
    }
    /// "a.m."
    bool takeDotted(char letter)
    {
        if (word(3) == nullptr || word()->text != std::string(1, letter) || !word(1)->isSign('.') ||
            word(2)->text != "m" || !word(3)->isSign('.'))
            return false;
        m_at += 4;
        return true;
    }
    static std::optional<std::int64_t> inDay(std::int64_t hour, std::int64_t minute, std::int64_t second,
                                             std::int64_t ms)
    {
        if (hour > 23 || minute > 59 || second > 60)
            return std::nullopt;
        return ((hour * 60 + minute) * 60 + std::min<std::int64_t>(second, 59)) * 1000 + ms;
    }

    /// Nothing where it says none, or one that only names a place.
    std::optional<int> zone()
    {
        skipSpaces();
        if (at("z") || at("gmt") || at("utc")) {
            ++m_at;
            if (word() == nullptr || (!at("+") && !at("-")))
                return 0;
        }
        if (!at("+") && !at("-"))
            return std::nullopt;
        const int sign = m_words[m_at++].text == "-" ? -1 : 1;
        if (!atNumber())
            return std::nullopt;
        const auto& digits = m_words[m_at++];
        auto hours = digits.number;
        std::int64_t minutes = 0;
        if (digits.text.size() > 2)
            minutes = hours % 100, hours /= 100;
        else if (take(":") && atNumber())
            minutes = m_words[m_at++].number;
        if (minutes > 59 || hours * 60 + minutes > 18 * 60)
            return std::nullopt;
        return sign * static_cast<int>(hours * 60 + minutes);
    }

    std::vector<Word> m_words;
    std::size_t m_at = 0;
};

} // namespace

std::optional<WallTime> parseWallTime(std::string_view text)
{
    return Reader{wordsOf(text)}.read();
}

LocalTime momentOf(const WallTime& time, const OffsetAt& zone)
{
    const auto wall =
        time.offsetMinutes ? OffsetAt{[minutes = *time.offsetMinutes](Timestamp) { return minutes; }} : zone;
    if (!time.msInDay)
        return noonOf(time.day, wall);
    return whenWallShows(daysFromDate(time.day) * 86'400'000 + *time.msInDay, wall);
}

std::optional<std::int64_t> parseTimeOfDay(std::string_view text)
{
    return Reader{wordsOf(text)}.timeOnly();
}

} // namespace inglenook::transfer
