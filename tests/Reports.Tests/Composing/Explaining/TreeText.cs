using System.Text;
using FineTuneAdvisor.Reports.Composing.Explaining;

namespace FineTuneAdvisor.Reports.Tests.Composing.Explaining;

/// <summary>An explanation as indented lines, for a golden file.</summary>
internal static class TreeText
{
    public static string Of(ToldNode root)
    {
        var text = new StringBuilder();
        Write(root, "");
        return text.ToString();

        void Write(ToldNode node, string indent)
        {
            text.Append(indent).Append("- ").Append(node.Name);
            if (node.Mark.Length > 0)
            {
                text.Append(" [").Append(node.Mark).Append(']');
            }

            text.Append(node.IsToldElsewhere ? " (elsewhere)" : ": " + node.Text).Append('\n');
            foreach (var detail in node.Details)
            {
                text.Append(indent).Append("  > ").Append(detail).Append('\n');
            }

            if (node.Cut > 0)
            {
                text.Append(indent).Append("  + ").Append(node.Cut).Append('\n');
            }

            foreach (var child in node.From)
            {
                Write(child, indent + "  ");
            }
        }
    }
}
