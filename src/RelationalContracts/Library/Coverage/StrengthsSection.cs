using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Values;

namespace RelationalContracts.Library.Coverage;

/// <summary>Writes what each stronger drafting of a provision adds to the weaker one.</summary>
internal static class StrengthsSection
{
    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="library">The library.</param>
    public static void Write(StringBuilder page, ClauseLibrary library)
    {
        page.Append("## What a stronger drafting adds\n\n");
        page.Append("Counted from the text: kinds of machinery of which the stronger drafting has more, then its net increase in paragraphs\n");
        page.Append("and duties, then what is new by name. \"Settles\" names the questions that only the stronger drafting asks.\n\n");
        PageTable.Begin(page, "Provision", "Standard adds to light", "Robust adds to standard");
        foreach (var provision in library.Provisions.Where(provision => VariantNames.Grades.All(provision.Variants.ContainsKey)))
        {
            PageTable.Row(
                page, $"`{provision.Id.Value}`",
                Added(provision, VariantName.Light, VariantName.Standard, id => $"`{id.Value}`"), Added(provision, VariantName.Standard, VariantName.Robust, id => $"`{id.Value}`"));
        }

        page.Append('\n');
    }

    /// <summary>What a stronger drafting adds, in words.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="weaker">The weaker drafting.</param>
    /// <param name="stronger">The stronger drafting.</param>
    /// <param name="named">How another provision is called.</param>
    public static string Added(Provision provision, VariantName weaker, VariantName stronger, Func<ProvisionId, string> named)
    {
        var (from, to) = (provision.Variants[weaker], provision.Variants[stronger]);
        var (before, after) = (Machinery.Of(provision, from), Machinery.Of(provision, to));
        IEnumerable<string> parts =
        [
            string.Join(", ", after.Beyond(before)),
            Change("paragraph", after.Paragraphs - before.Paragraphs),
            Change("duty", after.Duties - before.Duties),
            Named("schedule", to.Schedules.Select(schedule => schedule.Title).Except(from.Schedules.Select(schedule => schedule.Title))),
            Named("defines", TermsOf(to).Except(TermsOf(from))),
            Named("needs", NeedsOf(provision, stronger).Except(NeedsOf(provision, weaker)).Select(named)),
            Named("settles", QuestionsOf(provision, to).Except(QuestionsOf(provision, from))),
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Change(string what, int by) => by <= 0 ? string.Empty : $"+{by} {(by == 1 ? what : Plural(what))}";

    private static string Plural(string what) => what.EndsWith('y') ? what[..^1] + "ies" : what + "s";

    private static string Named(string what, IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? $"{what} {list}" : string.Empty;

    private static IEnumerable<string> TermsOf(Drafting drafting) => drafting.Definitions.Select(definition => definition.Term);

    private static ImmutableArray<ProvisionId> NeedsOf(Provision provision, VariantName variant) =>
        provision.DependsOn.TryGetValue(variant, out var needs) ? [.. needs.Select(reference => reference.Id)] : [];

    private static IEnumerable<string> QuestionsOf(Provision provision, Drafting drafting)
    {
        var named = drafting.AllNodes().SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        return provision.Variables.Where(variable => named.Contains(variable.Name)).Select(variable => PhraseStart.Small(variable.Label));
    }

    private static IEnumerable<string> NamesIn(DraftNode node) =>
        DraftWalk.RunsOf(node).SelectMany(run => run).OfType<DraftPlaceholder>().Select(value => value.Expression)
            .Concat(node is DraftEach each ? [each.Source] : []);
}
