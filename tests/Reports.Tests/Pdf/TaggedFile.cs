using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>A rendered file as another library reads it, with its structure tree walked by our own hand.</summary>
internal sealed class TaggedFile : IDisposable
{
    public TaggedFile(byte[] file)
    {
        Document = PdfDocument.Open(file);
        Catalog = Document.Structure.Catalog.CatalogDictionary;
        Root = (DictionaryToken)Value(Catalog, "StructTreeRoot")!;
        Elements = [.. Walk((DictionaryToken)Value(Root, "K")!, null)];
    }

    public PdfDocument Document { get; }

    public DictionaryToken Catalog { get; }

    public DictionaryToken Root { get; }

    /// <summary>Every element in reading order.</summary>
    public IReadOnlyList<StructureElement> Elements { get; }

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

    public void Dispose() => Document.Dispose();

    private IEnumerable<StructureElement> Walk(DictionaryToken dictionary, StructureElement? parent)
    {
        var element = new StructureElement(Name(dictionary, "S"), dictionary, parent);
        parent?.Children.Add(element);
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
                    element.Content.Add((Value(dictionary, "Pg")!, number.Int));
                    break;
                case DictionaryToken reference when Name(reference, "Type") == "MCR":
                    element.Content.Add((Value(reference, "Pg")!, ((NumericToken)Value(reference, "MCID")!).Int));
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
}

internal sealed record StructureElement(string Type, DictionaryToken Dictionary, StructureElement? Parent)
{
    public List<StructureElement> Children { get; } = [];

    public List<(IToken Page, int Number)> Content { get; } = [];

    public List<DictionaryToken> Annotations { get; } = [];
}
