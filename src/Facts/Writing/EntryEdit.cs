using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Reading.Places;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>The place of one answer in a file, and the text with the answer there.</summary>
internal sealed class EntryEdit
{
    private const string Step = "  ";

    private readonly string _name;
    private readonly string _text;
    private readonly string _newLine;
    private readonly FilePlaces _places;
    private readonly QuestionSet _questions;
    private readonly EntryText _form;
    private readonly string _section;
    private readonly string _key;
    private readonly WrittenAnswer _answer;

    public EntryEdit(string name, string text, QuestionSet questions, string key, WrittenAnswer answer)
    {
        var question = questions[key];
        (_name, _text, _questions, _answer, _section, _key) = (name, text, questions, answer, question.Section, question.Name);
        _places = FilePlaces.Of(name, text);
        _form = new EntryText(Notation.Of(name));
        _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public string Text =>
        Find(_places.Root, _section) is not { } section ? WithSection()
        : Find(section.Entries, _key) is { } entry ? WithValue(entry)
        : section.Entries is { IsFlow: true } flow ? WithFlowEntry(flow)
        : section is { Entries: null, Value: { IsEmpty: false } @null } ? new EntryEdit(_name, Replaced(@null, ""), _questions, $"{_section}.{_key}", _answer).Text
        : CommentedOut(section) is { } comment ? Replaced(comment, Entry)
        : WithBlockEntry(section);

    private string Entry => $"{_form.Key(_key)}: {_form.Answer(_answer)}";

    private static PlacedEntry? Find(PlacedMapping? mapping, string name) => mapping?.Entries.FirstOrDefault(entry => entry.Name == name);

    private string WithValue(PlacedEntry entry)
    {
        var comments = _places.Comments.Where(comment => entry.Value.Holds(comment)).ToList();
        var written = Replaced(entry.Value, " " + _form.Answer(_answer));
        var line = LineStart(entry.Key.Start);
        var indent = Indent(line);
        return written.Insert(line, string.Concat(comments.Select(comment => indent + _text[comment.Start..comment.End] + _newLine)));
    }

    private string WithFlowEntry(PlacedMapping mapping)
    {
        if (Before(mapping) is { } before)
        {
            return _text.Insert(before.Value.End, "," + Apart(mapping, before) + Entry);
        }

        return mapping.Entries.IsEmpty
            ? _text.Insert(mapping.Start + 1, $" {Entry}{(char.IsWhiteSpace(_text[mapping.Start + 1]) ? "" : " ")}")
            : _text.Insert(mapping.Entries[0].Key.Start, Entry + "," + Apart(mapping, mapping.Entries[0]));
    }

    // One a line where the file has one a line.
    private string Apart(PlacedMapping mapping, PlacedEntry beside)
    {
        var line = LineStart(beside.Key.Start);
        return line > mapping.Start ? _newLine + Indent(line) : " ";
    }

    // "# key: unknown", as the form of new has it.
    private Span? CommentedOut(PlacedEntry section)
    {
        var next = _places.Root!.Entries.Where(other => other.Key.Start > section.Key.Start).Select(other => other.Key.Start).DefaultIfEmpty(_places.End).Min();
        foreach (var comment in _places.Comments.Where(comment => comment.Start > section.Key.Start && comment.End <= next))
        {
            var said = _text[(comment.Start + 1)..comment.End].Trim();
            if (string.IsNullOrWhiteSpace(_text[LineStart(comment.Start)..comment.Start]) && (said == _key + ":" || said == $"{_key}: {WrittenAnswer.Unknown}"))
            {
                return comment;
            }
        }

        return null;
    }

    private string WithBlockEntry(PlacedEntry section)
    {
        var first = section.Entries?.Entries is [var one, ..] ? one : null;
        var indent = first is null ? Indent(LineStart(section.Key.Start)) + Step : new string(' ', first.Key.Start - LineStart(first.Key.Start));
        var after = section.Entries is { } entries && Before(entries) is { } before ? before.Value.End : section.Value.Start;
        return InsertedLine(LineEnd(after), indent + Entry);
    }

    // The last of those that the questionnaire asks before this one.
    private PlacedEntry? Before(PlacedMapping mapping)
    {
        var number = NumberOf(_section + "." + _key);
        return mapping.Entries.LastOrDefault(entry => NumberOf(_section + "." + entry.Name) < number);
    }

    private int NumberOf(string key) => _questions.Find(key) is { } question ? _questions.All.IndexOf(question) : -1;

    private string WithSection()
    {
        if (_places.Root is not { IsFlow: true } root)
        {
            var body = _section + ":" + _newLine + Step + Entry;
            return _text[.._places.End] is { Length: > 0 } before && !before.EndsWith('\n')
                ? _text.Insert(_places.End, _newLine + _newLine + body + _newLine)
                : _text.Insert(_places.End, (_places.End == 0 ? "" : _newLine) + body + _newLine);
        }

        var section = $"{_form.Key(_section)}: {{ {Entry} }}";
        return root.Entries is [.., var last]
            ? _text.Insert(last.Value.End, "," + Apart(root, last) + section)
            : _text.Insert(root.Start + 1, $" {section} ");
    }

    private string Replaced(Span span, string text) => string.Concat(_text.AsSpan(0, span.Start), text, _text.AsSpan(span.End));

    private string InsertedLine(int lineEnd, string line) =>
        lineEnd == _text.Length && !_text.EndsWith('\n') ? _text + _newLine + line : _text.Insert(lineEnd, line + _newLine);

    private int LineStart(int at) => at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    // Behind the line's end.
    private int LineEnd(int at)
    {
        var end = _text.IndexOf('\n', at);
        return end < 0 ? _text.Length : end + 1;
    }

    private string Indent(int line)
    {
        var end = line;
        while (end < _text.Length && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return _text[line..end];
    }
}
