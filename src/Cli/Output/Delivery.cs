namespace FineTuneAdvisor.Cli.Output;

/// <summary>Hands a result over.</summary>
internal static class Delivery
{
    private const string StandardOutput = "-";

    /// <summary>Into the file, or to standard output where none is named or it is called <c>-</c>; a place that cannot be written is refused.</summary>
    /// <param name="remedy">What the caller can do then.</param>
    public static int Of(byte[] result, string? file, Terminal terminal, string remedy = "Name another place with --output.")
    {
        if (file is null or StandardOutput)
        {
            terminal.WriteResult(result);
            return ExitCode.Done;
        }

        return OutputFile.Write(file, result) is { } reason
            ? terminal.Refuse($"{file} cannot be written: {reason}. {remedy}")
            : ExitCode.Done;
    }
}
