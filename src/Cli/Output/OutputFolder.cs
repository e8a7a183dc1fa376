namespace FineTuneAdvisor.Cli.Output;

/// <summary>Makes a folder for several files of a result.</summary>
internal static class OutputFolder
{
    /// <summary>Null where it is there, already or now; else why it cannot be made.</summary>
    public static string? Make(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "you have no permission to make it";
        }
        catch (IOException unmakeable)
        {
            return unmakeable.Message.TrimEnd('.');
        }
    }
}
