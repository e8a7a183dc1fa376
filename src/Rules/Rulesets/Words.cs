namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>How ruleset files write the words of the result: the names of the enumerations in camelCase.</summary>
public static class Words
{
    /// <summary>What the findings collection calls a decisive rule that cannot be told.</summary>
    public const string Undecided = "undecided";

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value));
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }
}
