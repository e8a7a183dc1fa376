namespace FineTuneAdvisor.Cli.Output;

/// <summary>Hands a result over.</summary>
internal static class Delivery
{
    private const string StandardOutput = "-";

    /// <summary>Into the file, whose folder is made where it is missing, or to standard output where none is named or it is called <c>-</c>; a place that cannot be written is refused.</summary>
    /// <param name="isTold">Whether the person at the terminal hears of a file that was written.</param>
    public static int Of(byte[] result, string? file, Terminal terminal, bool isTold = true)
    {
        if (file is null or StandardOutput)
        {
            terminal.WriteResult(result);
            return ExitCode.Done;
        }

        if ((OutputFolder.MakeOf(file) ?? OutputFile.Write(file, result)) is { } reason)
        {
            return terminal.Refuse($"{file} cannot be written: {reason}. Name another place with --output.");
        }

        if (isTold)
        {
            terminal.Say($"Wrote {file}");
        }

        return ExitCode.Done;
    }
}
