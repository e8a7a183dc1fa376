namespace FineTuneAdvisor.Facts;

/// <summary>One thing wrong in a file, for the person who wrote it: where, which key, what was found, what is allowed, how to mend it.</summary>
/// <param name="Expected">Empty where what was found says it all: no such file.</param>
public sealed record Problem(Position At, string Key, string Found, string Expected, string Mend)
{
    /// <summary>The word or number that must stand at the place instead, where nothing else can be meant; null where it is for a person to say.</summary>
    public string? Certain { get; init; }

    public override string ToString() => $"{At}{(Key.Length == 0 ? "" : " " + Key)}: {Fault}. {Mend}";

    /// <summary>What is wrong, without its place and its mend: found this, expected that; or the one sentence that says it all.</summary>
    // What was found may be a sentence of the system's, with a full stop of its own.
    public string Fault => Expected.Length == 0 ? Found.TrimEnd('.') : $"found {Found.TrimEnd('.')}, expected {Expected}";
}
