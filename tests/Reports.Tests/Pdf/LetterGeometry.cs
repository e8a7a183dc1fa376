using UglyToad.PdfPig.Content;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Where letters stand on a page.</summary>
internal static class LetterGeometry
{
    // In points: letters of a line touch by a little, a word upon another covers more.
    private const double Touch = 0.75;

    // Of the type size: lines nearer than that run into each other.
    private const double Line = 0.7;

    public static bool IsInk(Letter letter) => !string.IsNullOrWhiteSpace(letter.Value);

    /// <summary>Letters of which one stands upon the other, beside each other on a line or on lines that are too near.</summary>
    public static IEnumerable<(Letter One, Letter Other)> Covered(IEnumerable<Letter> letters)
    {
        var lines = letters
            .Where(IsInk)
            .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
            .Select(line => (Y: line.Key, Tallest: line.Max(letter => letter.PointSize), Letters: line.OrderBy(letter => letter.StartBaseLine.X).ToList()))
            .OrderBy(line => line.Y)
            .ToList();
        var onOne = lines.SelectMany(line => line.Letters.Zip(line.Letters.Skip(1))).Where(pair => pair.First.EndBaseLine.X - pair.Second.StartBaseLine.X > Touch);
        var tallest = lines.Select(line => line.Tallest).DefaultIfEmpty(0).Max();
        var onTwo = lines.SelectMany((line, index) => lines
            .Skip(index + 1)
            .TakeWhile(above => above.Y - line.Y < Line * tallest)
            .SelectMany(above => line.Letters.SelectMany(letter => above.Letters.Where(near => Covers(letter, near)).Select(near => (letter, near)))));
        return onOne.Concat(onTwo);
    }

    private static bool Covers(Letter one, Letter other) =>
        Math.Min(one.EndBaseLine.X, other.EndBaseLine.X) - Math.Max(one.StartBaseLine.X, other.StartBaseLine.X) > Touch
        && Math.Abs(one.StartBaseLine.Y - other.StartBaseLine.Y) < Line * Math.Max(one.PointSize, other.PointSize);
}
