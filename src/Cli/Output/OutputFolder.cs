namespace FineTuneAdvisor.Cli.Output;

/// <summary>Makes the folders that results go into: wherever a result is sent, its folder is made.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder of a file. Null where it is there; else why not, with its name.</summary>
    public static string? MakeOf(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        return folder is not null && Make(folder) is { } reason ? $"the folder {folder} cannot be made: {reason}" : null;
    }

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
