using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;
using UglyToad.PdfPig.Tokens;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>What a screen reader meets (ISO 14289-1), in whatever is rendered.</summary>
public abstract class StructureTests(byte[] rendered) : IDisposable
{
    private readonly TaggedFile file = new(rendered);

    [Fact]
    public void Each_marked_content_belongs_to_the_element_that_the_parent_tree_names()
    {
        var owned = file.Elements.SelectMany(element => element.Content.Select(content => (content.Page, content.Number, element))).ToList();
        foreach (var page in file.Document.GetPages())
        {
            var parents = (ArrayToken)file.ParentTree(file.PageKey(page.Dictionary));
            var numbers = TaggedFile.Marked(page).Where(content => !content.IsArtifact).Select(content => content.MarkedContentIdentifier).Order().ToList();
            Assert.Equal(Enumerable.Range(0, parents.Length), numbers);
            foreach (var number in numbers)
            {
                var owner = Assert.Single(owned, content => content.Number == number && content.Page == file.PageKey(page.Dictionary));
                Assert.Same(owner.element.Dictionary, file.Resolve(parents.Data[number]));
            }
        }
    }

    [Fact]
    public void Every_letter_is_marked()
    {
        foreach (var page in file.Document.GetPages())
        {
            Assert.Equal(page.Letters.Count, TaggedFile.Marked(page).Sum(content => content.Letters.Count));
        }
    }

    [Fact]
    public void Marked_content_and_text_objects_nest_and_nothing_is_painted_outside()
    {
        Assert.All(file.Document.GetPages(), PageContent.AssertNested);
    }

    [Fact]
    public void No_glyph_is_missing()
    {
        var shown = file.Document.GetPages().SelectMany(PageContent.Glyphs).ToList();
        Assert.NotEmpty(shown);
        Assert.DoesNotContain(0, shown);
    }

    [Fact]
    public void Headings_skip_no_level_and_begin_with_the_title()
    {
        var levels = file.Elements.Where(element => element.Type is ['H', >= '1' and <= '6']).Select(element => element.Type[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Header_cells_say_what_they_head()
    {
        var headers = file.Elements.Where(element => element.Type == "TH").ToList();
        Assert.NotEmpty(headers);
        Assert.All(headers, header =>
        {
            var scope = file.Name((DictionaryToken)file.Value(header.Dictionary, "A")!, "Scope");
            Assert.Equal(header.Parent!.Parent!.Type == "THead" ? "Column" : "Row", scope);
        });
    }

    [Fact]
    public void A_table_has_at_most_a_caption_then_one_head_and_one_body_though_its_head_is_seen_on_every_page()
    {
        Assert.All(
            file.Elements.Where(element => element.Type == "Table"),
            table => Assert.Equal(["THead", "TBody"], table.Children.Select(child => child.Type).SkipWhile(type => type == "Caption")));
    }

    [Fact]
    public void Every_figure_has_an_alternative() =>
        Assert.All(file.Elements.Where(element => element.Type == "Figure"), figure => Assert.NotEqual("", file.AlternativeOf(figure)));

    [Fact]
    public void What_is_read_comes_in_the_order_in_which_it_stands()
    {
        var read = Read(file.Elements[0]).ToList();
        Assert.Equal(read.OrderBy(content => content.Page).ThenBy(content => content.Number), read);
    }

    [Fact]
    public void List_items_have_a_label_and_a_body()
    {
        var items = file.Elements.Where(element => element.Type == "LI").ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            Assert.Equal("L", item.Parent!.Type);
            Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.Type));
        });
    }

    [Fact]
    public void Every_link_can_be_read_out_printed_and_followed()
    {
        var links = file.Elements.Where(element => element.Type == "Link").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var annotation = Assert.Single(link.Annotations);
            Assert.NotEmpty(link.Content);
            Assert.NotEqual("", TaggedFile.Text(file.Value(annotation, "Contents")));
            Assert.Equal(4, ((NumericToken)file.Value(annotation, "F")!).Int);
            Assert.Same(link.Dictionary, file.ParentTree(((NumericToken)file.Value(annotation, "StructParent")!).Int));
            Assert.Null(file.Value(annotation, "M"));
            Assert.Null(file.Value(annotation, "NM"));
            var destination = (ArrayToken?)file.Value(annotation, "Dest");
            Assert.True(destination is not null ^ file.Value(annotation, "A") is not null);
            Assert.True(destination is null || file.Name((DictionaryToken)file.Resolve(destination.Data[0]), "Type") == "Page");
        }
    }

    [Fact]
    public void The_catalog_says_marked_language_and_title()
    {
        Assert.True(((BooleanToken)file.Value((DictionaryToken)file.Value(file.Catalog, "MarkInfo")!, "Marked")!).Data);
        Assert.Equal("en-US", TaggedFile.Text(file.Value(file.Catalog, "Lang")));
        Assert.True(((BooleanToken)file.Value((DictionaryToken)file.Value(file.Catalog, "ViewerPreferences")!, "DisplayDocTitle")!).Data);
        Assert.All(file.Document.GetPages(), page => Assert.Equal("S", file.Name(page.Dictionary, "Tabs")));
    }

    public void Dispose()
    {
        file.Dispose();
        GC.SuppressFinalize(this);
    }

    private static IEnumerable<ContentReference> Read(StructureElement element) => element.Parts.SelectMany(part => part switch
    {
        StructureElement child => Read(child),
        ContentReference content => [content],
        _ => [],
    });
}

public sealed class StructureOfTheSampleTests() : StructureTests(PdfRenderer.Render(SampleDocument.Create()))
{
    [Fact]
    public void A_tree_that_skips_levels_is_mended()
    {
        using var mended = new TaggedFile(PdfRenderer.Render(Documents.Of(new Heading(3, "Deep"), new Heading(6, "Deeper"), new Heading(9, "Deepest"))));
        Assert.Equal(["H1", "H2", "H3"], mended.Elements.Where(element => element.Type.StartsWith('H')).Select(element => element.Type));
    }
}

public sealed class StructureUnderStressTests() : StructureTests(PdfRenderer.Render(StressDocument.Create()));

public sealed class StructureOfAnExampleTests() : StructureTests(RenderedReports.Of("support-triage").File);

public sealed class StructureOfASituationTests() : StructureTests(RenderedReports.Of("approved-on-conditions").File);
