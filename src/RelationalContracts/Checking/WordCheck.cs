using RelationalContracts.Composing.Terms;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>Finds capitals inside a sentence that no definition, citation or proper name explains.</summary>
/// <remarks>Whether the definition stands in the same document depends on the deal; here it is enough that some provision of the kind has it.</remarks>
internal sealed class WordCheck
{
    private readonly CheckContext _context;
    private readonly WordScanner _contract;
    private readonly WordScanner _charter;
    private readonly List<Finding> _findings = [];

    /// <summary>A check of words.</summary>
    /// <param name="context">What is checked.</param>
    public WordCheck(CheckContext context)
    {
        _context = context;
        _contract = Scanner(context, isCharter: false);
        _charter = Scanner(context, isCharter: true);
    }

    /// <summary>Checks the text of a provision.</summary>
    /// <param name="provision">The provision.</param>
    public void Run(Provision provision)
    {
        foreach (var drafting in provision.Variants.Values)
        {
            var scanner = drafting.Name == VariantName.Charter ? _charter : _contract;
            var definitions = drafting.Definitions.SelectMany(definition => definition.Body).AndBelow().ToHashSet(ReferenceEqualityComparer.Instance);
            foreach (var node in drafting.AllNodes())
            {
                Check(node, scanner, startsSentence: !definitions.Contains(node));
            }
        }

        var shared = provision.Variants.Keys.All(name => name == VariantName.Charter) ? _charter : _contract;
        foreach (var node in provision.Definitions.SelectMany(definition => definition.Body).AndBelow())
        {
            Check(node, shared, startsSentence: false);
        }
    }

    private void Check(DraftNode node, WordScanner scanner, bool startsSentence)
    {
        foreach (var run in DraftWalk.RunsOf(node))
        {
            var starts = startsSentence;
            foreach (var inline in run)
            {
                starts = Check(inline, scanner, starts);
            }
        }
    }

    private bool Check(DraftInline inline, WordScanner scanner, bool starts)
    {
        if (inline is not DraftText text)
        {
            return inline is DraftRunIn;
        }

        _findings.Clear();
        scanner.Scan(text.Value, ref starts, _findings);
        var reported = 0;
        foreach (var finding in _findings.Where(finding => finding.Term is null))
        {
            // The scanner finds each word of a run of capitals; the message names them together.
            if (finding.Start < reported)
            {
                continue;
            }

            reported = finding.Start + finding.Length;
            var at = text.At with { Column = text.At.Column + finding.Start, Length = finding.Length };
            _context.Report(LibraryDiagnostics.UnexplainedCapital(text.Value.Substring(finding.Start, finding.Length), at));
        }

        return starts;
    }

    private static WordScanner Scanner(CheckContext context, bool isCharter)
    {
        var templates = context.Workspace.Templates.Values.Where(template => template.IsCharter == isCharter).ToList();
        var terms = templates.SelectMany(template => template.Definitions).Select(definition => definition.Term)
            .Concat(templates.SelectMany(template => template.RoleWords.Values).Select(words => words.One))
            .Concat(context.Library.Provisions.SelectMany(provision => TermsOf(provision, isCharter)))
            .Concat(context.Workspace.Law.Citations.Values.Select(citation => citation.Term).OfType<string>());
        var law = context.Workspace.Law.Citations.Values.Select(citation => citation.Definition).OfType<string>().Select(WithoutThe);
        return new WordScanner(new PhraseFinder(terms, withPlurals: true), new PhraseFinder(context.Library.ProperNames.Concat(law), withPlurals: false));
    }

    private static IEnumerable<string> TermsOf(Provision provision, bool isCharter) =>
        provision.Variants.Keys.Where(name => name == VariantName.Charter == isCharter).SelectMany(provision.DefinitionsOf).Select(definition => definition.Term);

    private static string WithoutThe(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
