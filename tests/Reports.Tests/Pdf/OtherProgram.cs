using System.ComponentModel;
using System.Diagnostics;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>A program of this machine; where it is not installed, the test is skipped and says so.</summary>
internal static class OtherProgram
{
    public static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed on this machine.");
            throw;
        }
    }
}
