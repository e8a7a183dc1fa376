using System.Security;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What there is to say of a file that could not be opened, in one wording whatever reads it and without the system's own.</summary>
public static class UnreadableFile
{
    /// <summary>What is thrown for a path that cannot be read, and is no defect of ours.</summary>
    public static bool IsMeant(Exception thrown) => thrown is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    /// <param name="what">What may stand at the path, where a folder may too.</param>
    public static Problem Of(string path, Exception thrown, string what = "file") => thrown switch
    {
        FileNotFoundException or DirectoryNotFoundException => Whole(path, $"there is no such {what}", "Check the path and its spelling."),
        _ when Directory.Exists(path) => Whole(path, "this is a folder, not a file", "Name a file in it."),
        UnauthorizedAccessException or SecurityException => Whole(path, "you have no permission to read this file", "Ask its owner, or name a copy that you may read."),
        _ => Whole(path, "this file cannot be read", "Check the path, and that it names a file."),
    };

    private static Problem Whole(string path, string found, string mend) => new(new Position(path, 0, 0), "", found, "", mend);
}
