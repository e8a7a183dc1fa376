using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>
/// An assessment as JSON for machines: the contract that <c>assessment.schema.json</c> describes. The same assessment
/// and language give the same bytes: fixed order, exact decimals, two blanks, line feeds, UTF-8.
/// </summary>
public static class JsonRenderer
{
    /// <summary>Grows when a reader of an older result would misread a newer one.</summary>
    public const string SchemaVersion = "1";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Signs like × and no-break spaces stay readable; whoever puts the text into a page escapes it there.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The result as UTF-8. Throws <see cref="TextProblemException"/> where the ruleset lacks a text.</summary>
    /// <param name="language">Of the sentences inside.</param>
    public static byte[] Render(Assessment assessment, string language)
    {
        var words = new Words(assessment, language);
        return Document(json => Write(json, assessment, words, new ConclusionWords(assessment, words)));
    }

    /// <summary>One object in the layout of every result.</summary>
    internal static byte[] Document(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Assessment assessment, Words words, ConclusionWords conclusions)
    {
        var rules = new RulesJson(assessment, words, conclusions);
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteString("assessmentId", assessment.Id);
        json.WriteString("date", JsonValues.Iso(assessment.Date));

        RulesetJson.Write(json, assessment.Ruleset, words);
        WriteCatalogue(json, assessment);

        json.WriteStartObject("proposal");
        json.WriteString("title", assessment.Proposal.Head.Title.Text);
        json.WriteString("team", assessment.Proposal.Head.Team.Text);
        json.WriteEndObject();

        WriteVerdict(json, assessment.Conclusions.Verdict, conclusions);
        rules.WriteCriteria(json);
        rules.WritePatterns(json);
        new EconomicsJson(assessment.Economics, words, conclusions).Write(json);
        rules.WriteRules(json);
        rules.WriteFindings(json);
        var facts = new FactsJson(assessment, words);
        facts.WriteAnswers(json);
        facts.WriteParameters(json);
        WriteEvidence(json, assessment, words, conclusions);
        new ChangeJson(assessment, words).Write(json);
        MapJson.Write(json, assessment.Map.Value);
    }

    private static void WriteCatalogue(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("catalogue");
        json.WriteString("asOf", JsonValues.Iso(assessment.CatalogueAsOf));
        json.WriteString("day", JsonValues.Iso(assessment.Date));
        json.WriteString("digest", assessment.CatalogueDigest);
        json.WriteObjects("rows", assessment.Economics.RowsUsed, use => WriteRow(json, use));
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, CatalogueUse use)
    {
        json.WriteString("row", use.Row);
        json.WriteString("field", use.Field);
        if (decimal.TryParse(use.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount))
        {
            json.WriteAmount("value", amount);
        }
        else
        {
            json.WriteString("value", use.Value);
        }

        json.WriteString("unit", use.Unit);
        json.WriteString("asOf", JsonValues.Iso(use.AsOf));
        json.WriteString("grade", use.Grade);
        json.WriteSource(use.Source);
    }

    private static void WriteVerdict(Utf8JsonWriter json, VerdictConclusion verdict, ConclusionWords conclusions)
    {
        json.WriteStartObject("verdict");
        json.WriteString("outcome", TextKey.Of(verdict.Outcome));
        json.WriteString("headline", conclusions.Headline);
        json.WriteString("recommendedOption", verdict.RecommendedOption);
        if (conclusions.NothingRecommendedBecause is { } because)
        {
            json.WriteString("because", because);
        }

        json.WriteString("rule", verdict.RuleId);
        json.WriteTexts("conditions", verdict.Outcome is Outcome.Approve or Outcome.ApproveWithConditions ? conclusions.Conditions : []);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Assessment assessment, Words words, ConclusionWords conclusions)
    {
        json.WriteObjects("missingEvidence", MissingEvidence.Of(assessment, words, conclusions), missing =>
        {
            json.WriteString("answer", missing.Key);
            json.WriteString("name", words.NameOf(missing.Key));
            json.WriteString("why", missing.Why);
            json.WriteAmount("worth", missing.Worth);
            json.WriteBecause(missing.Worth is null ? [("worth", words.Reason(Reasons.WorthUnknown))] : []);
            json.WriteString("rule", missing.RuleId);
        });
    }
}
