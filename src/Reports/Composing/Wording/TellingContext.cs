using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>One telling of one text: names resolve to facts, and two quantities that differ never print alike.</summary>
internal sealed class TellingContext : TemplateContext
{
    private readonly NamePathAccessor _accessor;
    private readonly FactPrinter _printer;
    private readonly AlikeQuantities _quantities;

    public TellingContext(ScriptObject names, ScriptObject locals, NamePathAccessor accessor, FactPrinter printer, AlikeQuantities quantities)
        : base(new ScriptObject()) // no built-in functions: a text prints, it does not compute
    {
        _accessor = accessor;
        _printer = printer;
        _quantities = quantities;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        MemberRenamer = static member => member.Name;
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(names);
        PushGlobal(locals);
    }

    public override string ObjectToString(object? value, bool nested = false) => value switch
    {
        NamePath path => _printer.Print(path.Name, _quantities) ?? throw new ScriptRuntimeException(CurrentSpan, $"{path.Name} is a section and has no value of its own"),
        Amount amount => _printer.Print(amount, _quantities),
        Digits digits => _quantities.Print(digits.Value, digits.Unit, digits.Range),
        Ends ends => _printer.Print(ends, _quantities),
        IEnumerable<string> items => _printer.List(items),
        int count => FactPrinter.Print(count),
        _ => base.ObjectToString(value, nested) ?? "",
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is NamePath ? _accessor : base.GetMemberAccessorImpl(target);
}
