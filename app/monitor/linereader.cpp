// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/linereader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

//! The sentence @p text with @p part of the input in it, shortened.
Complaint refuse(const char *text, std::string_view part = {})
{
    const auto sentence = QCoreApplication::translate("ExpositionReader", text);
    if (!sentence.contains(u"%1"_s))
        return sentence;
    return sentence.arg(QString::fromUtf8(part.data(), qsizetype(part.size())).left(80));
}

bool isUtf8(std::string_view line)
{
    if (std::all_of(line.begin(), line.end(), [](char c) {
            return (c & '\x80') == 0;
        }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(line.data(), qsizetype(line.size())));
    return !decoder.hasError() && !text.isEmpty();
}

std::optional<MetricType> typeFromWord(std::string_view word, MetricsFormat format)
{
    static const std::map<std::string_view, MetricType> shared = {{"counter", MetricType::Counter},
                                                                  {"gauge", MetricType::Gauge},
                                                                  {"histogram", MetricType::Histogram},
                                                                  {"summary", MetricType::Summary}};
    static const std::map<std::string_view, MetricType> open = {
        {"unknown", MetricType::Unknown},
        {"info", MetricType::Info},
        {"stateset", MetricType::StateSet},
        {"gaugehistogram", MetricType::GaugeHistogram}};
    if (const auto found = shared.find(word); found != shared.end())
        return found->second;
    if (format == MetricsFormat::Text)
        return word == "untyped" ? std::optional(MetricType::Unknown) : std::nullopt;
    const auto found = open.find(word);
    return found == open.end() ? std::nullopt : std::optional(found->second);
}

bool helpEscapesAreGood(std::string_view text, MetricsFormat format)
{
    if (format == MetricsFormat::OpenMetrics)
        return true; // any character may follow a backslash there
    for (auto at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 2)) {
        if (at + 1 >= text.size() || (text[at + 1] != 'n' && text[at + 1] != '\\'))
            return false;
    }
    return true;
}

} // namespace

LineReader::LineReader(MetricsFormat format, const ExpositionLimits &limits, FamilyRules &rules)
    : m_format(format)
    , m_limits(limits)
    , m_rules(rules)
{
}

Complaint LineReader::read(std::string_view line, End end, size_t before)
{
    m_before = before;
    m_sample.reset();
    if (qsizetype(line.size()) > m_limits.lineBytes)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the line is too long"));
    if (end == End::Missing && !isOpen())
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the last line is cut: no line feed ends it"));
    if (!isUtf8(line))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "this is not UTF-8 text"));
    return readLine(line);
}

Complaint LineReader::finish()
{
    auto complaint = m_rules.finish();
    if (complaint.isNull() && isOpen() && !m_ended)
        complaint = refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“# EOF” is missing at the end"));
    return complaint;
}

Complaint LineReader::readLine(std::string_view text)
{
    if (m_ended)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "there is text after “# EOF”"));
    MetricsLine line(text);
    if (!isOpen())
        line.skipBlanks();
    if (line.atEnd())
        return isOpen() ? refuse(QT_TRANSLATE_NOOP("ExpositionReader", "an empty line is not allowed"))
                        : Complaint();
    if (line.take('#'))
        return readComment(line);
    return readSample(line);
}

Complaint LineReader::readComment(MetricsLine &line)
{
    if (isOpen() && line.rest() == " EOF") {
        m_ended = true;
        return {};
    }
    if (isOpen() && !line.take(' '))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "one space must follow “#”"));
    if (!isOpen())
        line.skipBlanks();
    const auto keyword = line.word();
    const bool known = keyword == "HELP" || keyword == "TYPE" || (isOpen() && keyword == "UNIT");
    if (!known && isOpen())
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is not HELP, TYPE, UNIT or EOF"), keyword);
    if (!known || (!isOpen() && line.rest().find_first_not_of(" \t") == std::string_view::npos))
        return {};
    return readMetadata(keyword, line);
}

Complaint LineReader::readMetadata(std::string_view keyword, MetricsLine &line)
{
    takeGap(line);
    const std::string name(line.metricName());
    if (name.empty() || (!line.atEnd() && !takeGap(line)))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is not a metric name"), line.rest());
    const auto text = line.rest();
    if (text.empty() && !isOpen())
        return {}; // Prometheus takes it as a comment
    if (keyword == "HELP")
        return helpEscapesAreGood(text, m_format)
            ? m_rules.help(name)
            : refuse(
                QT_TRANSLATE_NOOP("ExpositionReader", "only \\\\ and \\n may follow a backslash in HELP"));
    if (keyword == "UNIT")
        return m_rules.unit(name, std::string(text));
    const auto end = isOpen() ? text.size() : text.find_last_not_of(" \t") + 1;
    const auto type = typeFromWord(text.substr(0, end), m_format);
    if (!type)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is not a metric type"), text);
    return m_rules.type(name, *type);
}

Complaint LineReader::readSample(MetricsLine &line)
{
    if (m_before >= m_limits.samples)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "there are too many samples"));
    Sample sample;
    sample.name = line.metricName();
    if (sample.name.empty())
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” does not start with a metric name"),
                      line.rest());
    const auto before = line.rest();
    if (!isOpen())
        line.skipBlanks();
    const bool labelled = line.take('{');
    if (labelled) {
        if (const auto complaint = readLabels(line, sample.labels); !complaint.isNull())
            return complaint;
    }
    if (!labelled && !before.empty() && before.front() != ' ' && before.front() != '\t')
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” cannot be part of a metric name"), before);
    if (labelled || isOpen())
        if (!takeGap(line) && (isOpen() || line.atEnd()))
            return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the value is missing"));
    m_valueBytes = line.rest().size();
    if (const auto complaint = readNumbers(line, sample); !complaint.isNull())
        return complaint;
    m_sample = std::move(sample);
    return {};
}

