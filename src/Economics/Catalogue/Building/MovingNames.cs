using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>
/// Names that stand for another snapshot of a model from time to time: those that end in <c>-latest</c>, and those of which the
/// files price a snapshot with a whole date. Their price, retirement and tuning are the snapshot's.
/// </summary>
internal sealed partial class MovingNames(IEnumerable<string> ids)
{
    private readonly ImmutableHashSet<string> _stems = [.. ids.Select(id => Dated().Match(id)).Where(match => match.Success).Select(match => match.Groups["stem"].Value)];

    public bool Contains(string id) => _stems.Contains(id) || id.EndsWith("-latest", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<stem>.+)[-@](?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
