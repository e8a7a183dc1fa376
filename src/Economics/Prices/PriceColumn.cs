namespace FineTuneAdvisor.Economics.Prices;

/// <summary>What the prices of a catalogue row are called where their use is listed: <c>tuned.input</c> and so on.</summary>
internal sealed class PriceColumn(string name)
{
    /// <summary>Of the model as it is.</summary>
    public static readonly PriceColumn Base = new("base");

    /// <summary>Of a tuned version of it.</summary>
    public static readonly PriceColumn Tuned = new("tuned");

    /// <summary>The middle of what several providers ask.</summary>
    public static readonly PriceColumn Median = new("median");

    public string Input { get; } = name + ".input";

    public string CachedInput { get; } = name + ".cachedInput";

    public string CacheWrite { get; } = name + ".cacheWrite";

    public string Output { get; } = name + ".output";

    public string BatchInput { get; } = name + ".batchInput";

    public string BatchOutput { get; } = name + ".batchOutput";
}
