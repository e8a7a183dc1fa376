using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>
/// Where the reports of several files go: each beside its answers; into a folder, laid out as the answers are below the deepest folder that holds
/// everything named; or all of them to standard output, as one JSON document.
/// </summary>
/// <param name="output">As typed after <c>--output</c>: a folder, or <c>-</c>.</param>
/// <param name="charts">As typed after <c>--charts</c>; each file's charts get a folder of their own in it.</param>
public sealed class SeveralPlaces(string? output, ReportFormat? format, string? charts)
{
    private const string StandardOutput = "-";

    public ReportFormat Format { get; } = format ?? (output == StandardOutput ? ReportFormat.Json : ReportFormat.Pdf);

    /// <summary>All results are one document on standard output.</summary>
    public bool IsOneDocument => output == StandardOutput || (output is null && Format == ReportFormat.Json);

    /// <summary>The folder that reports go into; null where they go elsewhere.</summary>
    public string? Folder => output == StandardOutput ? null : output;

    /// <summary>What is wrong with what was typed; null where nothing is.</summary>
    public string? Complaint() => output switch
    {
        not null when string.IsNullOrWhiteSpace(output) => "--output: found nothing, expected a folder or -.",
        StandardOutput when Format == ReportFormat.Pdf => "--output: several PDFs do not fit into standard output; name a folder, or ask for --format json.",
        not null when ReportFormats.OfFile(output) is not null && !Directory.Exists(output) => $"--output: '{output}' is the name of a file, and several reports need a folder; all results in one document: --format json without --output.",
        _ => null,
    };

    /// <summary>A place for each file of answers.</summary>
    /// <param name="typed">The files and folders that were named.</param>
    public ImmutableArray<ReportPlace> Of(ImmutableArray<string> files, IEnumerable<string> typed)
    {
        var top = FolderOfAll(typed);
        return [.. files.Select(file =>
        {
            var below = Path.ChangeExtension(top is null ? Path.GetFileName(file) : Path.GetRelativePath(top, Path.GetFullPath(file)), null);
            return new ReportPlace(
                file,
                IsOneDocument ? new Destination(null, Format, true)
                    : Folder is null ? Destination.Of(file, null, Format)
                    : new Destination(Path.Combine(Folder, $"{below}.verdict.{Format.Word()}"), Format, true),
                charts is null ? null : Path.Combine(charts, below));
        })];
    }

    /// <summary>Two files that would be reported in one place, or one reported over another's answers; null where none are.</summary>
    public static string? Clash(ImmutableArray<ReportPlace> places)
    {
        var answers = places.Select(place => Path.GetFullPath(place.Answers)).ToHashSet(SameFile.Names);
        foreach (var written in (Func<ReportPlace, string?>[])[place => place.Destination.File, place => place.Charts])
        {
            var taken = new Dictionary<string, string>(SameFile.Names);
            foreach (var place in places)
            {
                if (written(place) is not { } path)
                {
                    continue;
                }

                if (answers.Contains(Path.GetFullPath(path)))
                {
                    return $"{place.Answers}: its report would be written over the answers in {path}. Name another place with --output.";
                }

                if (!taken.TryAdd(Path.GetFullPath(path), place.Answers))
                {
                    return $"{taken[Path.GetFullPath(path)]} and {place.Answers} would both be reported in {path}. Rename one of them, or assess them one by one.";
                }
            }
        }

        return null;
    }

    // Null where the names are on several drives.
    private static string? FolderOfAll(IEnumerable<string> typed) => typed
        .Select(name => Path.GetFullPath(name))
        .Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path))
        .Aggregate((left, right) => Shared(left, right));

    private static string? Shared(string? left, string? right)
    {
        while (left is not null && right is not null && Path.GetRelativePath(left, right) is var way && (way.Split(Path.DirectorySeparatorChar)[0] == ".." || Path.IsPathRooted(way)))
        {
            left = Path.GetDirectoryName(left);
        }

        return right is null ? null : left;
    }
}
