using System.Runtime.InteropServices;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>Ctrl+C as the ordinary end of what would go on for ever; pressed twice, it ends the program at once, as always.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _registration;

    public Interruption()
    {
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !_stop.IsCancellationRequested;
            _stop.Cancel();
        });
    }

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _stop.Dispose();
    }
}
