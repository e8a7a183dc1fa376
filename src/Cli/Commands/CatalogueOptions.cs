using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>Options that the commands of the price keeper take alike.</summary>
public sealed class CatalogueOptions
{
    public Option<string> Catalogue { get; } = new("--catalogue")
    {
        Description = "Price snapshot, or a folder of them named by date (default: the one that travels with the program).",
        HelpName = "PATH",
    };

    public Option<ViewFormat?> Format { get; } = ViewFormats.Option();

    /// <summary>The result is asked for as JSON.</summary>
    public bool IsJson(ParseResult arguments) => arguments.GetValue(Format) == ViewFormat.Json;

    /// <summary>The catalogue that the options name, or every problem in it.</summary>
    public Parsed<PriceCatalogue> Read(ParseResult arguments) => CatalogueReader.Read(arguments.GetValue(Catalogue) ?? ShippedData.Catalogue);

    /// <summary>Does something with the catalogue, or refuses it with every problem in it.</summary>
    /// <param name="path">Of another catalogue than the options name.</param>
    public int With(ParseResult arguments, Terminal terminal, Func<PriceCatalogue, int> use, string? path = null)
    {
        var read = path is null ? Read(arguments) : CatalogueReader.Read(path);
        return read.Value is { } catalogue ? use(catalogue) : terminal.Refuse(read.Problems);
    }
}
