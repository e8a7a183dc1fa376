namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Names of enumerations as text keys and JSON spell them: <c>NotMet</c> is <c>notMet</c>.</summary>
internal static class TextKey
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
