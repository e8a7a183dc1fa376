namespace FineTuneAdvisor.Cli.Output;

/// <summary>Hands a result over.</summary>
internal static class Delivery
{
    private const string StandardOutput = "-";

    /// <summary>Into the file, or to standard output where none is named or it is called <c>-</c>; a place that cannot be written is refused.</summary>
    public static int Of(byte[] result, string? file, Terminal terminal)
    {
        if (file is null or StandardOutput)
        {
            terminal.WriteResult(result);
            return ExitCode.Done;
        }

        return OutputFile.Write(file, result) is { } reason
            ? terminal.Refuse($"{file} cannot be written: {reason}. Name another place with --output.")
            : ExitCode.Done;
    }
}
