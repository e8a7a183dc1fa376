using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Document;

/// <summary>The whole report as a tree; renderers lay it out and decide nothing.</summary>
/// <param name="Language">BCP 47, e.g. <c>en-US</c>.</param>
/// <param name="Identity">The assessment's id: seeds the identities inside a rendered file.</param>
/// <param name="Running">Header and footer of every page.</param>
public sealed record VerdictDocument(
    string Title,
    string Subject,
    string Author,
    string Language,
    DateOnly Date,
    string Identity,
    RunningText Running,
    ImmutableArray<Block> Blocks,
    ImmutableArray<Attachment> Attachments)
{
    /// <summary>
    /// The blocks before the first page break again, each time told in less room than before: for renderers whose first page
    /// does not hold them as they stand in <see cref="Blocks"/>.
    /// </summary>
    public ImmutableArray<ImmutableArray<Block>> ShorterOpenings { get; init; } = [];

    /// <summary>Every illustration in the order of reading, those inside callouts too.</summary>
    public IEnumerable<Illustration> Illustrations() => In(Blocks);

    private static IEnumerable<Illustration> In(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Illustration illustration => [illustration],
        Callout callout => In(callout.Content),
        _ => [],
    });
}

/// <summary>Texts on every page.</summary>
/// <param name="PageOf">With <c>{0}</c> for the page and <c>{1}</c> for the number of pages.</param>
public sealed record RunningText(string HeaderLeft, string HeaderRight, string FooterLeft, string PageOf);

/// <summary>A file that travels inside the report.</summary>
public sealed record Attachment(string FileName, string MediaType, string Description, ImmutableArray<byte> Content);

/// <summary>What a colour means; each renderer resolves it. Never the only carrier of a meaning.</summary>
public enum Tone
{
    Neutral,
    Info,
    Good,
    Caution,
    Bad,
}

/// <param name="Target">An <see cref="Heading.Anchor"/> of this document, or an absolute http(s) address.</param>
public sealed record Run(string Text, bool IsStrong = false, bool IsEmphasis = false, bool IsQuiet = false, string? Target = null)
{
    public static implicit operator Run(string text) => new(text);
}

public abstract record Block;

/// <param name="Level">1 is the title of the report; levels are never skipped.</param>
public sealed record Heading(int Level, string Text, string? Anchor = null) : Block;

public enum ParagraphRole
{
    Body,
    Lead,
    Small,
    Caption,
}

public sealed record Paragraph(ImmutableArray<Run> Runs, ParagraphRole Role = ParagraphRole.Body) : Block;

public sealed record ListBlock(bool IsNumbered, ImmutableArray<ImmutableArray<Run>> Items) : Block;

/// <summary>The verdict: a band of colour with its word.</summary>
public sealed record VerdictBand(Tone Tone, string Label, string Word, string Sentence) : Block;

/// <summary>A row of headline figures.</summary>
public sealed record Tiles(ImmutableArray<Tile> Items) : Block;

public sealed record Tile(Tone Tone, string Label, string Value, string Note);

/// <summary>A judged line: symbol and word in a tone, a name, and one reason.</summary>
/// <param name="Name">Empty where a heading names it already.</param>
/// <param name="Symbol">One of ✓ ✗ ? ! – as text, always beside <paramref name="Word"/>.</param>
public sealed record Mark(Tone Tone, string Symbol, string Word, string Name, ImmutableArray<Run> Reason);

public sealed record MarkList(ImmutableArray<Mark> Items) : Block;

/// <summary>A framed note in a tone.</summary>
public sealed record Callout(Tone Tone, string Title, ImmutableArray<Block> Content) : Block;

/// <summary>Label and value pairs, set in two columns.</summary>
public sealed record KeyValues(ImmutableArray<KeyValuePair<string, string>> Items) : Block;

/// <summary>Lines to sign on, each with who signs there.</summary>
public sealed record Signatures(ImmutableArray<string> Signers) : Block;

public enum ColumnAlign
{
    Start,
    End,
}

/// <param name="IsRowHeader">Its cells name their row.</param>
public sealed record Column(string Header, ColumnAlign Align = ColumnAlign.Start, bool IsRowHeader = false);

public sealed record Cell(ImmutableArray<Run> Runs, Tone Tone = Tone.Neutral)
{
    public static implicit operator Cell(string text) => new([new Run(text)]);
}

/// <param name="IsHighlighted">The row that the reader should find first.</param>
public sealed record Row(ImmutableArray<Cell> Cells, bool IsHighlighted = false);

public sealed record Table(string Caption, ImmutableArray<Column> Columns, ImmutableArray<Row> Rows) : Block;

/// <summary>What follows starts on a new page. Stands between blocks, never inside one.</summary>
public sealed record PageBreak : Block;
