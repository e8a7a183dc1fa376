namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Which provider of genai-prices is which of LiteLLM's, whose names our ids begin with.</summary>
internal static class GenaiProviders
{
    // Where the names differ. Google's entries hold for both of its services; Zhipu in China and Z.ai abroad are two sellers.
    private static readonly (string Ours, string Theirs)[] Names =
    [
        ("bedrock", "aws"),
        ("fireworks_ai", "fireworks"),
        ("gemini", "google"),
        ("vertex_ai", "google"),
        ("moonshot", "moonshotai"),
        ("together_ai", "together"),
        ("xai", "x-ai"),
    ];

    /// <summary>Their name of a provider of ours.</summary>
    public static string Of(string ours) => Array.Find(Names, name => name.Ours == ours) is { Theirs: { } theirs } ? theirs : ours;

    /// <summary>Our id of a model that only genai-prices has.</summary>
    public static string Id(string theirs, string model) =>
        (Array.Find(Names, name => name.Theirs == theirs) is { Ours: { } ours } ? ours : theirs) + "/" + model;
}
