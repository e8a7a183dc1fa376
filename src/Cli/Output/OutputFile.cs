namespace FineTuneAdvisor.Cli.Output;

/// <summary>Writes a file whole or not at all: first beside its place, then moved over it.</summary>
public static class OutputFile
{
    /// <summary>Writes the file. Null, or why the place cannot be written; nothing is left behind then.</summary>
    public static string? Write(string path, ReadOnlySpan<byte> content)
    {
        if (Obstacle(path) is { } obstacle)
        {
            return obstacle;
        }

        var place = Path.GetFullPath(path);
        var folder = FolderOf(place);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(place)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, place, overwrite: true);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return $"you have no permission to write in the folder {folder}";
        }
        catch (IOException unwritable)
        {
            // The system names the file that it was asked for; the reader knows only the other.
            return unwritable.Message.Replace(unfinished, place, StringComparison.Ordinal).TrimEnd('.');
        }
        finally
        {
            // Moved away where all went well; deleting what cannot even be named would fail again.
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    /// <summary>Why nothing can be written there, as far as a look tells; null where nothing is seen to stand in the way.</summary>
    public static string? Obstacle(string path)
    {
        var place = Path.GetFullPath(path);
        return !Directory.Exists(FolderOf(place)) ? $"the folder {FolderOf(place)} does not exist"
            : Directory.Exists(place) ? "it is a folder"
            : null;
    }

    private static string FolderOf(string place) => Path.GetDirectoryName(place) ?? place;
}
