// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonpositions.h"

#include "app/base/jsonvalue.h"

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace thabat {

namespace {

constexpr size_t deepest = 64;

//! Walks the text and tells how far the parser has read.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, size_t *count)
        : m_at(at)
        , m_count(count)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        ++m_at;
        ++*m_count;
        return *this;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    size_t *m_count;
};

std::string escaped(const std::string &key)
{
    std::string out;
    for (const char c : key)
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
}

enum class Places { Noted, Ignored };

//! Builds the value, as nlohmann's own DOM builder does, and notes where each part began.
class Builder : public nlohmann::json_sax<Json>
{
public:
    Builder(std::string_view text, const size_t &read, JsonScan &scan, Places places)
        : m_places(places)
        , m_text(text)
        , m_read(read)
        , m_scan(scan)
    {
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &level = m_levels.back();
        if (level.value->contains(name))
            return refuse("the key \"" + name + "\" stands here a second time",
                          pointer() + "/" + escaped(name), startOfNext());
        level.key = name;
        m_end = m_read;
        return true;
    }

    bool parse_error(size_t, const std::string &, const Json::exception &error) override
    {
        const std::string what = error.what();
        const auto colon = what.find("syntax error");
        return refuse(colon == std::string::npos ? what : what.substr(colon), pointer(),
                      m_read > 0 ? m_read - 1 : 0);
    }

    TextPosition positionOf(size_t offset) const
    {
        TextPosition position;
        for (size_t i = 0; i < offset && i < m_text.size(); ++i) {
            position.column = m_text[i] == '\n' ? 1 : position.column + 1;
            position.line += m_text[i] == '\n';
        }
        return position;
    }

private:
    struct Level
    {
        Json *value = nullptr;
        std::string key = {};
    };

    std::string pointer() const
    {
        std::string out;
        for (const auto &level : m_levels) {
            if (level.value->is_array())
                out += "/" + std::to_string(level.value->empty() ? 0 : level.value->size() - 1);
            else if (&level != &m_levels.back())
                out += "/" + escaped(level.key);
        }
        return out;
    }

    std::string pointerOfNext() const
    {
        std::string out;
        for (const auto &level : m_levels) {
            const bool last = &level == &m_levels.back();
            if (level.value->is_array())
                out += "/" + std::to_string(last ? level.value->size() : level.value->size() - 1);
            else
                out += "/" + escaped(level.key);
        }
        return out;
    }

    //! Where the key or value that was just read begins.
    size_t startOfNext() const
    {
        const auto start = m_text.find_first_not_of(" \t\r\n,:]}", m_end);
        return start == std::string::npos ? m_text.size() : start;
    }

    void notePosition()
    {
        if (m_places == Places::Ignored)
            return;
        const size_t start = startOfNext();
        while (m_lineScanned < start) {
            m_column = m_text[m_lineScanned] == '\n' ? 1 : m_column + 1;
            m_line += m_text[m_lineScanned] == '\n';
            ++m_lineScanned;
        }
        m_scan.positions[pointerOfNext()] = {m_line, m_column};
        m_end = m_read;
    }

    Json *place(Json value)
    {
        if (m_levels.empty()) {
            m_scan.value = std::move(value);
            return &m_scan.value;
        }
        auto &level = m_levels.back();
        if (level.value->is_array()) {
            level.value->push_back(std::move(value));
            return &level.value->back();
        }
        auto &slot = (*level.value)[level.key];
        slot = std::move(value);
        return &slot;
    }

    bool add(Json value)
    {
        notePosition();
        place(std::move(value));
        return true;
    }

    bool open(Json container)
    {
        notePosition();
        if (m_levels.size() >= deepest)
            return refuse("nested deeper than 64 levels", pointerOfNext(), m_read - 1);
        m_levels.push_back({place(std::move(container)), {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        m_end = m_read;
        return true;
    }

    bool refuse(const std::string &problem, const std::string &pointer, size_t offset)
    {
        m_scan.problem = problem;
        m_scan.problemAt = positionOf(offset);
        m_scan.problemPointer = pointer;
        return false;
    }

    const Places m_places;
    const std::string_view m_text;
    const size_t &m_read;
    JsonScan &m_scan;
    std::vector<Level> m_levels;
    size_t m_end = 0;
    size_t m_lineScanned = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace

JsonScan scanJson(const std::string &text)
{
    JsonScan scan;
    size_t read = 0;
    Builder builder(text, read, scan, Places::Noted);
    const bool good = Json::sax_parse(CountingIterator(text.data(), &read),
                                      CountingIterator(text.data() + text.size(), &read), &builder);
    if (!good && scan.problem.empty())
        scan.problem = "not JSON";
    return scan;
}

std::optional<Json> valueOf(const QByteArray &bytes)
{
    JsonScan scan;
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    const size_t read = text.size(); // only a complaint would ask
    Builder builder(text, read, scan, Places::Ignored);
    if (!Json::sax_parse(text.begin(), text.end(), &builder) || !scan.problem.empty())
        return {};
    return std::move(scan.value);
}

} // namespace thabat
