namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>How ruleset files write the words of the result: the names of the enumerations in camelCase.</summary>
public static class Words
{
    /// <summary>What the findings collection calls a decisive rule that cannot be told.</summary>
    public const string Undecided = "undecided";

    public static string Of<T>(T value)
        where T : struct, Enum => InCamelCase(value.ToString());

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetNames(EnumerationOf<T>()).Select(InCamelCase);

    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues(EnumerationOf<T>()))
        {
            if (Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    // The generic overloads of Enum would be compiled anew at every start, once for each enumeration.
    private static Type EnumerationOf<T>()
        where T : struct, Enum => typeof(T);

    private static string InCamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
