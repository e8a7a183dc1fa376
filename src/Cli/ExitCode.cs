namespace FineTuneAdvisor.Cli;

/// <summary>What the program tells its caller; the numbers are a contract.</summary>
public static class ExitCode
{
    /// <summary>Assessed, whatever the verdict.</summary>
    public const int Done = 0;

    /// <summary>The answers, the ruleset, the catalogue or the certificate are wrong, or a file cannot be written.</summary>
    public const int WrongInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>A check that the caller asked for failed.</summary>
    public const int CheckFailed = 3;

    /// <summary>A defect of ours.</summary>
    public const int Defect = 70;

    /// <summary>Ctrl+C ended an interview: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;

    // What casts the most doubt on the rest comes first: a defect on every result, wrong input on one file, a check that failed on none.
    private static readonly int[] WorstFirst = [Defect, WrongUsage, WrongInput, CheckFailed, Done];

    /// <summary>Of several files: a defect before wrong usage, before wrong input, before a check that failed; 0 of none.</summary>
    public static int Worst(IReadOnlyCollection<int> codes) => WorstFirst.FirstOrDefault(codes.Contains, Done);
}
