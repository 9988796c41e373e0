using RelationalContracts.Composing;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows people why provisions are in or out: in a few lines each, or one of them in full.</summary>
internal sealed class ExplanationPrinter(IAnsiConsole console)
{
    /// <summary>Prints the regime with what decided it.</summary>
    public void PrintRegime(RegimeChoice regime)
    {
        console.WriteLine($"Procurement regime: {regime.Id ?? "not decided"}");
        PrintReasons("  ", [.. regime.Reasons], regime.IsOverdetermined);
        console.WriteLine();
    }

    /// <summary>Prints a provision in a few lines.</summary>
    public void PrintShort(ExplainedProvision explained)
    {
        console.WriteLine(Heading(explained));
        foreach (var reason in explained.Choice.Reasons.Concat(explained.Choice.VariantReasons))
        {
            HangingText.Write(console, $"  {reason.Rule}: ", reason.Text);
        }

        foreach (var figures in explained.Comparisons)
        {
            HangingText.Write(console, "  figures: ", Sentence(figures.Text));
        }
    }

    /// <summary>Prints all there is to say about one provision.</summary>
    public void PrintFull(ExplainedProvision explained)
    {
        var choice = explained.Choice;
        console.WriteLine(Heading(explained));
        HangingText.Write(console, "  ", $"{explained.Provision.Title}: {explained.Provision.Purpose}");
        PrintSection(choice.IsIncluded ? "Why it is in" : "Why it is out", choice.Reasons);
        PrintChain(explained.Chain);
        if (choice.IsIncluded && explained.Condition is { } condition)
        {
            console.WriteLine();
            console.WriteLine("Its condition holds");
            HangingText.Write(console, "  - ", Sentence(condition.Words));
        }

        PrintSection("Why this drafting", choice.VariantReasons);
        PrintChain(explained.DraftingChain);
        PrintPassages(explained);
    }

    private static string Heading(ExplainedProvision explained)
    {
        var choice = explained.Choice;
        var place = explained.Clause is null ? string.Empty : $", clause {explained.Clause}";
        var own = explained.Provision.IsFromLibrary ? string.Empty : ", not from the library";
        return choice.IsIncluded ? $"{choice.Id}: in ({choice.Variant?.Word()}{place}{own})" : $"{choice.Id}: out{own}";
    }

    private void PrintSection(string heading, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        var alternatives = reasons.Count(reason => reason.Rule != ReasonRules.Nearest) > 1;
        console.WriteLine();
        console.WriteLine(alternatives ? heading + " (each of these is enough by itself)" : heading);
        PrintReasons("  - ", reasons, isAny: false);
    }

    private void PrintReasons(string lead, IReadOnlyList<Reason> reasons, bool isAny)
    {
        foreach (var reason in reasons)
        {
            HangingText.Write(console, lead, (isAny ? "Enough by itself: " : string.Empty) + reason.Text + Place(reason.At));
        }
    }

    private void PrintChain(IReadOnlyList<ChainLink> chain)
    {
        if (chain.Count < 2)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine("The first of them, down to its ground");
        foreach (var link in chain)
        {
            var about = link.Provision is { } id ? $"'{id}'" : "the regime";
            HangingText.Write(console, "  - ", $"{about}: {link.Reason.Text}{Place(link.Reason.At)}");
        }
    }

    private void PrintPassages(ExplainedProvision explained)
    {
        if (explained.Passages.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine("Passages that depend on the deal");
        foreach (var passage in explained.Passages)
        {
            var state = passage.Stands ? "is printed in" : "is left out of";
            HangingText.Write(console, "  - ", $"\"{passage.Beginning}\" {state} the {passage.Document}: {Sentence(passage.Why.Words)}");
        }
    }

    private static string Place(SourceSpan at) => at.File is { Length: > 0 } ? $" ({at})" : string.Empty;

    private static string Sentence(string words) => words.EndsWith('.') ? words : words + ".";
}
