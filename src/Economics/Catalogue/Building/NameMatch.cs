using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>genai-prices' clause for the names that an entry stands for; names are compared without regard to case.</summary>
internal sealed record NameMatch(string Kind, string Text, ImmutableArray<NameMatch> Parts)
{
    private static readonly NameMatch Nothing = new("none", "", []);

    public static NameMatch Of(JsonElement clause)
    {
        if (clause.ValueKind != JsonValueKind.Object || clause.EnumerateObject().FirstOrDefault() is not { Value.ValueKind: not JsonValueKind.Undefined } only)
        {
            return Nothing;
        }

        return only.Value.ValueKind switch
        {
            JsonValueKind.Array => new NameMatch(only.Name, "", [.. only.Value.EnumerateArray().Select(Of)]),
            JsonValueKind.String => new NameMatch(only.Name, only.Value.GetString()!, []),
            _ => Nothing,
        };
    }

    public bool Matches(string name) => Kind switch
    {
        "or" => Parts.Any(part => part.Matches(name)),
        "and" => Parts.Length > 0 && Parts.All(part => part.Matches(name)),
        "equals" => string.Equals(name, Text, StringComparison.OrdinalIgnoreCase),
        "starts_with" => name.StartsWith(Text, StringComparison.OrdinalIgnoreCase),
        "ends_with" => name.EndsWith(Text, StringComparison.OrdinalIgnoreCase),
        "contains" => name.Contains(Text, StringComparison.OrdinalIgnoreCase),
        "regex" => IsMatch(name),
        _ => false,
    };

    /// <summary>The clause names exactly this name, alone or among others.</summary>
    public bool Names(string name) => Kind switch
    {
        "or" => Parts.Any(part => part.Names(name)),
        "equals" => Matches(name),
        _ => false,
    };

    // A downloaded pattern must not cost more than time linear in the name; one that cannot be so matches nothing.
    private bool IsMatch(string name)
    {
        try
        {
            return Regex.IsMatch(name, Text, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
