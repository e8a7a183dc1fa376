using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue.Reading;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>Reads the catalogue from disk, with every problem of every snapshot at once.</summary>
public static class CatalogueReader
{
    /// <param name="path">A snapshot, or a folder of snapshots named <c>YYYY-MM-DD.yaml</c>.</param>
    public static Parsed<PriceCatalogue> Read(string path)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var snapshots = ImmutableArray.CreateBuilder<Snapshot>();
        foreach (var file in Files(path, problems))
        {
            if (Open(file, problems) is { } text && SnapshotReader.Read(file, text, problems) is { } snapshot)
            {
                CheckName(file, snapshot.AsOf, problems);
                snapshots.Add(snapshot);
            }
        }

        return problems.Count == 0
            ? new Parsed<PriceCatalogue>(new PriceCatalogue(snapshots.ToImmutable()), [])
            : new Parsed<PriceCatalogue>(null, problems.ToImmutable());
    }

    private static string[] Files(string path, ImmutableArray<Problem>.Builder problems)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            problems.Add(About(path, "a folder without snapshots", "at least one file YYYY-MM-DD.yaml", "Name the folder that holds the catalogue."));
        }

        foreach (var file in files.Where(file => NamedDay(file) is null))
        {
            problems.Add(About(file, "a file not named for its day", "YYYY-MM-DD.yaml", "Name it for its 'asOf' day, or move it elsewhere."));
        }

        return files;
    }

    private static string? Open(string file, ImmutableArray<Problem>.Builder problems)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception unreadable) when (UnreadableFile.IsMeant(unreadable))
        {
            problems.Add(UnreadableFile.Of(file, unreadable, "file or folder"));
            return null;
        }
    }

    private static void CheckName(string file, DateOnly asOf, ImmutableArray<Problem>.Builder problems)
    {
        if (NamedDay(file) is { } day && day != asOf)
        {
            problems.Add(new Problem(
                new Position(file, 1, 1),
                "asOf",
                asOf.ToString("O", CultureInfo.InvariantCulture),
                $"the day of the file's name, {day.ToString("O", CultureInfo.InvariantCulture)}",
                "Make the two agree."));
        }
    }

    private static DateOnly? NamedDay(string file) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(file), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Problem About(string file, string found, string expected, string mend) =>
        new(new Position(file, 1, 1), "catalogue", found, expected, mend);
}
