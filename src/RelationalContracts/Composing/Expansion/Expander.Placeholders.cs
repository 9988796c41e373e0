using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Expansion;

/// <content>What stands between braces.</content>
internal sealed partial class Expander
{
    private ImmutableArray<Piece> Pieces(ImmutableArray<DraftInline> inlines, Scope scope)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>(inlines.Length);
        for (var index = 0; index < inlines.Length; index++)
        {
            if (inlines[index] is DraftPlaceholder placeholder)
            {
                pieces.AddRange(Placeholder(placeholder, scope, IsAfterEvery(inlines, index)));
            }
            else
            {
                pieces.Add(PieceOf(inlines[index]));
            }
        }

        return pieces.DrainToImmutable();
    }

    private static Piece PieceOf(DraftInline inline) => inline switch
    {
        DraftText text => new WordsPiece(text.Value, text.At),
        DraftPlain plain => new FixedPiece(new Text(plain.Value) { Language = plain.Language }, plain.At),
        DraftRunIn heading => new FixedPiece(new RunInHeading(heading.Value), heading.At),
        DraftReference reference => new PendingReference(new Anchor(reference.Target), reference.At),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsAfterEvery(ImmutableArray<DraftInline> inlines, int index) =>
        index > 0 && inlines[index - 1] is DraftText before && before.Value.EndsWith("every ", StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<Piece> Placeholder(DraftPlaceholder placeholder, Scope scope, bool isAfterEvery)
    {
        var expression = placeholder.Expression;
        if (roleText.Read(expression, placeholder.At, out var missing) is { } role)
        {
            return [role];
        }

        if (missing is not null)
        {
            context.Diagnostics.Add(ExpansionDiagnostics.NobodyHasRole(missing, placeholder));
            return [];
        }

        if (expression.StartsWith("party.", StringComparison.Ordinal) && scope.Party is { } party)
        {
            return PartyField(placeholder, party, expression["party.".Length..], scope);
        }

        return expression.StartsWith("row.", StringComparison.Ordinal) && scope.Row is { } row
            ? RowField(placeholder, row, expression["row.".Length..], scope, isAfterEvery)
            : Variable(placeholder, scope, isAfterEvery);
    }

    private ImmutableArray<Piece> Variable(DraftPlaceholder placeholder, Scope scope, bool isAfterEvery)
    {
        if (DealField(placeholder) is { } field)
        {
            return field;
        }

        if (context.Values.Declaration(placeholder.Expression) is not { } variable)
        {
            context.Diagnostics.Add(ExpansionDiagnostics.UnknownPlaceholder(placeholder));
            return [];
        }

        _usedVariables.Add(variable.Name);
        return context.Values.Find(variable.Name) is { } value
            ? Printed(value, variable.Name, placeholder, isAfterEvery)
            : [new FixedPiece(new Blank(variable.Label, variable.Name, scope.Owner), placeholder.At)];
    }

    private static ImmutableArray<Piece> Printed(Value value, string variable, DraftPlaceholder placeholder, bool isAfterEvery) =>
        value is PartiesValue { Parties: [var party] }
            ? [new NamePiece(party.Short, variable, placeholder.At)]
            : Lines(ValueWords.Lines(value, isAfterEvery), variable, placeholder.At);

    private ImmutableArray<Piece> RowField(DraftPlaceholder placeholder, Row row, string name, Scope scope, bool isAfterEvery)
    {
        if (row.Table.Columns.FirstOrDefault(column => column.Name == name) is not { } column)
        {
            context.Diagnostics.Add(ExpansionDiagnostics.UnknownPlaceholder(placeholder));
            return [];
        }

        var path = $"{row.Table.Name}.{row.Number}.{column.Name}";
        return row.Cells.TryGetValue(name, out var value)
            ? Printed(value, path, placeholder, isAfterEvery)
            : [new FixedPiece(new Blank(column.Label, path, scope.Owner), placeholder.At)];
    }

    private ImmutableArray<Piece> PartyField(DraftPlaceholder placeholder, Party party, string field, Scope scope)
    {
        var path = $"parties.{context.Deal.Parties.IndexOf(party) + 1}.{field}";
        return field switch
        {
            "name" => [new NamePiece(party.Name, path, placeholder.At)],
            "short" => [new NamePiece(party.Short, path, placeholder.At)],
            "role" => [new RolePiece(string.Empty, roleText.Word(party.Role), roleText.Word(party.Role), placeholder.At)],
            "address" => [Field(party.Address, $"Address of {party.Short}", path)],
            "identifier" => [Field(party.Identifier, $"Identifier of {party.Short}", path)],
            "company-number" => [Field(party.CompanyNumber, $"Company number of {party.Short}", path)],
            "charity-number" => [Field(party.CharityNumber, $"Charity number of {party.Short}", path)],
            _ => Unknown(),
        };

        Piece Field(string? value, string label, string variable) =>
            new FixedPiece(value is null ? new Blank(label, variable, scope.Owner) : new ValueText(value, variable), placeholder.At);

        ImmutableArray<Piece> Unknown()
        {
            context.Diagnostics.Add(ExpansionDiagnostics.UnknownPlaceholder(placeholder));
            return [];
        }
    }

    /// <summary>What the deal itself says: its title, its date and its service.</summary>
    private ImmutableArray<Piece>? DealField(DraftPlaceholder placeholder)
    {
        var deal = context.Deal;
        return placeholder.Expression switch
        {
            "title" => [Filled(deal.Title, "Title")],
            "date" => [Filled(deal.Date is { } date ? ValueWords.Date(date) : null, "Date")],
            "service.description" => [Filled(deal.Service.Description, "What the Services are")],
            "service.start" => [Filled(deal.Service.Start is { } start ? ValueWords.Date(start) : null, "First day of the Services")],
            "service.end" => [Filled(deal.Service.End is { } end ? ValueWords.Date(end) : null, "Last day of the Services")],
            "service.value" => [Filled(deal.Service.Value is { } value ? ValueWords.Money(value) : null, "Value of the Services")],
            _ => null,
        };

        Piece Filled(string? value, string label) => new FixedPiece(
            value is null ? new Blank(label, placeholder.Expression, string.Empty) : new ValueText(value, placeholder.Expression), placeholder.At);
    }
}
