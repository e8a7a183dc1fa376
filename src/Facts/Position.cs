namespace FineTuneAdvisor.Facts;

/// <summary>Where something stands in a file; line and column count from 1. Never part of a digest.</summary>
public readonly record struct Position(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
