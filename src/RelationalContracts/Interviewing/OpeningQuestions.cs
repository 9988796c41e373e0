using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>The questions that every deal begins with: the model, the title, the parties, the service.</summary>
internal sealed class OpeningQuestions(Workspace workspace)
{
    /// <summary>The path of the parties.</summary>
    public const string Parties = "parties";

    private const string Deal = "The deal";
    private const string Service = "The service";
    private const string Who = "The parties";

    private static readonly ImmutableSortedDictionary<string, string> KindWords = new Dictionary<string, string>
    {
        ["council"] = "a council or other local authority",
        ["nhs-body"] = "an NHS body",
        ["department"] = "a government department or agency",
        ["company"] = "a company",
        ["charity"] = "a charity",
        ["cic"] = "a community interest company",
        ["partnership"] = "a partnership",
        ["individual"] = "a person",
        ["unincorporated"] = "a group without legal form",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The questions, in order.</summary>
    public IEnumerable<InterviewQuestion> Of(DealSheet sheet)
    {
        yield return One(sheet, "model", Deal, VariableType.Choice, "Which partnership model have you chosen?",
            "Not sure? Stop here and use 'relcon advise', which compares them for your service.", [.. workspace.Models.Values.Select(model => new ChoiceOption(model.Id, model.Title))]);
        yield return One(sheet, "title", Deal, VariableType.Text, "What is the partnership or the contract called?", "It is printed on the cover, such as Harbour Homelessness Alliance.");
        yield return One(sheet, "date", Deal, VariableType.Date, "What is the date of this draft?", "The day of signature is left open in any case.");
        if (sheet["model"] is not ScalarNode named || !workspace.Models.TryGetValue(named.Text, out var model))
        {
            yield break;
        }

        foreach (var question in PartyQuestions(sheet, model))
        {
            yield return question;
        }

        yield return One(sheet, "service.description", Service, VariableType.Text, "What is the service, in one line?", "Such as: support for people who are homeless in Harbour.");
        yield return One(sheet, "service.start", Service, VariableType.Date, "When does it start?", string.Empty);
        yield return One(sheet, "service.end", Service, VariableType.Date, "When does it end, extensions left out?", string.Empty);
        if (model.Binding != "false")
        {
            yield return One(sheet, "service.value", Service, VariableType.Money, "What is it worth in all, including VAT?", "All years. It decides which procurement rules apply.");
            yield return One(sheet, "strength", Deal, VariableType.Choice, "How strong should the drafting be, unless a clause is chosen otherwise?",
                "Light is short and trusts; standard has the usual machinery; robust has more safeguards and more to do.",
                [new ChoiceOption("light", "light"), new ChoiceOption("standard", "standard"), new ChoiceOption("robust", "robust")]);
        }
    }

    private static IEnumerable<InterviewQuestion> PartyQuestions(DealSheet sheet, PartnershipModel model)
    {
        var rows = sheet.Rows(Parties);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var column in Columns(row, rows[row]))
            {
                yield return new InterviewQuestion(Parties, Who, column) { Row = row, Answer = rows[row][column.Name] };
            }
        }

        var needed = RoleNeeded(model, rows);
        if (needed is not null || rows.Length < model.MinParties || !sheet.IsClosed(Parties))
        {
            yield return Further(rows.Length, needed, isNeeded: needed is not null || rows.Length < model.MinParties);
        }
    }

    private static InterviewQuestion Further(int row, string? needed, bool isNeeded)
    {
        var question = needed is not null ? $"Who is the {needed}?" : isNeeded ? "Who else takes part?" : "Is there another party? Give its name, or leave empty.";
        var name = Column("name", VariableType.Text, question, "The full name, as registered: Harbour City Council.");
        return new InterviewQuestion(Parties, Who, name)
        {
            Row = row,
            OpensRow = !isNeeded,
            Along = needed is null ? null : KeyValuePair.Create("role", needed),
            Reason = needed is null ? string.Empty : "This partnership model needs one.",
        };
    }

    /// <summary>The first role of which the model needs more parties than there are; commissioners first.</summary>
    private static string? RoleNeeded(PartnershipModel model, ImmutableArray<MappingNode> rows) => Roles.All
        .Where(role => model.Roles.ContainsKey(role))
        .FirstOrDefault(role => rows.Count(row => row["role"] is ScalarNode given && given.Text == role) < model.Roles[role].Min);

    private static IEnumerable<Variable> Columns(int row, MappingNode party)
    {
        var name = party["name"] is ScalarNode given ? given.Text : $"party {row + 1}";
        yield return Column("name", VariableType.Text, $"What is the full name of party {row + 1}?", string.Empty);
        yield return Column("role", VariableType.Choice, $"What is the role of {name}?", string.Empty) with { Options = [.. Roles.All.Select(role => new ChoiceOption(role, role))] };
        yield return Column("short", VariableType.Text, $"What should the text call {name}?", "A short name, such as the Council or Northgate. Left empty, the full name is used.");
        yield return Column("kind", VariableType.Choice, $"What kind of body is {name}?", "It decides how it signs.") with
        {
            Options = [.. PartyKinds.All.Select(kind => new ChoiceOption(kind, KindWords.GetValueOrDefault(kind, kind)))],
        };
        yield return Column("address", VariableType.Text, $"What is the address of {name}?", "The registered office, on one line.");
    }

    private static Variable Column(string name, VariableType type, string question, string help) =>
        new() { Name = name, Type = type, Label = name, Question = question, Help = help, At = SourceSpan.None };

    private static InterviewQuestion One(
        DealSheet sheet, string path, string section, VariableType type, string question, string help, ImmutableArray<ChoiceOption> options = default) =>
        new(path, section, new Variable
        {
            Name = path,
            Type = type,
            Label = path,
            Question = question,
            Help = help,
            Options = options.IsDefault ? [] : options,
            At = SourceSpan.None,
        })
        {
            Answer = sheet[path],
        };
}
