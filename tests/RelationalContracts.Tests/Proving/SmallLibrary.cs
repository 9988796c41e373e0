using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Proving;

/// <summary>A library of nine provisions with a contract and a charter, small enough to see through, and sound until somebody spoils it.</summary>
internal static class SmallLibrary
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["governance/board.md"] = """
            ---
            id: board
            title: Board
            family: governance
            purpose: One place to decide.
            depends-on: { all: [matrix], charter: [] }
            version: 1.0.0
            ---

            ## Light

            1. The Parties must meet as the Joint Board. {#meetings}

            ## Standard

            1. The Joint Board must meet every {{review_interval}}. {#meetings}

            ## Robust

            1. The Joint Board must meet often. {#meetings}
               1. {{Each commissioner}} must send one member.

            ## Charter

            1. We will meet as the Joint Board. {#meetings}

            ## Definitions

            Joint Board
            : the board described in [](#board).
            """.Replace("{{Each", "{{each", StringComparison.Ordinal).Replace("purpose: One place to decide.", "purpose: One place to decide.\nvariables:\n  review_interval:\n    type: duration\n    label: Interval\n    question: How often?\n    default: 3 months", StringComparison.Ordinal),
        ["decisions/matrix.md"] = """
            ---
            id: matrix
            title: Who decides
            family: decisions
            purpose: Says who decides.
            version: 1.0.0
            ---

            ## Standard

            1. The Joint Board decides at its meetings under [](#board/meetings).

            ## Charter

            1. We decide together.
            """,
        ["review/review.md"] = """
            ---
            id: review
            title: Review
            family: review
            purpose: Says when to look back.
            variables:
              review_interval:
                type: duration
                label: Interval
                question: How often?
                default: 3 months
              review_table:
                type: table
                label: Reviews
                question: Which reviews?
                columns:
                  day: { type: date, label: Day }
            version: 1.0.0
            ---

            ## Standard

            1. The Parties must review this Agreement every {{review_interval}}, as [](#review/schedule) says.

            ::: when facts.vulnerable-users
            2. Each review must hear the people served.
            :::

            ### Schedule: Reviews

            ::: each row in review_table
            1. A review on {{row.day}}.
            :::

            ## Charter

            1. We will look back.
            """,
        ["disputes/escalation.md"] = """
            ---
            id: escalation
            title: Escalation
            family: disputes
            purpose: Says where a disagreement goes.
            depends-on: { all: [board], charter: [] }
            version: 1.0.0
            ---

            ## Standard

            1. A disagreement goes to the Joint Board.

            ::: when has(gain)
            2. A disagreement about money goes there under [](#gain).
            :::

            ## Charter

            1. We will talk.
            """,
        ["risk-reward/gain.md"] = """
            ---
            id: gain
            title: Sharing of savings
            family: risk-reward
            purpose: Shares savings.
            conflicts-with: [credits]
            version: 1.0.0
            ---

            ## Light

            1. The Parties share each Joint Saving.

            ## Robust

            1. The Parties share each Joint Saving in equal parts.

            ## Definitions

            Joint Saving
            : money not spent.
            """,
        ["risk-reward/credits.md"] = """
            ---
            id: credits
            title: Deductions
            family: risk-reward
            purpose: Deducts for faults.
            version: 1.0.0
            ---

            ## Standard

            1. A fault leads to a deduction.
            """,
        ["statutory/safeguard.md"] = """
            ---
            id: safeguard
            title: Safeguarding
            family: statutory
            purpose: Protects people.
            regimes: { mandatory: [full] }
            version: 1.0.0
            ---

            ## Standard

            1. The Parties must keep people safe.
            """,
        ["general/secrecy.md"] = """
            ---
            id: secrecy
            title: Secrecy
            family: general
            purpose: Keeps secrets.
            regimes: { forbidden: [full] }
            when: not has(gain)
            version: 1.0.0
            ---

            ## Standard

            1. The Parties must keep secrets.
            """,
        ["supply-chain/prime.md"] = """
            ---
            id: prime
            title: The prime
            family: supply-chain
            purpose: Binds the prime.
            when: parties.primes.count >= 1
            version: 1.0.0
            ---

            ## Standard

            1. {{prime}} must pay on time.
            """,
        ["models/pact.yaml"] = """
            id: pact
            title: Pact
            summary: A contract.
            documents: [contract]
            binding: true
            parties: { min: 2, roles: { commissioner: { min: 1 } } }
            provisions:
              required: [board, review]
              recommended: [escalation]
              optional: [gain, prime]
              excluded: { credits: "No deductions." }
            """,
        ["models/pledge.yaml"] = """
            id: pledge
            title: Pledge
            summary: A charter.
            documents: [charter]
            binding: false
            parties: { min: 2, roles: { commissioner: { min: 1 } } }
            provisions:
              required: [board]
              recommended: [escalation]
              optional: [review, matrix]
            """,
        ["rules/rules.yaml"] = """
            rules:
              - id: R1-people
                reason: People who may be harmed must be kept safe.
                models: [pact]
                facts: { vulnerable-users: yes }
                adds: [safeguard]
            """,
    };

    private static readonly IReadOnlyList<SourceFile> ShippedTemplates = [.. ShippedFiles.Templates.Where(file =>
        file.Path.Contains("/documents/", StringComparison.Ordinal) || file.Path.Contains("/law/", StringComparison.Ordinal) || file.Path.Contains("/themes/", StringComparison.Ordinal))];

    /// <summary>The library, with some words of a file replaced.</summary>
    public static Workspace With(string file, string from, string to)
    {
        var texts = new Dictionary<string, string>(Texts, StringComparer.Ordinal);
        var templates = ShippedTemplates;
        if (texts.TryGetValue(file, out var text))
        {
            texts[file] = Replaced(text, from, to);
        }
        else
        {
            templates = [.. templates.Select(template => template.Path.EndsWith(file, StringComparison.Ordinal)
                ? SourceFile.FromText(template.Path, Replaced(Encoding.UTF8.GetString(template.Bytes.Span), from, to)) : template)];
        }

        return Read(texts, templates);
    }

    /// <summary>The library as it is.</summary>
    public static Workspace Sound() => Read(Texts, ShippedTemplates);

    private static string Replaced(string text, string from, string to)
    {
        text.Should().Contain(from);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static Workspace Read(Dictionary<string, string> texts, IEnumerable<SourceFile> templates)
    {
        var files = texts.Select(pair => SourceFile.FromText((pair.Key.EndsWith(".md", StringComparison.Ordinal) ? "clause-library/" : "templates/") + pair.Key, pair.Value)).ToList();
        return WorkspaceReader.Read(
            files.Where(file => file.Path.StartsWith("clause-library/", StringComparison.Ordinal)),
            files.Where(file => file.Path.StartsWith("templates/", StringComparison.Ordinal)).Concat(templates),
            new DiagnosticBag());
    }
}
