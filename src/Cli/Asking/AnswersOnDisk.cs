using System.Collections.Immutable;
using System.Text;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Questionnaire;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>
/// The file that an interview fills in. It is read anew before each answer and written whole after it, so that neither a killed program nor somebody who edits the file
/// meanwhile loses anything.
/// </summary>
/// <param name="check">What only the catalogue can tell about the answers.</param>
internal sealed class AnswersOnDisk(string path, QuestionSet questions, Func<Proposal, IEnumerable<Problem>> check)
{
    private readonly TextFile _file = new(path);
    private string _text = "";
    private bool _hasBeenThere;

    /// <summary>As far as the file is answered.</summary>
    public Proposal Proposal { get; private set; } = new(new AnswerSheet([]));

    /// <summary>Held while an answer is written.</summary>
    public Lock Writing { get; } = new();

    /// <summary>Keys whose last answer the file could not take.</summary>
    public ImmutableSortedSet<string> Unsaved { get; private set; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Reads the file; one that is not there or empty is a form to fill in, which the first answer writes. Returns what is wrong with it.</summary>
    public ImmutableArray<Problem> Read()
    {
        // Somebody took the file away: what was answered is written again with the next answer.
        if (_hasBeenThere && !Path.Exists(path))
        {
            return [];
        }

        _hasBeenThere = Path.Exists(path);
        var text = _file.Read();
        if (text.Value is not { } read)
        {
            return text.Problems;
        }

        _text = !string.IsNullOrWhiteSpace(read) ? read : AnswersFormat.IsJson(path) ? "{\n}\n" : Encoding.UTF8.GetString(ProposalForm.Of(questions));
        return Take(_text);
    }

    /// <summary>As the file spells it; null where nobody answered.</summary>
    public WrittenAnswer? Find(string key) => AnswersEdit.Find(path, _text, key);

    /// <summary>Whether an answer gives the value and the range that the file has there already, in whatever spelling.</summary>
    public bool Says(string key, WrittenAnswer answer)
    {
        var (now, then) = (Proposal.Answers[key], AnswersEdit.Set(path, _text, questions, key, answer).Value is { } text ? ReadAs(text).Value?.Answers[key] : null);
        return then is not null && (now.State, now.Value, now.Low, now.High) == (then.State, then.Value, then.Low, then.High);
    }

    /// <summary>Writes an answer. Null, or why nothing was written.</summary>
    public Refusal? Write(string key, WrittenAnswer answer)
    {
        lock (Writing)
        {
            var refusal = Change(key, answer);
            Unsaved = refusal is { IsOfAnswer: false } ? Unsaved.Add(key) : refusal is null ? Unsaved.Remove(key) : Unsaved;
            return refusal;
        }
    }

    private Refusal? Change(string key, WrittenAnswer answer)
    {
        if (Read() is { IsEmpty: false } meanwhile)
        {
            return new Refusal(meanwhile, IsOfAnswer: false);
        }

        var edited = AnswersEdit.Set(path, _text, questions, key, answer);
        if (edited.Value is not { } text)
        {
            return new Refusal(edited.Problems, IsOfAnswer: false);
        }

        var before = Proposal;
        if (Take(text) is { IsEmpty: false } problems)
        {
            return new Refusal(problems, IsOfAnswer: true);
        }

        if (_file.Write(text) is { } reason)
        {
            Proposal = before;
            return new Refusal([new Problem(new Position(path, 0, 0), "", $"{path} cannot be written: {reason}", "", "Put that right and answer again, or quit: what was answered before is saved.")], IsOfAnswer: false);
        }

        (_text, _hasBeenThere) = (text, true);
        return null;
    }

    private ImmutableArray<Problem> Take(string text)
    {
        var read = ReadAs(text);
        Proposal = read.Value ?? Proposal;
        return read.Problems;
    }

    private Parsed<Proposal> ReadAs(string text) => AnswerReader.ReadText(path, text, questions, check, isFinished: false);
}