Complaint LineReader::readNumbers(MetricsLine &line, Sample &sample)
{
    const auto value = line.word();
    const auto number = valueFromText(value);
    if (!number)
        return value.empty() ? refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the value is missing"))
                             : refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is not a number"), value);
    sample.value = *number;
    bool gap = takeGap(line);
    if (gap && !line.atEnd() && !line.rest().starts_with('#')) {
        const auto complaint = readTimestamp(line.word(), sample);
        if (!complaint.isNull())
            return complaint;
        gap = takeGap(line);
    }
    if (const auto complaint = m_rules.sample(sample); !complaint.isNull())
        return complaint;
    if (gap && line.take('#'))
        return readExemplar(line, sample);
    if (!line.atEnd() || (gap && isOpen()))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is left over at the end of the line"),
                      line.rest());
    return {};
}

Complaint LineReader::readTimestamp(std::string_view word, Sample &sample) const
{
    if (isOpen()) {
        const auto seconds = valueFromText(word);
        if (!seconds || !std::isfinite(*seconds) || std::abs(*seconds) > 9e15)
            return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is not a time in seconds"), word);
        sample.timestamp = qint64(std::llround(*seconds * 1000));
        return {};
    }
    const auto digits = word.substr(word.starts_with('+') ? 1 : 0);
    qint64 milliseconds = 0;
    const auto end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, milliseconds);
    const bool twoSigns = digits.size() < word.size() && digits.starts_with('-');
    if (error != std::errc() || rest != end || twoSigns)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is not a time in milliseconds"), word);
    sample.timestamp = milliseconds;
    return {};
}

//! Exemplars are checked and not kept: nothing here shows them.
Complaint LineReader::readExemplar(MetricsLine &line, const Sample &sample)
{
    if (const auto complaint = m_rules.exemplarOf(sample); !complaint.isNull())
        return complaint;
    Labels labels;
    Sample exemplar;
    if (!line.take(' ') || !line.take('{'))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "an exemplar must start with “# {”"));
    if (const auto complaint = readLabels(line, labels); !complaint.isNull())
        return complaint;
    qsizetype length = 0;
    for (const auto &[name, value] : labels)
        length +=
            QString::fromStdString(name).toUcs4().size() + QString::fromStdString(value).toUcs4().size();
    if (length > 128)
        return refuse(
            QT_TRANSLATE_NOOP("ExpositionReader", "the labels of an exemplar are over 128 characters"));
    if (!line.take(' ') || !valueFromText(line.word()))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the value of an exemplar is not a number"));
    if (line.atEnd())
        return {};
    if (!line.take(' '))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "an exemplar is cut"));
    const auto complaint = readTimestamp(line.word(), exemplar);
    if (!complaint.isNull() || line.atEnd())
        return complaint;
    return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” is left over at the end of the line"),
                  line.rest());
}

//! Everything after "{" up to and including "}".
Complaint LineReader::readLabels(MetricsLine &line, Labels &labels) const
{
    bool more = true;
    while (more) {
        if (!isOpen())
            line.skipBlanks();
        // A comma before the brace is allowed in text 0.0.4 only.
        if ((labels.empty() || !isOpen()) && line.take('}'))
            break;
        if (labels.size() >= m_limits.labels)
            return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "there are too many labels"));
        if (const auto complaint = addLabel(line, labels); !complaint.isNull())
            return complaint;
        if (!isOpen())
            line.skipBlanks();
        more = line.take(',');
        if (!more && !line.take('}'))
            return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“,” or “}” must follow a label"));
    }
    std::sort(labels.begin(), labels.end());
    const auto twice = std::adjacent_find(labels.begin(), labels.end(), [](const auto &a, const auto &b) {
        return a.first == b.first;
    });
    if (twice != labels.end())
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the label “%1” is there twice"), twice->first);
    return {};
}

Complaint LineReader::addLabel(MetricsLine &line, Labels &labels) const
{
    const auto name = line.labelName();
    if (name.empty())
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“%1” does not start with a label name"),
                      line.rest());
    if (name.size() > m_limits.labelNameBytes)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the label name “%1” is too long"), name);
    if (name == "__name__")
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the label “%1” is reserved"), name);
    if (!isOpen())
        line.skipBlanks();
    if (!line.take('='))
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "“=” must follow the label name “%1”"), name);
    if (!isOpen())
        line.skipBlanks();
    auto value = line.quoted(m_format);
    if (!value)
        return value.error().message;
    if (value->size() > m_limits.labelValueBytes)
        return refuse(QT_TRANSLATE_NOOP("ExpositionReader", "the value of the label “%1” is too long"), name);
    labels.emplace_back(name, *std::move(value));
    return {};
}

//! What separates two tokens: any blanks in text 0.0.4, exactly one space in OpenMetrics.
bool LineReader::takeGap(MetricsLine &line) const
{
    if (isOpen())
        return line.take(' ');
    const auto before = line.rest().size();
    line.skipBlanks();
    return line.rest().size() < before;
}

} // namespace thabat::monitor
