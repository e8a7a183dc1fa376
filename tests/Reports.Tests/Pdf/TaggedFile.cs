using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>A rendered file as another library reads it, with its structure tree walked by our own hand.</summary>
internal sealed class TaggedFile : IDisposable
{
    private readonly Dictionary<ContentReference, IReadOnlyList<Letter>> letters;

    public TaggedFile(byte[] file)
    {
        Document = PdfDocument.Open(file);
        Catalog = Document.Structure.Catalog.CatalogDictionary;
        letters = Document.GetPages()
            .SelectMany(page => Marked(page).Where(content => !content.IsArtifact).Select(content => (Page: page, Content: content)))
            .ToDictionary(
                marked => new ContentReference(PageKey(marked.Page.Dictionary), marked.Content.MarkedContentIdentifier),
                marked => marked.Content.Letters);
        Root = (DictionaryToken)Value(Catalog, "StructTreeRoot")!;
        Elements = [.. Walk((DictionaryToken)Value(Root, "K")!, null)];
    }

    public PdfDocument Document { get; }

    public DictionaryToken Catalog { get; }

    public DictionaryToken Root { get; }

    /// <summary>Every element in reading order.</summary>
    public IReadOnlyList<StructureElement> Elements { get; }

    /// <summary>What an element says, what it holds too, in the order of reading.</summary>
    public string TextOf(StructureElement element) => string.Concat(element.Parts.Select(part => part switch
    {
        StructureElement child => TextOf(child),
        ContentReference reference => string.Concat(LettersOf(reference).Select(letter => letter.Value)),
        _ => "",
    }));

    public IReadOnlyList<Letter> LettersOf(ContentReference reference) => letters.GetValueOrDefault(reference, []);

    /// <summary>What is read aloud in place of the element; nothing where that is its text.</summary>
    public string AlternativeOf(StructureElement element) => Text(Value(element.Dictionary, "Alt"));

    /// <summary>A string of the file.</summary>
    public static string Text(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => "",
    };

    public IToken? Value(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve(token) : null;

    public string Name(DictionaryToken dictionary, string key) => ((NameToken?)Value(dictionary, key))?.Data ?? "";

    public IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? Document.Structure.GetObject(reference.Data).Data : token;

    /// <summary>What the parent tree holds under a key: an element, or a page's elements by the number of their content.</summary>
    public IToken ParentTree(int key)
    {
        var numbers = (ArrayToken)Value((DictionaryToken)Value(Root, "ParentTree")!, "Nums")!;
        var index = Enumerable.Range(0, numbers.Length / 2).Single(at => ((NumericToken)numbers.Data[2 * at]).Int == key);
        return Resolve(numbers.Data[(2 * index) + 1]);
    }

    /// <summary>All marked content of a page, what is nested too.</summary>
    public static IEnumerable<MarkedContentElement> Marked(Page page) => page.GetMarkedContents().SelectMany(Flat);

    /// <summary>The number under which the parent tree knows a page.</summary>
    public int PageKey(DictionaryToken page) => ((NumericToken)Value(page, "StructParents")!).Int;

    public void Dispose() => Document.Dispose();

    private static IEnumerable<MarkedContentElement> Flat(MarkedContentElement content) => content.Children.SelectMany(Flat).Prepend(content);

    private IEnumerable<StructureElement> Walk(DictionaryToken dictionary, StructureElement? parent)
    {
        var element = new StructureElement(Name(dictionary, "S"), dictionary, parent);
        parent?.Parts.Add(element);
        yield return element;
        var kids = Value(dictionary, "K") switch
        {
            null => [],
            ArrayToken array => array.Data,
            var single => [single],
        };
        foreach (var kid in kids.Select(Resolve))
        {
            switch (kid)
            {
                case NumericToken number:
                    element.Parts.Add(Content(dictionary, number));
                    break;
                case DictionaryToken reference when Name(reference, "Type") == "MCR":
                    element.Parts.Add(Content(reference, (NumericToken)Value(reference, "MCID")!));
                    break;
                case DictionaryToken reference when Name(reference, "Type") == "OBJR":
                    element.Annotations.Add((DictionaryToken)Value(reference, "Obj")!);
                    break;
                case DictionaryToken child:
                    foreach (var below in Walk(child, element))
                    {
                        yield return below;
                    }

                    break;
            }
        }
    }

    private ContentReference Content(DictionaryToken on, NumericToken number) => new(PageKey((DictionaryToken)Value(on, "Pg")!), number.Int);
}

/// <param name="Page">The page's number in the parent tree.</param>
internal sealed record ContentReference(int Page, int Number);

internal sealed record StructureElement(string Type, DictionaryToken Dictionary, StructureElement? Parent)
{
    /// <summary>Elements and <see cref="ContentReference"/>s, in the order of reading.</summary>
    public List<object> Parts { get; } = [];

    public IEnumerable<StructureElement> Children => Parts.OfType<StructureElement>();

    public IEnumerable<ContentReference> Content => Parts.OfType<ContentReference>();

    public List<DictionaryToken> Annotations { get; } = [];

    public override string ToString() => Type;
}
