using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>
/// Notices that a file was saved with other content, by looking at it: the system's notices do not cross network drives, containers and links, come
/// several for one save, and stop where an editor puts a new file in the place of the old.
/// </summary>
internal sealed class SavedFile(string path)
{
    // Between two looks: soon enough for a person, and longer than an editor takes to write.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // A file that is saved by renaming is away for a moment.
    private const int LooksUntilMissing = 5;

    private string _content = "";

    /// <summary>Takes what stands in the file for seen. To be called before it is read, so that nothing saved meanwhile is missed.</summary>
    public void See() => _content = Content(FileText.Read(path));

    /// <summary>Waits until other content stands there and has come to rest; false where the wait was stopped.</summary>
    public bool WaitForSave(CancellationToken stop)
    {
        var (last, same) = (_content, 0);
        while (!stop.WaitHandle.WaitOne(Pause))
        {
            var text = FileText.Read(path);
            var content = Content(text);
            same = content == last ? same + 1 : 0;
            last = content;
            if (content != _content && same >= (text.Value is null ? LooksUntilMissing : 1))
            {
                return true;
            }
        }

        return false;
    }

    private static string Content(Parsed<string> text) => text.Value ?? text.Problems[0].ToString();
}
