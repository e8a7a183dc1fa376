namespace FineTuneAdvisor.Cli.Output;

/// <summary>Writes a file whole or not at all: first beside its place, then moved over it.</summary>
public static class OutputFile
{
    /// <summary>Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where the place cannot be written; nothing is left behind.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
