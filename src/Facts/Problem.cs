namespace FineTuneAdvisor.Facts;

/// <summary>One thing wrong in a file, for the person who wrote it: where, which key, what was found, what is allowed, how to mend it.</summary>
public sealed record Problem(Position At, string Key, string Found, string Expected, string Mend)
{
    public override string ToString() => $"{At}{(Key.Length == 0 ? "" : " " + Key)}: found {Found}, expected {Expected}. {Mend}";
}
