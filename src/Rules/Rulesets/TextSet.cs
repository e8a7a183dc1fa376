using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <param name="Template">A Scriban text over the names that conditions use.</param>
public sealed record TextEntry(string Key, string Template, Position At);

/// <summary>
/// Every sentence that a ruleset can say, by language and key. English words of a rule stand in the rule's own file
/// (keys <c>FTA-1301.title</c>, <c>.source</c>, <c>.because</c>, <c>.mend</c>, <c>.CONDITION.says</c>, <c>.CONDITION.because</c>, <c>.CONDITION.mend</c>),
/// those of a question in the questionnaire (<c>question.KEY.wording</c>, <c>.why</c>, <c>.evidence</c>, <c>.dontKnow</c>),
/// those of a parameter in parameters.yaml (<c>param.ID.meaning</c>), the report's in <c>texts/en</c>;
/// another language is a folder <c>texts/LANGUAGE</c> keyed by the same names.
/// </summary>
public sealed class TextSet(IReadOnlyDictionary<string, IReadOnlyDictionary<string, TextEntry>> byLanguage)
{
    /// <summary>Ordinally.</summary>
    public IEnumerable<string> Languages => byLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>All texts of several folders, no two of which say the same key in one language.</summary>
    public static TextSet Of(IReadOnlyCollection<TextSet> folders) => new(folders
        .SelectMany(folder => folder.Languages)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(
            language => language,
            IReadOnlyDictionary<string, TextEntry> (language) => folders.SelectMany(folder => folder.In(language)).ToDictionary(text => text.Key, StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>The sentence in that language, else in English, else null.</summary>
    public TextEntry? Find(string language, string key) =>
        byLanguage.GetValueOrDefault(language)?.GetValueOrDefault(key) ?? byLanguage.GetValueOrDefault("en")?.GetValueOrDefault(key);

    /// <summary>In ordinal order of their keys.</summary>
    public IEnumerable<TextEntry> In(string language) => byLanguage.TryGetValue(language, out var texts) ? texts.Values.OrderBy(text => text.Key, StringComparer.Ordinal) : [];
}
