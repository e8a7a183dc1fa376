using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads <c>texts/LANGUAGE/*.yaml</c> and takes in the words of the questionnaire.</summary>
internal static class TextsReader
{
    public const string English = "en";

    private const string Texts = "texts";

    public static void AddQuestions(QuestionSet questions, CollectedTexts texts)
    {
        foreach (var question in questions.All)
        {
            var prefix = "question." + question.Key;
            texts.Add(prefix + ".wording", question.Wording, question.At);
            texts.Add(prefix + ".why", question.Why, question.At);
            texts.Add(prefix + ".evidence", question.Evidence, question.At);
            texts.Add(prefix + ".dontKnow", question.DontKnowText, question.At);
        }
    }

    public static TextSet Read(string folder, CollectedTexts english, ImmutableArray<Problem>.Builder problems)
    {
        ReadLanguage(folder, English, english, problems);
        var byLanguage = new Dictionary<string, IReadOnlyDictionary<string, TextEntry>>(StringComparer.Ordinal);
        byLanguage[English] = english.All;
        foreach (var language in Languages(folder).Where(language => language != English))
        {
            var texts = new CollectedTexts(problems);
            ReadLanguage(folder, language, texts, problems);
            byLanguage[language] = texts.All;
            foreach (var entry in texts.All.Values.Where(entry => !english.Has(entry.Key)))
            {
                var nearest = NearestName.Of(entry.Key, english.All.Keys);
                problems.Add(new Problem(entry.At, entry.Key, "a key that English lacks", "a key of the English texts", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Remove it."));
            }
        }

        return new TextSet(byLanguage);
    }

    private static IEnumerable<string> Languages(string folder)
    {
        var path = Path.Combine(folder, Texts);
        return Directory.Exists(path) ? Directory.EnumerateDirectories(path).Select(language => Path.GetFileName(language)!).Order(StringComparer.Ordinal) : [];
    }

    private static void ReadLanguage(string folder, string language, CollectedTexts texts, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var name in FolderText.Files(folder, Path.Combine(Texts, language)))
        {
            if (FolderText.Read(folder, name, problems) is not { } root || Fields.Of(root, "", problems) is not { } fields)
            {
                continue;
            }

            foreach (var key in fields.Keys)
            {
                texts.AddField(fields, key.Text, key.Text);
            }
        }
    }
}
