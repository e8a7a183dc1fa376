namespace FineTuneAdvisor.Cli.Output;

/// <summary>Whether two paths lead to one place, through whatever links.</summary>
public static class SameFile
{
    private const int MostLinks = 40;

    /// <summary>Whether two spellings of a path are one name here.</summary>
    public static StringComparer Names { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Neither needs to exist; an empty path leads nowhere.</summary>
    public static bool Is(string left, string right) =>
        left.Length > 0 && right.Length > 0 && Names.Equals(Place(Path.GetFullPath(left), MostLinks), Place(Path.GetFullPath(right), MostLinks));

    // A folder on the way may be a link too, and a link may lead through others.
    private static string Place(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var place = Path.Combine(Place(folder, links), Path.GetFileName(path));
        return links > 0 && new FileInfo(place).LinkTarget is { } target ? Place(Path.GetFullPath(target, Path.GetDirectoryName(place)!), links - 1) : place;
    }
}
