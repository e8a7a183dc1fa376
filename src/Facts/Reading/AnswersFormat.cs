using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The format of a file of answers, which its name says: JSON where it ends in <c>.json</c>, else YAML.</summary>
public static class AnswersFormat
{
    private const string Json = ".json";

    /// <summary>With a dot. What a search of a folder takes for answers; a file that is named may end as it likes.</summary>
    public static ImmutableArray<string> Endings { get; } = [".yaml", ".yml", Json];

    public static bool IsJson(string file) => file.EndsWith(Json, StringComparison.OrdinalIgnoreCase);

    public static string MediaType(string file) => IsJson(file) ? "application/json" : "application/yaml";
}
