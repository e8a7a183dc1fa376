using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Catalogue;

/// <summary>Snapshots for tests: the shipped one, those beside the tests, and texts of a few lines.</summary>
internal static class TestFiles
{
    /// <summary>A source of each grade, so that a test can add only the rows it is about.</summary>
    public const string Sources = """
        asOf: 2026-11-24
        sources:
          - { id: page, kind: vendor-price, title: A seller's page, retrieved: 2026-11-20, licence: facts, grade: A }
          - { id: two-files, kind: publication, title: Two price files, retrieved: 2026-11-21, licence: MIT, grade: B }
          - { id: file, kind: publication, title: A price file, retrieved: 2026-11-22, licence: MIT, grade: C }
          - { id: blog, kind: publication, title: A blog, retrieved: 2026-11-23, licence: facts, grade: D }

        """;

    public static string Root { get; } = Checkout.Root;

    public static PriceCatalogue Shipped => Tests.Shipped.Catalogue;

    public static PriceCatalogue TwoSnapshots =>
        Good(CatalogueReader.Read(Path.Combine(Root, "tests", "Economics.Tests", "data", "catalogue-two")));

    /// <summary>The catalogue of one snapshot with these rows; fails the test on any problem.</summary>
    public static PriceCatalogue Of(string rows) => Good(Read(Sources + rows));

    /// <summary>Every problem of a snapshot with these rows, as its reader would see them; line 7 is the first of the rows.</summary>
    public static string[] ProblemsOf(string rows) =>
        [.. Read(Sources + rows).Problems.Select(problem => problem.ToString()[(problem.At.File.Length + 1)..])];

    /// <summary>Reads a text as a snapshot file.</summary>
    public static Parsed<PriceCatalogue> Read(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");
        File.WriteAllText(path, text);
        try
        {
            return CatalogueReader.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PriceCatalogue Good(Parsed<PriceCatalogue> parsed)
    {
        Assert.Empty(parsed.Problems);
        return parsed.Value!;
    }
}
