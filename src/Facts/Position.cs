namespace FineTuneAdvisor.Facts;

/// <summary>Where something stands in a file; line and column count from 1, and are 0 where the file as a whole is meant. Never part of a digest.</summary>
public readonly record struct Position(string File, int Line, int Column)
{
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
