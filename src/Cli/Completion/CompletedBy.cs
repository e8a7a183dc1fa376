using System.CommandLine;
using System.CommandLine.Completions;

namespace FineTuneAdvisor.Cli.Completion;

/// <summary>Names the words that an option or an argument is completed by, in the place of those that the library would guess.</summary>
internal static class CompletedBy
{
    public static Option<T> Words<T>(this Option<T> option, params string[] words) => option.Words((_, _) => words);

    /// <param name="words">From what was typed so far, and the word that is being completed.</param>
    public static Option<T> Words<T>(this Option<T> option, Func<ParseResult, string, IEnumerable<string>> words)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(context => Items(words(context.ParseResult, context.WordToComplete)));
        return option;
    }

    /// <summary>The same for an argument of one word; an argument that stands there already is not asked for again.</summary>
    /// <param name="after">The argument that must stand before it; null: none.</param>
    public static Argument<T> Words<T>(this Argument<T> argument, Func<ParseResult, IEnumerable<string>> words, Argument? after = null)
    {
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(context => Items(IsNext(context, argument, after) ? words(context.ParseResult) : []));
        return argument;
    }

    private static bool IsNext(CompletionContext context, Argument argument, Argument? after)
    {
        // The word that is being written counts as given already, to the argument that it would fall to.
        var isWritten = context.WordToComplete.Length > 0;
        var given = Given(context, argument);
        return isWritten ? given == 1 : given == 0 && (after is null || Given(context, after) > 0);
    }

    private static int Given(CompletionContext context, Argument argument) => context.ParseResult.GetResult(argument)?.Tokens.Count ?? 0;

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> words) => words.Select(word => new CompletionItem(word));
}
