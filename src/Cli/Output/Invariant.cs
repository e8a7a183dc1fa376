using System.Globalization;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>Numbers and days as text, the same in every culture.</summary>
internal static class Invariant
{
    public static string Number(decimal amount) => amount.ToString("0.############", CultureInfo.InvariantCulture);

    public static string Number(decimal? amount) => amount is { } number ? Number(number) : "-";

    public static string Percent(decimal percent) => percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%";

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "-";

    /// <summary>A name of C# as its key in JSON: <c>zeroIsUnknown</c>.</summary>
    public static string Key(Enum name) => JsonName(name.ToString());

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
