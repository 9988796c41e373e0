using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Diagnostics;
using RelationalContracts.Interviewing;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows an interview line by line: nothing moves, nothing needs colour or a mouse, and a screen reader can follow.</summary>
/// <param name="interview">What is asked.</param>
/// <param name="terminal">Where it is asked; with machine output the talk goes to the error stream.</param>
/// <param name="save">Saves the deal; false stops the interview.</param>
internal sealed class InterviewTalk(IInterview interview, Terminal terminal, Func<DealSheet, bool> save)
{
    private readonly IAnsiConsole _console = terminal.Error;
    private string _section = string.Empty;

    /// <summary>Asks until nothing is left, somebody stops, or the input ends.</summary>
    /// <param name="sheet">The deal so far.</param>
    /// <returns>Whether nothing is left to ask.</returns>
    public bool Run(DealSheet sheet)
    {
        _console.WriteLine("Empty leaves a question open.  ? help  < back  stop: stop and go on another day");
        var questions = interview.Questions(sheet);
        var current = Interview.Next(questions);
        while (current is not null)
        {
            Ask(current, questions);
            var typed = terminal.In.ReadLine();
            if (typed is null || typed.Trim() is "stop" or "quit")
            {
                return false;
            }

            if (typed.Trim() == "?")
            {
                Help(current);
            }
            else if (typed.Trim() == "<")
            {
                current = Before(current, questions) ?? current;
            }
            else if (Answered(sheet, current, typed) is { } filled)
            {
                sheet = filled;
                if (!save(sheet))
                {
                    return false;
                }

                questions = interview.Questions(sheet);
                current = Interview.Next(questions);
            }
        }

        return true;
    }

    private static InterviewQuestion? Before(InterviewQuestion current, ImmutableArray<InterviewQuestion> questions) =>
        questions.TakeWhile(question => question.Key != current.Key).LastOrDefault();

    private DealSheet? Answered(DealSheet sheet, InterviewQuestion question, string typed)
    {
        // Going back over an answer and pressing Enter keeps it.
        if (typed.Trim().Length == 0 && question.Answer is { } kept and not ScalarNode { IsEmpty: true })
        {
            return question.Row is { } row ? sheet.WithCell(question.Path, row, question.Wanted.Name, kept) : sheet.With(question.Path, kept);
        }

        var diagnostics = new DiagnosticBag();
        var answered = interview.Answer(sheet, question, typed, diagnostics);
        foreach (var finding in diagnostics)
        {
            HangingText.Write(_console, "  ! ", finding.Help is { } help ? $"{finding.Message} {help}" : finding.Message);
        }

        return answered;
    }

    private void Ask(InterviewQuestion question, ImmutableArray<InterviewQuestion> questions)
    {
        if (question.Section != _section)
        {
            _section = question.Section;
            _console.WriteLine();
            _console.Write(new Text($"== {_section} ==", new Style(decoration: Decoration.Bold)));
            _console.WriteLine();
        }

        var left = questions.Count(one => one.IsOpen).ToString(CultureInfo.InvariantCulture);
        _console.WriteLine();
        HangingText.Write(_console, IsOpening(questions) ? $"[at least {left} to go] " : $"[{left} to go] ", Words(question));
        if (question.OptionGroups.IsEmpty)
        {
            List(question);
        }

        if (Now(question.Answer) is { Length: > 0 } now)
        {
            _console.WriteLine($"  (now: {now}; Enter keeps it)");
        }

        _console.Write(new Text("> "));
    }

    private static string Now(SourceNode? answer) => answer switch
    {
        ScalarNode scalar => scalar.Text,
        SequenceNode list => string.Join(", ", list.Items.OfType<ScalarNode>().Select(item => item.Text)),
        MappingNode map => string.Join(", ", map.Entries.Select(entry => $"{entry.Key} {Now(entry.Value)}")),
        _ => string.Empty,
    };

    private void List(InterviewQuestion question)
    {
        for (var i = 0; i < question.Wanted.Options.Length; i++)
        {
            if (!question.OptionGroups.IsEmpty && (i == 0 || question.OptionGroups[i] != question.OptionGroups[i - 1]))
            {
                _console.WriteLine($"  {PhraseStart.Capital(question.OptionGroups[i])}");
            }

            HangingText.Write(_console, $"  {(i + 1).ToString(CultureInfo.InvariantCulture),2}. ", question.Wanted.Options[i].Words);
        }
    }

    /// <summary>Before the deal can be composed, nobody knows yet what its clauses will ask.</summary>
    private static bool IsOpening(ImmutableArray<InterviewQuestion> questions) =>
        questions.All(question => !question.Path.StartsWith("facts.", StringComparison.Ordinal) && !question.Path.StartsWith("values.", StringComparison.Ordinal) && !question.Path.StartsWith("answers.", StringComparison.Ordinal));

    private static string Words(InterviewQuestion question)
    {
        var wanted = question.Wanted;
        var words = wanted.Question.Length > 0 ? wanted.Question : wanted.Label;
        words = wanted.Type is VariableType.YesNo ? words + " (yes or no)" : words;
        words = wanted.Type is VariableType.Choices ? words + " (one or more numbers, with commas between them)" : words;
        return question.Reason.Length > 0 ? $"{words} ({question.Reason})" : words;
    }

    private void Help(InterviewQuestion question)
    {
        if (!question.OptionGroups.IsEmpty)
        {
            List(question);
            HangingText.Write(_console, "  ", question.Wanted.Help);
            return;
        }

        HangingText.Write(_console, "  ", question.Wanted.Help.Length > 0 ? question.Wanted.Help : question.Wanted.Label);
        HangingText.Write(_console, "  ", AnswerForm.Of(question.Wanted));
        if (question.OpensRow)
        {
            HangingText.Write(_console, "  ", "Leave it empty when the list is complete.");
        }
    }
}
