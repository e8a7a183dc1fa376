using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>How to check that this document is what it says: digests of what went in and of what travels inside.</summary>
internal static class VerifyAppendix
{
    public static IEnumerable<Block> Of(Telling telling, string? answersFile, ImmutableArray<Attachment> attachments)
    {
        var words = telling.Words;
        var assessment = telling.Assessment;
        yield return new Heading(2, words.Text("heading.verify"), Anchors.Verify);
        yield return new Paragraph([words.Text("sentence.verify")]);
        yield return new Paragraph([words.Text(
            "sentence.verifyReplay",
            ("options", string.Concat(assessment.Ruleset.Overlays.Select(overlay => " --overlay " + overlay.Name))),
            ("file", answersFile ?? words.Text("value.answersFile")),
            ("version", assessment.EngineVersion),
            ("day", assessment.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))]);
        yield return new Paragraph([RulesetWords.Lock(words, assessment.Ruleset.Lock)]);
        yield return new Table(
            words.Text("heading.digestsCaption"),
            [new Column(words.Text("column.what"), IsRowHeader: true), new Column(words.Text("column.digest"))],
            [
                new Row([words.Text("label.assessment"), assessment.Id]),
                new Row([words.Text("label.program"), assessment.EngineVersion]),
                new Row([words.Text("label.rulesetDigest", ("name", assessment.Ruleset.Name), ("version", assessment.Ruleset.Version)), assessment.Ruleset.Digest]),
                .. assessment.Ruleset.Overlays.Select(overlay => new Row([words.Text("label.overlayDigest", ("name", overlay.Name), ("version", overlay.Version)), overlay.Digest])),
                new Row([words.Text("label.catalogueDigest", ("date", words.Value(assessment.CatalogueAsOf))), assessment.CatalogueDigest]),
                .. attachments.Select(attachment => new Row([attachment.FileName, Convert.ToHexStringLower(SHA256.HashData(attachment.Content.AsSpan()))])),
            ]);
    }
}
