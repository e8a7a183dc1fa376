namespace FineTuneAdvisor.Cli.Output;

/// <summary>
/// Writes a file whole or not at all: first beside its place, then moved over it. A link is followed to what it leads to, and a file that is there keeps its Unix mode.
/// </summary>
public static class OutputFile
{
    private const UnixFileMode AnybodyWrites = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const UnixFileMode OwnAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes the file. Null, or why the place cannot be written; nothing is left behind then.</summary>
    public static string? Write(string path, ReadOnlySpan<byte> content)
    {
        if (Obstacle(path) is { } obstacle)
        {
            return obstacle;
        }

        var place = PlaceOf(path)!;
        var folder = FolderOf(place);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(place)}.{Environment.ProcessId}.tmp");
        try
        {
            Fill(unfinished, content, ModeOf(place));
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
        if (PlaceOf(path) is not { } place)
        {
            return "it is a link that leads back to itself";
        }

        return !Directory.Exists(FolderOf(place)) ? $"the folder {FolderOf(place)} does not exist"
            : Directory.Exists(place) ? "it is a folder"
            : File.Exists(place) && IsReadOnly(place) ? "you have no permission to write it"
            : null;
    }

    // Who may read the file that is there is not decided anew by writing it: the mode stands before the first byte does.
    private static void Fill(string unfinished, ReadOnlySpan<byte> content, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode & OwnAlone;
        }

        using var stream = new FileStream(unfinished, options);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
        }

        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static UnixFileMode? ModeOf(string place) => !OperatingSystem.IsWindows() && File.Exists(place) ? File.GetUnixFileMode(place) : null;

    // A move asks the folder alone for leave, so the file is asked here. Its attribute says whether this user may write it, by owner, group and others. To root the
    // system never says no, and others' files are root's to write; a file that nobody may write was protected on purpose, by root as likely as not.
    private static bool IsReadOnly(string place) =>
        ModeOf(place) is { } mode && (Environment.IsPrivilegedProcess || (mode & AnybodyWrites) == 0)
            ? (mode & AnybodyWrites) == 0
            : File.GetAttributes(place).HasFlag(FileAttributes.ReadOnly);

    // Null where links lead round in a circle.
    private static string? PlaceOf(string path)
    {
        var named = new FileInfo(path);
        try
        {
            return named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string FolderOf(string place) => Path.GetDirectoryName(place) ?? place;
}
