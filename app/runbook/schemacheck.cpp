// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/schemacheck.h"

#include "app/base/jsonpointer.h"

#include <QCoreApplication>
#include <QStringList>

#include <exception>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace thabat::runbook {

using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<std::string>;

//! "[a]" as valijson writes a step of a path, without the brackets; "<root>" is no step.
Keys keysOf(const std::vector<std::string> &context)
{
    Keys keys;
    for (const auto &part : context) {
        if (part.size() >= 2 && part.front() == '[' && part.back() == ']')
            keys.push_back(part.substr(1, part.size() - 2));
    }
    return keys;
}

std::string pointerOf(const Keys &keys)
{
    std::string out;
    for (const auto &key : keys)
        out += pointerPart(key);
    return out;
}

const Json &referred(const Json &root, const Json &node)
{
    const auto reference = textOf(node, "$ref");
    if (!reference.startsWith(u"#/definitions/"))
        return node;
    return member(member(root, "definitions"), toStd(reference.mid(14)).c_str());
}

//! The part of the schema that speaks about the value at @p keys; null when nothing does.
const Json &nodeFor(const Json &root, const Keys &keys)
{
    const Json *node = &root;
    for (const auto &key : keys) {
        const auto &here = referred(root, *node);
        const auto &property = member(member(here, "properties"), key.c_str());
        const auto &others = member(here, "additionalProperties");
        node = !property.is_null() ? &property : others.is_object() ? &others : &member(here, "items");
    }
    return *node;
}

QString expectedAt(const Json &root, const Keys &keys)
{
    const auto &node = nodeFor(root, keys);
    const auto own = textOf(node, "description");
    const auto text = own.isEmpty() ? textOf(referred(root, node), "description") : own;
    return text.isEmpty() ? textOf(referred(root, node), "type", u"?"_s) : text;
}

QString quotedIn(const std::string &description)
{
    const auto text = QString::fromStdString(description);
    const auto first = text.indexOf(u'\'', text.contains(u": '"_s) ? text.indexOf(u": '"_s) : 0);
    const auto last = text.lastIndexOf(u'\'');
    return last > first ? text.mid(first + 1, last - first - 1) : QString();
}

SchemaComplaint told(const Json &root, Keys keys, const std::string &description)
{
    if (description.starts_with("Missing required")) {
        const auto name = quotedIn(description);
        auto inner = keys;
        inner.push_back(toStd(name));
        return {pointerOf(keys),
                QCoreApplication::translate("SchemaCheck", "“%1” is missing; expected: %2")
                    .arg(name, expectedAt(root, inner)),
                toStd(name)};
    }
    if (description.starts_with("Object contains")) {
        const auto name = quotedIn(description);
        QStringList known;
        const auto &properties = member(referred(root, nodeFor(root, keys)), "properties");
        if (properties.is_object()) {
            for (const auto &[key, ignored] : properties.items())
                known += QString::fromStdString(key);
        }
        keys.push_back(toStd(name));
        return {pointerOf(keys),
                QCoreApplication::translate("SchemaCheck", "“%1” is not known here; expected one of: %2")
                    .arg(name, known.join(u", "_s)),
                {}};
    }
    if (description.starts_with("Failed to match against any enum")) {
        const auto words = textsOf(referred(root, nodeFor(root, keys)), "enum").join(u", "_s);
        return {pointerOf(keys),
                QCoreApplication::translate("SchemaCheck", "expected one of: %1").arg(words),
                {}};
    }
    if (description.starts_with("Value type"))
        return {pointerOf(keys),
                QCoreApplication::translate("SchemaCheck", "wrong kind of value; expected: %1")
                    .arg(expectedAt(root, keys)),
                {}};
    return {pointerOf(keys),
            QCoreApplication::translate("SchemaCheck", "%1 Expected: %2")
                .arg(QString::fromStdString(description), expectedAt(root, keys)),
            {}};
}

//! "Failed to validate …" only repeats, one level up, what another complaint says.
bool isEcho(const std::string &description)
{
    return description.starts_with("Failed to validate") || description.starts_with("Cannot validate");
}

std::vector<SchemaComplaint> validated(const Json &value, const Json &root)
{
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(root), schema);

    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(value), &results))
        return {};

    std::vector<SchemaComplaint> complaints;
    for (const auto &error : results) {
        if (!isEcho(error.description))
            complaints.push_back(told(root, keysOf(error.context), error.description));
    }
    if (complaints.empty())
        complaints.push_back(
            {{}, QCoreApplication::translate("SchemaCheck", "the file does not fit its schema"), {}});
    return complaints;
}

} // namespace

std::vector<SchemaComplaint> checkSchema(const Json &value, const QString &name)
{
    const auto schema = readJson(u":/schemas/%1.schema.json"_s.arg(name));
    if (!schema)
        return {{{}, schema.error().message, {}}};
    // valijson reports what it cannot digest by throwing, and nothing else of the program knows exceptions.
    try {
        return validated(value, schema->value);
    } catch (const std::exception &problem) {
        return {{{},
                 QCoreApplication::translate("SchemaCheck", "the file cannot be checked: %1")
                     .arg(QString::fromUtf8(problem.what())),
                 {}}};
    }
}

} // namespace thabat::runbook
