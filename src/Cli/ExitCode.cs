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
}
