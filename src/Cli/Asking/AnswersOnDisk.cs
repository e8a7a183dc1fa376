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

    /// <summary>Writes an answer. Returns what is wrong with it, or with the file; nothing is written then.</summary>
    public ImmutableArray<Problem> Write(string key, WrittenAnswer answer)
    {
        if (Read() is { IsEmpty: false } meanwhile)
        {
            return meanwhile;
        }

        var edited = AnswersEdit.Set(path, _text, questions, key, answer);
        if (edited.Value is not { } text)
        {
            return edited.Problems;
        }

        if (Take(text) is { IsEmpty: false } problems)
        {
            return problems;
        }

        if (_file.Write(text) is { } reason)
        {
            return [new Problem(new Position(path, 0, 0), "", $"{path} cannot be written: {reason}", "", "Make room for it, or quit: what was answered before is saved.")];
        }

        (_text, _hasBeenThere) = (text, true);
        return [];
    }

    private ImmutableArray<Problem> Take(string text)
    {
        var read = AnswerReader.ReadText(path, text, questions, check, isFinished: false);
        Proposal = read.Value ?? Proposal;
        return read.Problems;
    }
}
